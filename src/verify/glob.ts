/** A pattern over action names (`*` any text, `?` any character), taken apart at its `*`s; runs of wildcards are put as `?`s, then one `*`. */
export interface Glob {
  /** The pattern as it was given. */
  readonly pattern: string;
  /** What stands before each `*`, in order. */
  readonly parts: readonly Part[];
  /** What follows the last `*`; the whole pattern where there is none. */
  readonly tail: string;
}

interface Part {
  /** The part up to its last letter; only the pattern's first part may begin with `?` or be empty. */
  readonly core: string;
  /** How many `?` stand between that letter and the `*`. */
  readonly more: number;
}

const STAR = 42;
const ANY_ONE = 63;

/** Takes a pattern apart; case is the caller's matter. */
export function readGlob(pattern: string): Glob {
  const pieces = pattern.replace(/[*?]+/g, run => (run.includes('*') ? `${run.replaceAll('*', '')}*` : run)).split('*');
  const tail = pieces.pop() ?? '';
  return { pattern, tail, parts: pieces.map(readPart) };
}

function readPart(piece: string): Part {
  let end = piece.length;
  while (end > 0 && piece.charCodeAt(end - 1) === ANY_ONE) end--;
  return { core: piece.slice(0, end), more: piece.length - end };
}

/**
 * Decides exactly whether every text that `inner` (a name or a pattern) matches is one that `outer` matches, in
 * O(|inner| · |outer|).
 *
 * It is the subset construction over both machines, of which one path is left. (a) A character that neither pattern
 * mentions is the hardest that `inner` can put for its `?` and `*`, so no other needs to be tried there. (b) Of the live
 * states of `outer` the one at the furthest `*` accepts all that earlier ones do, and in the `?`s before a `*` the one
 * with the fewest to go accepts all that the others do. So each `*` of `inner` has one hardest length: none while only
 * such `?`s are open, else a length that no part of `outer` can bridge. Hence the first place where a core fits, on
 * characters without a `*` between them, is the best one, and where there is none a text escapes.
 */
export function contains(outer: Glob, inner: string): boolean {
  const end = inner.length - outer.tail.length;
  if (end < 0 || !fits(outer.tail, inner, end)) return false;
  if (outer.parts.length === 0) return end === 0;
  let at = 0;
  for (let i = 0; i < outer.parts.length; i++) {
    const { core, more } = outer.parts[i] as Part;
    const last = i === 0 ? 0 : end - core.length;
    if (at + core.length > end) return false;
    while (at <= last && !fits(core, inner, at)) at++;
    if (at > last) return false;
    at += core.length;
    for (let open = more; open > 0; at++) {
      if (at >= end) return false;
      if (inner.charCodeAt(at) !== STAR) open--;
    }
  }
  return true;
}

function fits(core: string, inner: string, at: number): boolean {
  for (let i = 0; i < core.length; i++) {
    const wanted = core.charCodeAt(i);
    const found = inner.charCodeAt(at + i);
    if (found === STAR || (wanted !== found && wanted !== ANY_ONE)) return false;
  }
  return true;
}
