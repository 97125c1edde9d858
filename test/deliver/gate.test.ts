import { describe, expect, it } from 'vitest';
import { FAIL_ON, type FailOn } from '../../src/configuration/configuration';
import { stricter } from '../../src/configuration/gate-rules';
import { standingEntries } from '../../src/deliver/base';
import { decideGate } from '../../src/deliver/gate/decide';
import type { IsDeclined } from '../../src/deliver/gate/unused';
import { problem } from '../../src/problem';
import { finding, policies, policy } from '../cli/made';
import { rulesFor } from '../gate/rules';
import { baseOf, beforeOf, type Texts } from './based';
import { analysed, type Given, listing } from './placed';

const UNUSED = listing('s3:GetBucketAcl', 's3:PutBucketAcl');
const DIRTY = policy('s3:GetBucketAcl', 's3:GetObject');
const CLEAN = policy('s3:GetObject');

function decide(failOn: FailOn, base: Texts, head: Texts, report = UNUSED, given: Given = {}, isDeclined?: IsDeclined) {
  const standing = [...standingEntries(baseOf(base, head))];
  const analysis = analysed(head, report, { standing, ...given });
  return decideGate(rulesFor(failOn), analysis, beforeOf(base, head), { isDeclined });
}

describe('the sentence of a gate', () => {
  it.each<[FailOn, Texts, Texts, string]>([
    ['never', {}, { 'a.json': DIRTY }, 'no gate was asked for.'],
    ['added', {}, { 'a.json': CLEAN }, 'passed: no unused action is granted that was not granted before.'],
    ['touched', { 'a.json': DIRTY }, { 'a.json': CLEAN }, 'passed: no changed statement holds unused access.'],
    ['any', {}, {}, 'passed: no unused access is granted.'],
    [
      'added',
      { 'a.json': policy('s3:GetBucketAcl') },
      { 'a.json': policy('s3:*BucketAcl', 's3:GetBucketAcl') },
      'failed: unused actions are granted that were not granted before: `s3:PutBucketAcl` in `a.json`, line 4.',
    ],
    [
      'touched',
      { 'a.json': CLEAN },
      { 'a.json': policy('s3:*BucketAcl', 's3:GetBucketAcl') },
      'failed: a changed statement holds unused access: `s3:PutBucketAcl` and 1 more action in `a.json`, line 4.',
    ],
    [
      'any',
      {},
      { 'a.json': policies(['s3:GetObject'], ['s3:GetBucketAcl'], ['s3:PutBucketAcl']), 'b.json': DIRTY },
      'failed: unused access is granted: `s3:GetBucketAcl` in `a.json`, line 11, and 2 other statements.',
    ],
  ])('%s, %#', (failOn, base, head, sentence) => {
    const gate = decide(failOn, base, head);
    expect(gate).toEqual({ failOn, sentence, result: sentence.startsWith('failed') ? 'failed' : 'passed' });
  });

  it('quotes names on one line, whatever they hold', () => {
    const { sentence } = decide('any', {}, { 'a`b\n::error::\u202ec.json': DIRTY });
    expect(sentence).toBe('failed: unused access is granted: `s3:GetBucketAcl` in `a b ::error:: c.json`, line 4.');
  });
});

