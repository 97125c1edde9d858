import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { FAIL_ON } from '../../src/configuration/configuration';
import { type GateAsked, ON_OPEN, rulesOf, stricter, UNASKED } from '../../src/configuration/gate-rules';
import { ACCESS_LEVELS } from '../../src/iam/access-level';
import { policies } from '../cli/made';
import { listing } from '../deliver/placed';
import { judge, LEVELLED } from './judged';

const asked: fc.Arbitrary<GateAsked> = fc.record({
  failOn: fc.constantFrom(null, ...FAIL_ON),
  mostActions: fc.constantFrom(null, 0, 1, 2, 3, 5),
  mostPercent: fc.constantFrom(null, 0, 25, 40, 60, 100),
  levels: fc.subarray([...ACCESS_LEVELS], { maxLength: 2 }),
  forbid: fc.subarray(['*', 's3:Put*', 'iam:*'], { maxLength: 1 }),
  expiredKeeps: fc.constantFrom(null, 'fail' as const, 'warn' as const),
  unowned: fc.constantFrom(null, ...ON_OPEN),
  unread: fc.constantFrom(null, ...ON_OPEN),
  noEvidence: fc.constantFrom(null, ...ON_OPEN),
});
const entries = fc.subarray([...Object.values(LEVELLED), 's3:GetObject', 's3:PutObject', 's3:Put*', 'iam:*'], {
  minLength: 1,
});
const unread = ['s3:Put{{computed}}', 's3:PutBucketAcl'];
const lists = fc.array(fc.oneof({ weight: 6, arbitrary: entries }, { weight: 1, arbitrary: fc.constant(unread) }), {
  minLength: 1,
  maxLength: 2,
});

const rank = (result: string) => ['passed', 'incomplete', 'failed'].indexOf(result);

describe('of two gates the stricter', () => {
  it('lets nothing by that one of them does not, and does not depend on their order', () => {
    let told = 0;
    fc.assert(
      fc.property(asked, asked, lists, lists, (a, b, before, after) => {
        const [base, head] = [{ 'a.json': policies(...before) }, { 'a.json': policies(...after) }];
        const [one, other] = [rulesOf(a), rulesOf(b)];
        const result = (rules: typeof one) => rank(judge({ base, head, rules }).result);
        const both = result(stricter(one, other));
        // why: without a look there is no gate, and what stays open there holds nothing back
        const worst = Math.max(...[one, other].map(rules => (rules.failOn === 'never' ? 0 : result(rules))));
        if (worst > 0 && result(one) !== result(other)) told++;
        expect(both).toBeGreaterThanOrEqual(worst);
        expect(result(stricter(other, one))).toBe(both);
        expect(stricter(one, one)).toEqual(one);
      }),
      { numRuns: 300, seed: 6 },
    );
    expect(told).toBeGreaterThan(60);
  });

  it('of a gate and one that asks for nothing is that gate', () => {
    fc.assert(
      fc.property(asked, one => {
        expect(stricter(rulesOf(one), rulesOf(null))).toEqual(rulesOf(one));
        expect(stricter(rulesOf(null), rulesOf(one))).toEqual(rulesOf(one));
      }),
      { seed: 6 },
    );
  });

  it('counts each by itself, where a wider look would dilute a share', () => {
    const narrow = rulesOf({ ...UNASKED, failOn: 'added', mostPercent: 10 });
    const wide = rulesOf({ ...UNASKED, failOn: 'any', mostPercent: 90 });
    const base = { 'a.json': policies(['s3:GetObject', 's3:PutObject', 's3:List*']) };
    const head = { 'a.json': policies(['s3:GetObject', 's3:PutObject', 's3:List*'], ['s3:GetBucketAcl']) };
    const report = listing('s3:GetBucketAcl');
    expect(judge({ base, head, report, rules: wide }).result).toBe('passed');
    const gate = judge({ base, head, report, rules: stricter(wide, narrow) });
    expect(gate).toMatchObject({ failOn: 'any', result: 'failed' });
    expect(gate.sentence).toMatch(/^failed: 1 of 1 newly granted action is unused, 10 % may be: in /);
  });

  it('takes what names no look by itself as far as the other looks', () => {
    const rules = (more: Partial<GateAsked>, other: Partial<GateAsked>) =>
      stricter(rulesOf({ ...UNASKED, ...more }), rulesOf({ ...UNASKED, ...other }));
    const head = { 'a.json': policies(['s3:GetBucketAcl', 's3:PutBucketAcl', 's3:GetObject', 'iam:*']) };
    const result = (more: Partial<GateAsked>, other: Partial<GateAsked>) =>
      judge({ head, rules: rules(more, other) }).result;
    const any = { failOn: 'any', mostActions: 2 } as const;
    expect(result({}, any)).toBe('passed');
    expect(result({ mostActions: 3 }, any)).toBe('passed');
    expect(result({ mostActions: 1 }, any)).toBe('failed');
    expect(result({ forbid: ['iam:*'] }, any)).toBe('failed');
    expect(result({ forbid: ['sns:*'] }, any)).toBe('passed');
    const write = { failOn: 'any', levels: ['Write'] } as const;
    expect([result({}, write), result({ levels: ['Read'] }, write), result({ failOn: 'any' }, write)]).toEqual([
      'passed',
      'failed',
      'failed',
    ]);
  });

  it('looks no further than the other, where it names no look', () => {
    const [old, fresh] = [
      ['s3:GetBucketAcl', 's3:GetObject'],
      ['s3:PutBucketAcl', 's3:GetObject'],
    ];
    const base = { 'a.json': policies(old, ['s3:GetObject']) };
    const head = { 'a.json': policies(old, fresh) };
    const touched = rulesOf({ ...UNASKED, failOn: 'touched', mostActions: 5 });
    const result = (mostActions: number) =>
      judge({ base, head, rules: stricter(touched, rulesOf({ ...UNASKED, mostActions })) }).result;
    expect([result(1), result(0)]).toEqual(['passed', 'failed']);
  });

  it.each(['unowned', 'unread', 'noEvidence'] as const)(
    'asks for what `%s` is about where one of them says nothing of it',
    key => {
      const [gate, allowing] = [{ failOn: 'any' } as const, { failOn: 'any', [key]: 'allow' } as const];
      const both = (...asked: readonly Partial<GateAsked>[]) => {
        const [a, b] = asked.map(one => rulesOf({ ...UNASKED, ...one }));
        return a && b && stricter(a, b)[key];
      };
      expect([both(gate, allowing), both({}, allowing), both(allowing, allowing)]).toEqual([
        'incomplete',
        'allow',
        'allow',
      ]);
      expect(both({ failOn: 'any', [key]: 'fail' }, gate)).toBe('fail');
    },
  );
});
