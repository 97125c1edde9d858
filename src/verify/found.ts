import type { Span } from '../source/tree';
import { type Changes, type ClaimedPolicy, isWithin, type ListChange } from './claim';
import { countBefore } from './in-order';
import type { Part, Parts } from './parts';

/** A part that is said to change: its list becomes another, or, without a change, it goes. */
export interface Found {
  readonly index: number;
  /** What is said to change, the tag before it included where that goes too. */
  readonly span: Span;
  readonly change: ListChange | null;
}

/** Finds the parts that claims are about, in the order of the text; the first span that is none, or no action list, as its witness. */
export function findParts({ text, parts }: Parts, { lists, removed }: Changes): readonly Found[] | Span {
  const claims = [...lists, ...removed.map(span => ({ span, change: null }))];
  claims.sort((a, b) => a.span.start - b.span.start);
  const found: Found[] = [];
  let index = 0;
  for (const { span, change } of claims) {
    // why: parts stand in the order of their beginnings, and no claim lies in another
    while (index < parts.length && !isAt(text, span, parts[index] as Part)) index++;
    const part = parts[index];
    if (!part || (change && !ACTION.test(part.key))) return span;
    found.push({ index, span, change });
    index++;
  }
  return found;
}

const ACTION = /^[Aa]ctions?$/;
const TAG = /^!\S*\s+(?:&\S+\s+)?$/;

/** A tag before a value may belong to what changes. */
function isAt(text: string, { start, end }: Span, part: Part): boolean {
  return part.end === end && (part.start === start || TAG.test(text.slice(start, part.start)));
}

/** The policies whose documents stand in a string, each with the index of that string's part; the others are left out. */
export function embeddedIn({ parts }: Parts, policies: readonly ClaimedPolicy[]): ReadonlyMap<ClaimedPolicy, number> {
  const strings = [...parts.keys()].filter(index => parts[index]?.kind === 'string');
  const found = new Map<ClaimedPolicy, number>();
  for (const policy of policies) {
    const { start } = policy.document;
    const index = strings[countBefore(strings.length, at => (parts[strings[at] ?? 0]?.start ?? 0) < start) - 1];
    const part = index === undefined ? undefined : parts[index];
    if (index !== undefined && part && isWithin(policy.document, part)) found.set(policy, index);
  }
  return found;
}
