import { describe, expect, it } from 'vitest';
import { FAIL_ON, type FailOn } from '../../src/configuration/configuration';
import { type Base, grantedBefore, standingEntries } from '../../src/deliver/base';
import { changedLines } from '../../src/deliver/changed-lines';
import { decideGate, stricter } from '../../src/deliver/gate';
import { problem } from '../../src/problem';
import { finding, policies, policy } from '../cli/made';
import { analysed, type Given, listing } from './placed';

type Texts = Readonly<Record<string, string>>;

const UNUSED = listing('s3:GetBucketAcl', 's3:PutBucketAcl');
const DIRTY = policy('s3:GetBucketAcl', 's3:GetObject');
const CLEAN = policy('s3:GetObject');

/** The base of a pull request that makes `head` of `base`, by path. */
function baseOf(base: Texts, head: Texts): Base {
  const changed = Object.entries(head).filter(([path, text]) => base[path] !== text);
  return {
    files: Object.entries(base).map(([path, text]) => ({ path, text })),
    changed: new Map(changed.map(([path, text]) => [path, changedLines(base[path] ?? null, text)])),
  };
}

function decide(failOn: FailOn, base: Texts, head: Texts, report = UNUSED, given: Given = {}) {
  const before = baseOf(base, head);
  const analysis = analysed(head, report, { standing: [...standingEntries(before)], ...given });
  return decideGate(failOn, analysis, before);
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

describe('granted before', () => {
  const before = (text: string) => grantedBefore({ files: [{ path: 'a.json', text }], changed: new Map() });
  const statement = (more: object) =>
    JSON.stringify({ Version: '2012-10-17', Statement: { Effect: 'Allow', Resource: '*', ...more } });

  it.each<[string, string, boolean]>([
    ['exactly', policy('S3:getbucketacl'), true],
    ['by a pattern', policy('s3:Get*Acl'), true],
    ['by a pattern with `?`', policy('s3:?etBucketAcl'), true],
    ['by everything', policy('*'), true],
    ['by all that is not something else', statement({ NotAction: 'ec2:*' }), true],
    ['not by all but it', statement({ NotAction: ['s3:Get*'] }), false],
    ['not by another service', policy('sqs:GetBucketAcl', 'sqs:*'), false],
    ['not by a Deny', policy('s3:*').replace('Allow', 'Deny'), false],
    ['not by a resource policy', statement({ Action: 's3:*', Principal: '*' }), false],
    ['not by what is no entry', policy('s3:Get Bucket*', 'GetBucketAcl'), false],
    ['not by a file that cannot be read', '{', false],
  ])('%s', (_, text, granted) => {
    expect(before(text)('s3:getbucketacl')).toBe(granted);
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
      expect(decideGate(failOn, { ...analysis, problems }, null).result).toBe('incomplete');
      expect(decideGate(failOn, { ...analysis, problems: [problem('warning', 'syntax', 'x')] }, null).result).toBe(
        'passed',
      );
    }
    const dirty = analysed({ 'a.json': DIRTY }, UNUSED);
    expect(decideGate('any', { ...dirty, problems }, null).result).toBe('failed');
  });

  it('by `any` where no file was compared and no policy was found', () => {
    expect(decideGate('any', analysed({}, UNUSED), null).result).toBe('incomplete');
    expect(decideGate('never', analysed({}, UNUSED), null).result).toBe('passed');
  });
});

describe('what people declined', () => {
  const head = { 'a.json': policies(['s3:GetBucket*', 's3:GetObject'], ['s3:PutBucketA*', 's3:GetObject']) };
  const decideWithout = (failOn: FailOn, base: Texts, ...indexes: readonly number[]) => {
    const before = baseOf(base, head);
    const analysis = analysed(head, UNUSED, { standing: [...standingEntries(before)] });
    return decideGate(failOn, analysis, before, (_, { statement }) => indexes.includes(statement.index)).result;
  };

  it('does not move a gate, and covers nothing else', () => {
    for (const failOn of ['added', 'touched', 'any'] as const) {
      const without = (...indexes: readonly number[]) => decideWithout(failOn, { 'a.json': CLEAN }, ...indexes);
      expect([without(), without(0), without(1), without(0, 1)]).toEqual(['failed', 'failed', 'failed', 'passed']);
    }
  });

  it('says nothing of an entry that was added beside it, which no suggestion removes', () => {
    const more = { 'a.json': policy('s3:GetBucketAcl', 's3:PutBucketAcl', 's3:GetObject') };
    const before = baseOf({ 'a.json': DIRTY }, more);
    const analysis = analysed(more, UNUSED, { standing: [...standingEntries(before)] });
    for (const failOn of ['added', 'touched', 'any'] as const) {
      const { sentence } = decideGate(failOn, analysis, before, () => true);
      expect(sentence).toMatch(/^failed: .*: `s3:PutBucketAcl` in `a\.json`, line 4\.$/);
    }
  });
});

it('of two rules the stricter counts', () => {
  for (const [at, a] of FAIL_ON.entries()) {
    for (const [index, b] of FAIL_ON.entries()) expect(stricter(a, b)).toBe(FAIL_ON[Math.max(at, index)]);
  }
});
