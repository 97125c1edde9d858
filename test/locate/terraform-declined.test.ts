import { beforeAll, describe, expect, it } from 'vitest';
import { loaded } from '../source/hcl/load';
import { outline, told } from './made';
import { foundIn, inHcl } from './terraform-made';

beforeAll(loaded);

const block = (body: string) => `data "aws_iam_policy_document" "a" {\n${body}\n}`;
const statement = (body: string) => block(`statement {\n${body}\nresources = ["*"]\n}`);

describe('what is computed is left alone, and listed', () => {
  it.each([
    ['a function', 'actions = concat(["s3:Get*"], var.more)'],
    ['a reference', 'actions = var.actions'],
    ['a part that is one', 'actions = ["s3:Get*", var.action]'],
    ['a template', 'actions = ["s3:$' + '{var.verb}*"]'],
    ['a condition', 'actions = var.all ? ["s3:*"] : ["s3:Get*"]'],
    ['a loop', 'actions = [for one in var.all : "s3:$' + '{one}"]'],
    ['lists in a list', 'actions = [["s3:*"], ["sqs:*"]]'],
    ['an effect', 'effect = var.effect\nactions = ["s3:*"]'],
    ['an effect that is none', 'effect = "allow"\nactions = ["s3:*"]'],
    ['no actions', 'sid = "a"'],
    ['actions that are null', 'actions = null'],
  ])('%s', async (_, body) => {
    const located = await inHcl(statement(body));
    expect(outline(located)).toEqual(['/data/aws_iam_policy_document/a/statement/0: not-literal']);
    expect(told(located)).toEqual([]);
  });

  it.each([
    ['a list', 'Statement = var.statements', '/Statement: not-literal'],
    ['a loop', 'Statement = [for one in var.all : { Effect = "Allow", Action = one }]', '/Statement: not-literal'],
    [
      'one of several',
      'Statement = [local.one, { Effect = "Allow", Action = "s3:*" }]',
      '/Statement/0: not-literal',
      '/Statement/1: s3:*',
    ],
    [
      'a merged one',
      'Statement = [merge(local.one, { Effect = "Allow", Action = "s3:*" })]',
      '/Statement/0: not-literal',
    ],
  ])('%s of statements', async (_, body, ...expected) => {
    const text = `locals {\n  p = jsonencode({\n    Version = "2012-10-17"\n    ${body}\n  })\n}`;
    expect(outline(await inHcl(text))).toEqual(expected.map(line => `/locals/p${line}`));
  });

  it('a choice between policies, and what a loop makes of each', () => {
    const located = foundIn(`
resource "aws_iam_policy" "a" {
  policy = var.on ? jsonencode({ Statement = [{ Effect = "Allow", Action = "s3:*" }] }) : null
}
locals {
  each = [for name in var.names : { effect = "Allow", actions = ["s3:*"] }]
  none = var.on ? { action = "x" } : { effect = "y" } == 1
  more = var.on ? [{ actions = ["s3:*"], resources = ["*"] }] : []
  flow = var.on ? [{ actions = ["start"], resources = ["*"] }] : []
}`);
    expect(outline(located)).toEqual([
      '/resource/aws_iam_policy/a/policy: not-literal',
      '/locals/each: not-literal',
      '/locals/none: not-literal',
      '/locals/more: not-literal',
    ]);
  });

  it('only the part that is, where statements are put together', () => {
    const located = foundIn(`
module "m" {
  policy = { Statement = concat([{ Effect = "Allow", Action = ["s3:*"] }], local.more, [{ Effect = "Allow", Action = ["sqs:*"] }]) }
  statements = flatten([[{ effect = "Allow", actions = ["sns:*"] }, var.one], [[{ effect = "Deny", actions = ["sns:*"] }]]])
}`);
    expect(outline(located)).toEqual([
      '/module/m/policy/Statement/0/0: s3:*',
      '/module/m/policy/Statement/2/0: sqs:*',
      '/module/m/statements/0/0: sns:*',
      '/module/m/statements/0/1: not-literal',
      '/module/m/statements/1/0/0: deny',
    ]);
  });

  it.each([
    ['with escapes', String.raw`"{\"Statement\":[{\"Effect\":\"Allow\",\"Action\":\"s3:*\"}]}"`],
    [
      'with escapes and holes',
      String.raw`"{\"Statement\":[{\"Effect\":\"Allow\",\"Action\":\"s3:*\",\"Resource\":\"${'${'}var.a}\"}]}"`,
    ],
    [
      'with parts that come and go',
      '<<EOF\n{ "Statement": [ %{ if var.on }{ "Effect": "Allow", "Action": "s3:*" },%{ endif } 1 2 ] }\nEOF',
    ],
  ])('a text %s', (_, value) => {
    const located = foundIn(`resource "aws_iam_policy" "a" {\n  policy = ${value}\n}`);
    expect(outline(located).map(line => line.split(': ')[1])).toEqual(['not-literal']);
    expect(told(located)).toEqual([]);
  });

  it('an object of which the effect is not known, and a single action that may not become a list', async () => {
    const located = await inHcl(`
locals {
  a = { actions = ["s3:*"], resources = ["*"] }
  b = [{ effect = "Allow", actions = ["s3:*"] }, { actions = ["sqs:*"] }]
  c = { effect = "Allow", action = "s3:*", resource = "*" }
  d = { effect = "Allow", action = ["s3:*"], actions = ["sqs:*"] }
}`);
    expect(outline(located)).toEqual([
      '/locals/a: not-literal',
      '/locals/b/0: s3:*',
      '/locals/b/1: not-literal',
      '/locals/c: not-literal',
      '/locals/d: not-literal',
    ]);
  });

  it('a statement with a name that is laid over others stays, since theirs would count without it', async () => {
    const located = await inHcl(`
data "aws_iam_policy_document" "base" {
  statement {
    sid     = "Same"
    actions = ["s3:*"]
  }
}
data "aws_iam_policy_document" "over" {
  statement {
    sid     = "Same"
    actions = ["s3:Get*"]
  }
  statement {
    actions = ["sqs:*"]
  }
}
data "aws_iam_policy_document" "far" {
  statement {
    sid     = "Far"
    actions = ["s3:Get*"]
  }
}
locals {
  far = [data.aws_iam_policy_document.far.json]
}
data "aws_iam_policy_document" "all" {
  source_policy_documents   = [data.aws_iam_policy_document.base.json]
  override_policy_documents = concat(local.far, [data.aws_iam_policy_document.over.json])
  dynamic "statement" {
    for_each = [1]
    content {
      sid     = "Own"
      actions = ["sns:*"]
    }
  }
}`);
    const at = '/data/aws_iam_policy_document';
    expect(outline(located)).toEqual([
      `${at}/base/statement/0: s3:*`,
      `${at}/over/statement/0: s3:Get* (held: shared)`,
      `${at}/over/statement/1: sqs:*`,
      `${at}/far/statement/0: s3:Get* (held: shared)`,
      `${at}/all/dynamic/statement/0: sns:* (held: shared)`,
    ]);
  });
});
