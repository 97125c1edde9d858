import type { Edit } from '../../src/source/edit';
import type { Span } from '../../src/source/tree';
import type { ClaimedStatement } from '../../src/verify/laws';

/** What becomes of a statement; an entry that is shorter of a list than before is one that goes. */
export type Outcome = 'same' | 'removed' | { readonly before: readonly string[]; readonly after: readonly string[] };

/** An outcome as it is claimed. */
export function claimed(outcome: Outcome): ClaimedStatement['outcome'] {
  if (typeof outcome === 'string') return outcome;
  const { before, after } = outcome;
  const isShorter = after.length < before.length;
  return { before, after, gone: [...before.keys()].filter(at => isShorter && !after.includes(before[at] ?? '')) };
}

/** Where a part of a text stands. */
export function span(text: string, part: string, within: Span = { start: 0, end: text.length }): Span {
  const start = text.indexOf(part, within.start);
  if (start < 0 || start + part.length > within.end) throw new Error(`no ${part}`);
  return { start, end: start + part.length };
}

/** The edit that puts a text in the place of another. */
export function put(text: string, part: string, by: string): Edit {
  return { ...span(text, part), text: by };
}

/** A text with its edits, applied by this test's own means. */
export function apply(text: string, edits: readonly Edit[]): string {
  return [...edits]
    .sort((a, b) => b.start - a.start)
    .reduce((t, e) => t.slice(0, e.start) + e.text + t.slice(e.end), text);
}
