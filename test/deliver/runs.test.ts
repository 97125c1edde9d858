import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Run } from '../../src/analyse/analysis';
import { runsOf } from '../../src/analyse/runs';
import type { EntryOutcome } from '../../src/refine/refinement';
import { applyEdits, type Edit } from '../../src/source/edit';
import { readJson } from '../../src/source/json';
import { jsonWriter } from '../../src/source/json-writer';
import { type ListNode, member, type StringNode } from '../../src/source/tree';
import { becoming, madeList, write } from '../source/made';
import { commentsOf, readCommented } from '../source/strip-comments';

type Becomes = readonly (readonly string[] | null)[];

interface Parted {
  readonly entries: readonly string[];
  readonly edits: readonly Edit[];
  readonly runs: readonly Run[];
}

function part(text: string, node: ListNode | StringNode, becomes: Becomes): Parted {
  const items = node.kind === 'list' ? node.items : [node];
  const entries = items.map(one => (one.kind === 'string' ? one.value : ''));
  const outcomes = entries.map((entry, index): EntryOutcome => {
    const into = becomes[index] ?? null;
    const rest = { granted: 1, removed: [], coveredBy: [], reason: null };
    return { entry, becomes: into ?? [entry], kept: into === null, ...rest };
  });
  const edits = jsonWriter.replaceEntries(text, node, becomes);
  return { entries, edits, runs: runsOf({ node, room: node }, outcomes, edits) };
}

/** The list when some runs are taken, worked out from the decisions alone. */
function listWith({ entries }: Parted, becomes: Becomes, taken: readonly Run[]): readonly string[] {
  return entries.flatMap((entry, index) => {
    const isTaken = taken.some(({ first, entries }) => index >= first && index < first + entries.length);
    return (isTaken ? becomes[index] : null) ?? [entry];
  });
}

function subsets<T>(all: readonly T[]): readonly (readonly T[])[] {
  return Array.from({ length: 2 ** all.length }, (_, bits) => all.filter((_, index) => (bits >> index) & 1));
}

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
    fc.assert(
      fc.property(arbitrary, ([made, becomes]) => {
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
      { numRuns: 2000 },
    );
    for (const runs of [1, 2, 3]) expect(seen.get(runs) ?? 0).toBeGreaterThan(40);
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
