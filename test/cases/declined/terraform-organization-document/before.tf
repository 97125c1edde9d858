data "aws_iam_policy_document" "d" {
  statement {
    actions   = ["s3:GetObject", "s3:GetBucketAcl"]
    resources = ["*"]
  }
}

resource "aws_organizations_policy" "o" {
  content = data.aws_iam_policy_document.d.minified_json
}
