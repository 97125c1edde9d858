import { describe, expect, it } from 'vitest';
import { clean, writes } from '../review/pull-request';
import { audit, BRANCH, headFiles, issuesOf, policy, pullsOf, repositoryWith, unused } from './scene';

const FILES = { 'a.json': policy(['Read'], 'GetBucketAcl', 'PutBucketAcl') };
const MORE = unused('GetBucketAcl', 'PutBucketAcl');
const PULLS_ONLY = { 'open-issue': 'false' };

describe.concurrent('people', () => {
  it('who close the issue and the pull request are not asked again, until something else is found', async () => {
    const fake = await repositoryWith(FILES);
    await audit(fake);
    fake.people.closePull(2);
    fake.people.closeIssue(3);
    const before = writes(fake).length;
    const again = await audit(fake);
    expect(again.stdout).toContain('Pull request #2 was closed by people: the same changes are not proposed again.');
    expect(again.stdout).toContain('Issue #3 was closed by people and stays closed');
    // lines that move are the same findings
    fake.moveBase(1, { 'a.json': `\n\n${FILES['a.json']}` });
    await audit(fake);
    expect(writes(fake)).toHaveLength(before);
    expect([pullsOf(fake), issuesOf(fake)]).toEqual([['2 closed'], ['3 closed']]);

    await audit(fake, { report: MORE });
    expect([pullsOf(fake), issuesOf(fake)]).toEqual([['2 closed', '4 open'], ['3 closed']]);
    clean(fake);
  });

  it('who push to a branch, amend its commit or open a pull request by hand keep what is theirs', async () => {
    for (const how of [undefined, 'amend'] as const) {
      const fake = await repositoryWith(FILES);
      await audit(fake);
      const theirs = fake.people.push(BRANCH, { 'note.txt': 'mine\n' }, 'jane', how);
      const before = writes(fake).length;
      for (const report of how === 'amend' ? [MORE] : [MORE, unused('DeleteBucket')]) {
        const { stdout, summary } = await audit(fake, { report, inputs: PULLS_ONLY });
        expect(stdout).toContain(
          `Somebody else pushed to the branch \`${BRANCH}\` of pull request #2: it is left alone.`,
        );
        expect(summary).toContain(`Somebody else pushed to the branch \`${BRANCH}\``);
      }
      expect([writes(fake).length, fake.people.tip(BRANCH), pullsOf(fake)]).toEqual([before, theirs, ['2 open']]);
      if (how === undefined) {
        await audit(fake, { report: MORE });
        expect(fake.issues[0]?.body).toContain(`- Somebody else pushed to the branch \`${BRANCH}\``);
      }

      // without the pull request that knows its commits, the branch is still known not to be ours
      fake.people.closePull(2);
      await audit(fake, { report: MORE, inputs: PULLS_ONLY });
      expect([fake.people.tip(BRANCH), pullsOf(fake)]).toEqual([theirs, ['2 closed']]);
      clean(fake);
    }
  });

  it('who push in the middle of a run are not overwritten', async () => {
    const fake = await repositoryWith(FILES);
    await audit(fake, { inputs: PULLS_ONLY });
    const push = () => fake.people.push(BRANCH, { 'note.txt': 'mine\n' }, 'jane');
    fake.faultOnce({ operation: 'git/create-commit', meanwhile: push });
    const { stdout, code } = await audit(fake, { report: MORE, inputs: PULLS_ONLY });
    expect(stdout).toContain(`Somebody changed the branch \`${BRANCH}\` at this moment: it is left alone.`);
    expect([code, headFiles(fake, 2)['note.txt']]).toEqual([0, 'mine\n']);
    clean(fake);
  });

  it('who opened a pull request from the branch keep it', async () => {
    const fake = await repositoryWith(FILES);
    fake.people.allowActions(false);
    await audit(fake, { inputs: PULLS_ONLY });
    const number = fake.people.openPull(BRANCH, 'jane');
    const before = writes(fake).length;
    const { stdout } = await audit(fake, { report: MORE, inputs: PULLS_ONLY });
    expect(stdout).toContain(
      `Pull request #${number} was opened by somebody else from the branch \`${BRANCH}\`: left alone.`,
    );
    expect(writes(fake)).toHaveLength(before);
    clean(fake);
  });

  it('who write our marker fool nobody', async () => {
    const fake = await repositoryWith(FILES);
    await audit(fake, { inputs: { 'open-pull-request': 'false' } });
    const forged = fake.issues[0]?.body ?? '';
    fake.people.openIssue('jane', 'forged', forged, ['refine-iam']);
    await audit(fake, { report: MORE, inputs: { 'open-pull-request': 'false' } });
    expect(fake.issues.map(({ login, state }) => [login, state])).toEqual([
      ['github-actions[bot]', 'open'],
      ['jane', 'open'],
    ]);
    expect([fake.issues[0]?.body === forged, fake.issues[1]?.body]).toEqual([false, forged]);
    clean(fake);
  });
});
