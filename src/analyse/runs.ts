import type { EntryOutcome } from '../refine/refinement';
import { type Edit, joinEdits } from '../source/edit';
import type { ListNode, Span, StringNode } from '../source/tree';
import type { Run } from './analysis';

/** A list that changes, and where its edits may lie. */
export interface ChangedList {
  readonly node: ListNode | StringNode;
  readonly room: Span;
}

/**
 * Parts the edits of a changed list at the entries that stay, into runs that can be taken one without the other; one run
 * where the edits reach over an entry that stays, as in a list that is written anew.
 */
export function runsOf(
  { node, room }: ChangedList,
  outcomes: readonly EntryOutcome[],
  edits: readonly Edit[],
): readonly Run[] {
  const items = node.kind === 'list' ? node.items : [node];
  const sorted = [...edits].sort((a, b) => a.start - b.start || a.end - b.end);
  const runs: Run[] = [];
  let at = 0;
  for (const { first, next } of stretchesOf(outcomes)) {
    // why: the comma behind an entry that stays goes with the last entries, so an edit may begin where that entry ends
    const from = items[first - 1]?.end ?? room.start;
    const to = items[next]?.start ?? room.end;
    const own: Edit[] = [];
    for (let edit = sorted[at]; edit && edit.start >= from && edit.end <= to; edit = sorted[++at]) own.push(edit);
    runs.push({ entries: outcomes.slice(first, next), first, edits: own });
  }
  const isParted = at === sorted.length && runs.every(run => run.edits.length > 0);
  return isParted || runs.length === 0 ? runs : [asOne(runs, outcomes, sorted)];
}

/** Runs of one list as a single run, with the entries between them that stay. */
export function joinRuns(runs: readonly Run[], outcomes: readonly EntryOutcome[]): Run | null {
  const [only] = runs;
  if (!only || runs.length === 1) return only ?? null;
  return asOne(runs, outcomes, joinEdits(runs.flatMap(run => run.edits)));
}

function asOne(runs: readonly Run[], outcomes: readonly EntryOutcome[], edits: readonly Edit[]): Run {
  const first = runs[0]?.first ?? 0;
  const last = runs.at(-1);
  return { entries: outcomes.slice(first, last ? last.first + last.entries.length : first), first, edits };
}

interface Stretch {
  readonly first: number;
  /** The place of the entry behind it. */
  readonly next: number;
}

/** Where neighbouring entries change. */
function stretchesOf(outcomes: readonly EntryOutcome[]): readonly Stretch[] {
  const stretches: Stretch[] = [];
  for (let first = 0; first < outcomes.length; first++) {
    if (outcomes[first]?.kept) continue;
    let next = first + 1;
    while (next < outcomes.length && !outcomes[next]?.kept) next++;
    stretches.push({ first, next });
    first = next;
  }
  return stretches;
}
