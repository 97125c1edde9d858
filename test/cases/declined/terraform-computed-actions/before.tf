data "aws_iam_policy_document" "d" {
  statement {
    actions   = concat(["s3:GetObject", "s3:GetBucketAcl"], var.more)
    resources = ["*"]
  }
}
