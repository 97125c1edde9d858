import { describe, expect, it } from 'vitest';
import type { FailOn } from '../../src/configuration/configuration';
import type { GateAsked } from '../../src/configuration/gate-rules';
import { ACCESS_LEVELS } from '../../src/iam/access-level';
import { policies, policy } from '../cli/made';
import { listing } from '../deliver/placed';
import { judge, LEVELLED } from './judged';
import { rulesFor } from './rules';

/** Three unused actions of four, and in a second statement one of two. */
const HEAD = {
  'a.json': policies(
    ['s3:GetBucketAcl', 's3:PutBucketAcl', 's3:ListBucket', 's3:GetObject'],
    ['s3:DeleteBucket', 's3:GetObject'],
  ),
};
const BASE = { 'a.json': policy('s3:GetBucketAcl', 's3:GetObject') };

const decide = (failOn: FailOn, more: Partial<GateAsked>, head = HEAD as Record<string, string>) =>
  judge({ head, base: BASE, rules: rulesFor(failOn, more) });

describe('a number lets by as many as it says, and not one more', () => {
  it.each<[FailOn, Partial<GateAsked>, Partial<GateAsked>, string, string]>([
    [
      'any',
      { mostActions: 4 },
      { mostActions: 3 },
      'passed: 4 unused actions are granted, 4 may be.',
      'failed: 4 unused actions are granted, 3 may be: the most in `a.json`, line 4.',
    ],
    [
      'touched',
      { mostActions: 4 },
      { mostActions: 3 },
      'passed: changed statements hold 4 unused actions, 4 may be.',
      'failed: changed statements hold 4 unused actions, 3 may be: the most in `a.json`, line 4.',
    ],
    [
      'added',
      { mostActions: 3 },
      { mostActions: 2 },
      'passed: 3 unused actions are granted that were not granted before, 3 may be.',
      'failed: 3 unused actions are granted that were not granted before, 2 may be: the most in `a.json`, line 4.',
    ],
    [
      'any',
      { mostPercent: 67 },
      { mostPercent: 66 },
      'passed: 4 of 6 granted actions are unused, 67 % may be.',
      'failed: 4 of 6 granted actions are unused, 66 % may be: the most in `a.json`, line 4.',
    ],
    [
      'added',
      { mostPercent: 100 },
      { mostPercent: 99 },
      'passed: 3 of 3 newly granted actions are unused, 100 % may be.',
      'failed: 3 of 3 newly granted actions are unused, 99 % may be: the most in `a.json`, line 4.',
    ],
    [
      'touched',
      { mostActions: 1, levels: ['Write'] },
      { mostActions: 1, levels: ['Write', 'Read'] },
      'passed: changed statements hold 1 unused action (`Write`), 1 may be.',
      'failed: changed statements hold 2 unused actions (`Write`, `Read`), 1 may be: the most in `a.json`, line 4.',
    ],
    [
      'any',
      { mostPercent: 17, levels: ['Write'] },
      { mostPercent: 16, levels: ['Write'] },
      'passed: 1 of 6 granted actions is unused (`Write`), 17 % may be.',
      'failed: 1 of 6 granted actions is unused (`Write`), 16 % may be: in `a.json`, line 14.',
    ],
  ])('%s %j', (failOn, passes, fails, passed, failed) => {
    expect(decide(failOn, passes)).toEqual({ failOn, result: 'passed', sentence: passed });
    expect(decide(failOn, fails)).toEqual({ failOn, result: 'failed', sentence: failed });
  });

  it('either may fail, and where one is given the other does not limit', () => {
    const result = (more: Partial<GateAsked>) => decide('any', more).result;
    expect(result({ mostActions: 4, mostPercent: 67 })).toBe('passed');
    expect(result({ mostActions: 3, mostPercent: 100 })).toBe('failed');
    expect(result({ mostActions: 999, mostPercent: 66 })).toBe('failed');
    expect([result({ mostPercent: 100 }), result({ mostActions: 4 }), result({})]).toEqual([
      'passed',
      'passed',
      'failed',
    ]);
    expect(decide('any', { mostActions: 4, mostPercent: 67 }).sentence).toBe(
      'passed: 4 unused actions are granted, 4 may be; 4 of 6 granted actions are unused, 67 % may be.',
    );
  });

  it('counts an action once in a statement, however often it is granted, and in each statement', () => {
    const head = { 'a.json': policies(['s3:GetBucketAcl', 'S3:getbucketacl', 's3:GetBucketAc?'], ['s3:GetBucketAcl']) };
    expect(decide('any', { mostActions: 2 }, head).result).toBe('passed');
    expect(decide('any', { mostActions: 1 }, head).result).toBe('failed');
    expect(decide('any', { mostPercent: 100 }, head).result).toBe('passed');
  });

  it('names the statement with the most, the first of several', () => {
    const head = {
      'a.json': policies(['s3:ListBucket', 's3:GetObject'], Object.values(LEVELLED)),
      'b.json': HEAD['a.json'],
    };
    expect(decide('any', { mostActions: 1 }, head).sentence).toMatch(/: the most in `a\.json`, line 12\.$/);
  });

  it('shares what is granted by a name that no catalogue knows', () => {
    const head = { 'a.json': policy('newsvc:*') };
    const share = (mostPercent: number) =>
      judge({ head, report: '[{"serviceNamespace": "newsvc"}]', rules: rulesFor('any', { mostPercent }) });
    expect(share(100).sentence).toBe('passed: 1 of 1 granted action is unused, 100 % may be.');
    expect(share(99).result).toBe('failed');
  });
});

describe('access levels', () => {
  const all = { 'a.json': policy(...Object.values(LEVELLED), 's3:GetObject') };

  it.each(ACCESS_LEVELS)('of `%s` only actions of that level count', level => {
    const others = ACCESS_LEVELS.filter(one => one !== level);
    const without = { 'a.json': policy(...others.map(one => LEVELLED[one]), 's3:GetObject') };
    expect(decide('any', { levels: [level] }, without).result).toBe('passed');
    expect(decide('any', { levels: [level] }, all).sentence).toBe(
      `failed: unused access is granted: \`${LEVELLED[level]}\` in \`a.json\`, line 4.`,
    );
    expect(decide('any', { levels: others, mostActions: 4 }, all).result).toBe('passed');
    expect(decide('any', { levels: others, mostActions: 3 }, all).result).toBe('failed');
  });

  it('always count an action of which nobody knows the level', () => {
    const head = { 'a.json': policy('s3:BrandNewAction', 's3:GetObject') };
    const report = listing('s3:BrandNewAction');
    const result = judge({ head, report, rules: rulesFor('any', { levels: ['Write'] }) });
    expect(result.sentence).toContain('`s3:BrandNewAction` in `a.json`');
  });
});

it('what people declined is not counted, and told', () => {
  const rules = rulesFor('any', { mostActions: 1 });
  const excuses = {
    isDeclined: (_: unknown, { statement }: { statement: { index: number } }) => statement.index === 0,
  };
  expect(judge({ head: HEAD, rules, excuses }).sentence).toBe(
    'passed: 1 unused action is granted, 1 may be; 1 statement was declined.',
  );
});
