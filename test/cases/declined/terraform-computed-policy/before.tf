resource "aws_iam_policy" "b" {
  policy = var.on ? jsonencode({ Statement = [{ Effect = "Allow", Action = ["s3:GetObject", "s3:GetBucketAcl"], Resource = "*" }] }) : null
}
