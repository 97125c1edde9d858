data "aws_iam_policy_document" "d" {
  source_policy_documents = [var.base]

  statement {
    sid       = "Same"
    actions   = ["s3:GetBucketAcl"]
    resources = ["*"]
  }

  statement {
    actions   = ["s3:GetObject"]
    resources = ["*"]
  }
}
