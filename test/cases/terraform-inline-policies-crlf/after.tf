resource "aws_iam_role" "app" {
  assume_role_policy = jsonencode({
    Statement = [{ Effect = "Allow", Action = "sts:AssumeRole", Principal = { Service = "ec2.amazonaws.com" } }]
  })

  inline_policy {
    name = "read"
    policy = jsonencode({
      Statement = [{
        Effect = "Allow"
        Action = [
          "s3:GetObject",
        ]
        Resource = "*"
      }]
    })
  }

  inline_policy {
    name   = "write"
    policy = jsonencode({ Statement = [{ Effect = "Allow", Action = ["s3:PutObject"], Resource = "*" }] })
  }
}
