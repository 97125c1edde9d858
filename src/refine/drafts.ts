import { decide } from './decide';
import type { Draft, Terms } from './draft';

const known = new WeakMap<Terms, Map<string, Draft>>();

/** Decides each entry of a list by itself; asked again of an entry by the same terms, it answers from memory. */
export function draftEntries(entries: readonly string[], terms: Terms): readonly Draft[] {
  let drafts = known.get(terms);
  if (!drafts) {
    drafts = new Map();
    known.set(terms, drafts);
  }
  const found: Draft[] = [];
  for (const text of entries) {
    let draft = drafts.get(text);
    if (!draft) {
      draft = decide(text, terms);
      drafts.set(text, draft);
    }
    found.push(draft);
  }
  return found;
}
