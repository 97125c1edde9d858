import { describe, expect, it } from 'vitest';
import { ask } from '../fake-github/example';
import type { FakeGitHub } from '../fake-github/fake-github';
import { clean, LISTING, POLICY, pullRequest, REFINED, writes } from './pull-request';
import { type ActionRun, type Given, runAction } from './run-action';

function review(fake: FakeGitHub, more: Partial<Given> = {}): Promise<ActionRun> {
  return runAction({ fake, files: { 'report.json': LISTING }, ...more });
}

/** A base under which the pull request touches nothing of the statement in `POLICY`, so that the note has it. */
const OLD = { 'a.json': POLICY.replace('2012', '2008') };

/** Changes a comment as somebody with write access can: GitHub still says that it is ours. */
function edit(comment: { readonly body: string } | undefined, change: (body: string) => string): void {
  Object.assign(comment ?? {}, { body: change(comment?.body ?? '') });
}

/** A comment of ours that suggests something else by now. */
async function widened(): Promise<FakeGitHub> {
  const fake = await pullRequest({ 'a.json': POLICY });
  await review(fake);
  edit(fake.comments[0], body => body.replace('["s3:GetObject"]', '["s3:*"]'));
  expect(fake.comments[0]?.body).toContain('["s3:*"]');
  return fake;
}

describe.concurrent('a suggestion', () => {
  it('that somebody edited to say something else is put right, and then stands', async () => {
    const fake = await widened();
    const id = fake.comments[0]?.id;
    expect((await review(fake)).summary).toMatch(/^Updated 1 suggestion\./);
    expect(fake.comments.map(one => one.id)).toEqual([id]);
    expect(fake.applySuggestions(7, 'a.json')).toBe(REFINED);
    await review(fake);
    expect(writes(fake)).toHaveLength(2);
    clean(fake);
  });

  it('that somebody edited is left where its finding is gone, and not declined by that', async () => {
    const fake = await widened();
    const { body, id } = fake.comments[0] ?? {};
    fake.moveHead(7, { 'a.json': REFINED });
    await review(fake);
    expect(fake.comments).toMatchObject([{ id, body, minimized: null }]);
    fake.moveHead(7, { 'a.json': POLICY });
    await review(fake);
    expect(fake.applySuggestions(7, 'a.json')).toBe(REFINED);
  });

  it('stands where another workflow of the same account posts an altered copy beside it, which is left alone', async () => {
    const fake = await pullRequest({ 'a.json': POLICY });
    await review(fake);
    const [ours] = fake.comments;
    const copy = (ours?.body ?? '').replace('["s3:GetObject"]', '["s3:*"]');
    const comments = [{ path: 'a.json', line: 7, side: 'RIGHT', body: copy }];
    await ask(fake, 'POST', '/pulls/7/reviews', { event: 'COMMENT', body: 'x', comments });
    const said = fake.comments.map(({ body }) => body);
    const before = writes(fake).length;
    await review(fake);
    expect(writes(fake)).toHaveLength(before);
    expect(fake.comments.map(({ body }) => body)).toEqual(said);
  });

  it('that says an older day than today is not taken for an edited one, nor is one with other line ends', async () => {
    const fake = await pullRequest({ 'a.json': POLICY });
    await review(fake);
    edit(fake.comments[0], body => body.replaceAll('\n', '\r\n'));
    await review(fake, { asOf: '2026-11-29T12:00:00Z' });
    expect(writes(fake)).toHaveLength(1);
  });

  it('that somebody hid by hand is not posted again, and not taken back', async () => {
    const fake = await pullRequest({ 'a.json': POLICY });
    await review(fake);
    Object.assign(fake.comments[0] ?? {}, { minimized: 'off-topic' });
    const { summary } = await review(fake);
    expect(summary).toMatch(/^Nothing new: what stands on the lines still holds\.\n/);
    expect(fake.comments).toHaveLength(1);
    expect(writes(fake)).toHaveLength(1);
    clean(fake);
  });

  it('that is folded away as outdated is posted again where it holds again', async () => {
    const fake = await pullRequest({ 'a.json': POLICY });
    await review(fake);
    Object.assign(fake.comments[0] ?? {}, { minimized: 'outdated' });
    await review(fake);
    expect(fake.comments.map(({ minimized }) => minimized)).toEqual(['outdated', null]);
  });
});

