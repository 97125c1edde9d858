import { describe, expect, it } from 'vitest';
import { policy } from '../cli/made';
import { withFormats } from '../keep/kept';
import { judge } from './judged';
import { rulesFor } from './rules';

withFormats();

const results = (path: string, text: string) =>
  [rulesFor('any'), rulesFor('any', { unread: 'allow', forbid: ['iam:*'] })].map(
    rules => judge({ head: { [path]: text }, rules }).result,
  );
const MET = ['incomplete', 'failed'];
const PASSED = ['passed', 'passed'];

const json = (principal: string) => policy('iam:*').replace('"Effect"', `"Principal": ${principal}, "Effect"`);
const statement = (principal: string) => `{ Effect: Allow, Action: ["iam:*"], Resource: "*", Principal: ${principal} }`;
const plain = (principal: string) => `Version: "2012-10-17"\nStatement:\n  - ${statement(principal)}\n`;
const resource = (type: string, key: string, principal: string) =>
  `Resources:\n  R:\n    Type: ${type}\n    Properties:\n      ${key}:\n        Statement:\n          - ${statement(principal)}\n`;
const managed = (principal: string) => resource('AWS::IAM::ManagedPolicy', 'PolicyDocument', principal);

describe('a principal that may vanish on deployment hides no grant', () => {
  it.each<[string, string, string]>([
    ['null in JSON', 'a.json', json('null')],
    ['nothing but null', 'a.json', json('{ "AWS": [null] }')],
    ['empty in YAML', 'a.yaml', plain('')],
    ['`~` in YAML', 'a.yaml', plain('~')],
    ['an alias', 'a.yaml', `x: &x null\n${plain('*x')}`],
    ['`AWS::NoValue`', 'a.yaml', plain('!Ref AWS::NoValue')],
    ['`AWS::NoValue` in JSON', 'a.json', json('{ "Ref": "AWS::NoValue" }')],
    ['one way of a condition', 'a.yaml', plain('!If [A, "*", !If [B, { AWS: "*" }, !Ref AWS::NoValue]]')],
    ['`AWS::NoValue` in an identity’s', 'a.yaml', managed('!Ref AWS::NoValue')],
    ['as NotPrincipal', 'a.json', json('null').replace('Principal', 'NotPrincipal')],
  ])('%s', (_, path, text) => {
    expect(results(path, text)).toEqual(MET);
  });

  it.each<[string, string, string]>([
    ['named', 'a.json', json('"*"')],
    ['named by a list', 'a.json', json('{ "AWS": ["*"] }')],
    ['named by a reference', 'a.yaml', plain('!Sub "x:{{Who}}"')],
    ['named either way', 'a.yaml', plain('!If [A, "*", { AWS: !Ref Who }]')],
    ['made of a resource policy', 'a.yaml', resource('AWS::S3::BucketPolicy', 'PolicyDocument', '!Ref AWS::NoValue')],
    [
      'made of a trust policy',
      'a.yaml',
      resource('AWS::IAM::Role', 'AssumeRolePolicyDocument', '!If [A, "*", !Ref AWS::NoValue]'),
    ],
    ['beside a Deny', 'a.json', json('null').replace('"Allow"', '"Deny"')],
  ])('but %s it is no identity’s', (_, path, text) => {
    expect(results(path, text)).toEqual(PASSED);
  });
});

describe('in Terraform', () => {
  const block = (principals: string) =>
    `data "aws_iam_policy_document" "d" {\n  statement {\n    actions = ["iam:*"]\n    resources = ["*"]\n    ${principals}\n  }\n}\n`;
  const named = 'principals {\n      type = "AWS"\n      identifiers = [var.who]\n    }';
  const dynamic = `dynamic "principals" {\n      for_each = []\n      content {\n        type = "AWS"\n        identifiers = ["*"]\n      }\n    }`;
  const use = (type: string, attribute = 'policy') =>
    `resource "${type}" "r" {\n  ${attribute} = data.aws_iam_policy_document.d.json\n}\n`;
  const encoded = (principal: string, type = 'aws_iam_role_policy', encode = 'jsonencode') =>
    `resource "${type}" "r" {\n  policy = ${encode}({ Statement = [{ Effect = "Allow", Action = ["iam:*"], Resource = "*", Principal = ${principal} }] })\n}\n`;
  const local = (principal: string) =>
    `locals {\n  p = jsonencode({ Statement = [{ Effect = "Allow", Action = ["iam:*"], Resource = "*", Principal = ${principal} }] })\n}\n`;

  it.each<[string, string]>([
    ['a block that is repeated over nothing', block(dynamic) + use('aws_iam_role_policy')],
    ['the same, handed out', block(dynamic)],
    ['null in a role’s', encoded('null')],
    ['a value that may be null', local('var.who')],
    ['a condition', local('var.on ? { AWS = "*" } : null')],
    ['what a function makes', local('merge({}, var.who)')],
  ])('%s', (_, text) => {
    expect(results('a.tf', text)).toEqual(MET);
  });

  it.each<[string, string]>([
    ['a block', block(named)],
    // AWS takes no such policy for an identity, so that it grants nothing
    ['a block in a role’s', block(named) + use('aws_iam_role_policy')],
    ['a block beside one that is repeated', block(`${named}\n    ${dynamic}`)],
    ['a block of a bucket’s', block(dynamic) + use('aws_s3_bucket_policy')],
    ['a block of a trust policy', block(dynamic) + use('aws_iam_role', 'assume_role_policy')],
    ['a value that names', local('{ AWS = var.who }')],
    ['a value of a queue’s', encoded('var.who', 'aws_sqs_queue_policy')],
    [
      'a statement of a module',
      'module "m" {\n  statements = [{ effect = "Allow", actions = ["iam:*"], principals = [{ type = "AWS", identifiers = var.who }] }]\n}\n',
    ],
  ])('but not %s', (_, text) => {
    expect(results('a.tf', text)).toEqual(PASSED);
  });
});
