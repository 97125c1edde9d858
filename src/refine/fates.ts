import type { Entry } from '../iam/entry';
import type { Draft } from './draft';
import type { Met } from './met';
import type { EntryReason } from './refinement';

/** No names. */
export const NOTHING: readonly never[] = [];

/** An entry that stays as written; `granted` counts the actions of the universe that it grants. */
export function keep(entry: Entry, granted: number, met: Met, reason: EntryReason | null): Draft {
  const becomes = [entry.text];
  const outcome = { entry: entry.text, becomes, kept: true, granted, removed: NOTHING, coveredBy: NOTHING, reason };
  const { unused, spared, inWindow } = met;
  return { entry, fate: 'kept', pieces: NOTHING, unused, spared, inWindow, outcome };
}

/** An entry that goes, with all that it meets of R. */
export function drop(entry: Entry, granted: number, met: Met): Draft {
  return { ...gone(entry, granted, met, NOTHING), fate: 'dropped' };
}

/** An entry in whose place narrower ones stand. */
export function replace(entry: Entry, granted: number, met: Met, pieces: readonly Entry[]): Draft {
  return { ...gone(entry, granted, met, pieces), fate: 'replaced' };
}

function gone(entry: Entry, granted: number, met: Met, pieces: readonly Entry[]): Omit<Draft, 'fate'> {
  const { text } = entry;
  const becomes = pieces.length > 0 ? pieces.map(piece => piece.text) : NOTHING;
  const removed = met.unused;
  const outcome = { entry: text, becomes, kept: false, granted, removed, coveredBy: NOTHING, reason: null };
  return { entry, pieces, ...met, outcome };
}
