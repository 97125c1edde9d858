import { describe, expect, it } from 'vitest';
import { Desk } from './desk';
import { listing } from './placed';
import { plan, policyOf, round } from './round';

const REPORT = listing('s3:GetBucketAcl', 's3:PutBucketAcl', 'iam:CreateUser');
const ONE = policyOf(['s3:GetBucketAcl', 's3:GetObject']);
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

describe('a finding that people answered', () => {
  it('is not raised again where it was declined, inline or outside', async () => {
    const desk = await said(ONE);
    desk.change(0, { resolvedBy: 'ann' });
    expect(await counts(desk, { 'a.json': ONE }, REPORT)).toEqual({ declined: 1 });
    expect(await counts(desk, { 'a.json': ONE }, REPORT, { base: { 'a.json': ONE } })).toEqual({ declined: 1 });
    desk.change(0, { resolvedBy: null, dislikedBy: ['ann'] });
    expect(await counts(desk, { 'a.json': ONE }, REPORT)).toEqual({ declined: 1 });
  });

  it('is neither repeated nor declined where a stranger resolved it, until it says more', async () => {
    const desk = await said(ONE);
    desk.change(0, { resolvedBy: 'zoe' });
    expect(await counts(desk, { 'a.json': ONE }, REPORT)).toEqual({ closed: 1 });
    const more = ONE.replace('"s3:GetObject"', '"s3:PutBucketAcl", "s3:GetObject"');
    expect(await counts(desk, { 'a.json': more }, REPORT)).toEqual({ comments: 1 });
  });

  it('is raised again where it says more than was declined', async () => {
    const desk = await said(ONE);
    desk.change(0, { resolvedBy: 'ann' });
    const more = ONE.replace('"s3:GetObject"', '"s3:PutBucketAcl", "s3:GetObject"');
    expect(await counts(desk, { 'a.json': more }, REPORT)).toEqual({ comments: 1 });
  });

  it('that got a thumbs down and says more by now has its old comment folded away', async () => {
    const desk = await said(ONE);
    desk.change(0, { dislikedBy: ['ann'] });
    const more = ONE.replace('"s3:GetObject"', '"s3:PutBucketAcl", "s3:GetObject"');
    const { comments, removals } = await plan(desk, { 'a.json': more }, REPORT);
    expect(removals).toEqual([{ thread: desk.threads[0], how: 'minimize', for: comments[0]?.finding }]);
  });

  it('is raised again where it was taken and came back', async () => {
    const desk = await said(ONE);
    desk.change(0, { resolvedBy: 'ann', outdated: true, line: null });
    await round(desk, { 'a.json': CLEAN }, REPORT);
    expect(await counts(desk, { 'a.json': ONE }, REPORT)).toEqual({ comments: 1 });
  });
});