describe('a gate is incomplete', () => {
  const about = finding();
  const owned = (failOn: FailOn, base: Texts, head: Texts) => decide(failOn, base, head, about).result;

  it('where nobody knows whose a statement is that it looks at', () => {
    const two = policies(['s3:GetObject'], ['s3:GetBucketAcl']);
    const one = two.replace('"s3:GetObject"\n', '"s3:GetObject" \n');
    expect(FAIL_ON.map(failOn => owned(failOn, { 'a.json': two }, { 'a.json': one }))).toEqual(
      FAIL_ON.map(() => 'incomplete'),
    );
    expect(decide('touched', { 'a.json': two }, { 'a.json': one }, about).sentence).toBe(
      'incomplete: nobody can judge 1 statement, in `a.json`, line 4.',
    );
    expect(decide('any', { 'a.json': two }, { 'a.json': one }, about).sentence).toBe(
      'incomplete: nobody can judge 2 statements, the first in `a.json`, line 4.',
    );
    expect(owned('touched', { 'a.json': two }, { 'a.json': `${two}\n` })).toBe('passed');
  });

  it('where something could not be read, unless it fails already', () => {
    const analysis = analysed({ 'a.json': CLEAN }, UNUSED);
    const problems = [problem('error', 'syntax', 'x')];
    for (const failOn of FAIL_ON) {
      expect(decideGate(rulesFor(failOn), { ...analysis, problems }, null).result).toBe('incomplete');
      expect(
        decideGate(rulesFor(failOn), { ...analysis, problems: [problem('warning', 'syntax', 'x')] }, null).result,
      ).toBe('passed');
    }
    const dirty = analysed({ 'a.json': DIRTY }, UNUSED);
    expect(decideGate(rulesFor('any'), { ...dirty, problems }, null).result).toBe('failed');
  });

  it('by `any` where no file was compared and no policy was found', () => {
    expect(decideGate(rulesFor('any'), analysed({}, UNUSED), null).result).toBe('incomplete');
    expect(decideGate(rulesFor('never'), analysed({}, UNUSED), null).result).toBe('passed');
  });
});

describe('what people declined', () => {
  const head = { 'a.json': policies(['s3:GetBucket*', 's3:GetObject'], ['s3:PutBucketA*', 's3:GetObject']) };
  const decideWithout = (failOn: FailOn, base: Texts, ...indexes: readonly number[]) => {
    return decide(failOn, base, head, UNUSED, {}, (_, { statement }) => indexes.includes(statement.index)).result;
  };

  it('does not move a gate, and covers nothing else', () => {
    for (const failOn of ['added', 'touched', 'any'] as const) {
      const without = (...indexes: readonly number[]) => decideWithout(failOn, { 'a.json': CLEAN }, ...indexes);
      expect([without(), without(0), without(1), without(0, 1)]).toEqual(['failed', 'failed', 'failed', 'passed']);
    }
  });

  it.each<[FailOn, string]>([
    [
      'added',
      'no unused action is granted that was not granted before and that nobody declined; 2 statements were declined.',
    ],
    ['touched', 'no changed statement holds unused access that nobody declined; 2 statements were declined.'],
    ['any', 'no unused access is granted that nobody declined; 2 statements were declined.'],
  ])('is told where `%s` passes for it', (failOn, sentence) => {
    expect(
      decide(failOn, {}, head, UNUSED, { standing: ['s3:GetBucket*', 's3:PutBucketA*', 's3:GetObject'] }, () => true)
        .sentence,
    ).toBe(`passed: ${sentence}`);
    const same = decide('added', head, head, UNUSED, {}, () => true);
    expect(same.sentence).toBe('passed: no unused action is granted that was not granted before.');
  });

  it('says nothing of an entry that was added beside it, which no suggestion removes', () => {
    const more = { 'a.json': policy('s3:GetBucketAcl', 's3:PutBucketAcl', 's3:GetObject') };
    for (const failOn of ['added', 'touched', 'any'] as const) {
      const { sentence } = decide(failOn, { 'a.json': DIRTY }, more, UNUSED, {}, () => true);
      expect(sentence).toMatch(/^failed: .*: `s3:PutBucketAcl` in `a\.json`, line 4\.$/);
    }
  });
});

it('of two rules the stricter counts', () => {
  for (const [at, a] of FAIL_ON.entries()) {
    for (const [index, b] of FAIL_ON.entries()) {
      expect(stricter(rulesFor(a), rulesFor(b)).failOn).toBe(FAIL_ON[Math.max(at, index)]);
    }
  }
});
