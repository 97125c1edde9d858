import { describe, expect, it } from 'vitest';
import type { FailOn } from '../../src/configuration/configuration';
import type { OnOpen } from '../../src/configuration/gate-rules';
import { finding, policies, policy } from '../cli/made';
import type { Texts } from '../deliver/based';
import { judge } from './judged';
import { rulesFor } from './rules';

const CLEAN = { 'a.json': policy('s3:GetObject') };
const OTHER = { 'b.json': policies(['s3:GetObject'], ['s3:GetBucketAcl']) };
const OWNED = ['principals: {a.json: MyRole, b.json: OtherRole}'];

function decide(noEvidence: OnOpen | null, head: Texts, failOn: FailOn = 'any', base?: Texts, configuration = OWNED) {
  const given = { head, report: finding(), configuration, rules: rulesFor(failOn, { noEvidence }) };
  return judge(base ? { ...given, base } : given);
}

describe('policies of principals that no report is about', () => {
  it('leave the gate undecided, fail it, or are let by', () => {
    const all = { ...CLEAN, ...OTHER };
    expect(decide(null, all)).toEqual(decide('incomplete', all));
    expect(decide('incomplete', all).sentence).toBe(
      'incomplete: nobody can judge 2 statements, the first in `b.json`, line 4.',
    );
    expect(decide('fail', all).sentence).toBe(
      'failed: no report tells what 2 statements leave unused, the first in `b.json`, line 4.',
    );
    expect(decide('allow', all).sentence).toBe(
      'passed: no unused access is granted; no report tells what 2 statements leave unused.',
    );
    for (const one of ['incomplete', 'fail', 'allow'] as const) expect(decide(one, CLEAN).result).toBe('passed');
  });

  it('excuse nothing that a report names', () => {
    expect(decide('allow', { ...OTHER, 'a.json': policy('s3:GetBucketAcl') }).result).toBe('failed');
  });

  it('are those too of which one of several principals has no report', () => {
    const both = ['principals: {a.json: [MyRole, OtherRole]}'];
    const results = (['allow', 'incomplete', 'fail'] as const).map(
      one => decide(one, { 'a.json': policy('s3:GetBucketAcl') }, 'any', undefined, both).result,
    );
    expect(results).toEqual(['passed', 'incomplete', 'failed']);
  });

  it('are those that the change touches, under `added`', () => {
    const base = { ...CLEAN, ...OTHER };
    const head = { ...base, 'b.json': OTHER['b.json'].replace('GetBucketAcl', 'GetBucketPolicy') };
    expect(decide('fail', head, 'added', base).result).toBe('failed');
    expect(decide('fail', { ...base, 'b.json': `${OTHER['b.json']}\n` }, 'added', base).result).toBe('passed');
  });

  it('are no others that cannot be judged', () => {
    const notAction = { ...CLEAN, 'c.json': policy('iam:*').replace('"Action"', '"NotAction"') };
    for (const one of ['fail', 'allow'] as const) {
      expect(decide(one, { ...CLEAN, 'c.json': policy('s3:GetObject') }).result).toBe('incomplete');
      expect(decide(one, notAction, 'any', undefined, ['principals: {"*.json": MyRole}']).result).toBe('incomplete');
    }
  });
});
