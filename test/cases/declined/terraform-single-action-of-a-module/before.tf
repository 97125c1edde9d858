module "m" {
  statement = { effect = "Allow", action = "s3:GetBucketAcl", resource = "*" }
}
