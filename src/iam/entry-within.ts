import type { Entry } from './entry';
import { inclusion } from './pattern';

/**
 * Tells whether all that one entry can ever grant is granted by another, decided over all texts; null where that costs too
 * much to decide. An entry outside the grammar grants nothing: it is in none, and none is in it.
 */
export function entryWithin(inner: Entry, outer: Entry): boolean | null {
  if (inner.kind === 'invalid' || outer.kind === 'invalid') return false;
  if (outer.kind === 'all') return true;
  if (inner.kind === 'all' || inner.service !== outer.service) return false;
  const [a, b] = [patternOf(inner), patternOf(outer)];
  // why: the shortest text of `a` must fit `b`, and to ask long ones step by step would take what they please
  return shortest(b) > shortest(a) ? false : inclusion(a, b);
}

function patternOf(entry: Extract<Entry, { kind: 'exact' | 'pattern' }>): string {
  return entry.kind === 'exact' ? entry.name : entry.pattern;
}

/** The length of the shortest text that a pattern matches. */
function shortest(pattern: string): number {
  return pattern.replaceAll('*', '').length;
}
