import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { ask, EXAMPLE, start } from './example';
import type { FakeGitHub } from './fake-github';
import { blobSha } from './objects';

let fake: FakeGitHub;
const long = Buffer.from(Array.from({ length: 1000 }, (_, index) => index % 256));
beforeEach(async () => {
  const link = { mode: '120000', content: 'a.txt' } as const;
  const outside = { mode: '120000', content: '/proc/self/environ' } as const;
  const module = { mode: '160000', content: 'c'.repeat(40) } as const;
  const run = { mode: '100755', content: '#!\n' } as const;
  const head = {
    ...EXAMPLE.head,
    'd/long': long,
    'd/e/link': { ...link, content: '../../a.txt' },
    outside,
    module,
    run,
  };
  fake = await start({ ...EXAMPLE, head, headRepo: 'jane/fork' });
});
afterEach(() => fake.close());

describe('a pull request', () => {
  test('is shown as the webhook shows it', async () => {
    const { body } = await ask(fake, 'GET', '/pulls/7');
    expect(body).toMatchObject({
      ...{ number: 7, state: 'open', user: { login: 'jane' } },
      head: {
        ref: 'change-7',
        sha: expect.stringMatching(/^[0-9a-f]{40}$/),
        repo: { full_name: 'jane/fork', fork: true },
      },
      base: {
        ref: 'main',
        sha: expect.stringMatching(/^[0-9a-f]{40}$/),
        repo: { full_name: 'acme/policies', fork: false },
      },
    });
    const payload = JSON.parse(JSON.stringify(fake.eventPayload(7)));
    expect(payload).toMatchObject({
      action: 'opened',
      number: 7,
      repository: { name: 'policies', owner: { login: 'acme' } },
    });
    expect(payload.pull_request).toEqual(body);
  });

  test('names each file with its head blob', async () => {
    const { body } = await ask(fake, 'GET', '/pulls/7/files');
    const [first] = body;
    expect(first).toMatchObject({ filename: 'a.txt', status: 'modified', additions: 2, deletions: 3, changes: 5 });
    expect(first.sha).toBe(blobSha(Buffer.from(EXAMPLE.head['a.txt'] as string)));
    expect(first.contents_url).toContain('/repos/acme/policies/contents/a.txt?ref=');
    expect(first).not.toHaveProperty('previous_filename');
    expect(body.find((row: { filename: string }) => row.filename === 'd/long')).not.toHaveProperty('patch');
    expect(first.blob_url).toMatch(/^https:\/\/github\.com\/acme\/policies\/blob\/[0-9a-f]{40}\/a\.txt$/);
  });

  test('moves on', async () => {
    const before = (await ask(fake, 'GET', '/pulls/7')).body.head.sha;
    const sha = fake.moveHead(7, { 'c.txt': 'new\n', run: null });
    expect(sha).not.toBe(before);
    const { body } = await ask(fake, 'GET', '/pulls/7/files');
    const names = body.map((row: { filename: string }) => row.filename);
    expect(names).toContain('c.txt');
    expect(names).not.toContain('run');
    expect(fake.eventPayload(7)).toMatchObject({ pull_request: { head: { sha } } });
    expect((await ask(fake, 'GET', `/contents/run?ref=${before}`)).status).toBe(200);
    expect((await ask(fake, 'GET', `/contents/run?ref=${sha}`)).status).toBe(404);
  });
});

describe('git objects', () => {
  test('a blob is base64 with a line break after every 60 characters', async () => {
    const sha = blobSha(long);
    const { body } = await ask(fake, 'GET', `/git/blobs/${sha}`);
    expect(body).toMatchObject({ sha, size: 1000, encoding: 'base64' });
    const lines = body.content.split('\n');
    expect(lines.pop()).toBe('');
    expect(new Set(lines.slice(0, -1).map((line: string) => line.length))).toEqual(new Set([60]));
    expect(Buffer.from(body.content, 'base64')).toEqual(long);
    expect((await ask(fake, 'GET', `/git/blobs/${'0'.repeat(40)}`)).status).toBe(404);
    expect((await ask(fake, 'GET', `/git/blobs/${'c'.repeat(40)}`)).status).toBe(404);
  });

  test('a blob over 100 MB is 403', async () => {
    const big = { 'big.bin': Buffer.alloc(100_000_001) };
    const huge = await start({ number: 1, author: 'bob', base: big, head: big });
    const { status, body } = await ask(huge, 'GET', `/git/blobs/${blobSha(big['big.bin'])}`);
    expect([status, body.errors[0].code]).toEqual([403, 'too_large']);
    expect((await ask(huge, 'GET', '/contents/big.bin')).status).toBe(403);
    await huge.close();
  });

  test('a tree is listed by SHA, commit or branch; any value of `recursive` is yes', async () => {
    const { sha } = (await ask(fake, 'GET', '/pulls/7')).body.head;
    const flat = (await ask(fake, 'GET', `/git/trees/${sha}`)).body;
    const deep = (await ask(fake, 'GET', `/git/trees/${flat.sha}?recursive=0`)).body;
    const rows = (tree: { path: string; mode: string; type: string }[]) =>
      tree.map(row => [row.path, row.mode, row.type]);
    expect(rows(flat.tree)).toContainEqual(['d', '040000', 'tree']);
    expect(flat.tree.some((row: { path: string }) => row.path.includes('/'))).toBe(false);
    expect(rows(deep.tree)).toEqual([
      ['a.txt', '100644', 'blob'],
      ['b.txt', '100644', 'blob'],
      ['d', '040000', 'tree'],
      ['d/e', '040000', 'tree'],
      ['d/e/link', '120000', 'blob'],
      ['d/long', '100644', 'blob'],
      ['module', '160000', 'commit'],
      ['outside', '120000', 'blob'],
      ['run', '100755', 'blob'],
    ]);
    expect(deep.truncated).toBe(false);
    expect((await ask(fake, 'GET', '/git/trees/main')).status).toBe(200);
    expect((await ask(fake, 'GET', '/git/trees/nope')).status).toBe(404);
  });

  test('contents follow links inside the repository, list folders, and know the ref', async () => {
    const { sha } = (await ask(fake, 'GET', '/pulls/7')).body.head;
    const get = async (path: string) => (await ask(fake, 'GET', `/contents/${path}?ref=${sha}`)).body;
    const text = EXAMPLE.head['a.txt'] as string;
    expect(Buffer.from((await get('a.txt')).content, 'base64').toString()).toBe(text);
    expect(await get('d%2Fe%2Flink')).toMatchObject({ type: 'file', path: 'd/e/link', size: text.length });
    expect(await get('outside')).toMatchObject({ type: 'symlink', target: '/proc/self/environ' });
    expect(await get('module')).toMatchObject({ type: 'submodule' });
    expect((await get('d')).map((row: { type: string; path: string }) => [row.type, row.path])).toEqual([
      ['dir', 'd/e'],
      ['file', 'd/long'],
    ]);
    const onBase = (await ask(fake, 'GET', '/contents/a.txt')).body.content;
    expect(Buffer.from(onBase, 'base64').toString()).toBe(EXAMPLE.base['a.txt']);
    const accept = 'application/vnd.github.raw+json';
    expect((await ask(fake, 'GET', '/contents/a.txt', undefined, { accept })).body).toBe(EXAMPLE.base['a.txt']);
    expect((await ask(fake, 'GET', '/contents/a.txt?ref=nope')).body.message).toBe('No commit found for the ref nope');
    expect((await ask(fake, 'GET', '/contents/%E0%A4%A')).status).toBe(400);
  });
});
