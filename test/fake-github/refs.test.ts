import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { ask, EXAMPLE, start } from './example';
import type { FakeGitHub } from './fake-github';

const NONE = '0'.repeat(40);
let fake: FakeGitHub;
let main: string;
beforeEach(async () => {
  fake = await start(EXAMPLE);
  main = fake.people.tip('main')?.sha ?? '';
  await post('/git/refs', { ref: 'refs/heads/x', sha: main });
});
afterEach(() => fake.close());

const AS = { authorization: 'token worker' };
const post = (path: string, body: unknown) => ask(fake, 'POST', path, body, AS);

async function update(refUpdates: readonly object[], { token = 'worker', repositoryId = '' } = {}) {
  const { node_id } = (await ask(fake, 'GET', '')).body;
  const query = 'mutation M($input: UpdateRefsInput!) { updateRefs(input: $input) { clientMutationId } }';
  const variables = { input: { repositoryId: repositoryId || node_id, refUpdates, clientMutationId: 'id' } };
  const headers = { authorization: `token ${token}` };
  return (await ask(fake, 'POST', `${fake.url}/graphql`, { query, variables }, headers)).body;
}

/** A commit on main, at which no branch is. */
async function commit(): Promise<string> {
  const base_tree = fake.people.tip('main')?.listed.sha;
  const tree = [{ path: 'n.txt', mode: '100644', type: 'blob', content: 'n' }];
  const { sha } = (await post('/git/trees', { base_tree, tree })).body;
  return (await post('/git/commits', { message: 'n', tree: sha, parents: [main] })).body.sha;
}

describe('updateRefs', () => {
  test('moves, creates and deletes branches that are where they are said to be', async () => {
    const next = await commit();
    const answer = await update([
      { name: 'refs/heads/x', beforeOid: main, afterOid: next },
      { name: 'refs/heads/y', beforeOid: NONE, afterOid: next },
    ]);
    expect(answer).toEqual({ data: { updateRefs: { clientMutationId: 'id' } } });
    expect([fake.people.tip('x')?.sha, fake.people.tip('y')?.sha]).toEqual([next, next]);
    await update([{ name: 'refs/heads/y', beforeOid: next, afterOid: NONE }]);
    expect([fake.people.tip('y'), fake.unexpected()]).toEqual([undefined, []]);
  });

  test('takes a branch back only by force', async () => {
    const next = await commit();
    await update([{ name: 'refs/heads/x', beforeOid: main, afterOid: next }]);
    const back = { name: 'refs/heads/x', beforeOid: next, afterOid: main };
    expect((await update([back])).errors).toMatchObject([{ type: 'UNPROCESSABLE' }]);
    expect((await update([{ ...back, force: true }])).errors).toBeUndefined();
    expect(fake.people.tip('x')?.sha).toBe(main);
  });

  test.each<[string, object]>([
    ['elsewhere', { beforeOid: 'f'.repeat(40), afterOid: NONE }],
    ['there already', { beforeOid: NONE }],
    ['not there', { name: 'refs/heads/z', afterOid: NONE }],
    ['not by its whole name', { name: 'x' }],
    ['led to what is no commit', { afterOid: 'f'.repeat(40) }],
    ['led to what is no id', { afterOid: 'main' }],
    ['one of the scene', { name: 'refs/heads/main' }],
  ])('refuses all where one branch is %s', async (_, wrong) => {
    const next = await commit();
    const good = { name: 'refs/heads/new', beforeOid: NONE, afterOid: next };
    const { data, errors } = await update([good, { name: 'refs/heads/x', afterOid: next, force: true, ...wrong }]);
    expect([data, errors]).toEqual([
      { updateRefs: null },
      [expect.objectContaining({ type: 'UNPROCESSABLE', path: ['updateRefs'] })],
    ]);
    expect([fake.people.tip('new'), fake.people.tip('x')?.sha]).toEqual([undefined, main]);
  });

  test('is nothing for a token that may not write, or in another repository', async () => {
    const good = [{ name: 'refs/heads/x', afterOid: await commit() }];
    expect((await update(good, { token: 'reader' })).errors).toMatchObject([{ type: 'FORBIDDEN' }]);
    expect((await update(good, { repositoryId: 'R_1' })).errors).toMatchObject([{ type: 'NOT_FOUND' }]);
    expect(fake.people.tip('x')?.sha).toBe(main);
  });

  test('is held to the schema', async () => {
    expect(await update([{ name: 'refs/heads/x', beforeOid: main, sha: main }])).not.toHaveProperty('data');
    expect(fake.requests.at(-1)?.unexpected).toBe(true);
  });

  test('warns where somebody else had pushed', async () => {
    const next = await commit();
    const { sha } = fake.people.push('x', { 'note.txt': '' }, 'jane');
    await update([{ name: 'refs/heads/x', beforeOid: sha, afterOid: next, force: true }]);
    expect(fake.warnings).toEqual(['github-actions[bot] overwrote `x`, where jane had pushed']);
  });
});
