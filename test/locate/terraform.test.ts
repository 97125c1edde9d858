import { beforeAll, describe, expect, it } from 'vitest';
import { loaded } from '../source/hcl/load';
import { outline, told } from './made';
import { inHcl } from './terraform-made';

beforeAll(loaded);

describe('policies of Terraform', () => {
  it.each([
    ['an attribute', 'resource "aws_iam_policy" "a" { policy = @ }', '/resource/aws_iam_policy/a/policy'],
    [
      'a block',
      'resource "aws_iam_role" "a" {\n  inline_policy { name = "x" }\n  inline_policy {\n    policy = @\n  }\n}',
      '/resource/aws_iam_role/a/inline_policy/1/policy',
    ],
    ['a local value', 'locals {\n  a = 1\n}\nlocals {\n  p = @\n}', '/locals/1/p'],
    ['a default', 'variable "p" { default = @ }', '/variable/p/default'],
    ['an argument', 'module "m" { policies = [{ name = "x", json = @ }] }', '/module/m/policies/0/json'],
    ['an output', 'output "o" { value = @ }', '/output/o/value'],
  ])('are found in %s', async (_, frame, pointer) => {
    const object = `{
  Version   = "2012-10-17"
  Statement = [
    { Effect = "Allow", Action = "s3:*", Resource = "*" },
    { "Effect" : "Allow", "Action" : ["sqs:*", "sns:*"], "Resource" : aws_sqs_queue.q.arn },
  ]
}`;
    const expected = [`${pointer}/Statement/0: s3:*`, `${pointer}/Statement/1: sqs:* sns:*`];
    const encoded = await inHcl(frame.replace('@', () => `jsonencode(${object})`));
    expect(outline(encoded)).toEqual(expected);
    expect(encoded.policies.map(policy => policy.pointer)).toEqual([pointer]);
    expect(outline(await inHcl(frame.replace('@', () => object)))).toEqual(expected);
  });

  it.each(['<<EOF', '<<-EOF'])('are found in a heredoc (%s), its holes never literal', async opening => {
    const located = await inHcl(`
resource "aws_iam_role_policy" "a" {
  policy = ${opening}
  {
    "Version": "2012-10-17",
    "Statement": [
      { "Effect": "Allow", "Action": ["s3:Get*", "s3:Put*"], "Resource": "\${aws_s3_bucket.a.arn}/*" },
      { "Effect": "Allow", "Action": ["s3:\${var.verb}*"], "Resource": \${jsonencode(var.all)} }
    ]
  }
${opening === '<<EOF' ? 'EOF' : '  EOF'}
}`);
    const at = '/resource/aws_iam_role_policy/a/policy/Statement';
    expect(outline(located)).toEqual([`${at}/0: s3:Get* s3:Put*`, `${at}/1: not-literal`]);
    expect(told(located)).toEqual([]);
  });

  it('are found as statements without a document', async () => {
    const located = await inHcl(`
locals {
  statements = [
    { Effect = "Allow", Action = "s3:*", Resource = "*" },
    { Effect = "Deny", Action = ["iam:*"], Resource = "*" },
  ]
  one = { Sid = "One", Effect = "Allow", Action = ["sqs:*"], Resource = "*" }
}
module "m" {
  policies = [{ name = "a", statements = [
    { sid = "A", effect = "Allow", actions = ["s3:Get*"], resources = ["*"], principals = [] },
    { sid = "B", effect = "Allow", actions = ["sts:AssumeRole"], principals = [{ type = "AWS", identifiers = ["*"] }] },
    { effect = "Allow", not_actions = ["s3:*"], resources = ["*"] },
  ] }]
  policy_statements = {
    queue = { effect = "Allow", actions = ["sqs:*"], not_actions = null, resources = ["*"] }
  }
}`);
    expect(outline(located)).toEqual([
      '/locals/statements/0: s3:*',
      '/locals/statements/1: deny',
      '/locals/one: sqs:*',
      '/module/m/policies/0/statements/0: s3:Get*',
      '/module/m/policies/0/statements/1: principal',
      '/module/m/policies/0/statements/2: not-action',
      '/module/m/policy_statements/queue: sqs:*',
    ]);
    expect(located.policies.map(({ pointer, list }) => `${pointer} ${list?.items.length ?? 'single'}`)).toEqual([
      '/locals/statements 2',
      '/locals/one single',
      '/module/m/policies/0/statements 3',
      '/module/m/policy_statements/queue single',
    ]);
  });

  it('are found in a template that a stack is made from', async () => {
    const located = await inHcl(`
resource "aws_cloudformation_stack" "s" {
  template_body = <<EOF
{ "Resources": { "R": { "Type": "AWS::IAM::Role", "Properties": {
  "AssumeRolePolicyDocument": { "Statement": [{ "Effect": "Allow", "Action": "sts:AssumeRole", "Principal": "*" }] },
  "Policies": [{ "PolicyDocument": { "Statement": [{ "Effect": "Allow", "Action": "s3:*", "Resource": "*" }] } }]
} } } }
EOF
}`);
    const at = '/resource/aws_cloudformation_stack/s/template_body/Resources/R/Properties';
    expect(outline(located)).toEqual([
      `${at}/AssumeRolePolicyDocument/Statement/0: principal`,
      `${at}/Policies/0/PolicyDocument/Statement/0: s3:*`,
    ]);
  });
});