describe.concurrent('a note', () => {
  it('that somebody edited is left, and what was found is said in another', async () => {
    const fake = await pullRequest({ 'a.json': POLICY }, OLD);
    await review(fake);
    edit(fake.issueComments[0], body => `All is well.\n\n${body.slice(body.lastIndexOf('<!--'))}`);
    const [{ body: edited } = { body: '' }] = fake.issueComments;
    for (let run = 0; run < 2; run++) await review(fake);
    expect(fake.issueComments.map(({ body }) => body)).toEqual([
      edited,
      expect.stringContaining('`s3:GetBucketAcl` was not used'),
    ]);
    fake.moveHead(7, { 'a.json': REFINED });
    await review(fake);
    expect(fake.issueComments.map(({ body }) => body)).toEqual([edited]);
    clean(fake);
  });

  it('of another workflow of the same account is not taken for ours by a marker in its text', async () => {
    const first = await pullRequest({ 'a.json': POLICY }, OLD);
    await review(first);
    const note = first.issueComments[0]?.body ?? '';
    const echo = `Coverage of the pull request \`x\`: 80 %\n\n${note.slice(note.lastIndexOf('<!--'))}`;
    for (const [text, base, notes] of [
      [REFINED, {}, 1],
      [POLICY, OLD, 2],
    ] as const) {
      const fake = await pullRequest({ 'a.json': text }, base);
      await ask(fake, 'POST', '/issues/7/comments', { body: echo });
      await review(fake);
      expect(fake.issueComments).toHaveLength(notes);
      expect(fake.issueComments[0]?.body).toBe(echo);
    }
  });

  it('with other line ends is still ours', async () => {
    const fake = await pullRequest({ 'a.json': POLICY }, OLD);
    await review(fake);
    edit(fake.issueComments[0], body => body.replaceAll('\n', '\r\n'));
    await review(fake);
    expect(writes(fake)).toHaveLength(1);
  });
});

describe.concurrent('a conversation that people locked', () => {
  const words = 'Unable to create comment because issue is locked.';

  it.each([403, 422])('is told as that, with %s, and not as a want of permission', async status => {
    const fake = await pullRequest({ 'a.json': POLICY });
    fake.faultOnce({ operation: 'pulls/create-review', status, body: { message: words } });
    const { code, summary, commands } = await review(fake);
    expect(summary.split('\n')[0]).toBe(
      'No suggestions were posted: the conversation is locked. Take the changes from the patch in the job summary.',
    );
    expect(summary).not.toContain('pull-requests: write');
    expect([code, writes(fake).length]).toEqual([0, 1]);
    expect(commands.map(({ name, properties }) => [name, properties.file])).toContainEqual(['warning', 'a.json']);
  });

  it('is told where only a note was to be posted', async () => {
    const fake = await pullRequest({ 'a.json': POLICY }, OLD);
    fake.faultOnce({ operation: 'issues/create-comment', status: 403, body: { message: words } });
    const { summary } = await review(fake);
    expect(summary).toMatch(/^No note was posted: the conversation is locked\. /);
  });

  it('is not read out of a message that says "blocked"', async () => {
    const fake = await pullRequest({ 'a.json': POLICY });
    fake.faultOnce({ operation: 'pulls/create-review', status: 403, body: { message: 'User is blocked' } });
    expect((await review(fake)).summary).toMatch(/^No suggestions were posted: GitHub does not let the token do it\. /);
  });
});
