stage = "prod"
statements = [
  { effect = "Allow", actions = ["s3:GetObject"], resources = ["*"] }, # reading
]
