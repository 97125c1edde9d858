// biome-ignore-all lint/suspicious/noTemplateCurlyInString: this is how Terraform writes what is computed
import { beforeAll, describe, expect, it } from 'vitest';
import { loaded } from '../source/hcl/load';
import { outline, told } from './made';
import { foundIn, inHcl } from './terraform-made';

beforeAll(loaded);

const LIST = 'Action = ["s3:GetObject", "s3:DeleteBucket"], Resource = "*"';
const LOCALS = `locals {
  one  = { Effect = "Allow", ${LIST} }
  many = [{ Effect = "Allow", ${LIST} }]
  plan = { reading = { Effect = "Allow", ${LIST} } }
}
`;
const policy = (statements: string) => `resource "aws_iam_policy" "a" {
  policy = jsonencode({ Version = "2012-10-17", Statement = ${statements} })
}
`;
const blockWith = (body: string) => `data "aws_iam_policy_document" "a" {\n  statement {\n${body}\n  }\n}\n`;

const inLocals = async (more: string) =>
  outline(await inHcl(LOCALS + more)).filter(line => line.startsWith('/locals') && /: shared\b/.test(line));

describe('a value that also becomes part of something that may mean the opposite', () => {
  it.each([
    ['a merged statement', policy('[local.one, merge(local.one, { Effect = "Deny" })]'), '/locals/one: shared'],
    ['one merged in a loop', policy('[for s in local.many : merge(s, { Effect = "Deny" })]'), '/locals/many/0: shared'],
    ['its list in a denial', blockWith('effect = "Deny"\nactions = local.one.Action'), '/locals/one: shared'],
    ['its list as exceptions', blockWith('not_actions = local.many[*].Action'), '/locals/many/0: shared'],
    [
      'a list further in',
      policy('{ Effect = "Deny", Action = local.plan.reading.Action }'),
      '/locals/plan/reading: shared',
    ],
  ])('%s', async (_, more, ...expected) => {
    expect(await inLocals(more)).toEqual(expected);
  });

  it.each([
    ['a statement as it is', policy('[local.one, local.plan.reading]')],
    ['a loop that takes its effect too', policy('[for s in local.many : { Effect = s.Effect, Action = s.Action }]')],
    ['objects of statements that are merged', policy('values(merge(local.plan, var.more))')],
    ['one below another key', policy('[merge({ x = local.one }, var.more)]')],
  ])('but not %s', async (_, more) => {
    expect(await inLocals(more)).toEqual([]);
  });
});

describe('statements that are asked for by their places', () => {
  const held = async (text: string) =>
    outline(await inHcl(LOCALS + policy(text))).filter(line => line.includes('held'));

  it.each(['[local.many[0]]', '[local.many.0]', 'local.many[var.at]'])('stay in theirs: %s', async text => {
    expect(await held(text)).toEqual(['/locals/many/0: s3:GetObject s3:DeleteBucket (held: shared)']);
  });

  it.each(['local.many', 'local.many[*]', '[local.plan["reading"]]'])('and only they: %s', async text => {
    expect(await held(text)).toEqual([]);
  });
});

describe('what is for sessions and boundaries', () => {
  const session = policy(`[{ Effect = "Allow", ${LIST} }]`).split('\n')[1];

  it('is the policy with which a provider takes a role on', () => {
    const text = `provider "aws" {\n  assume_role {\n  ${session}\n  }\n}\n`;
    expect(outline(foundIn(text))).toEqual(['/provider/aws/assume_role/0/policy/Statement/0: boundary']);
  });

  it.each(['"arn:aws:iam::123456789012:policy/limits"', '"arn:aws:iam::${local.account}:policy/path/limits"'])(
    'is the policy that %s names',
    async arn => {
      const text = `resource "aws_iam_policy" "a" {\n  name = "limits"\n${session}\n}
resource "aws_iam_policy" "b" {\n  name = "more"\n${session}\n}
resource "aws_iam_role" "a" {\n  permissions_boundary = ${arn}\n}\n`;
      expect(outline(await inHcl(text))).toEqual([
        '/resource/aws_iam_policy/a/policy/Statement/0: boundary',
        '/resource/aws_iam_policy/b/policy/Statement/0: s3:GetObject s3:DeleteBucket',
      ]);
    },
  );
});

describe('what cannot be told', () => {
  it('is a text whose parts `format` counts: without one statement the next would get its values', () => {
    const located = foundIn(`locals {\n  p = format(<<EOT
{ "Statement": [{ "Effect": "Allow", "Action": ["s3:DeleteBucket"], "Resource": "%s" },
  { "Effect": "Allow", "Action": ["s3:GetObject"], "Resource": "%s" }] }
EOT
  , "a", "b")\n}\n`);
    expect(outline(located)).toEqual(['/locals/p/0: not-literal']);
    expect(told(located)).toEqual([]);
  });

  it.each(['(var.key)', '"${var.key}"', '("Action")'])('is an object with the key %s', key => {
    const located = foundIn(
      `locals {\n  one = { Effect = "Allow", ${LIST}, ${key} = "s3:*" }\n}\n${policy(
        `[{ Effect = "Allow", ${LIST}, ${key} = "s3:*" }]`,
      )}`,
    );
    expect(outline(located)).toEqual([
      '/locals/one: not-literal',
      '/resource/aws_iam_policy/a/policy/Statement/0: not-literal',
    ]);
    expect(told(located)).toEqual([]);
  });

  it('is an effect that a template chooses', () => {
    const located = foundIn(`locals {\n  p = <<EOT
{ "Statement": [{ "Effect": "%{ if var.on }Allow%{ else }Deny%{ endif }", "Action": ["s3:DeleteBucket"] }] }
EOT\n}\n`);
    expect(outline(located)).toEqual(['/locals/p/Statement/0: not-literal (held: conditional)']);
    expect(told(located)).toEqual([]);
  });
});
