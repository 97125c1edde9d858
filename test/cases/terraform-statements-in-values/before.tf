locals {
  read = { Effect = "Allow", Action = ["s3:GetObject", "s3:GetBucketPolicy"], Resource = "*" }
}

module "role" {
  source = "cloudposse/iam-role/aws"

  statements = [
    {
      sid       = "Tell"
      effect    = "Allow"
      actions   = ["sns:Publish"]
      resources = [module.topic.arn]
    },
    {
      sid    = "Write"
      effect = "Allow"
      actions = [
        "s3:PutObject", "s3:PutObjectAcl",
        "sqs:SendMessage",
      ]
      resources = ["*"]
    },
  ]
  policy_statements = {
    delete = { effect = "Allow", actions = ["s3:DeleteObject", "s3:DeleteBucket"], resources = ["*"] }
  }
}

variable "statements" {
  type    = list(object({ effect = string, actions = list(string) }))
  default = [{ effect = "Allow", actions = ["s3:ListBucket", "s3:GetBucketAcl"] }]
}
