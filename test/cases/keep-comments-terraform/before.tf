data "aws_iam_policy_document" "app" {
  statement {
    actions = [
      # refine-iam: keep s3:GetBucketAcl until 2026-12-31: quarterly restore drill
      "s3:Get*",
      "s3:DeleteBucket", // refine-iam: keep: needed by hand
      "s3:PutObjectAcl", /* refine-iam: keep until 2026-11-23: its last day is today */
    ]
    resources = ["*"]
  }

  # refine-iam: keep sns:Publish: alerts are rare
  statement {
    actions   = ["sns:*"]
    resources = ["*"]
  }

  statement { # refine-iam: keep: break glass
    actions   = ["s3:DeleteBucket", "sns:Subscribe"]
    resources = ["*"]
  }

  statement {
    actions = [
      "s3:ListBucket",
      "s3:DeleteBucket", # refine-iam: keep until 2026-11-22: over since yesterday
    ]
    resources = ["*"]
  }
}
