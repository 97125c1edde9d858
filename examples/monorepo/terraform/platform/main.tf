resource "aws_iam_role_policy" "nightly" {
  role   = "nightly-cleanup"
  policy = file("${path.module}/nightly.json")
}

resource "aws_iam_policy" "unattached" {
  name = "unattached"
  policy = jsonencode({
    Statement = [{ Sid = "Unattached", Effect = "Allow", Action = ["s3:GetObject", "s3:DeleteObject"], Resource = "*" }]
  })
}

resource "aws_iam_group_policy" "developers" {
  group = "developers"
  policy = jsonencode({
    Statement = [{ Sid = "Developers", Effect = "Allow", Action = ["s3:GetObject", "s3:DeleteObject"], Resource = "*" }]
  })
}
