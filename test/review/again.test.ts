import { describe, expect, it } from 'vitest';
import { ask } from '../fake-github/example';
import type { FakeGitHub } from '../fake-github/fake-github';
import { clean, LISTING, POLICY, pullRequest, REFINED, writes } from './pull-request';
import { type ActionRun, type Given, runAction } from './run-action';

function review(fake: FakeGitHub, more: Partial<Given> = {}): Promise<ActionRun> {
  return runAction({ fake, files: { 'report.json': LISTING }, ...more });
}

const TWO = POLICY.replace(
  '    }\n  ]',
  '    },\n    { "Effect": "Allow", "Action": ["s3:PutBucketAcl", "s3:PutObject"], "Resource": "*" }\n  ]',
);

describe.concurrent('a second run', () => {
  it('on the same head posts nothing', async () => {
    const fake = await pullRequest({ 'policy.json': POLICY });
    await review(fake);
    for (const event of ['pull_request', 'pull_request_target']) {
      const { code, summary, stdout } = await review(fake, { event });
      expect(code).toBe(0);
      for (const said of [summary, stdout])
        expect(said).toContain('All suggestions were made on this pull request before');
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
    expect(fake.reviews).toHaveLength(1);
  });

  it('after a push that moved the lines posts nothing', async () => {
    const fake = await pullRequest({ 'policy.json': POLICY });
    await review(fake);
    fake.moveHead(7, { 'policy.json': `\n\n${POLICY}` });
    await review(fake);
    expect(fake.reviews).toHaveLength(1);
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
    expect(fake.comments).toHaveLength(3);
    fake.moveHead(7, { 'policy.json': text(kept, second, third) });
    await review(fake);
    expect(fake.comments).toHaveLength(3);
    const twin = statement('d', 's3:PutBucketAcl', 's3:PutObject');
    fake.moveHead(7, { 'policy.json': text(twin, kept, second, third) });
    await review(fake);
    expect(fake.comments).toHaveLength(4);
    expect(fake.comments.at(-1)?.line).toBe(4);
  });

  it('after a resolved thread keeps silent, even when the lines changed since', async () => {
    const fake = await pullRequest({ 'policy.json': POLICY });
    await review(fake);
    fake.resolveThread(fake.comments[0]?.id ?? 0);
    await review(fake);
    fake.moveHead(7, { 'policy.json': POLICY.replace('["s3:GetBucketAcl"', '[ "s3:GetBucketAcl"') });
    await review(fake);
    expect(fake.reviews).toHaveLength(1);
  });

  it('after a push that changed the lines suggests anew what can no longer be taken', async () => {
    const fake = await pullRequest({ 'policy.json': POLICY });
    await review(fake);
    const spaced = (text: string) => text.replace('"Action": [', '"Action":  [');
    fake.moveHead(7, { 'policy.json': spaced(POLICY) });
    for (let run = 0; run < 2; run++) await review(fake);
    expect(fake.reviews).toHaveLength(2);
    expect(fake.applySuggestions(7, 'policy.json')).toBe(spaced(REFINED));
    clean(fake);
  });

  it('says what came in addition, and only that', async () => {
    const fake = await pullRequest({ 'policy.json': POLICY });
    await review(fake);
    fake.moveHead(7, { 'policy.json': TWO });
    const { summary } = await review(fake);
    expect(summary).toMatch(/^Posted 1 suggestion: /);
    expect(fake.comments.map(({ line }) => line)).toEqual([7, 10]);
    expect(fake.reviews.map(({ body }) => /\d+ suggestions?/.exec(body)?.[0])).toEqual([
      '1 suggestion',
      '1 suggestion',
    ]);
    clean(fake);
  });

  it('with another report that says more suggests the new list', async () => {
    const fake = await pullRequest({
      'policy.json': POLICY.replace('"s3:GetObject"', '"s3:GetObject", "s3:ListBucket"'),
    });
    await review(fake);
    const more = JSON.stringify([{ serviceNamespace: 's3', actions: ['GetBucketAcl', 'ListBucket'] }]);
    await review(fake, { files: { 'report.json': more } });
    expect(fake.reviews).toHaveLength(2);
  });

  it('of another job, told apart by `id`, has its own comments', async () => {
    const fake = await pullRequest({ 'policy.json': POLICY });
    for (const id of ['one', 'two', 'one', 'two']) await review(fake, { inputs: { id } });
    expect(fake.reviews).toHaveLength(2);
  });

  it('finds its comments behind a hundred threads of others', async () => {
    const fake = await pullRequest({ 'policy.json': POLICY });
    const comment = { path: 'policy.json', line: 1, side: 'RIGHT', body: 'x' };
    const body = { event: 'COMMENT', body: 'x', comments: Array.from({ length: 230 }, () => comment) };
    await ask(fake, 'POST', '/pulls/7/reviews', body, { authorization: 'token author' });
    for (let run = 0; run < 2; run++) await review(fake);
    expect(fake.reviews).toHaveLength(2);
  });
});

describe.concurrent('a forged marker', () => {
  async function bodyOfFirstReview(): Promise<string> {
    const fake = await pullRequest({ 'policy.json': POLICY });
    await review(fake);
    return fake.comments[0]?.body ?? '';
  }

  it('in a comment of another account is ignored', async () => {
    const forged = await bodyOfFirstReview();
    const fake = await pullRequest({ 'policy.json': POLICY });
    const body = forged.slice(forged.indexOf('<!--'));
    const comment = { path: 'policy.json', line: 7, side: 'RIGHT', body };
    const authorization = 'token author';
    await ask(fake, 'POST', '/pulls/7/reviews', { event: 'COMMENT', body, comments: [comment] }, { authorization });
    await ask(fake, 'POST', '/issues/7/comments', { body }, { authorization });
    await review(fake);
    expect(fake.reviews.map(({ login }) => login)).toEqual(['jane', 'github-actions[bot]']);
    clean(fake);
  });

  it('in a reply to our comment, or in the middle of one of ours, is ignored', async () => {
    const forged = await bodyOfFirstReview();
    const marker = forged.slice(forged.indexOf('<!--'));
    const fake = await pullRequest({ 'policy.json': POLICY });
    const comment = { path: 'policy.json', line: 1, side: 'RIGHT', body: `${marker}\n\nsaid somebody` };
    await ask(fake, 'POST', '/pulls/7/reviews', { event: 'COMMENT', body: 'x', comments: [comment] });
    const reply = { body: marker, in_reply_to: fake.comments[0]?.id };
    await ask(fake, 'POST', '/pulls/7/comments', reply, { authorization: 'token author' });
    await review(fake);
    expect(fake.reviews.at(-1)?.body).toContain('1 suggestion');
  });
});
