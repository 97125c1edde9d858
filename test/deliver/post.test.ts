import { describe, expect, it } from 'vitest';
import { postReview } from '../../src/deliver/post';
import { answer, Desk } from './desk';
import { listing } from './placed';
import { plan, policyOf, round } from './round';

const REPORT = listing('s3:GetBucketAcl', 's3:PutBucketAcl');
const ONE = policyOf(['s3:GetBucketAcl', 's3:GetObject']);
const TWO = policyOf(['s3:GetBucketAcl', 's3:GetObject'], ['s3:PutBucketAcl', 's3:PutObject']);
/** A head with a finding on a line, and one that the pull request does not touch. */
const BOTH = { head: { 'a.json': ONE, 'old.json': ONE }, base: { 'old.json': ONE } };
const LOST = answer(0);

function both(desk: Desk) {
  return round(desk, BOTH.head, REPORT, { base: BOTH.base });
}

describe('a review', () => {
  it('posts the comments, then the note; and nothing the next time', async () => {
    const desk = new Desk();
    const posted = await both(desk);
    expect(desk.writes).toEqual(['review of 1', 'note']);
    expect(posted).toMatchObject({ url: 'review-url', untold: [], refused: null });
    expect(posted.sentence).toBe(
      'Posted 1 suggestion: take it, or resolve its thread. A note lists 1 finding outside the suggestions.',
    );
    const again = await both(desk);
    expect(desk.writes).toHaveLength(2);
    expect(again).toMatchObject({ untold: [], refused: null, url: desk.notes[0]?.url });
    expect(again.outside.map(({ file }) => file.path)).toEqual(['old.json']);
  });

  it('updates, removes and marks, each told', async () => {
    const desk = new Desk();
    const file = (text: string) => ({ 'a.json': text, 'b.json': ONE, 'c.json': ONE });
    const text = TWO.replace('"s3:GetObject"', '"s3:PutBucketAcl", "s3:GetObject"');
    await round(desk, file(text), listing('s3:GetBucketAcl'));
    desk.writes.length = 0;
    desk.change(1, { replied: true });
    desk.change(2, { resolvedBy: 'ann', outdated: true, line: null });
    const { sentence, untold } = await round(desk, { 'a.json': text }, REPORT);
    expect(desk.writes).toEqual(['review of 1', 'rewrite 101', 'minimize N102', 'rewrite 103']);
    expect(sentence).toBe(
      'Posted 1 suggestion: take it, or resolve its thread. Updated 1 suggestion. Took back 1 suggestion that no longer holds.',
    );
    expect(untold).toEqual([]);
  });

  it('stops where the head moved, quietly', async () => {
    const desk = new Desk();
    desk.head = 'newer';
    const { sentence, untold, refused } = await both(desk);
    expect(sentence).toBe('The pull request has a newer head: its own run will review it. Nothing was posted.');
    expect([desk.writes, untold.length, refused]).toEqual([[], 2, null]);
  });

  it('posts nothing where it is not known what was said', async () => {
    const desk = new Desk();
    const made = await plan(desk, { 'a.json': ONE }, REPORT);
    const posted = await postReview(desk, 'head', {
      ...made,
      memory: { ...made.memory, trouble: { words: 'answered with 502', kind: 'unclear', missing: false, said: null } },
    });
    expect(posted.sentence).toMatch(/^No suggestions were posted: GitHub answered with 502\./);
    expect([desk.writes, posted.untold.length]).toEqual([[], 1]);
  });
});

