variable "stage" {
  type = string
}

locals {
  readers = {
    reports = "ReportReader"
    orders  = "orders-api"
  }
}

resource "aws_iam_role" "billing" {
  name               = "billing-${var.stage}"
  assume_role_policy = data.aws_iam_policy_document.trust.json
}

resource "aws_iam_role_policy" "exports" {
  name   = "exports"
  role   = aws_iam_role.billing.id
  policy = data.aws_iam_policy_document.exports.json
}

resource "aws_iam_role_policy_attachment" "prices" {
  for_each   = local.readers
  role       = each.value
  policy_arn = aws_iam_policy.prices.arn
}
