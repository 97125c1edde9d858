resource "aws_iam_policy" "app" {
  name = "app"
  policy = jsonencode({
    Version = "2012-10-17"
    Statement = [
      {
        Effect   = "Allow"
        Action   = ["s3:PutBucketAcl", "s3:PutObject"] # writing
        Resource = "${aws_s3_bucket.app.arn}/*"
      },
      {
        "Effect" : "Allow",
        "Action" : ["sqs:SendMessage", "s3:DeleteObject"],
        "Resource" : "*"
      }
    ]
  })
}
