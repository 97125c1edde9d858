import type { Removal } from '../report/removal';
import { NOTHING, tidy } from './clutter';
import { type Draft, draftEntry, type Terms } from './draft';
import type { EntryOutcome, EntryReason, Refinement } from './refinement';

/** Refines an action list: each entry kept, dropped or replaced by narrower ones, in its order. */
export function refineList(entries: readonly string[], terms: Terms): Refinement {
  const drafts = entries.map(entry => draftEntry(entry, terms));
  const tidied = tidy(drafts);
  const still = new Map<string, EntryReason>();
  for (const draft of drafts) {
    if (draft.fate === 'kept' && draft.reason) for (const action of draft.unused) still.set(action, draft.reason);
  }
  for (const action of inWindow(drafts, terms.removal)) if (!still.has(action)) still.set(action, 'in-window');

  const outcomes = drafts.map((draft, index): EntryOutcome => {
    const { fate, entry, count, reason } = draft;
    if (fate === 'kept') return keptOutcome(draft);
    const { pieces: becomes, coveredBy } = tidied[index] ?? NOTHING;
    const gone = lost(draft);
    const removed = still.size === 0 ? gone : gone.filter(action => !still.has(action));
    return { entry: entry.text, becomes, kept: false, granted: count, removed, coveredBy, reason };
  });
  return {
    entries: outcomes,
    after: outcomes.flatMap(outcome => outcome.becomes),
    removed: [...new Set(outcomes.flatMap(outcome => outcome.removed))],
    left: [...still].map(([action, reason]) => ({ action, reason })),
  };
}

/** Whether a list stands as it is: asked of an answer, it says whether running again would change it. */
export function isSettled(entries: readonly string[], terms: Terms): boolean {
  return entries.every(entry => draftEntry(entry, terms).fate === 'kept');
}

const keptOutcomes = new WeakMap<Draft, EntryOutcome>();

function keptOutcome(draft: Draft): EntryOutcome {
  let outcome = keptOutcomes.get(draft);
  if (!outcome) {
    const { entry, count, reason } = draft;
    const becomes = [entry.text];
    outcome = { entry: entry.text, becomes, kept: true, granted: count, removed: [], coveredBy: [], reason };
    keptOutcomes.set(draft, outcome);
  }
  return outcome;
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
