import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { ask, EXAMPLE, start } from './example';
import type { FakeGitHub } from './fake-github';
import { blobSha } from './objects';

const AS = { authorization: 'token worker' };
let fake: FakeGitHub;
let main: { readonly sha: string; readonly tree: string };
beforeEach(async () => {
  fake = await start(EXAMPLE);
  const tip = fake.people.tip('main');
  main = { sha: tip?.sha ?? '', tree: tip?.listed.sha ?? '' };
});
afterEach(() => fake.close());

const post = (path: string, body: unknown) => ask(fake, 'POST', path, body, AS);
const patch = (path: string, body: unknown) => ask(fake, 'PATCH', path, body, AS);

/** A branch with a commit that writes a file, and the commit. */
async function branch(name: string, content: string, parent = main.sha): Promise<string> {
  const entry = { path: 'new.txt', mode: '100755', type: 'blob', content };
  const tree = (await post('/git/trees', { base_tree: main.tree, tree: [entry] })).body.sha;
  const { sha } = (await post('/git/commits', { message: 'x', tree, parents: [parent] })).body;
  expect((await post('/git/refs', { ref: `refs/heads/${name}`, sha })).status).toBe(201);
  return sha;
}

describe('a branch', () => {
  test('is made of a tree, a commit and a ref, moved, listed and deleted', async () => {
    const first = await branch('a/b', 'one\n');
    const shown = (await ask(fake, 'GET', `/git/trees/${first}?recursive=1`)).body.tree;
    expect(shown).toContainEqual(
      expect.objectContaining({ path: 'new.txt', mode: '100755', sha: blobSha(Buffer.from('one\n')) }),
    );
    expect(shown).toContainEqual(expect.objectContaining({ path: 'a.txt' }));
    const listed = (await ask(fake, 'GET', '/git/matching-refs/heads/a%2F')).body;
    expect(listed.map((one: { ref: string }) => one.ref)).toEqual(['refs/heads/a/b']);
    const second = await branch('c', 'two\n');
    expect((await patch('/git/refs/heads%2Fa%2Fb', { sha: second })).body.message).toBe('Update is not a fast forward');
    expect((await patch('/git/refs/heads%2Fa%2Fb', { sha: second, force: true })).status).toBe(200);
    expect((await ask(fake, 'DELETE', '/git/refs/heads%2Fa%2Fb', undefined, AS)).status).toBe(204);
    expect((await ask(fake, 'DELETE', '/git/refs/heads%2Fa%2Fb', undefined, AS)).status).toBe(422);
    expect([fake.warnings, fake.unexpected()]).toEqual([[], []]);
  });

  test.each([
    ['refs/heads/change-7', 'Reference already exists'],
    ['refs/heads/change-7/x', "cannot lock ref 'refs/heads/change-7/x'"],
    ['refs/heads/a..b', 'Reference name is not valid'],
    ['refs/heads/a b', 'Reference name is not valid'],
    ['refs/heads/a.lock', 'Reference name is not valid'],
    ['heads/a', 'Reference name is not valid'],
  ])('%s is refused', async (ref, message) => {
    const { status, body } = await post('/git/refs', { ref, sha: main.sha });
    expect([status, body.message]).toEqual([422, message]);
  });

  test('of what is not there is refused, and a malformed path', async () => {
    const none = '0'.repeat(40);
    expect((await post('/git/refs', { ref: 'refs/heads/x', sha: none })).status).toBe(422);
    expect((await post('/git/commits', { message: 'x', tree: none, parents: [main.sha] })).status).toBe(422);
    expect((await post('/git/trees', { base_tree: none, tree: [] })).status).toBe(404);
    for (const path of ['/x', '../x', 'a//b', '.git/config', 'a/']) {
      const tree = [{ path, mode: '100644', type: 'blob', content: '' }];
      expect([path, (await post('/git/trees', { base_tree: main.tree, tree })).status]).toEqual([path, 422]);
    }
  });

  test('at which others pushed may be overwritten on GitHub, and is warned of here', async () => {
    const sha = await branch('x', 'one\n');
    fake.people.push('x', { 'note.txt': '' }, 'jane');
    await patch('/git/refs/heads%2Fx', { sha, force: true });
    expect(fake.warnings).toEqual(['github-actions[bot] overwrote `x`, where jane had pushed']);
  });
});

