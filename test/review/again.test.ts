import { describe, expect, it } from 'vitest';
import { ask } from '../fake-github/example';
import type { FakeGitHub } from '../fake-github/fake-github';
import { clean, LISTING, POLICY, pullRequest, REFINED, touched, writes } from './pull-request';
import { type ActionRun, type Given, runAction } from './run-action';

function review(fake: FakeGitHub, more: Partial<Given> = {}): Promise<ActionRun> {
  return runAction({ fake, files: { 'report.json': LISTING }, ...more });
}

const TWO = POLICY.replace(
  '    }\n  ]',
  '    },\n    { "Effect": "Allow", "Action": ["s3:PutBucketAcl", "s3:PutObject"], "Resource": "*" }\n  ]',
);
/** The base under which every line is touched and no entry is new, whichever of the two is the head. */
const BASE = touched({ 'policy.json': TWO });
const SETTLED = 'Nothing new: what stands on the lines still holds.';

/** What stands on the pull request: the lines of the comments, and how many notes. */
function standing(fake: FakeGitHub) {
  return { lines: fake.comments.map(({ line }) => line), notes: fake.issueComments.length };
}

it('the whole story: run, run again, push something else, take one suggestion, take all', async () => {
  const fake = await pullRequest({ 'policy.json': TWO, 'readme.md': 'x\n' }, BASE);
  expect((await review(fake)).summary).toMatch(/^Posted 2 suggestions: /);
  expect(standing(fake)).toEqual({ lines: [10, 7], notes: 0 });

  expect((await review(fake)).summary.split('\n')[0]).toBe(SETTLED);
  fake.moveHead(7, { 'readme.md': 'y\n' });
  expect((await review(fake)).summary.split('\n')[0]).toBe(SETTLED);
  expect(writes(fake)).toHaveLength(1);

  const [second = 0, first = 0] = fake.comments.map(({ id }) => id);
  fake.setPermission('jane', 'write');
  fake.commitSuggestions([first], 'jane');
  const { summary } = await review(fake);
  expect(summary).not.toContain('declined');
  expect(fake.reviews).toHaveLength(1);
  expect(fake.comments.map(({ id, resolved }) => [id, resolved])).toEqual([
    [second, false],
    [first, true],
  ]);

  fake.commitSuggestions([second], 'jane');
  expect((await review(fake)).summary).toMatch(/### Nothing to change/);
  expect(fake.reviews).toHaveLength(1);
  expect(fake.comments).toHaveLength(2);
  const before = writes(fake).length;
  await review(fake);
  expect(writes(fake)).toHaveLength(before);

  clean(fake);
});

describe.concurrent('a second run', () => {
  it('on the same head posts nothing, whatever the event', async () => {
    const fake = await pullRequest({ 'policy.json': POLICY });
    await review(fake);
    for (const event of ['pull_request', 'pull_request_target']) {
      const { code, summary, stdout } = await review(fake, { event });
      expect(code).toBe(0);
      for (const said of [summary, stdout]) expect(said).toContain(SETTLED);
    }
    expect(writes(fake)).toHaveLength(1);
    clean(fake);
  });

  it('a day later, with a newer report that says the same, posts nothing', async () => {
    const fake = await pullRequest({ 'policy.json': POLICY });
    await review(fake);
    await review(fake, {
      asOf: '2026-11-24T12:00:00Z',
      files: { 'newer.json': LISTING },
      inputs: { report: 'newer.json' },
    });
    expect(writes(fake)).toHaveLength(1);
  });

  it('after a push that moved the lines posts nothing', async () => {
    const fake = await pullRequest({ 'policy.json': POLICY });
    await review(fake);
    fake.moveHead(7, { 'policy.json': `\n\n${POLICY}` });
    await review(fake);
    expect(writes(fake)).toHaveLength(1);
    expect(fake.applySuggestions(7, 'policy.json')).toBe(`\n\n${REFINED}`);
  });

  it('knows statements without a Sid by their words, not by their place', async () => {
    const statement = (resource: string, ...actions: readonly string[]) =>
      `    { "Effect": "Allow", "Action": ${JSON.stringify(actions)}, "Resource": "${resource}" }`;
    const text = (...statements: readonly string[]) =>
      `{\n  "Version": "2012-10-17",\n  "Statement": [\n${statements.join(',\n')}\n  ]\n}\n`;
    const gone = statement('a', 's3:GetBucketAcl');
    const kept = statement('k', 's3:GetObject');
    const second = statement('b', 's3:GetBucketAcl', 's3:GetObject');
    const third = statement('c', 's3:PutBucketAcl', 's3:PutObject');
    const fake = await pullRequest({ 'policy.json': text(gone, kept, second, third) });
    await review(fake);
    expect(fake.comments.map(({ line }) => line)).toEqual([7, 6, 5]);
    fake.moveHead(7, { 'policy.json': text(kept, second, third) });
    await review(fake);
    expect(fake.comments.map(({ line }) => line)).toEqual([7, 6]);
    const twin = statement('d', 's3:PutBucketAcl', 's3:PutObject');
    fake.moveHead(7, { 'policy.json': text(twin, kept, second, third) });
    await review(fake);
    expect(fake.comments.map(({ line }) => line)).toEqual([7, 6, 4]);
    clean(fake);
  });

  it('after a push that changed the lines suggests anew what can no longer be taken, and deletes what could', async () => {
    const fake = await pullRequest({ 'policy.json': POLICY });
    await review(fake);
    const [old] = fake.comments;
    const spaced = (text: string) => text.replace('"Action": [', '"Action":  [');
    fake.moveHead(7, { 'policy.json': spaced(POLICY) });
    for (let run = 0; run < 2; run++) await review(fake);
    expect(fake.reviews).toHaveLength(2);
    expect(fake.comments).toHaveLength(1);
    expect(fake.comments).not.toContain(old);
    expect(fake.applySuggestions(7, 'policy.json')).toBe(spaced(REFINED));
    clean(fake);
  });

  it('says what came in addition, and only that', async () => {
    const fake = await pullRequest({ 'policy.json': POLICY }, BASE);
    await review(fake);
    fake.moveHead(7, { 'policy.json': TWO });
    const { summary } = await review(fake);
    expect(summary).toMatch(/^Posted 1 suggestion: /);
    expect(standing(fake)).toEqual({ lines: [7, 10], notes: 0 });
    expect(fake.reviews.map(({ body }) => /\d+ suggestions?/.exec(body)?.[0])).toEqual([
      '1 suggestion',
      '1 suggestion',
    ]);
    clean(fake);
  });

  it('with another report that says more on the same lines changes the comment', async () => {
    const text = POLICY.replace('"s3:GetObject"', '"s3:GetObject", "s3:ListBucket"');
    const fake = await pullRequest({ 'policy.json': text });
    await review(fake);
    const more = JSON.stringify([{ serviceNamespace: 's3', actions: ['GetBucketAcl', 'ListBucket'] }]);
    const { summary } = await review(fake, { files: { 'report.json': more } });
    expect(summary).toMatch(/^Updated 1 suggestion\.\n/);
    expect([fake.reviews.length, fake.comments.length]).toEqual([1, 1]);
    expect(fake.applySuggestions(7, 'policy.json')).toBe(
      text.replace('"s3:GetBucketAcl", ', '').replace(', "s3:ListBucket"', ''),
    );
    clean(fake);
  });

  it('takes back what no longer holds; where somebody replied it is folded away', async () => {
    const fake = await pullRequest({ 'policy.json': TWO }, BASE);
    await review(fake);
    fake.reply(fake.comments[0]?.id ?? 0, 'jane', 'why?');
    const { summary } = await review(fake, {
      files: { 'report.json': '[{ "serviceNamespace": "s3", "actions": ["PutObjectAcl"] }]' },
    });
    expect(summary).toMatch(/^Took back 2 suggestions that no longer hold\.\n/);
    expect(fake.comments.map(({ body, minimized }) => [body === 'why?', minimized !== null])).toEqual([
      [false, true],
      [true, false],
    ]);
    clean(fake);
  });

  it('that cannot read another file takes nothing back, and says so', async () => {
    const fake = await pullRequest({ 'policy.json': POLICY });
    await review(fake);
    fake.moveHead(7, { 'policy.json': REFINED, 'broken.json': '{ "Version": "2012-10-17", "Statement": [' });
    const { summary } = await review(fake);
    expect(summary).toContain('Not everything could be analysed, so nothing that was said before was removed.');
    expect(writes(fake)).toHaveLength(1);
  });

  it('of another job, told apart by `id`, has its own comments and its own note', async () => {
    const old = { 'old.json': POLICY };
    const fake = await pullRequest(
      { 'policy.json': POLICY, 'old.json': POLICY.replace('Read', 'Old') },
      { ...BASE, ...old },
    );
    for (const id of ['one', 'two', 'one', 'two']) await review(fake, { inputs: { id } });
    expect(standing(fake)).toEqual({ lines: [7, 7, 7, 7], notes: 0 });
    const other = await pullRequest({ 'old.json': `${POLICY}\n` }, old);
    for (const id of ['one', 'two', 'one', 'two']) await review(other, { inputs: { id } });
    expect(standing(other)).toEqual({ lines: [], notes: 2 });
  });

  it('finds its comments behind a hundred threads and comments of others', async () => {
    const fake = await pullRequest({ 'policy.json': POLICY });
    const comment = { path: 'policy.json', line: 1, side: 'RIGHT', body: 'x' };
    const body = { event: 'COMMENT', body: 'x', comments: Array.from({ length: 230 }, () => comment) };
    await ask(fake, 'POST', '/pulls/7/reviews', body, { authorization: 'token author' });
    for (let said = 0; said < 130; said++) fake.say(7, 'jane', 'x');
    for (let run = 0; run < 2; run++) await review(fake);
    expect(fake.reviews).toHaveLength(2);
    clean(fake);
  });
});
