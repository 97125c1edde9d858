resource "aws_iam_role_policy" "app" {
  role = "app"
  policy = jsonencode({
    Version = "2012-10-17"
    Statement = [
      # refine-iam: keep: break glass
      {
        Effect   = "Allow"
        Action   = ["s3:DeleteBucket", "sns:*"]
        Resource = "*"
      },
    ]
  })
}
