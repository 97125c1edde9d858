resource "aws_iam_policy" "b" {
  policy = <<EOF
{ "Statement": [{ "Effect": "Allow", "Action": ["s3:GetBucketAcl",] }] }
EOF
}
