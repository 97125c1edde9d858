import { beforeAll, describe, expect, it } from 'vitest';
import { applyEdits } from '../../src/source/edit';
import { loaded } from '../source/hcl/load';
import { outline, told } from './made';
import { foundIn, inHcl } from './terraform-made';

beforeAll(loaded);

describe('a policy document as a block', () => {
  it('is found with each of its statements', async () => {
    const located = await inHcl(`
data "aws_iam_policy_document" "read" {
  version = "2012-10-17"

  # what it reads
  statement {
    sid       = "Read"
    actions   = ["s3:Get*", "s3:List*"] # all of it
    resources = [aws_s3_bucket.a.arn, "\${aws_s3_bucket.a.arn}/*"]

    condition {
      test     = "Bool"
      variable = "aws:SecureTransport"
      values   = ["true"]
    }
  }

  statement {
    effect    = "Deny"
    actions   = ["s3:DeleteBucket"]
    resources = ["*"]
  }

  statement {
    not_actions = ["iam:*"]
    resources   = ["*"]
  }

  statement {
    actions = ["sts:AssumeRole"]

    principals {
      type        = "Service"
      identifiers = ["ec2.amazonaws.com"]
    }
  }

  statement {
    actions = ["sqs:SendMessage"]

    dynamic "not_principals" {
      for_each = var.others
      content {
        type        = "AWS"
        identifiers = [not_principals.value]
      }
    }
  }
}`);
    const at = '/data/aws_iam_policy_document/read/statement';
    expect(outline(located)).toEqual([
      `${at}/0: s3:Get* s3:List*`,
      `${at}/1: deny`,
      `${at}/2: not-action`,
      `${at}/3: principal`,
      `${at}/4: not-literal`,
    ]);
    expect(located.policies.map(({ pointer }) => pointer)).toEqual(['/data/aws_iam_policy_document/read']);
    expect(located.policies[0]?.statements.map(({ sid }) => sid)).toEqual(['Read', null, null, null, null]);
    expect(told(located)).toEqual([]);
  });

  it('counts a dynamic statement whose content is written out as one', async () => {
    const located = await inHcl(`
data "aws_iam_policy_document" "read" {
  statement {
    actions   = ["s3:GetObject"]
    resources = ["*"]
  }
  dynamic "statement" {
    for_each = var.buckets
    content {
      sid       = "Read\${statement.key}"
      actions   = ["s3:List*"]
      resources = [statement.value]
    }
  }
  dynamic "statement" {
    for_each = var.more
    content {
      actions   = statement.value.actions
      resources = statement.value.resources
    }
  }
}`);
    const at = '/data/aws_iam_policy_document/read';
    expect(outline(located)).toEqual([
      `${at}/statement/0: s3:GetObject`,
      `${at}/dynamic/statement/0: s3:List*`,
      `${at}/dynamic/statement/1: not-literal`,
    ]);
    expect(located.policies[0]?.statements.map(({ index }) => index)).toEqual([0, 1, 2]);
  });

  it('gives its blocks to the writer, which takes them out whole', () => {
    const text = `
data "aws_iam_policy_document" "read" {
  # first
  statement {
    actions = ["s3:GetObject"]
  }

  # second
  dynamic "statement" {
    for_each = [1]
    content { actions = ["s3:PutObject"] }
  }

  policy_id = "x"
}
`;
    const [policy] = foundIn(text).policies;
    if (!policy?.list) throw new Error('no list');
    const without = (index: number) =>
      applyEdits(
        text,
        policy.writer.removeItems(text, policy.list ?? { start: 0, end: 0, items: [] }, new Set([index])),
      );
    expect(without(0)).toBe(text.replace(/# first[^#]*/, ''));
    expect(without(1)).toBe(text.replace(/ {2}# second[\s\S]*?\n {2}\}\n\n/, ''));
  });
});
