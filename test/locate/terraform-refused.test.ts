import { beforeAll, describe, expect, it } from 'vitest';
import { loaded } from '../source/hcl/load';
import { outline, told } from './made';
import { foundIn } from './terraform-made';

beforeAll(loaded);

describe('what is no policy', () => {
  it.each([
    [
      'a type',
      'variable "s" {\n  type = list(object({ effect = string, actions = list(string), resources = optional(list(string)) }))\n}',
    ],
    ['a query', 'locals {\n  q = "Action=SendMessage&MessageBody=x"\n}'],
    [
      'a permission of a function',
      'resource "aws_lambda_permission" "p" {\n  action = "lambda:InvokeFunction"\n  principal = "*"\n}',
    ],
    [
      'a block',
      'resource "rule" "r" {\n  effect = "Allow"\n  actions = ["s3:*"]\n  rule {\n    effect = "Allow"\n    actions = ["s3:*"]\n  }\n}',
    ],
    ['a taint', 'locals {\n  taints = [{ key = "a", effect = "NO_SCHEDULE", action = "s3:*" }]\n}'],
    ['an effect on words', 'locals {\n  rules = [{ effect = "Allow", actions = ["read", "write"] }]\n}'],
    ['an action of a rule', 'locals {\n  rules = [{ action = "allow", resources = ["*"] }]\n}'],
    ['a script', 'locals {\n  s = <<EOF\n#!/bin/sh\necho \'{ "Statement": "Effect" }\'\nEOF\n}'],
    ['a document without statements', 'data "aws_iam_policy_document" "a" {\n  source_policy_documents = [var.a]\n}'],
    ['a statement of something else', 'locals {\n  s = { Statement = ["a"], statement = { name = "x" } }\n}'],
  ])('%s', (_, text) => {
    expect(foundIn(text)).toEqual({ policies: [], problems: [] });
  });
});

describe('what is wrong', () => {
  it('is told for what stands twice, and only that is left out', () => {
    const located = foundIn(`
locals {
  tags = { a = 1, a = 2 }
  one  = { Effect = "Allow", Action = ["s3:*"], Action = ["sqs:*"] }
  two  = { Effect = "Allow", Action = ["sns:*"] }
}
locals {
  two = { Effect = "Allow", Action = ["sns:*"] }
}
data "aws_iam_policy_document" "a" {
  statement {
    actions = ["s3:*"]
    actions = ["sqs:*"]
  }
}`);
    expect(outline(located)).toEqual(['/locals/two: sns:*', '/locals/1/two: sns:*']);
    expect(told(located)).toEqual([
      'duplicate-key 4: the key `Action` stands twice in one object',
      'duplicate-key 13: the key `actions` stands twice in one object',
    ]);
  });

  it('is told for a policy that its resource has twice', () => {
    const one = 'policy = jsonencode({ Statement = [{ Effect = "Allow", Action = "s3:*" }] })';
    const located = foundIn(`resource "aws_iam_policy" "a" {\n  ${one}\n  ${one}\n}`);
    expect(outline(located)).toEqual([]);
    expect(told(located)).toEqual([
      'duplicate-key 2: the value at `/resource/aws_iam_policy/a/policy` is written 2 times',
      'duplicate-key 3: the value at `/resource/aws_iam_policy/a/policy` is written 2 times',
    ]);
  });

  it('is told for a text that is no JSON, by its line', () => {
    const located = foundIn(
      'locals {\n  p = <<EOF\n{ "Statement": [\n  { "Effect": "Allow", "Action": ["s3:*",] }\n] }\nEOF\n}',
    );
    expect(outline(located)).toEqual(['/locals/p/Statement: not-literal']);
    expect(told(located)).toEqual(['syntax 4: not valid JSON: a value is expected here (a comma too many?)']);
  });

  it('is told for a key of a text that stands twice', () => {
    const located = foundIn(
      'locals {\n  p = <<EOF\n{ "Statement": [\n  { "Effect": "Allow", "Action": "s3:*", "Action": "*" }\n] }\nEOF\n}',
    );
    expect(located.policies).toEqual([]);
    expect(told(located)).toEqual(['duplicate-key 4: the key `Action` stands twice in one object']);
  });
});
