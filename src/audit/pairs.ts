import { fold } from '../iam/name';
import { addTo } from '../input/many';

/** A statement as an audit knew it. */
export interface Known {
  readonly path: string;
  readonly fingerprint: string;
  /** Its unused actions by full name; null where nobody could judge it. */
  readonly unused: readonly string[] | null;
}

/**
 * Which statement of an earlier audit each one is: the same fingerprint at the same path first, then, for files that were
 * renamed, the same fingerprint wherever the most of the same actions are unused. Each is used once.
 */
export function pairsOf<A extends Known, B extends Known>(now: readonly A[], before: readonly B[]): ReadonlyMap<A, B> {
  const pairs = new Map<A, B>();
  const places = new Map(now.map(one => [placeOf(one), one]));
  const moved: B[] = [];
  for (const old of before) {
    const same = places.get(placeOf(old));
    if (same && !pairs.has(same)) pairs.set(same, old);
    else moved.push(old);
  }
  const free = new Map<string, A[]>();
  for (const one of now) if (!pairs.has(one)) addTo(free, one.fingerprint, one);
  for (const old of moved) {
    const some = free.get(old.fingerprint) ?? [];
    const best = nearest(some, old);
    if (!best) continue;
    pairs.set(best, old);
    some.splice(some.indexOf(best), 1);
  }
  return pairs;
}

function placeOf({ path, fingerprint }: Known): string {
  return JSON.stringify([path, fingerprint]);
}

function nearest<A extends Known>(some: readonly A[], old: Known): A | null {
  const wanted = new Set(old.unused?.map(fold));
  const shared = ({ unused }: Known) => (unused ?? []).filter(action => wanted.has(fold(action))).length;
  const [first, ...others] = some;
  if (!first) return null;
  return others.reduce((best, one) => (shared(one) > shared(best) ? one : best), first);
}
