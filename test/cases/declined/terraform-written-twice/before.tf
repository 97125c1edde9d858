locals {
  p = { Effect = "Allow", Action = "s3:GetBucketAcl", Action = "s3:GetObject" }
}
