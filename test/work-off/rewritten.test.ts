import { describe, expect, it } from 'vitest';
import { start } from '../fake-github/example';
import { afterFile } from '../review/after-file';
import { clean, writes } from '../review/pull-request';
import { said, workOff } from './in-process';
import { BRANCH, headFiles, issuesOf, policy, pullsOf, repositoryWith } from './scene';

const FILES = { 'a.json': policy(['Read'], 'GetBucketAcl', 'PutBucketAcl') };
const ACL = ['GetBucketAcl'];
const MORE = ['GetBucketAcl', 'PutBucketAcl'];
const THEIRS = '\n\n## Summary by a bot\n\n- nice\n';

describe('what others write below our text', () => {
  it('makes nothing of a pull request new, and stays in it', async () => {
    const fake = await repositoryWith(FILES);
    await workOff(fake, ACL);
    const { shown } = fake.people.pull(2);
    shown.body += THEIRS;
    const before = writes(fake).length;
    expect(said(await workOff(fake, ACL))).toEqual(['Pull request #2 still holds.']);
    expect(writes(fake)).toHaveLength(before);

    await workOff(fake, MORE);
    expect(shown.body).toContain('Removes **2 unused actions**');
    expect(shown.body?.endsWith(THEIRS)).toBe(true);
    expect(shown.body?.split(THEIRS)).toHaveLength(2);

    fake.people.closePull(2);
    expect(said(await workOff(fake, MORE))).toEqual([
      'Pull request #2 was closed by people: the same changes are not proposed again.',
    ]);
    clean(fake);
  });

  it('stays where we close it, and in the issue, of which there is no second one', async () => {
    const fake = await repositoryWith(FILES);
    await workOff(fake, ACL);
    await workOff(fake, ACL, { issue: true });
    const { shown } = fake.people.pull(2);
    shown.body += THEIRS;
    fake.people.editIssue(3, `${fake.issues[0]?.body}${THEIRS}`);
    expect(said(await workOff(fake, ACL, { issue: true }))).toEqual(['Issue #3 still holds.']);
    await workOff(fake, MORE, { issue: true });
    expect(fake.issues[0]?.body).toContain('**2 unused actions in 1 statement of 1 file.**');
    expect(fake.issues[0]?.body.endsWith(THEIRS)).toBe(true);
    await workOff(fake, ['DeleteBucket']);
    await workOff(fake, ['DeleteBucket'], { issue: true });
    expect([pullsOf(fake), issuesOf(fake)]).toEqual([['2 closed'], ['3 closed']]);
    expect([shown.body, fake.issues[0]?.body].map(body => body?.endsWith(THEIRS))).toEqual([true, true]);
    // what we closed is no word of people
    await workOff(fake, ACL);
    expect(pullsOf(fake)).toEqual(['2 closed', '4 open']);
    clean(fake);
  });
});

describe('pull requests from forks', () => {
  it('hide none of ours, however many have a branch of the same name', async () => {
    const main = { number: 1, author: 'jane', base: FILES, head: FILES, state: 'closed' } as const;
    const fork = (number: number) => ({
      ...{ number, author: 'mallory', base: FILES, head: { ...FILES, 'm.txt': `${number}` } },
      ...{ headRepo: 'mallory/policies', headRef: BRANCH, baseRef: 'other' },
    });
    const fake = await start(main, ...Array.from({ length: 120 }, (_, at) => fork(10 + at)));
    afterFile(() => fake.close());
    await workOff(fake, ACL);
    const ours = Math.max(...fake.people.pulls());
    // as if they had been opened after ours
    for (let at = 0; at < 120; at++) Object.assign(fake.people.pull(10 + at).input, { number: 1000 + at });
    expect(said(await workOff(fake, MORE))).toEqual([`Updated pull request #${ours}: 1 statement.`]);
    expect(headFiles(fake, ours)['a.json']).not.toContain('PutBucketAcl');
    fake.people.closePull(ours);
    expect(said(await workOff(fake, MORE))[0]).toContain(`Pull request #${ours} was closed by people`);
    clean(fake);
  });
});

describe('a pull request that is closed because its group is gone', () => {
  const FOLDERS = { 'x/a.json': FILES['a.json'], 'y/b.json': FILES['a.json'] };

  it('says that what is still found belongs to others', async () => {
    const fake = await repositoryWith(FOLDERS);
    await workOff(fake, ACL);
    await workOff(fake, ACL, { by: 'folder' });
    expect(pullsOf(fake)).toEqual(['2 closed', '3 open', '4 open']);
    expect(fake.issueComments.map(({ pull, body }) => [pull, body])).toEqual([
      [2, 'Nothing is left to do here: what is still found of this belongs to other pull requests by now.'],
    ]);
    await workOff(fake, ['DeleteBucket'], { by: 'folder' });
    expect(fake.issueComments.slice(1).map(({ body }) => body)).toEqual(
      Array(2).fill('None of this is found any more, so there is nothing left to do here.'),
    );
    clean(fake);
  });
});
