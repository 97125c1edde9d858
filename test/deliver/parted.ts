import type { Run } from '../../src/analyse/analysis';
import { partsOfRuns } from '../../src/analyse/run-parts';
import { runsOf } from '../../src/analyse/runs';
import type { EntryOutcome } from '../../src/refine/refinement';
import type { Edit } from '../../src/source/edit';
import { readJson } from '../../src/source/json';
import { jsonWriter } from '../../src/source/json-writer';
import type { ListNode, StringNode } from '../../src/source/tree';

/** What becomes of each entry; null is one that stays. */
export type Becomes = readonly (readonly string[] | null)[];

/** A list with its decisions, cut into runs. */
export interface Parted {
  readonly entries: readonly string[];
  readonly edits: readonly Edit[];
  readonly runs: readonly Run[];
}

/** Cuts what becomes of a list into runs. */
export function part(text: string, node: ListNode | StringNode, becomes: Becomes): Parted {
  const items = node.kind === 'list' ? node.items : [node];
  const entries = items.map(one => (one.kind === 'string' ? one.value : ''));
  const edits = jsonWriter.replaceEntries(text, node, becomes);
  return { entries, edits, runs: runsOf({ node, room: node }, outcomesOf(entries, becomes), edits) };
}

/** The runs of a list, in their place the parts of those that have some. */
export function partsIn(text: string, list: ListNode, becomes: Becomes): Parted {
  const whole = part(text, list, becomes);
  const source = readJson(text, null);
  const parts = partsOfRuns(source, list, outcomesOf(whole.entries, becomes), whole.runs);
  return { ...whole, runs: whole.runs.flatMap(run => parts.get(run) ?? [run]) };
}

function outcomesOf(entries: readonly string[], becomes: Becomes): readonly EntryOutcome[] {
  return entries.map((entry, index): EntryOutcome => {
    const into = becomes[index] ?? null;
    const rest = { granted: 1, removed: [], coveredBy: [], reason: null };
    return { entry, becomes: into ?? [entry], kept: into === null, ...rest };
  });
}

/** The list when some runs are taken, worked out from the decisions alone. */
export function listWith({ entries }: Parted, becomes: Becomes, taken: readonly Run[]): readonly string[] {
  return entries.flatMap((entry, index) => {
    const isTaken = taken.some(({ first, entries }) => index >= first && index < first + entries.length);
    return (isTaken ? becomes[index] : null) ?? [entry];
  });
}

/** Every subset of some values. */
export function subsets<T>(all: readonly T[]): readonly (readonly T[])[] {
  return Array.from({ length: 2 ** all.length }, (_, bits) => all.filter((_, index) => (bits >> index) & 1));
}
