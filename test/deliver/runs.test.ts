import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { applyEdits, type Edit } from '../../src/source/edit';
import { readJson } from '../../src/source/json';
import { member } from '../../src/source/tree';
import { becoming, madeList, write } from '../source/made';
import { commentsOf, readCommented } from '../source/strip-comments';
import { tries } from '../tries';
import { type Becomes, listWith, part, subsets } from './parted';

const inOrder = (edits: readonly Edit[]) => [...edits].sort((a, b) => a.start - b.start || a.end - b.end);

const changed = madeList(11).chain(made => fc.tuple(fc.constant(made), becoming(made.items.length)));

/** Mostly entries that stay, so that there are several runs. */
const sparse = madeList(12).chain(made => {
  const one = fc.oneof(
    { weight: 3, arbitrary: fc.constant(null) },
    { weight: 1, arbitrary: fc.constantFrom<readonly string[]>([], [], ['ec2:Run*'], ['ec2:Run', 'ec2:Stop*']) },
  );
  const all = fc.array(one, { minLength: made.items.length, maxLength: made.items.length });
  return fc.tuple(
    fc.constant(made),
    all.filter(becomes => becomes.some(into => into === null || into.length > 0)),
  );
});

describe('the runs of a changed list', () => {
  it.each([
    ['many decisions', changed],
    ['few decisions', sparse],
  ])('can be taken in any combination, whatever the layout: %s', (_, arbitrary) => {
    const seen = new Map<number, number>();
    let all = 0;
    fc.assert(
      fc.property(arbitrary, ([made, becomes]) => {
        all++;
        const { text, list } = write(made);
        const parted = part(text, list, becomes);
        const { runs, edits } = parted;
        seen.set(runs.length, (seen.get(runs.length) ?? 0) + 1);
        expect(inOrder(runs.flatMap(run => run.edits))).toEqual(inOrder(edits));
        if (runs.length > 6) return;
        const kept = commentsOf(applyEdits(text, edits));
        for (const taken of subsets(runs)) {
          const after = applyEdits(
            text,
            taken.flatMap(run => run.edits),
          );
          const Action = listWith(parted, becomes, taken);
          expect(readCommented(after)).toEqual({ Keep: '[1, 2] // "', Action, Resource: '*' });
          expect(after.startsWith(text.slice(0, list.start + 1))).toBe(true);
          expect(after.endsWith(text.slice(list.end - 1))).toBe(true);
          // what stays when all is taken stays whatever is taken
          expect(commentsOf(after)).toEqual(expect.arrayContaining([...kept]));
        }
      }),
      tries(2000),
    );
    for (const runs of [1, 2, 3]) expect(seen.get(runs) ?? 0).toBeGreaterThan(all / 50);
  });

  const parts = (text: string, becomes: Becomes) => {
    const [root] = readJson(text, null).roots;
    const node = root?.kind === 'map' ? member(root, 'Action') : undefined;
    if (node?.kind !== 'list' && node?.kind !== 'string') throw new Error('the reader did not find the list');
    const { runs } = part(text, node, becomes);
    return runs.map(run => [run.first, run.entries.length, applyEdits(text, run.edits)]);
  };

  it('are the neighbours that change; the comma before the last entries goes with them', () => {
    expect(parts('{"Action": [\n"a:A",\n"a:B",\n"a:C",\n"a:D",\n"a:E"\n]}', [[], null, ['a:X'], null, []])).toEqual([
      [0, 1, '{"Action": [\n"a:B",\n"a:C",\n"a:D",\n"a:E"\n]}'],
      [2, 1, '{"Action": [\n"a:A",\n"a:B",\n"a:X",\n"a:D",\n"a:E"\n]}'],
      [4, 1, '{"Action": [\n"a:A",\n"a:B",\n"a:C",\n"a:D"\n]}'],
    ]);
  });

  it('are one where the list is written anew', () => {
    const long = (letter: string) => `a:${letter.repeat(40)}`;
    const text = '{\n  "Action": ["a:A*", "a:B", "a:C*"]\n}';
    const found = parts(text, [[long('A'), long('a')], null, [long('C')]]);
    expect(found.map(([first, entries]) => [first, entries])).toEqual([[0, 3]]);
    expect(found[0]?.[2]).toContain('[\n');
  });

  it('are one where a string becomes a list', () => {
    expect(parts('{"Action":"a:*"}', [['a:A', 'a:B']])).toEqual([[0, 1, '{"Action":["a:A","a:B"]}']]);
  });
});
