import { readEntry } from '../iam/entry';
import { decide } from './decide';
import type { Draft, Terms } from './draft';
import { type ListTerms, listTerms } from './list-terms';

/** Decides each entry of a list; asked again of an entry by the same terms, it answers from memory. */
export function draftEntries(entries: readonly string[], terms: Terms): readonly Draft[] {
  const ofList = listTerms(entries, terms);
  return entries.map(text => draftOf(text, ofList));
}

function draftOf(text: string, terms: ListTerms): Draft {
  const known = terms.drafts.get(text);
  if (known) return known;
  const entry = readEntry(text);
  const home = entry.kind === 'exact' || entry.kind === 'pattern' ? terms.about(entry.service) : terms;
  const draft = home === terms ? decide(entry, terms) : draftOf(text, home);
  terms.drafts.set(text, draft);
  return draft;
}
