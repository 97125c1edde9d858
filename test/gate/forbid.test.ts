import { describe, expect, it } from 'vitest';
import type { FailOn } from '../../src/configuration/configuration';
import { policies, policy } from '../cli/made';
import { withFormats } from '../keep/kept';
import { type Case, judge } from './judged';
import { rulesFor } from './rules';

withFormats();

const forbidding = (forbid: readonly string[], failOn: FailOn = 'any') =>
  rulesFor(failOn, { forbid, mostPercent: 100, unread: 'allow' });
const verdict = (forbid: readonly string[], given: Case) => judge({ rules: forbidding(forbid), ...given });

describe('an entry that contains a forbidden one fails', () => {
  it.each<[string, readonly string[], readonly string[]]>([
    ['*', ['*', '*:*'], ['s3:*', 'iam:*']],
    ['*:*', ['*', '*:*'], ['s3:*']],
    // no name is empty, and each known one has more than two letters
    [
      'iam:*',
      ['*', 'iam:*', 'IAM:*', 'iam:**', 'iam:***', 'iam:?*', 'iam:*?', 'iam:??*'],
      ['iam:Get*', 'iam:*e*', 'iamx:*', 's3:*', 'iam'],
    ],
    ['iam:?*', ['iam:*', 'iam:?*', 'iam:*?'], ['iam:Get*']],
    ['unknown:*', ['unknown:*', 'unknown:?*'], ['unknown:??*', 'iam:*']],
    ['s3:Delete*', ['s3:*', 's3:D*', 's3:dElEtE*', 's3:**', 's3:Delete?*'], ['s3:DeleteBucket', 's3:*e']],
    [
      's3:PutBucketPolicy',
      ['s3:PutBucketPolicy', 's3:putbucketpolicy', 's3:Put*', 's3:*Policy', 's3:P?tBucketPolic?'],
      ['s3:PutBucketPolic', 's3:PutBucketPolicy?', 's3:PutBucketAcl'],
    ],
    ['s3:?et*', ['s3:?*t*', 's3:?et*', 's3:??t*', 's3:*', 's3:?et?*', 's3:Get*'], ['s3:Put*']],
    ['s3:*a*b*', ['s3:*a*b*', 's3:*b*', 's3:*a*'], ['s3:*b*a*', 's3:a*b*', 's3:*ab*']],
  ])('%s', (forbidden, caught, free) => {
    for (const entry of caught) {
      const gate = verdict([forbidden], { head: { 'a.json': policy('s3:GetObject', entry) } });
      const by = entry === forbidden ? '' : ` by \`${entry}\``;
      expect(gate.sentence).toBe(`failed: \`${forbidden}\` is forbidden and granted${by} in \`a.json\`, line 8.`);
      expect(gate.forbidden).toEqual([{ path: 'a.json', line: 8, entry, forbidden }]);
    }
    for (const entry of free) {
      const gate = verdict([forbidden], { head: { 'a.json': policy('s3:GetObject', entry) } });
      expect([entry, gate.result, gate.forbidden]).toEqual([entry, 'passed', undefined]);
    }
  });

  it.each(['**', '?', '?*', '*:?*', 'i*', 'i?m:*', ' *', 'iam:*\n', '*:Get*'])(
    'nor is passed where nobody can say what an entry is: %j',
    entry => {
      const head = { 'a.json': policies(['s3:GetObject', entry]) };
      expect(verdict(['iam:*'], { head }).sentence).toBe(
        'incomplete: nobody can tell whether 1 statement grants what is forbidden, in `a.json`, line 4.',
      );
      expect(judge({ head, rules: rulesFor('any') }).sentence).toBe(
        'incomplete: nobody can judge 1 statement, in `a.json`, line 4.',
      );
      const denied = { 'a.json': head['a.json'].replace('Allow', 'Deny') };
      expect([
        verdict(['iam:*'], { head: denied }).result,
        judge({ head: denied, rules: rulesFor('any') }).result,
      ]).toEqual(['passed', 'passed']);
      expect(verdict(['iam:*'], { head, configuration: ['ignore: [a.json]'] }).result).not.toBe('failed');
    },
  );

  it('whatever the evidence says, or whether there is any', () => {
    const report = JSON.stringify({
      ...{ id: 'f', analyzedAt: '2026-11-20T02:10:11Z', resource: 'arn:aws:iam::123456789012:role/MyRole' },
      ...{
        status: 'ACTIVE',
        findingType: 'UnusedPermission',
        findingDetails: [{ unusedPermissionDetails: { serviceNamespace: 's3' } }],
      },
    });
    const gates = (configuration: readonly string[], ...entries: readonly string[]) =>
      verdict(['iam:*'], { head: { 'a.json': policy(...entries) }, report, configuration }).result;
    const [owned, uncovered] = [['principals: {a.json: MyRole}'], ['principals: {a.json: OtherRole}']];
    for (const configuration of [[], owned, uncovered]) expect(gates(configuration, 'iam:*')).toBe('failed');
    expect([gates([], 's3:GetObject'), gates(uncovered, 's3:GetObject')]).toEqual(['incomplete', 'incomplete']);
    const head = { 'a.json': policy('iam:*'), 'b.json': policy('s3:GetObject') };
    const both = 'principals: {"*.json": MyRole}';
    expect(verdict(['iam:*'], { head, report, configuration: ['ignore: [a.json]', both] }).result).toBe('passed');
    expect([gates(owned, 's3:GetObject'), gates(owned, 's3:GetObject', 'iam:*')]).toEqual(['passed', 'failed']);
    // both are emptied: nothing of `s3` is used
    expect(
      verdict(['s3:Get*'], { head: { 'a.json': policies(['s3:Get*'], ['iam:GetRole']) }, report, configuration: owned })
        .result,
    ).toBe('failed');
  });

  it('but not what is no grant to an identity', () => {
    const statement = (more: object) =>
      JSON.stringify({ Version: '2012-10-17', Statement: [{ Effect: 'Allow', Action: '*', Resource: '*', ...more }] });
    const result = (more: object) => verdict(['*'], { head: { 'a.json': statement(more) } }).result;
    expect(result({})).toBe('failed');
    expect([result({ Effect: 'Deny' }), result({ Principal: '*' })]).toEqual(['passed', 'passed']);
    expect(result({ Action: undefined, NotAction: 'iam:*' })).toBe('incomplete');
  });

  it('all of them are told, and the first is named', () => {
    const head = { 'a.json': policies(['iam:*', '*'], ['s3:GetObject']), 'b.json': policy('iam:*') };
    const gate = verdict(['iam:*', '*'], { head });
    expect(gate.sentence).toBe('failed: `iam:*` is forbidden and granted in `a.json`, line 7, and 2 other entries.');
    expect(gate.forbidden?.map(({ path, line, forbidden }) => [path, line, forbidden])).toEqual([
      ['a.json', 7, 'iam:*'],
      ['a.json', 8, 'iam:*'],
      ['b.json', 7, 'iam:*'],
    ]);
  });
});

