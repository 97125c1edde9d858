resource "aws_iam_policy" "b" {
  policy = "{\"Statement\":[{\"Effect\":\"Allow\",\"Action\":\"s3:GetBucketAcl\",\"Resource\":\"*\"}]}"
}
