import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { ask, EXAMPLE, numbered, start } from './example';
import type { FakeGitHub } from './fake-github';

let fake: FakeGitHub;
beforeEach(async () => {
  const since = { 'a.txt': numbered(41), 'new.txt': 'new\n' };
  const fork = { ...EXAMPLE, number: 8, headRepo: 'joe/policies', headRef: 'mine', baseRef: 'other', author: 'joe' };
  fake = await start({ ...EXAMPLE, baseSince: since }, fork, {
    ...EXAMPLE,
    number: 9,
    state: 'closed',
    headRef: 'old',
  });
});
afterEach(() => fake.close());

const get = async (path: string) => (await ask(fake, 'GET', path)).body;
const names = (rows: readonly { filename: string }[]): readonly string[] => rows.map(({ filename }) => filename);

describe('a base branch that moved on', () => {
  test('is not where the head branched off: the files are those since then', async () => {
    const pull = await get('/pulls/7');
    const tip = (await get('/git/ref/heads/main')).object.sha;
    expect(pull.base.sha).toBe(tip);
    expect(names(await get('/pulls/7/files'))).toEqual(['a.txt']);
    const compared = await get(`/compare/main...${pull.head.sha}`);
    expect(compared).toMatchObject({ status: 'diverged', ahead_by: 1, behind_by: 1, base_commit: { sha: tip } });
    expect(compared.merge_base_commit.sha).not.toBe(tip);
    expect(compared.files).toEqual(await get('/pulls/7/files'));
    const onBase = (ref: string) => ask(fake, 'GET', `/contents/new.txt?ref=${ref}`);
    expect((await onBase(compared.merge_base_commit.sha)).status).toBe(404);
    expect((await onBase('main')).status).toBe(200);
  });

  test('moves without `base.sha`, which waits for the next push', async () => {
    const before = (await get('/pulls/7')).base.sha;
    const tip = fake.moveBase(7, { 'new.txt': null });
    expect((await get('/pulls/7')).base.sha).toBe(before);
    expect((await get('/git/ref/heads%2Fmain')).object.sha).toBe(tip);
    const query = '{repository(owner:"acme",name:"policies"){pullRequest(number:7){baseRefOid baseRef{target{oid}}}}}';
    const { data } = (await ask(fake, 'POST', `${fake.url}/graphql`, { query })).body;
    expect(data.repository.pullRequest).toEqual({ baseRefOid: before, baseRef: { target: { oid: tip } } });
    expect((await ask(fake, 'GET', '/contents/new.txt')).status).toBe(404);
    fake.moveHead(7, { 'c.txt': 'c\n' });
    expect((await get('/pulls/7')).base.sha).toBe(tip);
  });
});

describe('a comparison', () => {
  test('knows commits, branches and branches of forks; what comes first counts', async () => {
    const { head, base } = await get('/pulls/8');
    expect(await get('/compare/other...joe:mine')).toMatchObject({
      status: 'ahead',
      merge_base_commit: { sha: base.sha },
    });
    expect(await get(`/compare/${head.sha}...${base.sha}`)).toMatchObject({ status: 'behind', files: [] });
    expect(await get('/compare/acme:main...main')).toMatchObject({ status: 'identical', ahead_by: 0, commits: [] });
    for (const sides of ['main...nope', 'main..main', 'main', 'a...b...c', 'other...main']) {
      expect((await ask(fake, 'GET', `/compare/${sides}`)).status).toBe(404);
    }
  });

  test('shows 300 files at most, on its first page only', async () => {
    const many = Object.fromEntries(Array.from({ length: 320 }, (_, index) => [`${index}.txt`, 'x\n']));
    fake.moveHead(7, many);
    const first = await ask(fake, 'GET', '/compare/main...change-7?per_page=1');
    expect([first.body.files.length, first.body.commits.length, first.body.total_commits]).toEqual([300, 1, 2]);
    expect(first.headers.get('link')).toMatch(/rel="next"/);
    const second = await get('/compare/main...change-7?per_page=1&page=2');
    expect(second).not.toHaveProperty('files');
    expect((await get('/compare/main...change-7')).commits).toHaveLength(2);
  });
});

describe('pull requests', () => {
  test('are found by the owner and branch that they come from', async () => {
    const numbers = async (query: string) =>
      (await get(`/pulls${query}`)).map(({ number }: { number: number }) => number);
    expect(await numbers('')).toEqual([8, 7]);
    expect(await numbers('?state=open&head=joe:mine')).toEqual([8]);
    expect(await numbers('?state=open&head=acme:mine')).toEqual([]);
    expect(await numbers('?state=all')).toEqual([9, 8, 7]);
    expect(await numbers('?state=closed&base=main')).toEqual([9]);
    expect(await numbers('?head=mine')).toEqual([8, 7]);
  });

  test('are found by their commits, but not those of forks', async () => {
    const { head, base } = await get('/pulls/7');
    const of = async (sha: string) =>
      (await get(`/commits/${sha}/pulls`)).map(({ number }: { number: number }) => number);
    expect(await of(head.sha)).toEqual([7]);
    expect(await of(base.sha)).toEqual([]);
    expect(await of((await get('/pulls/8')).head.sha)).toEqual([]);
    expect((await ask(fake, 'GET', `/commits/${'0'.repeat(40)}/pulls`)).status).toBe(422);
  });
});

describe('the repository', () => {
  test('tells its number, its default branch, and that it is private', async () => {
    expect(await get('')).toMatchObject({ id: 42, default_branch: 'main', private: true, full_name: 'acme/policies' });
    expect(await get(`${fake.url}/repositories/42`)).toMatchObject({ id: 42 });
    expect((await ask(fake, 'GET', `${fake.url}/repositories/43`)).status).toBe(404);
  });

  test('tells what somebody may do', async () => {
    const may = async (login: string) =>
      (await get(`/collaborators/${login}/permission`)) as { permission: string; role_name: string };
    expect(await may('jane')).toMatchObject({ permission: 'read', role_name: 'read', user: { login: 'jane' } });
    expect(await may('stranger')).toMatchObject({ permission: 'none' });
    fake.setPermission('Octo', 'maintain');
    expect(await may('octo')).toMatchObject({ permission: 'write', role_name: 'maintain' });
    fake.setPermission('jane', 'triage');
    expect(await may('jane')).toMatchObject({ permission: 'read', role_name: 'triage' });
    expect((await ask(fake, 'GET', '/collaborators/github-actions%5Bbot%5D/permission')).status).toBe(404);
  });

  test('shows a commit with its tree and parents', async () => {
    const { head, base } = await get('/pulls/8');
    const commit = await get(`/git/commits/${head.sha}`);
    expect(commit).toMatchObject({ sha: head.sha, parents: [{ sha: base.sha }], message: 'head of #8' });
    expect(commit.tree.sha).toBe((await get(`/git/trees/${head.sha}`)).sha);
    expect((await ask(fake, 'GET', '/git/commits/main')).status).toBe(404);
    expect((await ask(fake, 'GET', '/git/ref/tags/x')).status).toBe(404);
  });

  test('cuts trees where the test says', async () => {
    fake.limitTrees(1);
    const { tree, truncated } = await get('/git/trees/main?recursive=1');
    expect([tree.length, truncated]).toEqual([1, true]);
    fake.limitTrees(3);
    expect((await get('/git/trees/main?recursive=1')).truncated).toBe(false);
  });
});
