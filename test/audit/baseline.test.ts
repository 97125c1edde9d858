import { describe, expect, it } from 'vitest';
import { type Baseline, compare, debtOf, forgivenBy, takeBaseline } from '../../src/audit/baseline';
import { readBaseline } from '../../src/audit/baseline-file';
import { decideGate } from '../../src/deliver/gate/decide';
import { forbiddenEntries } from '../../src/deliver/gate/forbid';
import { lookedAt } from '../../src/deliver/gate/looked';
import { problem } from '../../src/problem';
import { renderBaseline } from '../../src/render/baseline';
import { rulesFor } from '../gate/rules';
import { readValue } from '../report/made';
import { all, audited, baselineOf, policyOf, statement } from './made';

const [ACL, POLICY, PUT, PUBLISH, SUBSCRIBE] = [
  ...(['s3:GetBucketAcl', 's3:GetBucketPolicy', 's3:PutBucketAcl', 'sns:Publish', 'sns:Subscribe'] as const),
];
const READ = (...actions: readonly string[]) => statement([...actions, 's3:GetObject'], 'Read');
const BARE = (...actions: readonly string[]) => statement([...actions, 'sqs:SendMessage']);
const was = { 'a.json': policyOf(READ(ACL, POLICY), BARE(PUBLISH)), 'b.json': policyOf(READ(ACL)) };

/** How many are known, gone and new. */
function against(baseline: Baseline, files: Readonly<Record<string, string>>, covers = all) {
  const { known, gone, fresh } = compare(baseline, audited(files), covers);
  return { known, gone, fresh: fresh.map(({ file, actions }) => [file.path, ...actions]) };
}

describe('against its own baseline', () => {
  const baseline = baselineOf(audited(was));

  it('a run has nothing new and nothing gone', () => {
    expect(against(baseline, was)).toEqual({ known: 4, gone: 0, fresh: [] });
  });

  it('what is added is new, whatever its spelling, and what is narrowed is gone', () => {
    const files = { ...was, 'a.json': policyOf(READ('S3:getbucketACL', PUT), BARE(PUBLISH)) };
    expect(against(baseline, files)).toEqual({ known: 3, gone: 1, fresh: [['a.json', PUT]] });
  });

  it('a copied statement is new, since each entry is used once', () => {
    const files = { ...was, 'c.json': policyOf(READ(ACL)) };
    expect(against(baseline, files)).toEqual({ known: 4, gone: 0, fresh: [['c.json', ACL]] });
  });

  it('a renamed file is known, and its old place not gone', () => {
    const { 'a.json': moved, ...rest } = was;
    expect(against(baseline, { ...rest, 'z/y.json': moved ?? '' })).toEqual({ known: 4, gone: 0, fresh: [] });
  });

  it('an entry goes to the renamed file that has the most of it', () => {
    const one = baselineOf(audited({ 'x.json': policyOf(READ(ACL, POLICY)) }));
    const files = { 'c.json': policyOf(READ(PUT)), 'd.json': policyOf(READ(ACL, POLICY)) };
    expect(against(one, files)).toEqual({ known: 2, gone: 0, fresh: [['c.json', PUT]] });
  });

  it('the rest of twins is known when the first of them goes', () => {
    const twins = { 'a.json': policyOf(BARE(ACL), BARE(POLICY), BARE(PUBLISH, PUT)) };
    const left = { 'a.json': policyOf(BARE(POLICY), BARE(PUBLISH, PUT)) };
    expect(against(baselineOf(audited(twins)), left)).toEqual({ known: 3, gone: 1, fresh: [] });
  });
});

describe('what is not there is gone', () => {
  const baseline = baselineOf(audited(was));
  const { 'a.json': kept } = was;
  const gone = (files: Readonly<Record<string, string>>, covers = all) => against(baseline, files, covers).gone;

  it('with its file, unless the run did not look there', () => {
    expect(gone({ 'a.json': kept ?? '' })).toBe(1);
    expect(gone({ 'a.json': kept ?? '' }, path => path !== 'b.json')).toBe(0);
  });

  it('unless its file could not be read', () => {
    const run = audited({ 'a.json': kept ?? '' });
    const problems = [problem('error', 'syntax', 'broken', { path: 'b.json' })];
    expect(compare(baseline, { ...run, problems }, all).gone).toBe(0);
    expect(compare(baseline, { ...run, problems: [{ ...problems[0], severity: 'note' } as never] }, all).gone).toBe(1);
  });

  it('unless something in its file could not be judged', () => {
    const unread = { Sid: 'All', Effect: 'Allow', NotAction: 'iam:*', Resource: '*' };
    expect(gone({ ...was, 'b.json': policyOf(unread) })).toBe(0);
    expect(gone({ ...was, 'b.json': policyOf({ ...unread, Effect: 'Deny' }) })).toBe(1);
    const turned = { Sid: 'Read', Effect: 'Allow', NotAction: 'iam:*', Resource: '*' };
    expect(gone({ ...was, 'b.json': policyOf(turned) })).toBe(0);
  });
});

