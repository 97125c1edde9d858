resource "aws_iam_role_policy" "app" {
  role   = aws_iam_role.app.id
  policy = <<-EOF
    {
      "Version": "2012-10-17",
      "Statement": [
        {
          "Effect": "Allow",
          "Action": ["sns:Publish"],
          "Resource": ${jsonencode(var.topics)}
        },
        {
          "Effect": "Allow",
          "Action": [
            "s3:Get*",
            "s3:ListBucket"
          ],
          "Resource": "${aws_s3_bucket.app.arn}/*"
        }
      ]
    }
  EOF
}

resource "aws_iam_user_policy" "app" {
  user   = "app"
  policy = <<EOF
{ "Statement": {
  "Effect": "Allow", "Action": "s3:Put*", "Resource": "$${aws:username}/*"
} }
EOF
}
