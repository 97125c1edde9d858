// biome-ignore-all lint/suspicious/noTemplateCurlyInString: this is how Terraform writes what is computed
import { beforeAll, describe, expect, it } from 'vitest';
import { applyEdits } from '../../src/source/edit';
import { loaded } from '../source/hcl/load';
import { outline } from './made';
import { inHcl, inTerraformJson } from './terraform-made';

beforeAll(loaded);

describe('Terraform as JSON', () => {
  const document = { Version: '2012-10-17', Statement: [{ Effect: 'Allow', Action: ['s3:*'], Resource: '*' }] };

  it('has its policy documents as objects', () => {
    const located = inTerraformJson({
      data: {
        aws_iam_policy_document: {
          read: {
            statement: [
              { sid: 'A', actions: ['s3:Get*'], resources: ['${aws_s3_bucket.a.arn}'] },
              { actions: ['s3:${var.verb}*'], resources: ['*'] },
              { actions: '${var.actions}' },
              { actions: ['sts:AssumeRole'], principals: { type: 'AWS', identifiers: ['*'] } },
              { actions: ['sts:AssumeRole'], dynamic: { principals: { for_each: [1], content: {} } } },
            ],
            dynamic: { statement: [{ for_each: [1], content: { actions: ['sqs:*'] } }] },
          },
          list: [{ statement: { effect: 'Deny', actions: ['s3:*'] } }],
        },
      },
    });
    const at = '/data/aws_iam_policy_document';
    expect(outline(located)).toEqual([
      `${at}/read/statement/0: s3:Get*`,
      `${at}/read/statement/1: not-literal`,
      `${at}/read/statement/2: not-literal`,
      `${at}/read/statement/3: principal`,
      `${at}/read/statement/4: not-literal`,
      `${at}/read/dynamic/statement/0: sqs:*`,
      `${at}/list/0/statement: deny`,
    ]);
  });

  it('loses statements from their list', () => {
    const text =
      '{ "data": { "aws_iam_policy_document": { "a": { "statement": [{ "actions": ["s3:*"] }, { "actions": ["sqs:*"] }] } } } }';
    const [policy] = inTerraformJson(text).policies;
    if (!policy?.list) throw new Error('no list');
    const after = applyEdits(text, policy.writer.removeItems(text, policy.list, new Set([0])));
    expect(after).toBe(text.replace('{ "actions": ["s3:*"] }, ', ''));
  });

  it('has everything else by the same rules', () => {
    const located = inTerraformJson({
      resource: {
        aws_iam_role: {
          r: { assume_role_policy: '${jsonencode(local.p)}', permissions_boundary: '${aws_iam_policy.b.arn}' },
        },
        aws_iam_policy: {
          a: { policy: JSON.stringify(document) },
          b: { policy: '${data.aws_iam_policy_document.d.json}' },
          c: { policy: '${jsonencode({ Statement = [{ Effect = "Allow", Action = "s3:*" }] })}' },
        },
      },
      data: { aws_iam_policy_document: { d: { statement: [{ actions: ['sqs:*'] }] } } },
      locals: [{ p: document }, { q: document }],
      variable: { v: { type: 'any', default: { statements: [{ effect: 'Allow', actions: ['sns:*'] }] } } },
      module: { m: { policy: document } },
      '//': 'a comment',
    });
    expect(outline(located)).toEqual([
      '/resource/aws_iam_policy/a/policy/Statement/0: not-literal',
      '/resource/aws_iam_policy/c/policy: not-literal',
      '/data/aws_iam_policy_document/d/statement/0: boundary',
      '/locals/0/p/Statement/0: principal',
      '/locals/1/q/Statement/0: s3:*',
      '/variable/v/default/statements/0: sns:*',
      '/module/m/policy/Statement/0: s3:*',
    ]);
  });

  it('has values of variables', async () => {
    const value = { policies: { a: document }, permissions_boundary: document, n: 1 };
    const expected = ['/policies/a/Statement/0: s3:*', '/permissions_boundary/Statement/0: boundary'];
    expect(outline(inTerraformJson(value, 'prod.auto.tfvars.json'))).toEqual(expected);
    const text = 'policies = {\n  a = @\n}\npermissions_boundary = @\nn = 1\n'.replaceAll('@', () =>
      JSON.stringify(document),
    );
    expect(outline(await inHcl(text, 'prod.tfvars'))).toEqual(expected);
  });

  it.each([[[]], [1], [{ data: 1, resource: [1], locals: 'x', module: { a: [2] }, unknown: { a: document } }], [{}]])(
    'of another shape holds nothing: %j',
    value => {
      expect(inTerraformJson(value)).toEqual({ policies: [], problems: [] });
    },
  );
});
