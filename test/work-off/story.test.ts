import { describe, expect, it } from 'vitest';
import { BUILT_IN } from '../catalogue/built-in';
import type { FakeGitHub } from '../fake-github/fake-github';
import { headOf } from '../fake-github/repository';
import { clean, writes } from '../review/pull-request';
import { audit, BRANCH, headFiles, issuesOf, policy, pullsOf, repositoryWith, unused, written } from './scene';

const TEXT = policy(['Read'], 'GetBucketAcl', 'PutBucketAcl');
const FILES = { 'a.json': TEXT, 'iam/b.json': TEXT, 'run.sh': { mode: '100755', content: '#!\n' } } as const;
const MORE = unused('GetBucketAcl', 'PutBucketAcl');
const NONE = unused('DeleteBucket');

/** The requests since the last time that were to write something. */
function newWrites(fake: FakeGitHub, known: { count: number }): readonly string[] {
  const all = writes(fake);
  const fresh = all.slice(known.count);
  known.count = all.length;
  return fresh;
}

describe('an audit that works off what it finds', () => {
  it('opens, leaves alone, updates in place, closes, and opens again', async () => {
    const fake = await repositoryWith(FILES);
    const known = { count: 0 };

    const first = await audit(fake);
    expect([first.code, first.stderr]).toEqual([0, '']);
    expect([pullsOf(fake), issuesOf(fake)]).toEqual([['2 open'], ['3 open']]);
    expect(headFiles(fake, 2)).toEqual(written(fake));
    const { shown, base } = fake.people.pull(2);
    expect(base).toBe(fake.people.tip('main'));
    expect(shown.title).toBe('Remove unused access: 2 statements in 2 files');
    expect(shown.body).toContain('Removes **2 unused actions** from 2 statements in 2 files');
    expect(shown.body).toContain(`](https://github.com/acme/policies/blob/${base.sha}/iam/b.json?plain=1#L4-L13)`);
    expect(shown.body).toContain(`Access Analyzer, 20 Nov 2026. Checked on ${BUILT_IN.shownActions} actions`);
    expect(shown.body).toContain('Still needed? Keep it with these lines in `.github/refine-iam.yml`');
    expect(fake.issues[0]).toMatchObject({ title: 'Unused access in IAM policies', labels: ['refine-iam'] });
    expect(fake.issues[0]?.body).toContain('**2 unused actions in 2 statements of 2 files.**');
    expect(fake.issues[0]?.body).toContain('- Review and merge #2, which narrows or removes 2 statements.');
    expect(first.summary).toContain('- Opened issue \\#\u200b3. <https://github.com/acme/policies/issues/3>');
    expect(newWrites(fake, known)).toEqual([
      'POST /repos/acme/policies/git/trees 201',
      'POST /repos/acme/policies/git/commits 201',
      'POST /repos/acme/policies/git/refs 201',
      'POST /repos/acme/policies/pulls 201',
      'POST /repos/acme/policies/issues 201',
    ]);

    const tick = (fake.issues[0]?.body ?? '').replace('- [ ] [`a.json', '- [x] [`a.json');
    fake.people.editIssue(3, tick);
    await audit(fake, { asOf: '2026-11-25T12:00:00Z' });
    expect(newWrites(fake, known)).toEqual([]);

    const old = fake.people.tip(BRANCH);
    await audit(fake, { report: MORE });
    expect([pullsOf(fake), issuesOf(fake)]).toEqual([['2 open'], ['3 open']]);
    expect(headFiles(fake, 2)).toEqual(written(fake, MORE));
    expect(headOf(fake.people.pull(2)).parents).toEqual([fake.people.tip('main')]);
    expect(fake.people.tip(BRANCH)).not.toBe(old);
    // the marker before the branch moves, the text after it
    expect(newWrites(fake, known)).toEqual([
      'POST /repos/acme/policies/git/trees 201',
      'POST /repos/acme/policies/git/commits 201',
      'PATCH /repos/acme/policies/pulls/2 200',
      'POST /graphql 200',
      'PATCH /repos/acme/policies/pulls/2 200',
      'PATCH /repos/acme/policies/issues/3 200',
    ]);
    await audit(fake, { report: MORE });
    expect(newWrites(fake, known)).toEqual([]);

    // something else on the default branch is no news, a change of the same file is
    fake.moveBase(1, { 'other.txt': 'x\n' });
    await audit(fake, { report: MORE });
    expect(newWrites(fake, known)).toEqual([]);
    fake.moveBase(1, { 'a.json': `\n${TEXT}` });
    await audit(fake, { report: MORE });
    expect(headFiles(fake, 2)).toEqual(written(fake, MORE));
    expect(headOf(fake.people.pull(2)).parents).toEqual([fake.people.tip('main')]);
    expect([pullsOf(fake), issuesOf(fake)]).toEqual([['2 open'], ['3 open']]);
    expect(fake.issues[0]?.body).toContain('[`a.json:5`]');

    newWrites(fake, known);
    const last = await audit(fake, { report: NONE });
    expect([pullsOf(fake), issuesOf(fake)]).toEqual([['2 closed'], ['3 closed']]);
    expect(fake.people.branches()).not.toContain(BRANCH);
    expect(fake.issueComments.map(({ pull, body }) => [pull, body])).toEqual([
      [2, 'None of this is found any more, so there is nothing left to do here.'],
    ]);
    expect(fake.issues[0]?.body).toContain('**No unused access is left.**');
    expect(last.stdout).toContain('Closed issue #3: no unused access is left.');
    newWrites(fake, known);
    await audit(fake, { report: NONE });
    expect(newWrites(fake, known)).toEqual([]);

    await audit(fake);
    expect([pullsOf(fake), issuesOf(fake)]).toEqual([['2 closed', '4 open'], ['3 open']]);
    clean(fake);
  });

  it('says after a merge what the next report should show', async () => {
    const fake = await repositoryWith(FILES);
    await audit(fake);
    const before = fake.people.tip('main')?.sha ?? '';
    fake.people.mergePull(2);
    const { stdout } = await audit(fake);
    expect(stdout).toContain('Merged: #2; its 2 findings should resolve with the next report.');
    expect([pullsOf(fake), issuesOf(fake)]).toEqual([['2 merged'], ['3 closed']]);
    expect(fake.issues[0]?.body).toContain('- Merged: #2; its 2 findings should resolve with the next report.');
    expect(fake.people.branches()).not.toContain(BRANCH);

    // a run that began before the merge does not open it again
    const known = { count: writes(fake).length };
    const env = { GITHUB_SHA: before };
    const late = await audit(fake, { env, files: FILES_BEFORE, inputs: { 'open-issue': 'false' } });
    expect(late.stdout).toContain('this run is about an older commit of `main`.');
    expect(newWrites(fake, known)).toEqual([]);
    clean(fake);
  });
});

const FILES_BEFORE = { 'a.json': TEXT, 'iam/b.json': TEXT };
