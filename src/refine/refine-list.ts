import type { Removal } from '../report/removal';
import { tidy } from './clutter';
import { type Draft, draftEntry, type Terms } from './draft';
import type { EntryOutcome, EntryReason, Refinement } from './refinement';

const known = new WeakMap<Terms, Map<string, Refinement>>();

/** Refines an action list: each entry kept, dropped or replaced by narrower ones, in its order; remembers its answers. */
export function refineList(entries: readonly string[], terms: Terms): Refinement {
  let refinements = known.get(terms);
  if (!refinements) {
    refinements = new Map();
    known.set(terms, refinements);
  }
  const key = JSON.stringify(entries);
  let refinement = refinements.get(key);
  if (!refinement) {
    refinement = refine(entries, terms);
    refinements.set(key, refinement);
  }
  return refinement;
}

function refine(entries: readonly string[], terms: Terms): Refinement {
  const drafts = entries.map(entry => draftEntry(entry, terms));
  const tidied = tidy(drafts);
  const still = new Map<string, EntryReason>();
  for (const draft of drafts) {
    if (draft.fate === 'kept' && draft.reason) for (const action of draft.unused) still.set(action, draft.reason);
  }
  for (const action of inWindow(drafts, terms.removal)) if (!still.has(action)) still.set(action, 'in-window');

  const outcomes = drafts.map((draft, index): EntryOutcome => {
    const { pieces, coveredBy } = tidied[index] ?? { pieces: [], coveredBy: [] };
    const kept = draft.fate === 'kept';
    return {
      entry: draft.entry.text,
      becomes: kept ? [draft.entry.text] : pieces,
      kept,
      granted: draft.count,
      removed: kept ? [] : lost(draft).filter(action => !still.has(action)),
      coveredBy,
      reason: draft.reason,
    };
  });
  return {
    entries: outcomes,
    after: outcomes.flatMap(outcome => outcome.becomes),
    left: [...still].map(([action, reason]) => ({ action, reason })),
  };
}

/** What a dropped or replaced entry granted and R holds; an action that nobody knew is named as the author wrote it. */
function lost(draft: Draft): readonly string[] {
  return draft.entry.kind === 'exact' && draft.count === 0 ? [draft.entry.text] : draft.unused;
}

function inWindow(drafts: readonly Draft[], removal: Removal): readonly string[] {
  return drafts.flatMap(({ granted }) =>
    granted.flatMap(({ service, actions }) => {
      const listed = removal.service(service.key)?.inWindow;
      if (!listed || listed.size === 0) return [];
      return actions.filter(action => listed.has(action.folded)).map(action => `${service.prefix}:${action.name}`);
    }),
  );
}
