/** The action list of an edited statement, before and after. */
export interface ListChange {
  readonly before: readonly string[];
  readonly after: readonly string[];
}

/** What may differ between two trees; the keys are values of the tree before, by identity. */
export interface Allowed {
  /** The statements whose `Action` changes. */
  readonly changes: ReadonlyMap<unknown, ListChange>;
  /** The lists that lose items, with the old indices of those. */
  readonly removed: ReadonlyMap<unknown, ReadonlySet<number>>;
}

/** Enough for any policy, and little enough for the stack. */
const DEEPEST = 1000;

/**
 * Finds the first place, as a JSON pointer into the tree before, where two parsed JSON values differ otherwise than
 * allowed, the order of keys included; null where there is none. What lies deeper than 1,000 levels counts as different.
 */
export function difference(before: unknown, after: unknown, allowed: Allowed, depth = 0): string | null {
  if (typeof before !== 'object' || before === null) return before === after ? null : '';
  if (typeof after !== 'object' || after === null || depth > DEEPEST) return '';
  if (Array.isArray(before)) return Array.isArray(after) ? listDifference(before, after, allowed, depth) : '';
  if (Array.isArray(after)) return '';
  const keys = Object.keys(before);
  const keysAfter = Object.keys(after);
  const change = allowed.changes.get(before);
  for (const [i, key] of keys.entries()) {
    const old: unknown = Reflect.get(before, key);
    const now: unknown = Reflect.get(after, key);
    if (keysAfter[i] !== key) return below(key, '');
    if (key === 'Action' && change !== undefined) {
      if (!isListChange(old, now, change)) return below(key, '');
    } else {
      const found = difference(old, now, allowed, depth + 1);
      if (found !== null) return below(key, found);
    }
  }
  return keysAfter.length === keys.length ? null : below(keysAfter[keys.length] ?? '', '');
}

function listDifference(
  before: readonly unknown[],
  after: readonly unknown[],
  allowed: Allowed,
  depth: number,
): string | null {
  const removed = allowed.removed.get(before);
  let at = 0;
  for (const [i, item] of before.entries()) {
    if (removed?.has(i)) continue;
    if (at >= after.length) return below(i, '');
    const found = difference(item, after[at], allowed, depth + 1);
    if (found !== null) return below(i, found);
    at++;
  }
  return at === after.length && (removed === undefined || at > 0) ? null : '';
}

/** Tells whether two values of `Action` are the two lists of a change: a string may become a list, a list stays one. */
export function isListChange(before: unknown, after: unknown, change: ListChange): boolean {
  const wasString = typeof before === 'string';
  if (!isList(wasString ? [before] : before, change.before) || change.after.length === 0) return false;
  return isList(wasString && typeof after === 'string' ? [after] : after, change.after);
}

function isList(value: unknown, entries: readonly string[]): boolean {
  return Array.isArray(value) && value.length === entries.length && entries.every((entry, i) => entry === value[i]);
}

function below(key: string | number, rest: string): string {
  return `/${String(key).replaceAll('~', '~0').replaceAll('/', '~1')}${rest}`;
}

/** The value at a JSON pointer of a parsed JSON value, or undefined. */
export function valueAt(root: unknown, pointer: string): unknown {
  let value = root;
  for (const token of pointer.split('/').slice(1)) {
    const key = token.replaceAll('~1', '/').replaceAll('~0', '~');
    if (typeof value !== 'object' || value === null || !Object.hasOwn(value, key)) return undefined;
    value = Reflect.get(value, key);
  }
  return value;
}
