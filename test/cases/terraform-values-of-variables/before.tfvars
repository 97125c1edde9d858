stage = "prod"
statements = [
  { effect = "Allow", actions = ["s3:GetObject", "s3:GetBucketAcl"], resources = ["*"] }, # reading
  { effect = "Allow", actions = ["sns:Publish"], resources = ["*"] },
]
