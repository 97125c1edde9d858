data "aws_iam_policy_document" "d" {
  statement {
    actions   = ["s3:GetObject", "s3:GetBucketAcl"]
    resources = ["*"]
  }
}

resource "aws_iam_policy" "limit" {
  policy = data.aws_iam_policy_document.d.json
}

resource "aws_iam_user" "u" {
  permissions_boundary = aws_iam_policy.limit.arn
}
