# what the application may do
data "aws_iam_policy_document" "app" {
  version = "2012-10-17"

  # reading
  statement {
    sid = "Read"
    actions = [
      "s3:GetBucketCORS",
      "s3:GetBucketLocation",
      "s3:GetBucketTagging",
      "s3:GetObject*", # all of them
      // listing
      "s3:ListBucket",
    ]
    resources = [aws_s3_bucket.app.arn, "${aws_s3_bucket.app.arn}/*"]
  }

  statement {
    effect    = "Deny"
    actions   = ["s3:DeleteBucket"]
    resources = ["*"]
  }
}

data "aws_iam_policy_document" "trust" {
  statement {
    actions = ["sts:AssumeRole"]

    principals {
      type        = "Service"
      identifiers = ["lambda.amazonaws.com"]
    }
  }
}

resource "aws_iam_role" "app" {
  name               = "app-${var.stage}"
  assume_role_policy = data.aws_iam_policy_document.trust.json
}
