resource "aws_iam_policy" "b" {
  policy = jsonencode({ Statement = [{ Effect = "Allow", Action = ["s3:GetObject", "s3:GetBucketAcl"], Resource = "*" }] })
}

resource "aws_iam_role" "r" {
  permissions_boundary = aws_iam_policy.b.arn
}
