variable "role" {
  type = string
}

resource "aws_iam_role_policy" "legacy" {
  role = var.role
  policy = jsonencode({
    Statement = [{ Sid = "Legacy", Effect = "Allow", Action = ["s3:GetObject", "s3:DeleteObject"], Resource = "*" }]
  })
}