describe('a pull request', () => {
  const wanted = { head: 'x', base: 'main', title: 'T', body: 'B' };

  test('is opened from a branch, follows it, and is closed with it', async () => {
    await branch('x', 'one\n');
    const { status, body } = await post('/pulls', wanted);
    expect([status, body.number, body.state, body.title, body.head.ref]).toEqual([201, 8, 'open', 'T', 'x']);
    const names = (await ask(fake, 'GET', '/pulls/8/files')).body.map((file: { filename: string }) => file.filename);
    expect(names).toEqual(['new.txt']);
    const { sha } = fake.people.push('x', { 'y.txt': 'y\n' }, 'jane');
    expect((await ask(fake, 'GET', '/pulls/8')).body.head.sha).toBe(sha);
    expect((await patch('/pulls/8', { title: 'U', state: 'closed' })).body).toMatchObject({
      title: 'U',
      state: 'closed',
      body: 'B',
    });
    expect((await patch('/pulls/8', { state: 'open' })).body.state).toBe('open');
    await ask(fake, 'DELETE', '/git/refs/heads%2Fx', undefined, AS);
    expect((await ask(fake, 'GET', '/pulls/8')).body.state).toBe('closed');
    expect((await patch('/pulls/8', { state: 'open' })).status).toBe(422);
  });

  test('is refused twice, without a commit, without a branch, with a long text, and where the settings say no', async () => {
    await branch('x', 'one\n');
    await post('/git/refs', { ref: 'refs/heads/same', sha: main.sha });
    const refused = async (more: object) => (await post('/pulls', { ...wanted, ...more })).body.errors[0].message;
    expect(await refused({ head: 'same' })).toBe('No commits between main and same');
    expect(await refused({ head: 'none' })).toBe('head invalid');
    expect(await refused({ base: 'none' })).toBe('base invalid');
    expect(await refused({ title: 'x'.repeat(257) })).toContain('Title is too long');
    expect(await refused({ body: 'x'.repeat(65_537) })).toContain('Body is too long');
    fake.people.allowActions(false);
    expect((await post('/pulls', wanted)).body.message).toBe(
      'GitHub Actions is not permitted to create or approve pull requests.',
    );
    fake.people.allowActions(true);
    expect((await post('/pulls', wanted)).status).toBe(201);
    expect(await refused({})).toBe('A pull request already exists for acme:x.');
  });
});

describe('an issue', () => {
  const query = (fields: string) =>
    ask(
      fake,
      'POST',
      `${fake.url}/graphql`,
      { query: `{ repository(owner: "acme", name: "policies") { ${fields} } }` },
      AS,
    );

  test('is opened, changed, and listed by its label with who wrote it', async () => {
    const { body } = await post('/issues', { title: 'T', body: 'B', labels: ['x'] });
    expect([body.number, body.state, body.labels[0].name]).toEqual([8, 'open', 'x']);
    expect((await patch('/issues/8', { state: 'closed' })).body).toMatchObject({ state: 'closed', title: 'T' });
    fake.people.openIssue('jane', 'other', 'text', ['x']);
    fake.people.openIssue('jane', 'no label', 'text', []);
    const answer = await query(
      'issues(first: 9, labels: ["X"], orderBy: { field: CREATED_AT, direction: DESC }) { nodes { number state viewerDidAuthor } }',
    );
    expect(answer.body.data.repository.issues.nodes).toEqual([
      { number: 9, state: 'OPEN', viewerDidAuthor: false },
      { number: 8, state: 'CLOSED', viewerDidAuthor: true },
    ]);
    await patch('/issues/9', { title: 'mine' });
    expect(fake.warnings).toEqual(['github-actions[bot] changed issue 9 of jane']);
  });

  test('is nothing for a token without the permission', async () => {
    const reader = { authorization: 'token reader' };
    expect((await ask(fake, 'POST', '/issues', { title: 'T' }, reader)).status).toBe(403);
    const body = { query: '{ repository(owner: "acme", name: "policies") { issues(first: 1) { nodes { id } } } }' };
    const answer = await ask(fake, 'POST', `${fake.url}/graphql`, body, reader);
    expect(answer.body.errors[0].type).toBe('FORBIDDEN');
  });
});
