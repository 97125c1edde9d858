import { describe, expect, it } from 'vitest';
import type { FailOn } from '../../src/configuration/configuration';
import type { OnOpen } from '../../src/configuration/gate-rules';
import { finding, policies, policy } from '../cli/made';
import type { Texts } from '../deliver/based';
import { judge } from './judged';
import { rulesFor } from './rules';

const CLEAN = { 'a.json': policy('s3:GetObject') };
const LOST = { 'b.json': policies(['s3:GetObject'], ['s3:PutObject']) };
const OWNED = ['principals: {a.json: MyRole}'];

function decide(unowned: OnOpen | null, head: Texts, failOn: FailOn = 'any', base?: Texts, configuration = OWNED) {
  const given = { head, report: finding(), configuration, rules: rulesFor(failOn, { unowned }) };
  return judge(base ? { ...given, base } : given);
}

describe('policies of which nobody knows whose they are', () => {
  it('leave the gate undecided, fail it, or are let by', () => {
    const all = { ...CLEAN, ...LOST };
    expect(decide(null, all)).toEqual(decide('incomplete', all));
    expect(decide('incomplete', all).sentence).toBe(
      'incomplete: nobody can judge 2 statements, the first in `b.json`, line 4.',
    );
    expect(decide('fail', all).sentence).toBe(
      'failed: nobody knows whose 2 statements are, the first in `b.json`, line 4.',
    );
    expect(decide('allow', all).sentence).toBe(
      'passed: no unused access is granted; nobody knows whose 2 statements are.',
    );
    for (const unowned of ['incomplete', 'fail', 'allow'] as const)
      expect(decide(unowned, CLEAN).result).toBe('passed');
  });

  it('are those that the change touches, under `added`', () => {
    const [base, head] = [
      { ...CLEAN, ...LOST },
      { ...CLEAN, 'b.json': LOST['b.json'].replace('PutObject', 'PutObjectAcl') },
    ];
    expect(decide('fail', head, 'added', base).sentence).toBe(
      'failed: nobody knows whose 1 statement is, in `b.json`, line 11.',
    );
    expect(decide('fail', { ...head, 'b.json': `${LOST['b.json']}\n` }, 'added', base).result).toBe('passed');
    expect(decide('fail', head, 'touched', base).result).toBe('failed');
  });

  it('are no others that cannot be judged', () => {
    const uncovered = ['principals: {a.json: OtherRole}'];
    for (const unowned of ['fail', 'allow'] as const) {
      expect(decide(unowned, CLEAN, 'any', undefined, uncovered).result).toBe('incomplete');
    }
  });

  it('count for nothing where they are ignored, whatever stands in them', () => {
    const notAction = policy('iam:*').replace('"Action"', '"NotAction"');
    const head = { ...CLEAN, ...LOST, 'c.json': notAction };
    expect(decide('fail', head, 'any', undefined, [...OWNED, 'ignore: [b.json, c.json]']).result).toBe('passed');
    expect(decide('allow', head, 'any', undefined, [...OWNED, 'ignore: [b.json]']).result).toBe('incomplete');
  });
});
