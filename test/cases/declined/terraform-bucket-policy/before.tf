data "aws_iam_policy_document" "d" {
  statement {
    actions   = ["s3:GetObject", "s3:GetBucketAcl"]
    resources = ["*"]
  }
}

resource "aws_s3_bucket_policy" "b" {
  bucket = "b"
  policy = data.aws_iam_policy_document.d.json
}
