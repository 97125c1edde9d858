data "aws_iam_policy_document" "app" {
  dynamic "statement" {
    for_each = var.topics
    content {
      actions   = ["sns:Publish", "sns:Subscribe"]
      resources = [statement.value]
    }
  }

  dynamic "statement" {
    for_each = var.buckets
    content {
      sid       = "Bucket${statement.key}"
      actions   = ["s3:GetObject", "s3:GetBucketAcl", "s3:Put*"]
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
