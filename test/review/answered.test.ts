import { describe, expect, it } from 'vitest';
import { ask } from '../fake-github/example';
import type { FakeGitHub } from '../fake-github/fake-github';
import { clean, LISTING, POLICY, pullRequest, REFINED, touched, writes } from './pull-request';
import { type ActionRun, type Given, runAction } from './run-action';

function review(fake: FakeGitHub, more: Partial<Given> = {}): Promise<ActionRun> {
  return runAction({ fake, files: { 'report.json': LISTING }, ...more });
}

/** A pull request whose one finding was said, and what then became of it. */
async function answered(answer: (fake: FakeGitHub, comment: number) => void): Promise<FakeGitHub> {
  const fake = await pullRequest({ 'policy.json': POLICY }, touched({ 'policy.json': MORE }));
  fake.setPermission('ann', 'write');
  await review(fake);
  answer(fake, fake.comments[0]?.id ?? 0);
  return fake;
}

const MORE = POLICY.replace('"s3:GetObject"', '"s3:PutBucketAcl", "s3:GetObject"');
const RESPACED = POLICY.replace('["s3:GetBucketAcl"', '[ "s3:GetBucketAcl"');
const GATE = { 'fail-on': 'touched' };

describe.concurrent('a finding', () => {
  it.each<[string, (fake: FakeGitHub, comment: number) => void]>([
    ['whose thread somebody with write access resolved', (fake, id) => fake.resolveThread(id, 'ann')],
    ['to which such a person gave a thumbs down', (fake, id) => fake.react(id, 'ann', 'THUMBS_DOWN')],
  ])('%s is not raised again, and moves no gate, until it says more', async (_, answer) => {
    const fake = await answered(answer);
    const said = writes(fake).length;
    for (const text of [POLICY, `\n${POLICY}`]) {
      fake.moveHead(7, { 'policy.json': text });
      const { code, summary, outputs } = await review(fake, { inputs: GATE });
      expect([code, outputs.gate]).toEqual([0, 'passed']);
      expect(summary).toContain('1 finding that people declined is not raised again.');
      expect(summary).toContain('#### Declined, and not raised again');
    }
    // the note, then its line
    expect([writes(fake).length - said, fake.reviews.length]).toEqual([2, 1]);
    const told =
      /^Declined, and not raised again:\n\n- `policy\.json:5`: `s3:GetBucketAcl` was not used\n\nGate `touched`: passed: .*declined/;
    expect(fake.issueComments.map(({ body }) => body)).toEqual([expect.stringMatching(told)]);
    fake.moveHead(7, { 'policy.json': MORE });
    const { code } = await review(fake, { inputs: GATE });
    expect([code, fake.reviews.length]).toEqual([1, 2]);
    clean(fake);
  });

  it('declined and written in another way stays declined', async () => {
    const fake = await answered((fake, id) => fake.resolveThread(id, 'ann'));
    fake.moveHead(7, { 'policy.json': RESPACED });
    await review(fake);
    expect(fake.reviews).toHaveLength(1);
  });

  it('whose thread somebody else resolved is not repeated, and still counts', async () => {
    const fake = await answered((fake, id) => fake.resolveThread(id, 'jane'));
    const { code, summary } = await review(fake, { inputs: GATE });
    expect([code, fake.reviews.length]).toEqual([1, 1]);
    expect(summary).not.toContain('declined');
  });

  it('to which somebody else gave a thumbs down stands as it did', async () => {
    const fake = await answered((fake, id) => fake.react(id, 'jane', 'THUMBS_DOWN'));
    const { code } = await review(fake, { inputs: GATE });
    expect([code, fake.reviews.length]).toEqual([1, 1]);
  });

  it('is declined by whoever may write, under whatever name', async () => {
    const files = Object.fromEntries(['admin', 'maintain', 'triage', 'read'].map(name => [`${name}.json`, POLICY]));
    const fake = await pullRequest(files);
    await review(fake);
    for (const level of ['admin', 'maintain', 'triage', 'read'] as const) {
      fake.setPermission(level, level);
      const comment = fake.comments.find(({ path }) => path === `${level}.json`);
      fake.resolveThread(comment?.id ?? 0, level);
    }
    const { summary } = await review(fake);
    const [, declined = ''] = summary.split('#### Declined, and not raised again\n\n');
    expect(declined.match(/`\w+\.json/g)).toEqual(['`admin.json', '`maintain.json']);
    expect(fake.reviews).toHaveLength(1);
  });

  it('that was taken and came back is raised again', async () => {
    const fake = await answered(fake => fake.setPermission('jane', 'write'));
    fake.commitSuggestions([fake.comments[0]?.id ?? 0], 'jane');
    await review(fake);
    fake.moveHead(7, { 'policy.json': POLICY });
    expect((await review(fake, { inputs: GATE })).code).toBe(1);
    expect(fake.reviews).toHaveLength(2);
    expect(fake.applySuggestions(7, 'policy.json', [fake.comments[1]?.id ?? 0])).toBe(REFINED);
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
    const body = forged.slice(forged.lastIndexOf('<!--'));
    const comment = { path: 'policy.json', line: 7, side: 'RIGHT', body };
    const authorization = 'token author';
    await ask(fake, 'POST', '/pulls/7/reviews', { event: 'COMMENT', body, comments: [comment] }, { authorization });
    fake.say(7, 'jane', body);
    fake.resolveThread(fake.comments[0]?.id ?? 0, 'jane');
    await review(fake);
    expect(fake.reviews.map(({ login }) => login)).toEqual(['jane', 'github-actions[bot]']);
    clean(fake);
  });

  it('in a reply to our comment, or in the middle of one of ours, is ignored', async () => {
    const forged = await bodyOfFirstReview();
    const marker = forged.slice(forged.lastIndexOf('<!--'));
    const fake = await pullRequest({ 'policy.json': POLICY });
    const comment = { path: 'policy.json', line: 1, side: 'RIGHT', body: `${marker}\n\nsaid somebody` };
    await ask(fake, 'POST', '/pulls/7/reviews', { event: 'COMMENT', body: 'x', comments: [comment] });
    fake.reply(fake.comments[0]?.id ?? 0, 'jane', marker);
    await review(fake);
    expect(fake.reviews.at(-1)?.body).toContain('1 suggestion');
    expect(fake.comments[0]?.body).toBe(comment.body);
  });
});