describe('a new baseline', () => {
  it('holds all that is unused, and reads back as it was', () => {
    const baseline = baselineOf(audited(was));
    const text = renderBaseline(baseline.entries, baseline.date);
    const read = readValue(readBaseline(text, 'baseline.json'));
    expect(read.entries).toEqual(baseline.entries);
    expect(renderBaseline(read.entries, read.date)).toBe(text);
    expect(JSON.parse(text)).toMatchObject({
      version: 1,
      date: '2026-11-23',
      statements: [
        { path: 'a.json', sid: null, unused: [PUBLISH] },
        { path: 'a.json', sid: 'Read', unused: [ACL, POLICY] },
        { path: 'b.json', sid: 'Read', unused: [ACL] },
      ],
    });
  });

  it('beside an older one has only what is in both: it never grows', () => {
    const older = baselineOf(audited(was));
    const now = audited({ 'a.json': policyOf(READ(ACL, PUT), BARE(SUBSCRIBE)), 'c.json': policyOf(BARE(PUBLISH)) });
    const entries = takeBaseline(now, all, older);
    expect(entries.map(({ path, unused }) => [path, ...unused])).toEqual([['a.json', ACL]]);
  });

  it('keeps what this run could not judge or did not look at', () => {
    const older = baselineOf(audited(was));
    const turned = { Sid: 'Read', Effect: 'Allow', NotAction: 'iam:*', Resource: '*' };
    const now = audited({ 'a.json': policyOf(turned, BARE()) });
    const entries = takeBaseline(now, path => path === 'a.json', older);
    expect(entries.map(({ path, unused }) => [path, ...unused])).toEqual([
      ['a.json', ACL, POLICY],
      ['b.json', ACL],
    ]);
  });
});

describe('the gate', () => {
  const baseline = baselineOf(audited(was));
  const decide = (files: Readonly<Record<string, string>>) => {
    const run = audited(files);
    return decideGate(rulesFor('any'), run, null, { isDebt: debtOf(baseline, run.files) }).sentence;
  };

  it('counts only what is new', () => {
    expect(decide(was)).toBe('passed: no unused access is granted but what the baseline holds (4 unused actions).');
    expect(decide({ ...was, 'b.json': policyOf(READ(ACL, PUT)) })).toBe(
      'failed: unused access is granted: `s3:PutBucketAcl` in `b.json`, line 4.',
    );
  });

  it('is not deceived by a copy', () => {
    expect(decide({ ...was, 'c.json': policyOf(READ(ACL)) })).toMatch(/^failed: .* in `c\.json`/);
  });

  it('lets by what was forbidden when the baseline was written, as it was written', () => {
    const rules = rulesFor('any', { forbid: ['iam:*'], mostActions: 999 });
    const files = { 'a.json': policyOf(statement(['iam:*'], 'Admin')), 'b.json': policyOf(READ(ACL)) };
    const run = audited(files);
    const breaches = forbiddenEntries(rules, lookedAt('any', run.files, null), run.universe);
    const entries = readValue(
      readBaseline(renderBaseline(takeBaseline(run, all, null, breaches), run.asOf), 'b.json'),
    ).entries;
    expect(entries.map(({ sid, forbidden }) => [sid, forbidden])).toEqual([
      ['Admin', ['iam:*']],
      ['Read', []],
    ]);
    const older = baselineOf(run, entries);
    const gate = (now: Readonly<Record<string, string>>) => {
      const after = audited(now);
      return decideGate(rules, after, null, { isForgiven: forgivenBy(older, after.files) }).result;
    };
    expect([gate(files), gate({ 'a.json': policyOf(statement(['iam:*', '*'], 'Admin')) })]).toEqual([
      'passed',
      'failed',
    ]);
    expect(gate({ ...files, 'c.json': files['a.json'] })).toBe('failed');
    expect(compare(older, audited({ ...files, 'a.json': policyOf(statement(['iam:Get*'], 'Admin')) }), all).gone).toBe(
      1,
    );
    const grown = audited({ ...files, 'd.json': policyOf(statement(['*'], 'All')) });
    const kept = takeBaseline(grown, all, older);
    expect(kept.map(({ path, forbidden }) => [path, ...forbidden])).toEqual([['a.json', 'iam:*'], ['b.json']]);
  });
});
