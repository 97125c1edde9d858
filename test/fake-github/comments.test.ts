import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { ask, EXAMPLE, start } from './example';
import type { FakeGitHub } from './fake-github';

let fake: FakeGitHub;
beforeEach(async () => {
  const binary = Buffer.from([0, 1]);
  const more = {
    base: { ...EXAMPLE.base, 'old.txt': 'moved\n' },
    head: { ...EXAMPLE.head, 'new.txt': 'moved\n', bin: binary },
  };
  fake = await start({ ...EXAMPLE, ...more, renames: { 'new.txt': 'old.txt' } }, { ...EXAMPLE, number: 8 });
});
afterEach(() => fake.close());

const good = { path: 'a.txt', line: 5, side: 'RIGHT', body: 'text' };

function nothingWasMade(): void {
  expect([fake.reviews, fake.comments]).toEqual([[], []]);
}

describe('a single comment', () => {
  const post = async (change: object): Promise<number> => {
    const commit_id = (await ask(fake, 'GET', '/pulls/7')).body.head.sha;
    return (await ask(fake, 'POST', '/pulls/7/comments', { ...good, commit_id, ...change })).status;
  };

  test('stands on a line, on a file, or in a thread', async () => {
    expect(await post({})).toBe(201);
    expect(await post({ line: undefined, side: undefined, subject_type: 'file', path: 'bin' })).toBe(201);
    const [first] = fake.comments;
    const reply = await ask(fake, 'POST', '/pulls/7/comments', { body: 'answer', in_reply_to: first?.id });
    expect(reply).toMatchObject({ status: 201, body: { in_reply_to_id: first?.id, line: 5 } });
    expect(
      (await ask(fake, 'GET', '/pulls/7/comments')).body.map((row: { subject_type: string }) => row.subject_type),
    ).toEqual([...['line', 'file', 'line']]);
  });

  test.each<[string, object]>([
    ['an unknown field', { colour: 'red' }],
    ['no commit', { commit_id: undefined }],
    ['no path', { path: undefined }],
    ['a foreign commit', { commit_id: 'f'.repeat(40) }],
    ['a bad line', { line: 12 }],
    ['no line', { line: undefined }],
    ['a line and the whole file', { subject_type: 'file' }],
    ['an empty body', { body: '' }],
    ['a thread that is not there', { in_reply_to: 1 }],
  ])('with %s is refused', async (_name, change) => {
    expect(await post(change)).toBe(422);
    nothingWasMade();
  });

  test("can be edited and deleted, with a warning when it is not one's own", async () => {
    await post({});
    const path = `/pulls/comments/${fake.comments[0]?.id}`;
    expect((await ask(fake, 'PATCH', path, { body: 'changed' })).body).toMatchObject({ body: 'changed' });
    expect((await ask(fake, 'PATCH', path, { body: '' })).status).toBe(422);
    expect((await ask(fake, 'PATCH', path, { body: 'x', line: 3 })).status).toBe(422);
    expect(fake.warnings).toEqual([]);
    expect((await ask(fake, 'DELETE', path, undefined, { authorization: 'token author' })).status).toBe(204);
    expect(fake.warnings).toEqual([expect.stringMatching(/^jane deleted comment \d+ of github-actions\[bot\]$/)]);
    expect((await ask(fake, 'DELETE', path)).status).toBe(404);
    expect((await ask(fake, 'PATCH', path, { body: 'x' })).status).toBe(404);
    expect(fake.comments).toEqual([]);
  });

  test('that begins a thread takes the thread with it, with a warning when somebody replied', async () => {
    await post({});
    await post({ line: 20 });
    const [first, other] = fake.comments.map(({ id }) => id);
    await ask(fake, 'POST', `/pulls/7/comments/${first}/replies`, { body: 'one' });
    const path = `/pulls/comments/${first}`;
    expect((await ask(fake, 'DELETE', `/pulls/comments/${fake.comments[2]?.id}`)).status).toBe(204);
    expect(fake.comments).toHaveLength(2);
    fake.reply(first ?? 0, 'jane', 'two');
    expect((await ask(fake, 'DELETE', path)).status).toBe(204);
    expect(fake.comments.map(({ id }) => id)).toEqual([other]);
    expect(fake.warnings).toEqual([
      expect.stringMatching(/^github-actions\[bot\] deleted comment \d+, which somebody replied to$/),
    ]);
  });

  test('is answered by its number, or 404', async () => {
    await post({});
    const [first] = fake.comments;
    const reply = await ask(fake, 'POST', `/pulls/7/comments/${first?.id}/replies`, { body: 'yes' });
    expect(reply).toMatchObject({ status: 201, body: { in_reply_to_id: first?.id, body: 'yes', line: 5 } });
    expect((await ask(fake, 'POST', '/pulls/7/comments/1/replies', { body: 'yes' })).status).toBe(404);
    expect((await ask(fake, 'POST', `/pulls/8/comments/${first?.id}/replies`, { body: 'yes' })).status).toBe(404);
  });
});

describe('a comment in the conversation', () => {
  test('is made, listed and edited', async () => {
    const made = await ask(fake, 'POST', '/issues/7/comments', { body: 'hello' });
    expect(made.status).toBe(201);
    const edited = await ask(fake, 'PATCH', `/issues/comments/${made.body.id}`, { body: 'bye' });
    expect((await ask(fake, 'GET', '/issues/7/comments')).body).toEqual([edited.body]);
    expect(edited.body).toMatchObject({ body: 'bye', user: { login: 'github-actions[bot]', type: 'Bot' } });
    expect((await ask(fake, 'GET', '/issues/8/comments')).body).toEqual([]);
  });

  test("is deleted, with a warning when it is not one's own", async () => {
    const own = await ask(fake, 'POST', '/issues/7/comments', { body: 'hello' });
    const other = fake.say(7, 'jane', 'hi');
    expect((await ask(fake, 'DELETE', `/issues/comments/${own.body.id}`)).status).toBe(204);
    expect(fake.warnings).toEqual([]);
    expect((await ask(fake, 'DELETE', `/issues/comments/${other}`)).status).toBe(204);
    expect(fake.warnings).toHaveLength(1);
    expect((await ask(fake, 'DELETE', `/issues/comments/${other}`)).status).toBe(404);
    expect(fake.issueComments).toEqual([]);
  });

  test('is refused when it is empty, too long, or has unknown fields', async () => {
    for (const body of [{ body: '' }, { body: 'x'.repeat(65_537) }, { body: 'x', colour: 'red' }, {}]) {
      expect((await ask(fake, 'POST', '/issues/7/comments', body)).status).toBe(422);
    }
    expect(fake.issueComments).toEqual([]);
    expect((await ask(fake, 'PATCH', '/issues/comments/1', { body: 'x' })).status).toBe(404);
    expect((await ask(fake, 'POST', '/issues/99/comments', { body: 'x' })).status).toBe(404);
  });
});
