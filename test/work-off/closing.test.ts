import { describe, expect, it } from 'vitest';
import type { StatementReason } from '../../src/locate/statement';
import { doubtAbout, isUnjudged } from '../../src/work-off/closing';
import { analysed, listing } from '../deliver/placed';
import { clean, writes } from '../review/pull-request';
import { runAction } from '../review/run-action';
import { audit, issuesOf, onMain, policy, pullsOf, repositoryWith, unused } from './scene';

const CONFIGURATION = '.github/refine-iam.yml';
const NONE = unused('DeleteBucket');

describe.concurrent('nothing is closed', () => {
  it('for want of an answer: without a report about one principal, or without its owner', async () => {
    const files = {
      'a.json': policy(['Read'], 'GetBucketAcl'),
      'b.json': policy(['Read'], 'GetBucketAcl'),
      [CONFIGURATION]: 'principals:\n  a.json: RoleA\n  b.json: RoleB\n',
    };
    const fake = await repositoryWith(files);
    const about = (role: string, ...actions: readonly string[]) =>
      unused(...actions)
        .replaceAll('MyRole', role)
        .replace('1e952245', role === 'RoleA' ? '1e952245' : '2e952245');
    const inputs = { principal: '', report: 'reports/*.json', 'group-by': 'folder' };
    const a = { 'reports/a.json': about('RoleA', 'DeleteBucket') };
    const b = { 'reports/b.json': about('RoleB', 'GetBucketAcl') };
    await audit(fake, { inputs, files: { ...a, ...b } });
    expect([pullsOf(fake), issuesOf(fake)]).toEqual([['2 open'], ['3 open']]);
    const before = writes(fake).length;

    const partial = await audit(fake, { inputs, files: a });
    const why = '1 statement could not be judged (no report covers its principal).';
    expect(partial.stdout).toContain(`Pull request #2 stays: ${why} https://github.com/acme/policies/pull/2`);
    expect(partial.stdout).toContain(`The issue is left as it is: nothing was found, but ${why}`);
    fake.moveBase(1, { [CONFIGURATION]: 'principals:\n  a.json: RoleA\n' });
    const lost = await audit(fake, { inputs, files: { ...a, ...b } });
    expect(lost.stdout).toContain(
      'Pull request #2 stays: 1 statement could not be judged (nobody says whose policy it is).',
    );
    expect(writes(fake)).toHaveLength(before);

    // what nobody owns in one file does not hold back what is settled in another
    fake.moveBase(1, {
      [CONFIGURATION]: 'principals:\n  b.json: RoleB\n',
      'b.json': policy(['Read'], 'ListBucket'),
    });
    const other = await audit(fake, { inputs, files: { ...a, ...b } });
    expect([pullsOf(fake), issuesOf(fake)]).toEqual([['2 closed'], ['3 open']]);
    expect(other.stdout).toContain(
      'The issue is left as it is: nothing was found, but 1 statement could not be judged',
    );
    clean(fake);
  });

  it('by a run whose checkout is not the newest commit of the default branch, policy file by policy file', async () => {
    const fake = await repositoryWith({ 'iam/a.json': policy(['Read'], 'PutBucketAcl'), 'other.txt': 'x\n' });
    const old = { sha: fake.people.tip('main')?.sha ?? '', files: onMain(fake) };
    fake.moveBase(1, { 'x/b.json': policy(['Read'], 'GetBucketAcl') });
    await audit(fake);
    expect([pullsOf(fake), issuesOf(fake)]).toEqual([['2 open'], ['3 open']]);
    const before = writes(fake).length;
    const doubts = (path: string) => [
      `Older pull requests stay: the checkout does not have \`${path}\` as committed.`,
      `The issue is left as it is: nothing was found, but the checkout does not have \`${path}\` as committed.`,
    ];
    const at = { GITHUB_REF: 'refs/heads/main', GITHUB_SHA: fake.people.tip('main')?.sha ?? '' };
    const inputs = { principal: 'MyRole', 'open-issue': 'true', 'open-pull-request': 'true', mode: 'audit' };
    const run = (
      files: Readonly<Record<string, string | Buffer>>,
      env: Readonly<Record<string, string>> = {},
      event = 'schedule',
    ) => {
      const checkout = { ...files, 'report.json': unused('GetBucketAcl') };
      return runAction({ fake, event, number: 1, token: 'worker', env: { ...at, ...env }, inputs, files: checkout });
    };
    const { 'x/b.json': missing, ...sparse } = onMain(fake);
    expect(missing).toBeDefined();
    const narrowed = { ...onMain(fake), 'x/b.json': policy(['Read']) };
    for (const files of [sparse, narrowed]) {
      const { stdout, code } = await run(files);
      expect([code, ...doubts('x/b.json').filter(words => !stdout.includes(words))]).toEqual([0]);
    }
    const older = await run(old.files, { GITHUB_SHA: old.sha });
    expect(older.stdout).toContain(
      'Issue and pull requests are left as they are: this run is about an older commit of `main`.',
    );
    const asked = await run(narrowed, {}, 'pull_request_target');
    expect(asked.stdout).toContain('Issue and pull requests are left out: this run is about a pull request.');
    expect(writes(fake)).toHaveLength(before);

    // what no glob chooses need not be there
    const { 'other.txt': text, ...policies } = onMain(fake);
    expect(text).toBeDefined();
    await runAction({
      fake,
      event: 'schedule',
      token: 'worker',
      env: at,
      inputs,
      files: { ...policies, 'report.json': NONE },
    });
    expect([pullsOf(fake), issuesOf(fake)]).toEqual([['2 closed'], ['3 closed']]);
    clean(fake);
  });
});

describe('a statement that was left alone', () => {
  it.each<[StatementReason, boolean]>([
    ...(['no-evidence', 'unowned', 'owners-disagree', 'too-large', 'law'] as const).map(
      one => [one, true] as [typeof one, true],
    ),
    ...(['deny', 'principal', 'boundary', 'ignored', 'last-statement'] as const).map(
      one => [one, false] as [typeof one, false],
    ),
  ])('because of `%s` may hide something: %s', (reason, hides) => {
    const [file] = analysed({ 'a.json': policy(['Read']) }, listing('s3:GetBucketAcl')).files;
    const [one] = file?.policies.flatMap(({ statements }) => statements) ?? [];
    if (!one) throw new Error('no statement');
    expect(isUnjudged({ ...one, verdict: 'declined', reason })).toBe(hides);
    expect(isUnjudged(one)).toBe(false);
  });

  it('without an owner holds back what is no policy file any more, and what stands in its file', () => {
    const found = analysed({ 'a.json': policy(['Read']), 'b.json': policy(['Two']) }, listing('s3:GetBucketAcl'));
    const [a, b] = found.files;
    if (!a || !b) throw new Error('no files');
    const unowned = b.policies.map(one => {
      const statements = one.statements.map(two => ({ ...two, verdict: 'declined', reason: 'unowned' }) as const);
      return { ...one, statements };
    });
    const gate = { failOn: 'never', result: 'passed', sentence: '' } as const;
    const analysis = { ...found, gate, files: [a, { ...b, policies: unowned }] };
    const why = '1 statement could not be judged (nobody says whose policy it is)';
    const asked = [['a.json'], ['b.json'], ['a.json', 'b.json'], ['gone.json'], []];
    expect(asked.map(paths => doubtAbout(paths, analysis))).toEqual([null, why, why, why, why]);
    expect(doubtAbout(['gone.json'], { ...analysis, files: [a] })).toBeNull();
    expect(doubtAbout(['a.json'], { ...analysis, files: [] })).toBe('not everything could be analysed');
  });
});
