import { fold } from '../iam/name';
import { addTo } from '../input/many';
import { familyOf } from './fingerprint';

/** A statement as an audit knew it. */
export interface Known {
  readonly path: string;
  readonly fingerprint: string;
  /** Its unused actions by full name; null where nobody could judge it. */
  readonly unused: readonly string[] | null;
}

/**
 * Which statement of an earlier audit each one is: one that is known by the same at the same path first, then, for files that were
 * renamed, at any path. Of twins those go together that share the most unused actions, since the turn of one moves when another
 * goes. Each is used once.
 */
export function pairsOf<A extends Known, B extends Known>(now: readonly A[], before: readonly B[]): ReadonlyMap<A, B> {
  const pairs = new Map<A, B>();
  const used = new Set<B>();
  const keys: readonly ((one: Known) => string)[] = [
    one => JSON.stringify([one.path, one.fingerprint, one.unused]),
    one => JSON.stringify([one.path, familyOf(one.fingerprint)]),
    one => familyOf(one.fingerprint),
  ];
  for (const keyOf of keys) {
    const free = new Map<string, A[]>();
    for (const one of now) if (!pairs.has(one)) addTo(free, keyOf(one), one);
    const wanted = new Map<string, B[]>();
    for (const old of before) if (!used.has(old) && free.has(keyOf(old))) addTo(wanted, keyOf(old), old);
    for (const [key, olds] of wanted) {
      for (const [one, old] of nearest(free.get(key) ?? [], olds)) {
        pairs.set(one, old);
        used.add(old);
      }
    }
  }
  return pairs;
}

/** So many candidates are compared with each other; more twins go together in their order. */
const MOST_COMPARED = 10_000;

function nearest<A extends Known, B extends Known>(
  now: readonly A[],
  olds: readonly B[],
): readonly (readonly [A, B])[] {
  if (now.length * olds.length > MOST_COMPARED) {
    return now.flatMap((one, at): (readonly [A, B])[] => {
      const old = olds[at];
      return old ? [[one, old]] : [];
    });
  }
  const actions = new Map(now.map(one => [one, new Set(one.unused?.map(fold))]));
  const candidates = olds.flatMap(old =>
    now.map(one => {
      const shared = (old.unused ?? []).filter(action => actions.get(one)?.has(fold(action))).length;
      return { one, old, shared, isSame: one.fingerprint === old.fingerprint };
    }),
  );
  candidates.sort((a, b) => b.shared - a.shared || Number(b.isSame) - Number(a.isSame));
  const pairs = new Map<A, B>();
  const used = new Set<B>();
  for (const { one, old } of candidates) {
    if (pairs.has(one) || used.has(old)) continue;
    pairs.set(one, old);
    used.add(old);
  }
  return [...pairs];
}
