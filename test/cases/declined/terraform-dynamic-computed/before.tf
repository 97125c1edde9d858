data "aws_iam_policy_document" "d" {
  dynamic "statement" {
    for_each = [{ actions = ["s3:GetObject", "s3:GetBucketAcl"] }]
    content {
      actions   = statement.value.actions
      resources = ["*"]
    }
  }
}
