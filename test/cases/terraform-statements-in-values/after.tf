locals {
  read = { Effect = "Allow", Action = ["s3:GetObject"], Resource = "*" }
}

module "role" {
  source = "cloudposse/iam-role/aws"

  statements = [
    {
      sid    = "Write"
      effect = "Allow"
      actions = [
        "s3:PutObject",
        "sqs:SendMessage",
      ]
      resources = ["*"]
    },
  ]
  policy_statements = {
    delete = { effect = "Allow", actions = ["s3:DeleteObject"], resources = ["*"] }
  }
}

variable "statements" {
  type    = list(object({ effect = string, actions = list(string) }))
  default = [{ effect = "Allow", actions = ["s3:ListBucket"] }]
}
