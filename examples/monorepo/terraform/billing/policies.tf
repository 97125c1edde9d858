data "aws_iam_policy_document" "trust" {
  statement {
    actions = ["sts:AssumeRole"]
    principals {
      type        = "Service"
      identifiers = ["lambda.amazonaws.com"]
    }
  }
}

data "aws_iam_policy_document" "objects" {
  statement {
    sid       = "Objects"
    actions   = ["s3:GetObject", "s3:DeleteObject"]
    resources = ["*"]
  }
}

data "aws_iam_policy_document" "exports" {
  source_policy_documents = [data.aws_iam_policy_document.objects.json]

  statement {
    sid       = "Exports"
    actions   = ["s3:PutObject", "s3:ListBucket", "s3:GetBucketAcl"]
    resources = ["*"]
  }
}

resource "aws_iam_policy" "prices" {
  name = "prices"
  policy = jsonencode({
    Version = "2012-10-17"
    Statement = [{
      Sid      = "Prices"
      Effect   = "Allow"
      Action   = ["dynamodb:GetItem", "dynamodb:Query", "dynamodb:Scan"]
      Resource = "*"
    }]
  })
}
