import { describe, expect, it } from 'vitest';
import { answer, Desk } from './desk';
import { listing } from './placed';
import { policyOf, round } from './round';

const REPORT = listing('s3:GetBucketAcl', 's3:PutBucketAcl');
const ONE = policyOf(['s3:GetBucketAcl', 's3:GetObject']);
const TWO = policyOf(['s3:GetBucketAcl', 's3:GetObject'], ['s3:PutBucketAcl', 's3:PutObject']);
/** A head with a finding on a line, and one that the pull request does not touch. */
const BOTH = { head: { 'a.json': ONE, 'old.json': ONE }, base: { 'old.json': ONE } };

function both(desk: Desk) {
  return round(desk, BOTH.head, REPORT, { base: BOTH.base });
}

describe('a token that may not write', () => {
  it.each([answer(403), answer(404)])('is told, and nothing else is tried', async error => {
    const desk = new Desk();
    desk.fail('review', error);
    const { sentence, untold, refused, url } = await both(desk);
    expect(desk.writes).toEqual(['review of 1']);
    expect([untold.length, refused, url]).toEqual([2, 'forbidden', null]);
    expect(sentence).toBe(
      'No suggestions were posted: GitHub does not let the token do it. It needs `pull-requests: write`, and the token of a pull request from a fork only reads. Take the changes from the patch in the job summary.',
    );
  });

  it('and has only a note to write is told, too', async () => {
    const desk = new Desk();
    desk.fail('note', answer(403));
    const { sentence, untold, refused } = await round(desk, { 'old.json': ONE }, REPORT, { base: BOTH.base });
    expect([desk.writes, untold.length, refused]).toEqual([['note'], 1, 'forbidden']);
    expect(sentence).toMatch(/^No note was posted: GitHub does not let the token do it\. It needs/);
  });

  it('says nothing of it where there is nothing to write', async () => {
    const desk = new Desk();
    await both(desk);
    desk.fail('review', answer(403));
    expect(await both(desk)).toMatchObject({ refused: null, untold: [] });
  });
});

describe('a step that fails', () => {
  async function changed() {
    const desk = new Desk();
    const text = ONE.replace('"s3:GetObject"', '"s3:PutBucketAcl", "s3:GetObject"');
    await round(desk, { 'a.json': text, 'b.json': ONE, 'old.json': ONE }, listing('s3:GetBucketAcl'), {
      base: BOTH.base,
    });
    desk.writes.length = 0;
    const run = () => round(desk, { 'a.json': text, 'old.json': TWO }, REPORT, { base: { 'old.json': TWO } });
    return { desk, run };
  }

  it.each([
    ['rewriteNote', ['old.json', 'old.json'], /The note could not be brought up to date: GitHub answered with 500\./],
    ['rewriteComment', ['a.json'], /GitHub answered with 500: 1 older comment could not be brought up to date\./],
    ['deleteComment', [], /GitHub answered with 500: 1 older comment could not be brought up to date\./],
  ] as const)('does not lose the others: %s', async (kind, untold, words) => {
    const { desk, run } = await changed();
    desk.fail(kind, answer(500), answer(500));
    const posted = await run();
    expect(new Set(desk.writes)).toEqual(new Set(['rewrite note 103', 'rewrite 101', 'delete 102']));
    expect(posted.untold.map(({ file }) => file.path)).toEqual(untold);
    expect(posted.sentence).toMatch(words);
    expect(posted.refused).toBe('unclear');
    desk.writes.length = 0;
    expect((await run()).untold).toEqual([]);
    expect(desk.writes).toHaveLength(1);
  });

  it('and is final stops what comes after', async () => {
    const { desk, run } = await changed();
    desk.fail('rewriteComment', answer(403));
    expect((await run()).refused).toBe('forbidden');
    expect(desk.writes).toEqual(['rewrite note 103', 'rewrite 101']);
  });

  it('leaves the old comment where the new one could not be posted', async () => {
    const desk = new Desk();
    await round(desk, { 'a.json': ONE }, REPORT);
    desk.change(0, { outdated: true, line: null });
    desk.fail('review', answer(500), answer(500));
    await round(desk, { 'a.json': ONE }, REPORT);
    expect(desk.threads.map(({ id }) => id)).toEqual([101]);
    await round(desk, { 'a.json': ONE }, REPORT);
    expect(desk.threads.map(({ id }) => id)).toEqual([102]);
  });

  it('that is our own mistake is thrown', async () => {
    const desk = new Desk();
    desk.fail('review', new TypeError('ours'));
    await expect(both(desk)).rejects.toThrow('ours');
  });
});
