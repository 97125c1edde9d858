resource "aws_organizations_policy" "o" {
  content = jsonencode({ Statement = [{ Effect = "Allow", Action = ["s3:GetObject", "s3:GetBucketAcl"], Resource = "*" }] })
}
