data "aws_iam_policy_document" "app" {
  dynamic "statement" {
    for_each = var.buckets
    content {
      sid       = "Bucket${statement.key}"
      actions   = ["s3:GetObject", "s3:PutBucketAcl", "s3:PutObject"]
      resources = ["${statement.value}/*"]
    }
  }
  dynamic "statement" {
    for_each = var.more
    content {
      actions   = statement.value.actions
      resources = statement.value.resources
    }
  }
}
