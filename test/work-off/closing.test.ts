import { describe, expect, it } from 'vitest';
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
