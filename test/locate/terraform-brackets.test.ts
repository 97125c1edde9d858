import { beforeAll, describe, expect, it } from 'vitest';
import { loaded } from '../source/hcl/load';
import { outline } from './made';
import { foundIn } from './terraform-made';

beforeAll(loaded);

const statement = (actions: string) =>
  foundIn(`data "aws_iam_policy_document" "a" {\n  statement {\n    actions = ${actions}\n  }\n}`);
const policy = (statements: string) => foundIn(`locals {\n  p = jsonencode({ Statement = ${statements} })\n}`);
const one = (action: string) => `{ Effect = "Allow", Action = ${action}, Resource = "*" }`;

describe('brackets', () => {
  it.each(['[("s3:*")]', '["sqs:*", ("s3:*")]', '[((\n"s3:*"\n))]', '[(["s3:*"])]'])(
    'around an entry leave its list alone: %s',
    actions => {
      expect(outline(statement(actions))).toEqual(['/data/aws_iam_policy_document/a/statement/0: not-literal']);
      expect(outline(policy(`[${one(actions)}]`))).toEqual(['/locals/p/Statement/0: not-literal']);
    },
  );

  it.each([
    ['(["s3:*", "sqs:*"])', 's3:* sqs:*'],
    ['((["s3:*"]))', 's3:*'],
  ])('around a list are nothing: %s', (actions, expected) => {
    expect(outline(statement(actions))).toEqual([`/data/aws_iam_policy_document/a/statement/0: ${expected}`]);
  });

  it('around a single action, an effect, a list of statements or a document are nothing', () => {
    expect(outline(policy(`([${one('("s3:*")')}])`))).toEqual(['/locals/p/Statement/0: s3:*']);
    expect(outline(policy(`[{ Effect = ("Allow"), Action = "s3:*" }]`))).toEqual(['/locals/p/Statement/0: s3:*']);
    expect(outline(foundIn(`locals {\n  p = (jsonencode(({ Statement = ${one('"s3:*"')} })))\n}`))).toEqual([
      '/locals/p/Statement: s3:*',
    ]);
  });

  it('around a statement leave it alone, and not the one beside it', () => {
    expect(outline(policy(`[(${one('"s3:*"')}), ${one('"sqs:*"')}]`))).toEqual([
      '/locals/p/Statement/0: not-literal',
      '/locals/p/Statement/1: sqs:*',
    ]);
  });
});