describe('an answer that was lost', () => {
  it.each([LOST, answer(502)])('is asked for, and what is there is not posted again', async error => {
    const desk = new Desk();
    desk.fail('review', { error, after: 'commit' });
    desk.fail('note', { error, after: 'commit' });
    const { sentence, untold } = await both(desk);
    expect(desk.writes).toEqual(['review of 1', 'note']);
    expect([desk.threads.length, desk.notes.length, untold]).toEqual([1, 1, []]);
    expect(sentence).toMatch(/^Posted 1 suggestion: .* A note lists 1 finding/);
  });

  it('is not taken for that of another job, whose note says the same', async () => {
    const desk = new Desk();
    const old = { 'old.json': ONE };
    await round(desk, old, REPORT, { base: old, id: 'one' });
    desk.fail('note', LOST);
    await round(desk, old, REPORT, { base: old, id: 'two' });
    expect(desk.writes).toEqual(['note', 'note', 'note']);
    expect(desk.notes).toHaveLength(2);
  });

  it('is asked for, and what is not there is posted once more', async () => {
    const desk = new Desk();
    desk.fail('review', LOST);
    desk.fail('note', LOST);
    const { untold } = await both(desk);
    expect(desk.writes).toEqual(['review of 1', 'review of 1', 'note', 'note']);
    expect([desk.threads.length, desk.notes.length, untold]).toEqual([1, 1, []]);
  });

  it('twice is told, and the rest is done', async () => {
    const desk = new Desk();
    desk.fail('review', answer(502), answer(503));
    const { sentence, untold, refused } = await both(desk);
    expect(sentence).toMatch(/^No suggestions were posted: GitHub answered with 503\./);
    expect(desk.writes).toEqual(['review of 1', 'review of 1', 'note']);
    expect([untold.map(({ file }) => file.path), refused]).toEqual([['a.json'], 'unclear']);
  });

  it('about which nothing can be learnt is not repeated', async () => {
    const desk = new Desk();
    const made = await plan(desk, { 'a.json': ONE }, REPORT);
    desk.fail('review', { error: answer(502), after: 'commit' });
    desk.fail('conversation', answer(502));
    const { sentence, untold } = await postReview(desk, 'head', made);
    expect(sentence).toMatch(/^GitHub answered with 502: whether the suggestions were posted is not known\./);
    expect([desk.writes, untold.length]).toEqual([['review of 1'], 1]);
  });

  it('to what may be done twice is not asked for', async () => {
    const desk = new Desk();
    await both(desk);
    desk.writes.length = 0;
    desk.fail('deleteComment', { error: LOST, after: 'commit' }, answer(404));
    desk.fail('deleteNote', LOST);
    const { refused } = await round(desk, {}, REPORT);
    expect(desk.writes).toEqual(['delete note 102', 'delete note 102', 'delete 101', 'delete 101']);
    expect([desk.threads, desk.notes, refused]).toEqual([[], [], null]);
  });
});

describe('a review that GitHub refuses as a whole', () => {
  const REFUSED = answer(422);

  it('is posted one by one; what fails still is outside', async () => {
    const desk = new Desk();
    desk.fail('review', REFUSED);
    desk.fail('comment', REFUSED);
    const { sentence, outside, untold, refused } = await round(desk, { 'a.json': TWO }, REPORT);
    expect(desk.writes).toEqual(
      ['review of 2', 'comment on a.json:12', 'comment on a.json:6', 'note'].map(expectPlace),
    );
    expect(outside.map(({ why }) => why)).toEqual(['refused']);
    expect([untold, refused]).toEqual([[], 'invalid']);
    expect(desk.notes[0]?.body).toContain('GitHub refused its lines');
    expect(sentence).toMatch(/^Posted 1 suggestion: .* GitHub refused the lines of 1 suggestion\./);
  });

  it('is left where the head moved meanwhile', async () => {
    const desk = new Desk();
    const made = await plan(desk, { 'a.json': TWO }, REPORT);
    desk.fail('review', REFUSED);
    const heads = desk.heads;
    let asked = 0;
    desk.heads = () => {
      if (asked++ > 0) desk.head = 'newer';
      return heads();
    };
    const { sentence } = await postReview(desk, 'head', made);
    expect(sentence).toMatch(/^The pull request has a newer head/);
    expect(desk.writes).toEqual(['review of 2']);
  });

  it('one by one never posts twice, and stops where it may not go on', async () => {
    const desk = new Desk();
    desk.fail('review', REFUSED);
    desk.fail('comment', { error: LOST, after: 'commit' }, LOST);
    const { untold } = await round(desk, { 'a.json': TWO }, REPORT);
    expect([desk.threads.length, desk.writes.length, untold]).toEqual([2, 4, []]);
    const other = new Desk();
    other.fail('review', REFUSED);
    other.fail('comment', answer(403, { 'retry-after': '900' }));
    const stopped = await round(other, { 'a.json': TWO }, REPORT);
    expect([other.writes.length, stopped.untold.length, stopped.refused]).toEqual([2, 2, 'limited']);
  });
});

function expectPlace(text: string): unknown {
  return text.startsWith('comment') ? expect.stringMatching(/^comment on a\.json:\d+$/) : text;
}
