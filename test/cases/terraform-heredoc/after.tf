resource "aws_iam_role_policy" "app" {
  role   = aws_iam_role.app.id
  policy = <<-EOF
    {
      "Version": "2012-10-17",
      "Statement": [
        {
          "Effect": "Allow",
          "Action": [
            "s3:GetBucketCORS",
            "s3:GetBucketLocation",
            "s3:GetBucketTagging",
            "s3:GetObject*",
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
  "Effect": "Allow", "Action": ["s3:PutBucketAcl", "s3:PutObject"], "Resource": "$${aws:username}/*"
} }
EOF
}
