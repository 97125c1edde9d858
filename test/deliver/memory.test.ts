import { describe, expect, it } from 'vitest';
import { recall } from '../../src/deliver/memory';
import type { Thread } from '../../src/ports';
import { Desk } from './desk';
import { analysed, listing } from './placed';
import { policyOf, round } from './round';

const REPORT = listing('s3:GetBucketAcl', 's3:PutBucketAcl');
const ONE = policyOf(['s3:GetBucketAcl', 's3:GetObject']);

/** Whether each statement of `a.json` is declined as things stand. */
async function isDeclined(desk: Desk, text: string, report = REPORT, id = 'default'): Promise<readonly boolean[]> {
  const memory = await recall(desk, await desk.conversation(), id);
  const [file] = analysed({ 'a.json': text }, report).files;
  if (!file) throw new Error('no policy');
  return file.policies.flatMap(policy => policy.statements).map(one => memory.isDeclined(file, one));
}

/** The same after a first run on `before`, and what then became of its threads. */
async function declined(
  before: string,
  after: string,
  change: Partial<Thread>,
  { report = REPORT, desk = new Desk(), id = 'default' } = {},
): Promise<readonly boolean[]> {
  await round(desk, { 'a.json': before }, REPORT);
  for (const at of desk.threads.keys()) desk.change(at, change);
  return isDeclined(desk, after, report, id);
}

describe('declined is', () => {
  it.each<[string, Partial<Thread>, boolean]>([
    ['what somebody with write access resolved', { resolvedBy: 'ann' }, true],
    ['what such a person gave a thumbs down', { dislikedBy: ['zoe', 'ann'] }, true],
    ['what is resolved by a stranger and disliked by such a person', { resolvedBy: 'zoe', dislikedBy: ['ann'] }, true],
    ['not what is open', {}, false],
    ['not what a stranger resolved', { resolvedBy: 'zoe' }, false],
    ['not what a stranger disliked', { dislikedBy: ['zoe'] }, false],
    ['not what was resolved by an account that is gone', { resolvedBy: 'ghost' }, false],
    ['not what a robot resolved', { resolvedBy: 'robot[bot]' }, false],
  ])('%s', async (_, change, expected) => {
    const desk = new Desk();
    for (const login of ['ghost', 'robot[bot]']) desk.writers.add(login);
    expect(await declined(ONE, ONE, change, { desk })).toEqual([expected]);
  });

  const resolved = { resolvedBy: 'ann' };
  it.each<[string, string, boolean]>([
    ['written in another way', ONE.replaceAll('\n', '\n '), true],
    ['with another entry that stays', policyOf(['s3:GetBucketAcl', 's3:GetObject', 's3:PutObject']), true],
    ['from which more would go', policyOf(['s3:GetBucketAcl', 's3:PutBucketAcl', 's3:GetObject']), false],
    ['from which something else would go', policyOf(['s3:PutBucketAcl', 's3:GetObject']), false],
    ['for other resources', ONE.replace('"r0"', '"other"'), false],
    ['without anything unused', policyOf(['s3:GetObject']), false],
  ])('a resolved statement %s: or not', async (_, after, expected) => {
    expect(await declined(ONE, after, resolved)).toEqual([expected]);
  });

  it('less than what was declined, and what several threads declined together', async () => {
    const two = policyOf(['s3:GetBucketAcl', 's3:PutBucketAcl', 's3:GetObject']);
    const [less, rest] = [listing('s3:PutBucketAcl'), listing('s3:GetBucketAcl')];
    expect(await declined(two, two, resolved, { report: less })).toEqual([true]);
    const desk = new Desk();
    await round(desk, { 'a.json': two }, less);
    desk.change(0, resolved);
    await round(desk, { 'a.json': two }, rest);
    expect(desk.threads).toHaveLength(2);
    expect(await isDeclined(desk, two)).toEqual([false]);
    desk.change(1, resolved);
    expect(await isDeclined(desk, two)).toEqual([true]);
  });

  it('a statement that moved, and not the one that stands in its place now', async () => {
    const above = { Effect: 'Allow', Action: ['s3:GetBucketAcl'], Resource: 'r0' };
    const moved = ONE.replace('[\n    {', `[\n    ${JSON.stringify(above)},\n    {`);
    expect(await declined(ONE, moved, resolved)).toEqual([false, true]);
  });

  it('not the statement that moved up to where a removed one stood, which had a thread of its own', async () => {
    const same = (text: string) => text.replace('"r1"', '"r0"');
    const both = same(policyOf(['s3:GetBucketAcl'], ['s3:GetBucketAcl', 's3:GetObject']));
    const desk = new Desk();
    await round(desk, { 'a.json': both }, REPORT);
    const least = Math.min(...desk.threads.map(({ line }) => line ?? 0));
    const first = desk.threads.findIndex(({ line }) => line === least);
    desk.change(first, { resolvedBy: 'ann', outdated: true, line: null });
    expect(await isDeclined(desk, ONE)).toEqual([false]);
    desk.threads = desk.threads.filter((_, at) => at === first);
    expect(await isDeclined(desk, ONE)).toEqual([true]);
  });

  it('not what was taken, should it come back; but what was only changed stays declined', async () => {
    const taken = { resolvedBy: 'ann', outdated: true, line: null };
    expect(await declined(ONE, policyOf(['s3:GetObject']), taken)).toEqual([false]);
    const desk = new Desk();
    expect(await declined(ONE, ONE, taken, { desk })).toEqual([true]);
    await round(desk, { 'a.json': policyOf(['s3:GetObject']) }, REPORT);
    expect(desk.writes.at(-1)).toMatch(/^rewrite \d+$/);
    const memory = await recall(desk, await desk.conversation(), 'default');
    expect(memory.threads.map(({ state }) => state)).toEqual(['taken']);
    expect(await isDeclined(desk, ONE)).toEqual([false]);
  });

  it('nothing under another `id`', async () => {
    expect(await declined(ONE, ONE, resolved, { id: 'other' })).toEqual([false]);
  });
});

describe('who may write', () => {
  it('is asked of each account once, and only where it matters', async () => {
    const desk = new Desk();
    const lists = Array.from({ length: 4 }, () => ['s3:GetBucketAcl', 's3:GetObject']);
    await round(desk, { 'a.json': policyOf(...lists) }, REPORT);
    expect(desk.asked).toEqual(['conversation']);
    desk.change(0, { resolvedBy: 'zoe' });
    desk.change(1, { resolvedBy: 'zoe', dislikedBy: ['ann'] });
    desk.change(2, { resolvedBy: 'ann', dislikedBy: ['eve'] });
    desk.threads.push({ ...(desk.threads[3] as Thread), body: 'somebody else', resolvedBy: 'eve' });
    desk.asked.length = 0;
    const memory = await recall(desk, await desk.conversation(), 'default');
    expect(desk.asked).toEqual(['conversation', 'zoe', 'ann']);
    expect(memory.threads.map(({ state }) => state)).toEqual(['closed', 'declined', 'declined', 'open']);
    await recall(desk, await desk.conversation(), 'other');
    expect(desk.asked).toEqual(['conversation', 'zoe', 'ann', 'conversation']);
  });
});
