resource "aws_kms_key" "k" {
  policy = <<-EOF
    { "Statement": [{ "Effect": "Allow", "Action": ["s3:GetObject", "s3:GetBucketAcl"], "Resource": "*" }] }
  EOF
}
