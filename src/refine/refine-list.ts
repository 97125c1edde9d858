import { NOTHING, tidy } from './clutter';
import type { Draft, Terms } from './draft';
import { draftEntries } from './drafts';
import type { EntryOutcome, EntryReason, Refinement } from './refinement';

/** Refines an action list: each entry kept, dropped or replaced by narrower ones, in its order. */
export function refineList(entries: readonly string[], terms: Terms): Refinement {
  const drafts = draftEntries(entries, terms);
  const [only] = drafts;
  if (!only || drafts.length > 1) return refine(drafts);
  const refinement = singles.get(only) ?? refine(drafts);
  singles.set(only, refinement);
  return refinement;
}

// why: a whole account's worth of `*` statements is refined once
const singles = new WeakMap<Draft, Refinement>();

function refine(drafts: readonly Draft[]): Refinement {
  if (drafts.every(isPlain)) {
    return {
      entries: drafts.map(draft => draft.outcome),
      after: drafts.map(draft => draft.entry.text),
      removed: [],
      left: [],
    };
  }
  const left = leftOf(drafts);
  const tidied = drafts.some(draft => draft.pieces.length > 0) ? tidy(drafts) : [];
  const outcomes = drafts.map((draft, index): EntryOutcome => {
    const { pieces, coveredBy } = tidied[index] ?? NOTHING;
    if (draft.fate === 'kept' || (left.size === 0 && coveredBy.length === 0)) return draft.outcome;
    return {
      ...draft.outcome,
      becomes: pieces,
      removed: draft.outcome.removed.filter(action => !left.has(action)),
      coveredBy,
    };
  });
  const after: string[] = [];
  const removed = new Set<string>();
  for (const outcome of outcomes) {
    for (const entry of outcome.becomes) after.push(entry);
    for (const action of outcome.removed) removed.add(action);
  }
  return {
    entries: outcomes,
    after,
    removed: [...removed],
    left: [...left].map(([action, reason]) => ({ action, reason })),
  };
}

/** Most entries stay, and nothing more is to be said of them. */
function isPlain(draft: Draft): boolean {
  return draft.fate === 'kept' && draft.unused.length + draft.spared.length + draft.inWindow.length === 0;
}

/** Whether a list stands as it is: asked of an answer, it says whether running again would change it. */
export function isSettled(entries: readonly string[], terms: Terms): boolean {
  return draftEntries(entries, terms).every(draft => draft.fate === 'kept');
}

/** What stays granted although it is not used, or was listed as such, with the reason. */
function leftOf(drafts: readonly Draft[]): ReadonlyMap<string, EntryReason> {
  const left = new Map<string, EntryReason>();
  for (const { unused, outcome } of drafts) {
    if (outcome.kept && outcome.reason) for (const action of unused) left.set(action, outcome.reason);
  }
  for (const { spared } of drafts) {
    for (const { action, reason } of spared) if (!left.has(action)) left.set(action, reason);
  }
  for (const { inWindow } of drafts) {
    for (const action of inWindow) if (!left.has(action)) left.set(action, 'in-window');
  }
  return left;
}
