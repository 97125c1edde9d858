data "aws_iam_policy_document" "d" {
  statement {
    actions   = ["s3:GetObject", "s3:GetBucketAcl"]
    resources = ["*"]
  }
}

resource "aws_sqs_queue" "q" {
  policy = data.aws_iam_policy_document.d.json
}
