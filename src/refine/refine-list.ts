import { NOTHING, tidy } from './clutter';
import type { Draft, Terms } from './draft';
import { draftEntries } from './drafts';
import { keep, NOTHING as NONE } from './fates';
import { type ListTerms, listTerms } from './list-terms';
import type { EntryOutcome, EntryReason, Refinement } from './refinement';

/** Refines an action list: each entry kept, dropped or replaced by narrower ones, in its order. */
export function refineList(entries: readonly string[], terms: Terms): Refinement {
  const drafts = draftEntries(entries, terms);
  const [only] = drafts;
  if (!only || drafts.length > 1) return lastWord(entries, drafts, terms);
  const refinement = singles.get(only) ?? lastWord(entries, drafts, terms);
  singles.set(only, refinement);
  return refinement;
}

// why: a whole account's worth of `*` statements is refined once
const singles = new WeakMap<Draft, Refinement>();

/**
 * The answer, unless running again would change it. What is added spares what it grants; what stands in its place spares less
 * where it stood elsewhere before, or where an older entry holds it already. Then what is added and what it spares stay as
 * written, in the services where that makes a difference.
 */
function lastWord(entries: readonly string[], drafts: readonly Draft[], terms: Terms): Refinement {
  const refinement = refine(entries, drafts);
  const ofList = listTerms(entries, terms);
  if (!ofList.adds || drafts.every(({ fate }) => fate === 'kept')) return refinement;
  const moved = draftEntries(refinement.after, terms).filter(({ fate }) => fate !== 'kept');
  if (moved.length === 0) return refinement;
  const services = new Set(moved.map(serviceOf));
  return refine(
    entries,
    drafts.map(draft => {
      const service = serviceOf(draft);
      const concerned = service === null || services.has(service) || services.has(null);
      return concerned ? asWritten(draft, ofList) : draft;
    }),
  );
}

/** The service of an entry, null for `*`. */
function serviceOf({ entry }: Draft): string | null {
  return entry.kind === 'exact' || entry.kind === 'pattern' ? entry.service : null;
}

function asWritten(draft: Draft, terms: ListTerms): Draft {
  const { entry, fate, unused, spared, inWindow, outcome } = draft;
  if (fate === 'kept') return draft;
  if (!terms.isAdded(entry.text) && !spared.some(({ reason }) => reason === 'added')) return draft;
  return keep(entry, outcome.granted, { unused, spared, inWindow }, 'added');
}

function refine(entries: readonly string[], drafts: readonly Draft[]): Refinement {
  if (drafts.every(isPlain)) {
    return { entries: drafts.map(draft => draft.outcome), after: entries, removed: NONE, left: NONE };
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
  if (draftEntries(entries, terms).every(draft => draft.fate === 'kept')) return true;
  return refineList(entries, terms).entries.every(({ kept }) => kept);
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
