import { describe, expect, it } from 'vitest';
import type { Finding, Placement } from '../../src/deliver/finding';
import { applyReplacements } from '../fake-github/suggestions';
import { subsets } from './parted';
import { listing, place, replacements } from './placed';
import { policyOf } from './round';

const USED = ['s3:GetObject', 's3:PutObject'] as const;
const ADDED = 's3:ListBucket';
const unused = (count: number) => Array.from({ length: count }, (_, n) => `ec2:DescribeThing${n}`);
const REPORT = listing(...unused(40));

/** The head, and the base that lacks the added entry. */
function adding(entries: readonly string[]): readonly [head: string, base: string] {
  return [policyOf(entries), policyOf(entries.filter(entry => entry !== ADDED))];
}

/** A text with an empty line above the one that holds an entry. */
function apart(text: string, entry = ''): string {
  return text.replace(`        "${entry}"`, `\n        "${entry}"`);
}

const spans = ({ run }: Finding) => run && [run.first, run.first + run.entries.length - 1];
const lines = ({ inline }: Placement) => inline.map(({ suggestion: { first, last } }) => [first, last]).sort();

/** Asserts that any of the suggestions can be taken, alone and together. */
function expectAnySubset(head: string, { inline }: Placement): void {
  const before: readonly string[] = JSON.parse(head).Statement[0].Action;
  for (const taken of subsets(inline)) {
    const gone = new Set(taken.flatMap(({ run }) => run?.entries.filter(one => !one.kept).map(one => one.entry)));
    const after = JSON.parse(applyReplacements(head, replacements(taken)));
    expect(after.Statement[0].Action).toEqual(before.filter(entry => !gone.has(entry)));
  }
}

describe('an entry that is added inside a long block of unused ones', () => {
  const all = unused(20);
  const [head, base] = adding([USED[0], ...all.slice(0, 10), ADDED, ...all.slice(10), USED[1]]);

  it('shows what the diff shows of the block on its lines, and leaves the rest outside', () => {
    const { placement, hunks } = place(head, base, REPORT);
    // the added entry, the twelfth of the list that begins on line 6, stands on line 18
    expect(hunks).toMatchObject([{ first: 15, last: 21 }]);
    expect(placement.inline.map(({ suggestion }) => suggestion)).toEqual([
      { first: 15, last: 21, text: `        "${ADDED}",` },
    ]);
    expect(placement.inline.map(spans)).toEqual([[8, 14]]);
    expect(placement.outside.map(one => [one.why, spans(one)])).toEqual([
      ['outside-the-diff', [1, 7]],
      ['outside-the-diff', [15, 21]],
    ]);
    expectAnySubset(head, placement);
  });

  it('says of the part what goes with it, and no more', () => {
    const [one] = place(head, base, REPORT).placement.inline;
    const removed = one?.run?.entries.flatMap(entry => entry.removed);
    expect(removed?.toSorted()).toEqual([...all.slice(7, 10), ...all.slice(10, 13)].toSorted());
  });
});

describe('a block that the diff shows in part', () => {
  it('at its beginning takes in the line before', () => {
    const [head, base] = adding([USED[0], ADDED, ...unused(12), USED[1]]);
    const { placement } = place(head, base, REPORT);
    expect(placement.inline.map(({ suggestion }) => suggestion)).toEqual([
      { first: 8, last: 11, text: `        "${ADDED}",` },
    ]);
    expect([placement.inline.map(spans), placement.outside.map(spans)]).toEqual([[[2, 4]], [[5, 13]]]);
    expectAnySubset(head, placement);
  });

  it('at its end takes in the line behind', () => {
    const [head, base] = adding([USED[0], ...unused(12), ADDED, USED[1]]);
    const { placement } = place(head, base, REPORT);
    expect(placement.inline.map(({ suggestion }) => suggestion)).toEqual([
      { first: 17, last: 20, text: `        "${ADDED}",` },
    ]);
    expect([placement.inline.map(spans), placement.outside.map(spans)]).toEqual([[[10, 12]], [[1, 9]]]);
  });

  it('at both ends has a suggestion at each, and one rest between', () => {
    const [head] = adding([USED[0], ...unused(20), USED[1]]);
    const base = head.replace(USED[0], 's3:GetBucketAcl').replace(USED[1], 's3:PutBucketAcl');
    const { placement } = place(head, base, REPORT);
    expect([lines(placement), placement.outside.map(spans)]).toEqual([
      [
        [25, 28],
        [7, 10],
      ],
      [[4, 17]],
    ]);
    expectAnySubset(head, placement);
  });

  it('takes in no line of a group that stays outside, since it goes as one', () => {
    const head = apart(apart(policyOf([USED[0], ...unused(8), USED[1]]), unused(2)[1]), USED[1]);
    const { placement } = place(head, head.replace(USED[0], 's3:GetBucketAcl'), REPORT);
    expect(placement.inline.map(({ suggestion }) => suggestion)).toEqual([
      { first: 7, last: 8, text: `        "${USED[0]}",` },
    ]);
    expect(placement.outside.map(spans)).toEqual([[2, 8]]);
    expectAnySubset(head, placement);
  });

  it('takes in a line where only an empty one would be left', () => {
    const head = apart(policyOf([USED[0], ...unused(8), USED[1]]), unused(2)[1]);
    const { placement } = place(head, head.replace(USED[0], 's3:GetBucketAcl'), REPORT);
    expect(placement.inline.map(({ suggestion }) => suggestion)).toEqual([
      { first: 7, last: 10, text: `        "${USED[0]}",\n` },
    ]);
    expectAnySubset(head, placement);
  });

  it('stays outside as one where nothing would be left of the lines that are shown', () => {
    const [head] = adding([USED[0], ...unused(20), USED[1]]);
    const base = head.replace('Thing10"', 'Else10"');
    const { placement } = place(head, base, REPORT);
    expect([lines(placement), placement.outside.map(spans)]).toEqual([[], [null]]);
  });

  it('stays outside as one beside a suggestion for another block, too', () => {
    const all = unused(24);
    const [head] = adding([USED[0], ...all.slice(0, 20), USED[1], ...all.slice(20), 's3:GetBucketTagging']);
    const base = head.replace('Thing10"', 'Else10"').replace('GetBucketTagging', 'GetBucketAcl');
    const { placement } = place(head, base, REPORT);
    expect([placement.inline.map(spans), placement.outside.map(spans)]).toEqual([
      [[23, 25]],
      [
        [1, 20],
        [22, 22],
      ],
    ]);
    expectAnySubset(head, placement);
  });

  it('stays whole where it reaches the end of the list: who is last there needs no comma', () => {
    const [head, base] = adding([USED[0], ADDED, ...unused(12)]);
    const { placement } = place(head, base, REPORT);
    expect([lines(placement), placement.outside.map(spans)]).toEqual([[], [null]]);
  });
});
