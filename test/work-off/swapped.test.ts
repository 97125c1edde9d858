import { describe, expect, it } from 'vitest';
import type { Fault } from '../fake-github/faults';
import { clean } from '../review/pull-request';
import { said, workOff } from './in-process';
import { BRANCH, headFiles, policy, pullsOf, repositoryWith } from './scene';

const FILES = { 'a.json': policy(['Read'], 'GetBucketAcl', 'PutBucketAcl') };
const ACL = ['GetBucketAcl'];
const MORE = ['GetBucketAcl', 'PutBucketAcl'];
const NONE = ['DeleteBucket'];
const LEFT_ALONE = `Somebody changed the branch \`${BRANCH}\` at this moment: it is left alone.`;

/** A repository with an open pull request of ours, in which jane pushes when the first request that fits comes. */
async function pushedAt(...faults: readonly Fault[]) {
  const fake = await repositoryWith(FILES);
  await workOff(fake, ACL);
  const push = () => void fake.people.push(BRANCH, { 'note.txt': 'mine\n' }, 'jane');
  for (const [at, fault] of faults.entries()) {
    fake.faultOnce(at === faults.length - 1 ? { ...fault, meanwhile: push } : fault);
  }
  return fake;
}

const LOST = { operation: 'UpdateRefs', after: 'commit' } as const;

describe('a branch to which somebody pushes', () => {
  it.each<[string, readonly string[], readonly Fault[], string]>([
    ['before the commit is there', MORE, [{ operation: 'git/create-commit' }], '2 open'],
    ['right before it is moved', MORE, [{ operation: 'UpdateRefs' }], '2 open'],
    [
      'after it was moved, and the answer was lost',
      MORE,
      [LOST, { operation: 'git/list-matching-refs', nth: 3 }],
      '2 open',
    ],
    ['before a second try', MORE, [{ operation: 'UpdateRefs', status: 502 }, { operation: 'UpdateRefs' }], '2 open'],
    ['before its pull request is closed', NONE, [{ operation: 'git/list-matching-refs', nth: 2 }], '2 open'],
    ['after its pull request was closed', NONE, [{ operation: 'pulls/update' }], '2 closed'],
    ['right before it is deleted', NONE, [{ operation: 'UpdateRefs' }], '2 closed'],
  ])('%s keeps what was pushed', async (_, report, faults, pull) => {
    const fake = await pushedAt(...faults);
    const done = await workOff(fake, report);
    expect([said(done).at(-1), done.warnings]).toEqual([LEFT_ALONE, []]);
    expect(fake.people.tip(BRANCH)?.tree.get('note.txt')?.bytes.toString()).toBe('mine\n');
    expect([pullsOf(fake), fake.pendingFaults()]).toEqual([[pull], []]);
    clean(fake);
  });

  it('in the middle of a run has a description that still says what it does', async () => {
    for (const operation of ['git/create-commit', 'UpdateRefs']) {
      const fake = await pushedAt({ operation });
      const { title, body } = { ...fake.people.pull(2).shown };
      await workOff(fake, MORE);
      const { shown } = fake.people.pull(2);
      const [before, after] = [body ?? '', shown.body ?? ''].map(text => text.split('\n').slice(0, -1));
      expect([shown.title, after]).toEqual([title, before]);
      expect(headFiles(fake, 2)['a.json']).toContain('PutBucketAcl');
    }
  });
});

describe('a branch that nobody touched', () => {
  it.each([
    ['after it was done', [LOST]],
    ['before it was done', [{ operation: 'UpdateRefs', status: 502 }]],
  ] as const)('is moved and deleted although the answer was lost %s', async (_, faults) => {
    const fake = await repositoryWith(FILES);
    await workOff(fake, ACL);
    for (const [report, words] of [
      [MORE, 'Updated pull request #2: 1 statement.'],
      [NONE, `Deleted the branch \`${BRANCH}\`, for which nothing is left.`],
    ] as const) {
      for (const fault of faults) fake.faultOnce(fault);
      const done = await workOff(fake, report);
      expect([said(done).at(-1), done.warnings, fake.pendingFaults()]).toEqual([words, [], []]);
      if (report === MORE) expect(headFiles(fake, 2)['a.json']).not.toContain('PutBucketAcl');
    }
    expect([pullsOf(fake), fake.people.tip(BRANCH)]).toEqual([['2 closed'], undefined]);
    clean(fake);
  });

  it('is as it was where a rule forbids it, which is said, and the description too', async () => {
    const fake = await repositoryWith(FILES);
    await workOff(fake, ACL);
    const [tip, { title }] = [fake.people.tip(BRANCH), { ...fake.people.pull(2).shown }];
    const message = 'Repository rule violations found\n\nCannot force-push to this branch';
    for (const type of ['UNPROCESSABLE', undefined]) {
      const errors = [{ ...(type ? { type } : {}), path: ['updateRefs'], message }];
      fake.faultOnce({ operation: 'UpdateRefs', status: 200, body: { data: { updateRefs: null }, errors } });
      const { warnings, stops } = await workOff(fake, MORE);
      expect(stops).toBeNull();
      expect(warnings.map(({ message }) => message)).toEqual([
        expect.stringMatching(
          /^pull request #2 was not updated: GitHub .+: `Repository rule violations found Cannot force-push to this branch`$/,
        ),
      ]);
      expect(warnings[0]?.help).toBe('leave the branches `refine-iam/**` out of the rule, or let the token bypass it');
    }
    expect([fake.people.tip(BRANCH), fake.people.pull(2).shown.title]).toEqual([tip, title]);
    await workOff(fake, MORE);
    expect(headFiles(fake, 2)['a.json']).not.toContain('PutBucketAcl');
    clean(fake);
  });
});
