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
const review = { event: 'COMMENT', body: 'summary', comments: [good] };

function nothingWasMade(): void {
  expect([fake.reviews, fake.comments]).toEqual([[], []]);
}

describe('a review', () => {
  test('is made whole, and listed with its comments', async () => {
    const sha = (await ask(fake, 'GET', '/pulls/7')).body.head.sha;
    const range = { ...good, start_line: 17, start_side: 'RIGHT', line: 24 };
    const made = await ask(fake, 'POST', '/pulls/7/reviews', { ...review, commit_id: sha, comments: [good, range] });
    expect(made).toMatchObject({ status: 200, body: { state: 'COMMENTED', commit_id: sha, body: 'summary' } });
    expect((await ask(fake, 'GET', '/pulls/7/reviews')).body).toEqual([made.body]);
    const comments = (await ask(fake, 'GET', '/pulls/7/comments')).body;
    const common = {
      path: 'a.txt',
      side: 'RIGHT',
      pull_request_review_id: made.body.id,
      user: { login: 'github-actions[bot]' },
    };
    expect(comments).toMatchObject([
      { ...common, line: 5, start_line: null, start_side: null },
      { ...common, line: 24, start_line: 17, start_side: 'RIGHT' },
    ]);
    expect(comments[0].diff_hunk).toMatch(/^@@ -2,7 \+2,7 @@/);
    expect((await ask(fake, 'GET', '/pulls/8/comments')).body).toEqual([]);
    expect(fake.warnings).toEqual([]);
  });

  test('may name an older commit of the pull request, whose lines then count', async () => {
    const old = (await ask(fake, 'GET', '/pulls/7')).body.head.sha;
    fake.moveHead(7, { 'a.txt': 'all new\n' });
    expect((await ask(fake, 'POST', '/pulls/7/reviews', { ...review, commit_id: old })).status).toBe(200);
    expect((await ask(fake, 'GET', '/pulls/7/comments')).body[0]).toMatchObject({ line: null, original_line: 5 });
    expect((await ask(fake, 'POST', '/pulls/7/reviews', review)).status).toBe(422);
  });

  const comment = (change: object) => ({ ...review, comments: [good, { ...good, ...change }] });
  const bad: [string, object][] = [
    ['an unknown field', { ...review, colour: 'red' }],
    ['an unknown field in a comment', comment({ subject_type: 'line' })],
    ['a wrong type', comment({ line: '5' })],
    ['null for a number', comment({ start_line: null })],
    ['line 0', comment({ line: 0 })],
    ['an unknown side', comment({ side: 'MIDDLE' })],
    ['comments that are no list', { ...review, comments: 'x' }],
    ['a comment without a path', { ...review, comments: [{ line: 5, body: 'x' }] }],
    ['a comment without a body', { ...review, comments: [{ line: 5, path: 'a.txt' }] }],
    ['an unknown event', { ...review, event: 'PENDING' }],
    ['no event', { body: 'x', comments: [good] }],
    ['COMMENT without a body', { event: 'COMMENT', comments: [good] }],
    ['COMMENT with an empty body', { ...review, body: '' }],
    ['COMMENT with a blank body', { ...review, body: ' \n' }],
    ['REQUEST_CHANGES without a body', { event: 'REQUEST_CHANGES' }],
    ['a body over 65,536 characters', { ...review, body: 'x'.repeat(65_537) }],
    ['a commit that is not of the pull request', { ...review, commit_id: 'f'.repeat(40) }],
    ['a path that is not in the diff', comment({ path: 'b.txt' })],
    ['a path that does not exist', comment({ path: 'zzz' })],
    ['the old name of a renamed file', comment({ path: 'old.txt', line: 1 })],
    ['a line of a file that was only renamed', comment({ path: 'new.txt', line: 1 })],
    ['a line of a binary file', comment({ path: 'bin', line: 1 })],
    ['a line between the hunks', comment({ line: 12 })],
    ['a line past the end', comment({ line: 400 })],
    ['a deleted line, on the left, that is none', comment({ side: 'LEFT', line: 12 })],
    ['start_line equal to line', comment({ start_line: 5, start_side: 'RIGHT' })],
    ['start_line after line', comment({ start_line: 6, start_side: 'RIGHT' })],
    ['start_line without start_side', comment({ start_line: 4 })],
    ['start_side without start_line', comment({ start_side: 'RIGHT' })],
    ['start_side of the other side', comment({ start_line: 4, start_side: 'LEFT' })],
    ['a start in another hunk', comment({ start_line: 5, start_side: 'RIGHT', line: 20 })],
    ['a start outside every hunk', comment({ start_line: 12, start_side: 'RIGHT', line: 20 })],
    ['an empty comment', comment({ body: '' })],
    ['a comment over 65,536 characters', comment({ body: 'x'.repeat(65_537) })],
    ['a comment without a line', { ...review, comments: [good, { path: 'a.txt', body: 'x' }] }],
    ['a position instead of a line', { ...review, comments: [good, { path: 'a.txt', position: 1, body: 'x' }] }],
  ];
  test.each(bad)('with %s is refused whole', async (_name, body) => {
    const { status, body: answer } = await ask(fake, 'POST', '/pulls/7/reviews', body);
    expect(status).toBe(422);
    expect(answer).toMatchObject({ message: expect.any(String), documentation_url: expect.any(String), status: '422' });
    expect(JSON.stringify(answer)).not.toMatch(/comments\/\d|zzz|a\.txt|items\/\d/);
    nothingWasMade();
  });

  test('names unknown fields as GitHub does', async () => {
    const { body } = await ask(fake, 'POST', '/pulls/7/reviews', { ...review, colour: 'red' });
    expect(body.message).toBe('Invalid request.\n\n"colour" is not a permitted key.');
  });

  test('accepts bodies of 65,536 characters, counted as characters', async () => {
    const body = '\u{1F600}'.repeat(65_536);
    const reply = await ask(fake, 'POST', '/pulls/7/reviews', { ...review, body, comments: [{ ...good, body }] });
    expect(reply.status).toBe(200);
  });

  test('accepts deleted lines on the left only', async () => {
    const left = await ask(fake, 'POST', '/pulls/7/reviews', comment({ side: 'LEFT', line: 22 }));
    expect(left.status).toBe(200);
  });

  test('of the author may comment, and neither approve nor request changes', async () => {
    const headers = { authorization: 'token author' };
    for (const event of ['APPROVE', 'REQUEST_CHANGES']) {
      const { status, body } = await ask(fake, 'POST', '/pulls/7/reviews', { event, body: 'x' }, headers);
      expect([status, body.errors]).toEqual([422, [expect.stringMatching(/^Can not .* your own pull request$/)]]);
    }
    nothingWasMade();
    expect((await ask(fake, 'POST', '/pulls/7/reviews', review, headers)).status).toBe(200);
  });

  test('of somebody else may approve without a body, or request changes with one', async () => {
    expect((await ask(fake, 'POST', '/pulls/7/reviews', { event: 'APPROVE' })).body.state).toBe('APPROVED');
    const changes = await ask(fake, 'POST', '/pulls/7/reviews', { event: 'REQUEST_CHANGES', body: 'x' });
    expect(changes.body.state).toBe('CHANGES_REQUESTED');
  });

  test('must be a JSON object', async () => {
    expect((await ask(fake, 'POST', '/pulls/7/reviews', '{"event":')).body.message).toBe('Problems parsing JSON');
    expect((await ask(fake, 'POST', '/pulls/7/reviews', [])).status).toBe(400);
    expect((await ask(fake, 'POST', '/pulls/99/reviews', review)).status).toBe(404);
    nothingWasMade();
  });
});
