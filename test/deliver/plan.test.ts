import { describe, expect, it } from 'vitest';
import type { Finding } from '../../src/deliver/finding';
import { Desk } from './desk';
import { listing } from './placed';
import { plan, policyOf, round } from './round';

const REPORT = listing('s3:GetBucketAcl', 's3:PutBucketAcl', 'iam:CreateUser');
const ONE = policyOf(['s3:GetBucketAcl', 's3:GetObject']);
const TWO = policyOf(['s3:GetBucketAcl', 's3:GetObject'], ['s3:PutBucketAcl', 's3:PutObject']);
const CLEAN = policyOf(['s3:GetObject']);

/** How many findings stand where. */
async function counts(...given: Parameters<typeof plan>) {
  const { comments, standing, rewrites, closed, declined, outside, removals, taken } = await plan(...given);
  const all = { comments, standing, rewrites, closed, declined, outside, removals, taken };
  const some = Object.entries(all).filter(([, list]) => list.length > 0);
  return Object.fromEntries(some.map(([name, list]) => [name, list.length]));
}

/** A pull request on which a first run said what it had to say. */
async function said(text: string, report = REPORT): Promise<Desk> {
  const desk = new Desk();
  await round(desk, { 'a.json': text }, report);
  return desk;
}

const lines = (findings: readonly Finding[]) => findings.map(one => one.statements[0]?.line);

describe('a finding that was said before', () => {
  it('stands: the same head, another evening, moved lines that the thread follows', async () => {
    const desk = await said(ONE);
    expect(await counts(desk, { 'a.json': ONE }, REPORT)).toEqual({ standing: 1 });
    const { line, startLine } = desk.threads[0] ?? { line: 0, startLine: 0 };
    desk.change(0, { line: (line ?? 0) + 2, startLine: (startLine ?? 0) + 2 });
    expect(await counts(desk, { 'a.json': `\n\n${ONE}` }, REPORT)).toEqual({ standing: 1 });
  });

  it('is written anew where it says something else on the same lines', async () => {
    const text = ONE.replace('"s3:GetBucketAcl",\n', '"s3:GetBucketAcl", "s3:PutBucketAcl", "s3:PutObject",\n');
    const desk = await said(text, listing('s3:GetBucketAcl'));
    expect(await counts(desk, { 'a.json': text }, REPORT)).toEqual({ rewrites: 1 });
  });

  it.each([
    ['its lines changed', { outdated: true, line: null, startLine: null }],
    ['its thread stands on other lines', { line: 1 }],
  ])('is said anew, and the old comment goes, where %s', async (_, change) => {
    const desk = await said(ONE);
    desk.change(0, change);
    const { comments, removals } = await plan(desk, { 'a.json': ONE }, REPORT);
    expect(comments).toHaveLength(1);
    expect(removals).toEqual([{ thread: desk.threads[0], how: 'delete', for: comments[0]?.finding }]);
  });

  it('is said anew where its comment was folded away, which stays so', async () => {
    const desk = await said(ONE);
    desk.change(0, { minimized: true, replied: true });
    expect(await counts(desk, { 'a.json': ONE }, REPORT)).toEqual({ comments: 1 });
  });

  it('is known by its place where its words changed, and by its words where it moved', async () => {
    const desk = await said(TWO);
    const grown = TWO.replace('"s3:GetObject"\n', '"s3:GetObject"\n,"s3:DeleteObject"\n');
    expect(await counts(desk, { 'a.json': grown }, REPORT)).toMatchObject({ standing: 1 });
    const [below, above] = desk.threads;
    desk.change(0, { line: (below?.line ?? 0) + 1, startLine: (below?.startLine ?? 0) + 1 });
    expect(await counts(desk, { 'a.json': grown }, REPORT)).toEqual({ standing: 2 });
    desk.change(0, below ?? {});
    expect(above?.line).toBeLessThan(below?.line ?? 0);
    const swapped = policyOf(['s3:PutBucketAcl', 's3:PutObject'], ['s3:GetBucketAcl', 's3:GetObject'])
      .replace('r0', 'x')
      .replace('r1', 'r0')
      .replace('"x"', '"r1"');
    const [first, second] = desk.threads.map(({ line, startLine }) => ({ line, startLine }));
    desk.change(0, second ?? {});
    desk.change(1, first ?? {});
    expect(await counts(desk, { 'a.json': swapped }, REPORT)).toEqual({ standing: 2 });
    desk.change(0, first ?? {});
    desk.change(1, second ?? {});
    expect(await counts(desk, { 'a.json': swapped }, REPORT)).toEqual({ comments: 2, removals: 2 });
  });

  it('has one comment: of two, the other goes', async () => {
    const desk = await said(ONE);
    const [thread] = desk.threads;
    if (thread) desk.threads = [{ ...thread, id: 1, outdated: true, line: null }, thread, { ...thread, id: 2 }];
    const { standing, removals } = await plan(desk, { 'a.json': ONE }, REPORT);
    expect([standing.length, removals.map(one => one.thread.id)]).toEqual([1, [1, 2]]);
  });
});

