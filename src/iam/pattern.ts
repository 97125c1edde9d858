/** The wildcards of a pattern, in the one form that means the same: each run as its `?`s, then at most one `*`. */
export function normalise(pattern: string): string {
  return firstWildcard(pattern) >= pattern.length - 1
    ? pattern
    : pattern.replace(/[*?]{2,}/g, run => run.replaceAll('*', '') + (run.includes('*') ? '*' : ''));
}

/** The letters of a pattern before its first wildcard. */
export function lead(pattern: string): string {
  return pattern.slice(0, firstWildcard(pattern));
}

function firstWildcard(pattern: string): number {
  for (let at = 0; at < pattern.length; at++) if (pattern[at] === '*' || pattern[at] === '?') return at;
  return pattern.length;
}

/** Tells whether a pattern (`*` any text, `?` any one character) matches a text; both folded, time at most their product. */
export function grants(pattern: string, text: string): boolean {
  let p = 0;
  let t = 0;
  let star = -1;
  let retry = 0;
  while (t < text.length) {
    const expected = pattern[p];
    if (expected === '*') {
      star = p++;
      retry = t;
    } else if (expected === '?' || expected === text[t]) {
      p++;
      t++;
    } else if (star >= 0) {
      p = star + 1;
      t = ++retry;
    } else return false;
  }
  while (pattern[p] === '*') p++;
  return p === pattern.length;
}

/**
 * What may follow a text inside a pattern: the rests of the states that are alive once the text is read.
 * First the rest of the furthest state at a `*`, which holds those of all earlier states, then the others, furthest first.
 */
export function rests(pattern: string, text: string): readonly string[] {
  let alive = closure(pattern, new Set([0]));
  for (const character of text) {
    const next = new Set<number>();
    for (const state of alive) {
      if (pattern[state] === '*') next.add(state);
      else if (pattern[state] === '?' || pattern[state] === character) next.add(state + 1);
    }
    alive = closure(pattern, next);
  }
  const furthest = [...alive].sort((a, b) => b - a);
  const star = furthest.find(state => pattern[state] === '*');
  const others = furthest.filter(state => pattern[state] !== '*');
  return [...(star === undefined ? [] : [star]), ...others].map(state => pattern.slice(state));
}

/** How many pairs an inclusion may look at, and how many states of `outer` in them; past either nobody says. */
const MOST_PAIRS = 20_000;
const MOST_STATES = 1_000_000;

/** Tells whether every text that `inner` matches is matched by `outer`, decided over all texts (both folded). */
export function within(inner: string, outer: string): boolean {
  // why: what costs too much to decide counts as a no, which never widens what is written
  return inclusion(inner, outer) === true;
}

/** The same, but null where it costs too much to decide. */
export function inclusion(inner: string, outer: string): boolean | null {
  const first = lead(outer);
  // why: a wildcard of `inner` can be any character, so what `outer` demands first must stand in `inner` as letters
  if (!inner.startsWith(first)) return false;
  if (first.length === outer.length - 1 && outer.endsWith('*')) return true;
  const a = normalise(inner);
  const b = normalise(outer);
  if (a === b) return true;
  return firstWildcard(a) === a.length ? grants(b, a) : included(a, b);
}

/** Subset construction: reads `a` along each of its paths and keeps the set of states in which `b` may be. */
function included(a: string, b: string): boolean | null {
  const seen = new Set<string>();
  const open: { state: number; set: ReadonlySet<number> }[] = [{ state: 0, set: closure(b, new Set([0])) }];
  let states = 0;
  for (let pair = open.pop(); pair !== undefined; pair = open.pop()) {
    const { state, set } = pair;
    // why: with a long pattern each pair may hold thousands of them
    states += set.size;
    if (states > MOST_STATES) return null;
    const key = `${state}:${[...set].sort((x, y) => x - y).join()}`;
    if (seen.has(key)) continue;
    if (seen.size >= MOST_PAIRS) return null;
    seen.add(key);
    if (state === a.length) {
      if (!set.has(b.length)) return false;
      continue;
    }
    const step = a[state];
    if (step === '*') open.push({ state: state + 1, set });
    // why: a wildcard of `a` may be a character that `b` does not mention, which only wildcards of `b` read
    const next = new Set<number>();
    for (const at of set) {
      if (b[at] === '*') next.add(at);
      else if (b[at] === '?' || b[at] === step) next.add(at + 1);
    }
    // why: every state of `a` leads to its end, so a reader that has lost `b` has found a text outside it
    if (next.size === 0) return false;
    open.push({ state: step === '*' ? state : state + 1, set: closure(b, next) });
  }
  return true;
}

function closure(pattern: string, states: Set<number>): Set<number> {
  for (const state of states) if (pattern[state] === '*') states.add(state + 1);
  return states;
}
