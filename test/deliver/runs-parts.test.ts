import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { applyEdits } from '../../src/source/edit';
import { jsonWriter } from '../../src/source/json-writer';
import { gapText, type MadeList, madeList, write } from '../source/made';
import { commentsOf, readCommented } from '../source/strip-comments';
import { tries } from '../tries';
import { type Becomes, listWith, partsIn, subsets } from './parted';

/** What stands between a comma and the next entry; mostly a line break. */
const between = fc.oneof(
  { weight: 12, arbitrary: fc.constant('\n    ') },
  { weight: 1, arbitrary: fc.constantFrom(' ', '', '\n\n    ', '\r\n\r\n  ', '\n  // heading\n  ', ' // beside\n  ') },
  { weight: 1, arbitrary: gapText },
);
const beforeComma = fc.oneof(
  { weight: 15, arbitrary: fc.constant('') },
  { weight: 1, arbitrary: fc.constantFrom(' ', '\n  ', ' /* a */ ') },
  { weight: 1, arbitrary: gapText },
);

/** Lists with most entries on lines of their own. */
const tall: fc.Arbitrary<MadeList> = madeList(12).chain(made => {
  const [minLength, maxLength] = [made.items.length + 1, made.items.length + 1];
  const gaps = fc.array(fc.record({ before: beforeComma, after: between }), { minLength, maxLength });
  return gaps.map(gaps => ({ ...made, gaps, head: '', tail: '' }));
});

/** Decisions about a list's entries; most change. */
function becomingOther(count: number): fc.Arbitrary<Becomes> {
  const one = fc.oneof(
    { weight: 2, arbitrary: fc.constant(null) },
    { weight: 6, arbitrary: fc.constant([]) },
    { weight: 3, arbitrary: fc.constantFrom<readonly string[]>(['ec2:Run*'], ['ec2:Run', 'ec2:Stop*']) },
  );
  return fc
    .array(one, { minLength: count, maxLength: count })
    .filter(becomes => becomes.some(into => into === null || into.length > 0));
}

const withDecisions = (lists: fc.Arbitrary<MadeList>) =>
  lists.chain(made => fc.tuple(fc.constant(made), becomingOther(made.items.length)));

describe('the parts of the runs of a list', () => {
  it.each([
    ['lists on lines', withDecisions(tall), 1 / 5],
    ['any layout', withDecisions(madeList(9)), 1 / 75],
  ])('can be taken in any combination, and all together are the runs: %s', (_, made, least) => {
    const seen = { parted: 0, partedBesideOthers: 0, whole: 0 };
    let lists = 0;
    fc.assert(
      fc.property(made, ([made, becomes]) => {
        lists++;
        const { text, list } = write(made);
        const parted = partsIn(text, list, becomes);
        const { runs, edits } = parted;
        const isStart = (first: number) => first > 0 && becomes[first - 1] === null;
        const cut = runs.filter(({ first }) => first > 0 && !isStart(first)).length;
        if (cut > 0) seen.parted++;
        if (cut > 0 && runs.length > cut + 1) seen.partedBesideOthers++;
        if (cut === 0) seen.whole++;
        const all = applyEdits(text, edits);
        const each = runs.map(run => run.edits);
        expect(applyEdits(text, each.flat())).toBe(all);
        const kept = commentsOf(all);
        for (const taken of subsets(runs.slice(0, 8))) {
          const after = applyEdits(
            text,
            taken.flatMap(run => run.edits),
          );
          const Action = listWith(parted, becomes, taken);
          expect(readCommented(after)).toEqual({ Keep: '[1, 2] // "', Action, Resource: '*' });
          expect(after.startsWith(text.slice(0, list.start + 1))).toBe(true);
          expect(after.endsWith(text.slice(list.end - 1))).toBe(true);
          expect(commentsOf(after)).toEqual(expect.arrayContaining([...kept]));
        }
        for (const { first, entries, edits } of runs) {
          const alone = becomes.map((into, at) => (at >= first && at < first + entries.length ? into : null));
          expect(applyEdits(text, edits)).toBe(applyEdits(text, jsonWriter.replaceEntries(text, list, alone)));
        }
      }),
      tries(1500),
    );
    for (const times of Object.values(seen)) expect(times).toBeGreaterThan(least * lists);
  });

  const onLines = (entries: readonly string[]): MadeList => ({
    items: entries.map(entry => JSON.stringify(entry)),
    gaps: [...entries.map(() => ({ before: '', after: '\n    ' })), { before: '\n  ', after: '' }],
    head: '',
    tail: '',
  });

  it('are single lines where each entry has one: a subset takes these lines and nothing else', () => {
    const names = fc.uniqueArray(fc.stringMatching(/^[A-Z][a-z]{1,5}$/), { minLength: 3, maxLength: 9 });
    fc.assert(
      fc.property(names, fc.nat(), (names, seed) => {
        const entries = names.map(name => `ec2:${name}`);
        const { text, list } = write(onLines(entries));
        const stays = seed % 3 === 0 ? 0 : -1;
        const becomes = entries.map((_, at) => (at === stays || at === entries.length - 1 ? null : []));
        const { runs } = partsIn(text, list, becomes);
        expect(runs).toHaveLength(becomes.filter(into => into !== null).length);
        for (const taken of subsets(runs)) {
          const gone = taken.map(({ first }) => `"${entries[first]}"`);
          const lines = text.split('\n').filter(line => !gone.includes(line.trim().replace(/,$/, '')));
          expect(
            applyEdits(
              text,
              taken.flatMap(run => run.edits),
            ),
          ).toBe(lines.join('\n'));
        }
      }),
      tries(60),
    );
  });

  const sizes = (after: readonly string[], becomes: Becomes): readonly (readonly number[])[] => {
    const items = after.map((_, at) => `"a:A${at}"`);
    const gaps = [...after.map(text => ({ before: '', after: text })), { before: '\n', after: '' }];
    const { text, list } = write({ items, gaps, head: '', tail: '' });
    return partsIn(text, list, becomes).runs.map(run => [run.first, run.entries.length]);
  };
  const gone: readonly string[] = [];
  const line = '\n  ';

  it.each<readonly [string, readonly string[], Becomes, readonly (readonly number[])[]]>([
    [
      'entries on one line go together',
      [line, line, ' ', line, line],
      [gone, gone, gone, gone, null],
      [
        [0, 1],
        [1, 2],
        [3, 1],
      ],
    ],
    [
      'one that reaches the end stays whole: who is last needs no comma',
      [line, line, line],
      [null, gone, gone],
      [[1, 2]],
    ],
    ['one that begins beside the bracket stays whole', ['', line, line], [gone, gone, null], [[0, 2]]],
    [
      'all below a heading go with it',
      [line, '\n  // h\n  ', line, line, '\n  // i\n  '],
      [gone, gone, gone, gone, null],
      [
        [0, 1],
        [1, 3],
      ],
    ],
    [
      'all below an empty line go with it',
      [line, '\n\n  ', line, '\n\n  ', line],
      [gone, gone, gone, gone, null],
      [
        [0, 1],
        [1, 2],
        [3, 1],
      ],
    ],
    [
      'below a heading that stays each goes alone',
      ['\n  // h\n  ', line, line, line],
      [gone, gone, ['a:B'], null],
      [
        [0, 1],
        [1, 1],
        [2, 1],
      ],
    ],
    ['a list on one line is not parted', ['', ' ', ' '], [gone, gone, null], [[0, 2]]],
  ])('%s', (_, after, becomes, expected) => {
    expect(sizes(after, becomes)).toEqual(expected);
  });
});
