import { describe, expect, it } from 'vitest';
import type { Fault } from '../fake-github/faults';
import { clean, writes } from '../review/pull-request';
import type { ActionRun } from '../review/run-action';
import { audit, BRANCH, headFiles, issuesOf, policy, pullsOf, repositoryWith, unused, written } from './scene';

const FILES = { 'a.json': policy(['Read'], 'GetBucketAcl', 'PutBucketAcl') };
const MORE = unused('GetBucketAcl', 'PutBucketAcl');
const NONE = unused('DeleteBucket');
const lose = (...operations: readonly string[]) =>
  operations.map((operation): Fault => ({ operation, after: 'commit' }));

function warnings({ commands }: ActionRun): readonly string[] {
  return commands.filter(({ name }) => name === 'warning').map(({ message }) => message);
}

describe.concurrent('a token', () => {
  it('that may only read is told of by the permission that it lacks, and the gate stands', async () => {
    const fake = await repositoryWith(FILES);
    const run = await audit(fake, { token: 'reader', inputs: { 'fail-on': 'any' } });
    expect([run.code, run.outputs.gate]).toEqual([1, 'failed']);
    expect(warnings(run)).toEqual([
      `no pull request from the branch \`${BRANCH}\`: GitHub does not let the token do it: give the job \`contents: write\` and \`pull-requests: write\``,
      'no issue was opened: GitHub does not let the token do it: give the job `issues: write`',
    ]);
    expect([pullsOf(fake), issuesOf(fake), fake.people.branches()]).toEqual([[], [], ['change-1', 'main']]);
    clean(fake);
  });

  it('that may not open pull requests leaves a branch, from which the next run goes on', async () => {
    const fake = await repositoryWith(FILES);
    fake.people.allowActions(false);
    const inputs = { 'open-issue': 'false' };
    const run = await audit(fake, { inputs });
    expect(run.code).toBe(0);
    expect(warnings(run)).toEqual([
      expect.stringContaining('GitHub Actions is not permitted to create pull requests here: allow it under Settings'),
    ]);
    const tip = fake.people.tip(BRANCH);
    fake.people.allowActions(true);
    await audit(fake, { inputs });
    expect([pullsOf(fake), fake.people.tip(BRANCH)]).toEqual([['2 open'], tip]);
    expect(headFiles(fake, 2)).toEqual(written(fake));
    clean(fake);
  });

  it('that is missing is said', async () => {
    const fake = await repositoryWith(FILES);
    const run = await audit(fake, { inputs: { 'github-token': '' } });
    expect([run.code, warnings(run).length, fake.requests]).toEqual([0, 1, []]);
  });
});

describe.concurrent('an answer that is lost', () => {
  it('leads to nothing twice', async () => {
    const fake = await repositoryWith(FILES);
    const steps = [
      [undefined, lose('git/create-tree', 'git/create-commit', 'git/create-ref', 'pulls/create', 'issues/create')],
      [MORE, lose('UpdateRefs', 'pulls/update', 'issues/update')],
      [NONE, lose('UpdateRefs', 'pulls/update', 'issues/update', 'issues/create-comment')],
    ] as const;
    for (const [report, faults] of steps) {
      for (const fault of faults) fake.faultOnce(fault);
      const run = await audit(fake, { report: report ?? unused('GetBucketAcl') });
      expect([run.code, warnings(run), fake.pendingFaults()]).toEqual([0, [], []]);
      const before = writes(fake).length;
      await audit(fake, { report: report ?? unused('GetBucketAcl') });
      expect([writes(fake).length, fake.people.pulls().length, fake.issues.length]).toEqual([before, 2, 1]);
    }
    expect([pullsOf(fake), issuesOf(fake), fake.issueComments.length]).toEqual([['2 closed'], ['3 closed'], 1]);
    clean(fake);
  });

  it('or a step that is refused midway, is mended by the next run', async () => {
    const fake = await repositoryWith(FILES);
    const inputs = { 'open-issue': 'false' };
    const steps = [
      [undefined, ['git/create-ref', 'pulls/create']],
      [MORE, ['pulls/update', 'UpdateRefs']],
      [NONE, ['UpdateRefs']],
    ] as const;
    for (const [report, operations] of steps) {
      for (const operation of operations) {
        fake.faultOnce({ operation, status: 403, body: { message: 'Resource not accessible by integration' } });
        const run = await audit(fake, { inputs, ...(report ? { report } : {}) });
        expect([operation, run.code, warnings(run).length]).toEqual([operation, 0, 1]);
      }
      await audit(fake, { inputs, ...(report ? { report } : {}) });
      if (report === NONE) expect([pullsOf(fake), fake.people.tip(BRANCH)]).toEqual([['2 closed'], undefined]);
      else {
        expect(pullsOf(fake)).toEqual(['2 open']);
        expect(headFiles(fake, 2)).toEqual(written(fake, report));
      }
    }
    clean(fake);
  });
});