describe('a finding that is gone', () => {
  it.each([
    ['deleted', {}, 'delete'],
    ['folded away where somebody replied', { replied: true }, 'minimize'],
    ['folded away where its thumbs down counts on', { dislikedBy: ['ann'] }, 'minimize'],
    [
      'deleted with its thumbs down, where the lines went, too',
      { dislikedBy: ['ann'], outdated: true, line: null },
      'delete',
    ],
  ])('has its comment %s', async (_, change, how) => {
    const desk = await said(ONE);
    desk.change(0, change);
    const { removals } = await plan(desk, { 'a.json': CLEAN }, REPORT);
    expect(removals).toEqual([{ thread: desk.threads[0], how, for: null }]);
  });

  it.each([
    ['is resolved', { resolvedBy: 'zoe' }, {}],
    ['is folded away already', { minimized: true }, {}],
    [
      'is resolved and its lines changed: it is marked',
      { resolvedBy: 'zoe', outdated: true, line: null },
      { taken: 1 },
    ],
  ])('keeps its comment where the thread %s', async (_, change, expected) => {
    const desk = await said(ONE);
    desk.change(0, change);
    expect(await counts(desk, { 'a.json': CLEAN }, REPORT)).toEqual(expected);
    expect(await counts(desk, {}, REPORT)).toEqual(expected);
  });

  it('keeps everything where something could not be analysed', async () => {
    const desk = await said(TWO);
    desk.change(1, { resolvedBy: 'ann', outdated: true, line: null });
    const { removals, taken, kept, complete } = await plan(desk, {}, REPORT, { broken: true });
    expect([removals, taken, kept, complete]).toEqual([[], [], 1, false]);
  });

  it('is none of another job', async () => {
    const desk = await said(ONE);
    expect(await counts(desk, { 'a.json': CLEAN }, REPORT, { id: 'other' })).toEqual({});
    expect(await counts(desk, { 'a.json': ONE }, REPORT, { id: 'other' })).toEqual({ comments: 1 });
  });
});

describe('the number of comments', () => {
  const lists = ['s3:GetBucketAcl', 'iam:CreateUser', 's3:PutBucketAcl'].map(entry => [entry, 's3:GetObject']);
  const head = { 'a.json': policyOf(...lists), 'b.json': ONE };

  it('takes the riskiest first; the rest goes outside, by path and line', async () => {
    const { comments, outside } = await plan(new Desk(), head, REPORT, { most: 2 });
    expect(comments.map(({ comment }) => [comment.path, comment.body.includes('GetBucketAcl')])).toEqual([
      ['a.json', false],
      ['a.json', false],
    ]);
    expect(outside.map(({ file, why }) => [file.path, why])).toEqual([
      ['a.json', 'too-many'],
      ['b.json', 'too-many'],
    ]);
    expect(lines(outside)).toEqual([4, 4]);
  });

  it('counts those that stand, which stay even where there are more of them', async () => {
    const desk = await said(ONE);
    expect(await counts(desk, { 'a.json': TWO }, REPORT, { most: 1 })).toEqual({ standing: 1, outside: 1 });
    expect(await counts(desk, { 'a.json': TWO }, REPORT, { most: 0 })).toEqual({ standing: 1, outside: 1 });
    desk.change(0, { outdated: true, line: null });
    const again = await plan(desk, { 'a.json': TWO }, REPORT, { most: 1 });
    expect(again.removals.map(one => one.for)).toEqual([again.comments[0]?.finding]);
  });

  it('in a file goes from the last to the first', async () => {
    const { comments } = await plan(new Desk(), head, REPORT);
    const places = comments.map(({ comment }) => `${comment.path}:${comment.line}`);
    expect(places.map(place => place.split(':')[0])).toEqual(['a.json', 'a.json', 'a.json', 'b.json']);
    const inA = comments.slice(0, 3).map(({ comment }) => comment.line);
    expect(inA).toEqual(inA.toSorted((a, b) => b - a));
  });

  it('has no room for one that is too long', async () => {
    const filler = Array.from({ length: 700 }, (_, n) => `"aws:PrincipalTag/${'k'.repeat(80)}${n}": "v"`).join(', ');
    const long = `{"Statement": [{"Effect": "Allow", "Action": ["s3:GetBucketAcl", "s3:GetObject"], "Resource": "*", "Condition": {"StringEquals": {${filler}}}}]}\n`;
    const { comments, outside } = await plan(new Desk(), { 'a.json': long }, REPORT);
    expect([comments, outside.map(({ why }) => why)]).toEqual([[], ['too-long']]);
  });
});
