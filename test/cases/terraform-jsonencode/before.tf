resource "aws_iam_policy" "app" {
  name = "app"
  policy = jsonencode({
    Version = "2012-10-17"
    Statement = [
      {
        Effect   = "Allow"
        Action   = "s3:Put*" # writing
        Resource = "${aws_s3_bucket.app.arn}/*"
      },
      # telling others
      {
        Effect   = "Allow"
        Action   = ["sns:*"]
        Resource = aws_sns_topic.app.arn
      },
      {
        "Effect" : "Allow",
        "Action" : ["sqs:SendMessage", "s3:DeleteBucket", "s3:DeleteObject"],
        "Resource" : "*"
      }
    ]
  })
}
