import { describe, expect, it } from 'vitest';
import type { Finding } from '../../src/deliver/finding';
import { Desk } from './desk';
import { listing } from './placed';
import { plan, policyOf, round } from './round';

const USED = ['s3:GetObject', 's3:PutObject'] as const;
const ADDED = 's3:ListBucket';
const all = Array.from({ length: 20 }, (_, n) => `ec2:DescribeThing${n}`);
const REPORT = listing(...all);

const spans = ({ run }: Finding) => run && [run.first, run.first + run.entries.length - 1];

describe('a part of a block, from push to push', () => {
  const listed = (...more: readonly string[]) => [
    ...[USED[0], ...all.slice(0, 10), ADDED, ...all.slice(10, 14), ...more, ...all.slice(14), USED[1]],
  ];
  const head = { 'a.json': policyOf(listed()) };
  const base = { 'a.json': policyOf(listed().filter(entry => entry !== ADDED)) };
  const OTHER = 's3:GetBucketTagging';

  it('stands as it is while the diff shows the same of it', async () => {
    const desk = new Desk();
    await round(desk, head, REPORT, { base });
    const again = await plan(desk, head, REPORT, { base });
    expect([again.standing.length, again.comments, again.rewrites, again.removals]).toEqual([1, [], [], []]);
  });

  it('is said anew where the diff shows more of it, and the old comment goes', async () => {
    const desk = new Desk();
    await round(desk, head, REPORT, { base });
    const more = await plan(desk, { 'a.json': policyOf(listed(OTHER)) }, REPORT, { base });
    expect(more.comments.map(({ finding }) => spans(finding))).toEqual([
      [12, 19],
      [8, 10],
    ]);
    expect(more.removals).toMatchObject([{ thread: { id: desk.threads[0]?.id }, how: 'delete' }]);
    expect([more.standing, more.rewrites]).toEqual([[], []]);
  });

  it('is not raised again once it was turned down, nor a part of it; but what is more is', async () => {
    const desk = new Desk();
    await round(desk, head, REPORT, { base });
    desk.change(0, { resolvedBy: 'ann' });
    const same = await plan(desk, head, REPORT, { base });
    expect([same.comments, same.declined.map(spans)]).toEqual([[], [[8, 14]]]);
    const more = await plan(desk, { 'a.json': policyOf(listed(OTHER)) }, REPORT, { base });
    expect([more.comments.map(({ finding }) => spans(finding)), more.declined.map(spans)]).toEqual([
      [[12, 19]],
      [[8, 10]],
    ]);
  });

  it('is settled once it was taken, and the rest can be raised', async () => {
    const desk = new Desk();
    await round(desk, head, REPORT, { base });
    desk.change(0, { resolvedBy: 'ann', outdated: true, line: null });
    const left = listed().filter(entry => !all.slice(7, 13).includes(entry));
    const then = await plan(desk, { 'a.json': policyOf(left) }, REPORT, { base });
    expect(then.taken.map(({ thread }) => thread.id)).toEqual([desk.threads[0]?.id]);
    expect([then.declined, then.comments.length]).toEqual([[], 1]);
  });
});
