import { describe, expect, it } from 'vitest';
import { recall } from '../../src/deliver/memory';
import { Desk } from './desk';
import { analysed, listing } from './placed';
import { plan, policyOf, round } from './round';

const REPORT = listing('s3:GetBucketAcl', 's3:PutBucketAcl', 's3:GetObject', 's3:PutObject');
const KEPT = Array.from({ length: 12 }, (_, n) => `ec2:DescribeThing${n}`);
/** A long list with something unused at both ends; the pull request changes both ends, and its diff shows nothing between. */
const list = (...ends: readonly [string, string]) => policyOf([ends[0], ...KEPT, ends[1]]);
const HEAD = list('s3:GetBucketAcl', 's3:PutBucketAcl');
const BASE = { 'a.json': HEAD.replace('"Effect"', '"Effect" ').replace('"Resource"', '"Resource" ') };

const FIRST = /`s3:GetBucketAcl`/;

async function said(): Promise<Desk> {
  const desk = new Desk();
  await round(desk, { 'a.json': HEAD }, REPORT, { base: BASE });
  expect(desk.threads.map(({ body }) => FIRST.test(body))).toEqual([false, true]);
  return desk;
}

describe('two runs of one list', () => {
  it('are two findings, each known by its entries', async () => {
    const desk = await said();
    const { standing } = await plan(desk, { 'a.json': HEAD }, REPORT, { base: BASE });
    expect(standing.map(({ run }) => run?.entries.map(({ entry }) => entry)).toSorted()).toEqual([
      ['s3:GetBucketAcl'],
      ['s3:PutBucketAcl'],
    ]);
  });

  it('are declined one by one, and the statement with both', async () => {
    const desk = await said();
    const [file] = analysed({ 'a.json': HEAD }, REPORT).files;
    const one = file?.policies[0]?.statements[0];
    const isDeclined = async () => {
      const memory = await recall(desk, await desk.conversation(), 'default');
      return file && one && memory.isDeclined(file, one);
    };
    desk.change(1, { resolvedBy: 'ann' });
    const { standing, declined } = await plan(desk, { 'a.json': HEAD }, REPORT, { base: BASE });
    expect([standing.length, declined.map(({ run }) => run?.entries[0]?.entry)]).toEqual([1, ['s3:GetBucketAcl']]);
    expect(await isDeclined()).toBe(false);
    desk.change(0, { resolvedBy: 'ann' });
    expect(await isDeclined()).toBe(true);
  });

  it('are taken one by one: the other stands, and what was taken may be raised again', async () => {
    const desk = await said();
    desk.change(1, { resolvedBy: 'ann', outdated: true, line: null });
    const without = policyOf([...KEPT, 's3:PutBucketAcl']);
    const taken = await plan(desk, { 'a.json': without }, REPORT, { base: BASE });
    expect(taken.taken.map(({ thread }) => thread.id)).toEqual([desk.threads[1]?.id]);
    expect([taken.declined, taken.removals.length + taken.standing.length]).toEqual([[], 1]);
    await round(desk, { 'a.json': without }, REPORT, { base: BASE });
    const back = await plan(desk, { 'a.json': HEAD }, REPORT, { base: BASE });
    expect(back.declined).toEqual([]);
    expect(back.comments.some(({ comment }) => FIRST.test(comment.body))).toBe(true);
  });

  it('that name the same action are told apart: the one that was taken does not speak against the other', async () => {
    const both = list('s3:GetBucketAcl', 'S3:getbucketacl');
    const base = { 'a.json': both.replace('"Effect"', '"Effect" ').replace('"Resource"', '"Resource" ') };
    const desk = new Desk();
    await round(desk, { 'a.json': both }, REPORT, { base });
    expect(desk.threads).toHaveLength(2);
    desk.change(1, { resolvedBy: 'ann', outdated: true, line: null });
    const { declined, taken } = await plan(desk, { 'a.json': policyOf([...KEPT, 'S3:getbucketacl']) }, REPORT, {
      base,
    });
    expect([declined, taken.length]).toEqual([[], 1]);
  });

  it('are not mistaken for one another where one takes the lines of the other', async () => {
    const desk = await said();
    const [other] = desk.threads;
    desk.threads = other ? [other] : [];
    const first = desk.threads[0];
    desk.change(0, { line: 7, startLine: 6 });
    expect(first?.line).toBeGreaterThan(7);
    const { comments, removals } = await plan(desk, { 'a.json': list('s3:GetBucketAcl', 's3:Kept') }, REPORT, {
      base: BASE,
    });
    expect([comments.length, removals.map(one => one.for)]).toEqual([1, [null]]);
  });
});