describe('what is not written out as a list', () => {
  const yaml = (action: string) =>
    `Version: "2012-10-17"\nStatement:\n  - Effect: Allow\n    Action: ${action}\n    Resource: "*"\n`;
  const result = (action: string, configuration: readonly string[] = [], rules = forbidding(['iam:*'])) =>
    judge({ head: { 'a.yaml': yaml(action) }, configuration, rules });

  it('is looked at so far as it is written', () => {
    expect(result('[!Ref X, s3:GetObject]').sentence).toBe(
      'incomplete: nobody can tell whether 1 statement grants what is forbidden, in `a.yaml`, line 3.',
    );
    expect(result('["iam:*", !Ref X]').sentence).toBe('failed: `iam:*` is forbidden and granted in `a.yaml`, line 3.');
    expect(result('[!Ref X]', [], rulesFor('any', { unread: 'allow' })).result).toBe('passed');
    const head = { 'a.yaml': yaml('[!Ref X]'), 'b.yaml': yaml('s3:GetObject') };
    expect(judge({ head, configuration: ['ignore: [a.yaml]'], rules: forbidding(['iam:*']) }).result).toBe('passed');
    expect(result('[!Ref X]', ['keep: [{actions: "iam:*", reason: x, files: a.yaml}]']).result).toBe('passed');
    expect(result('[!Ref X]', ['keep: [{actions: "iam:*", reason: x, files: b.yaml}]']).result).toBe('incomplete');
    expect(result('[!Ref X]', ['keep: [{actions: "iam:G*", reason: x}]']).result).toBe('incomplete');
  });

  it.each<[string, string, readonly ('passed' | 'failed' | 'incomplete')[]]>([
    [
      'in a text with escapes',
      JSON.stringify({ policy: policy('iam:*', 's3:GetObject') }),
      ['failed', 'failed', 'passed'],
    ],
    [
      'with a computed effect in a text with escapes',
      JSON.stringify({ policy: policy('iam:*').replace('"Allow"', '"{{x}}"') }),
      ['incomplete', 'incomplete', 'incomplete'],
    ],
    [
      'as a single action of a module',
      'module "m" {\n  statement = { effect = "Allow", action = "iam:*", resource = "*" }\n}\n',
      ['failed', 'failed', 'passed'],
    ],
    [
      'beside a variable',
      'data "aws_iam_policy_document" "d" {\n  statement {\n    actions   = ["iam:*", var.x]\n    resources = ["*"]\n  }\n}\n',
      ['failed', 'failed', 'incomplete'],
    ],
    [
      'with keys that may be anything',
      'locals {\n  p = jsonencode({ Version = "2012-10-17", Statement = [{ Effect = "Allow", Action = "iam:*", (var.k) = "*" }] })\n}\n',
      ['failed', 'failed', 'incomplete'],
    ],
  ])('%s', (_, text, expected) => {
    const path = text.startsWith('{') ? 'a.json' : 'a.tf';
    const results = [['iam:*'], ['sns:*', 'iam:Get*'], ['sns:*']].map(
      forbid => judge({ head: { [path]: text }, rules: forbidding(forbid) }).result,
    );
    expect(results).toEqual(expected);
  });

  it('is looked for entry by entry: a pattern has no parts, and a full name none that could be split', () => {
    const gate = (forbid: string, ...entries: readonly string[]) =>
      verdict([forbid], { head: { 'a.json': policy(...entries) } }).result;
    expect(gate('iam:*', 'iam:Get*', 'iam:Put*', 'iam:PassRole')).toBe('passed');
    for (const entry of ['iam:PassRole', 'iam:Pass*', 'iam:*Role', 'iam:*', '*']) {
      expect(gate('iam:PassRole', 's3:GetObject', entry)).toBe('failed');
    }
    expect(gate('iam:PassRole', 'iam:Get*', 'iam:Put*')).toBe('passed');
  });

  it('may stay by a comment beside `*`, which no rule of the configuration covers', () => {
    expect(result('"*" # refine-iam: keep: break glass', [], forbidding(['*', 'iam:*'])).result).toBe('passed');
    expect(result('"*" # refine-iam: keep iam:*: break glass', [], forbidding(['*', 'iam:*'])).result).toBe('failed');
  });
});
