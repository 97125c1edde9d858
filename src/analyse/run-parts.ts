import type { EntryOutcome } from '../refine/refinement';
import { type Edit, joinEdits } from '../source/edit';
import type { Writer } from '../source/source';
import type { ListNode } from '../source/tree';
import type { Run } from './analysis';
import { runsOf } from './runs';

/** A text, and what writes the lists in it. */
export interface WrittenText {
  readonly text: string;
  readonly writer: Writer;
}

/**
 * Parts runs of one list at their lines, into runs that can be taken one without the other; a run of which that cannot be said is
 * left out. The cost is that of writing the list twice, however many runs there are.
 */
export function partsOfRuns(
  { text, writer }: WrittenText,
  list: ListNode,
  outcomes: readonly EntryOutcome[],
  runs: readonly Run[],
): ReadonlyMap<Run, readonly Run[]> {
  const breaks = lineBreaks(text, list);
  const atoms = new Map<Run, readonly Atom[]>();
  for (const run of runs) {
    const own = run.entries.every(entry => !entry.kept) ? atomsOf(breaks, run) : [];
    if (own.length > 1) atoms.set(run, own);
  }
  const parts = new Map<number, Run>();
  const changed = { node: list, room: writer.reach(text, list) };
  // why: every other one by itself, so that what is written for one rests on no neighbour that goes too
  for (const turn of atoms.size > 0 ? [0, 1] : []) {
    const some = outcomes.map((one): EntryOutcome => (one.kept ? one : { ...one, kept: true }));
    for (const { first, next } of [...atoms.values()].flatMap(own => own.filter((_, at) => at % 2 === turn))) {
      for (const [at, one] of outcomes.slice(first, next).entries()) some[first + at] = one;
    }
    const becomes = some.map(one => (one.kept ? null : one.becomes));
    for (const part of runsOf(changed, some, writer.replaceEntries(text, list, becomes))) parts.set(part.first, part);
  }
  const parted = new Map<Run, readonly Run[]>();
  for (const [run, own] of atoms) {
    const mine = own.flatMap(({ first, next }) => {
      const part = parts.get(first);
      return part?.entries.length === next - first ? part : [];
    });
    const edits = mine.flatMap(part => part.edits);
    if (mine.length === own.length && isSame(edits, run.edits)) parted.set(run, mine);
  }
  return parted;
}

/** Entries that go together, `next` being the place of the one behind them. */
interface Atom {
  readonly first: number;
  readonly next: number;
}

/** The entries of a run by lines; those below a heading or an empty line as one where all of them change, since it goes with the last of them. */
function atomsOf(breaks: readonly number[], { first, entries }: Run): readonly Atom[] {
  const end = first + entries.length;
  const behind = (at: number, most: number) => {
    let next = at + 1;
    while (next < breaks.length && (breaks[next] ?? 0) <= most) next++;
    return next;
  };
  const atoms: Atom[] = [];
  for (let at = first; at < end; at = atoms.at(-1)?.next ?? end) {
    const group = (breaks[at] ?? 0) > 1 ? behind(at, 1) : end + 1;
    atoms.push({ first: at, next: group <= end ? group : Math.min(end, behind(at, 0)) });
  }
  return atoms;
}

/** How many line breaks stand before each entry. */
function lineBreaks(text: string, { start, items }: ListNode): readonly number[] {
  return items.map((item, at) => text.slice(items[at - 1]?.end ?? start, item.start).split('\n').length - 1);
}

/** Whether edits do the same, however they are cut. */
function isSame(some: readonly Edit[], others: readonly Edit[]): boolean {
  const [a, b] = [joinEdits(some), joinEdits(others)];
  return (
    a.length === b.length &&
    a.every((one, at) => one.start === b[at]?.start && one.end === b[at]?.end && one.text === b[at]?.text)
  );
}
