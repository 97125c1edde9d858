import type { Catalogue } from '../catalogue/universe';
import { fold } from '../iam/name';
import type { Removal } from '../report/removal';
import { type Grant, GrantedList, readGrants } from './granted';

/** What of R must stay in one list: what keep rules grant, and what the change adds beyond what the reports name. */
export interface Spared {
  /** The grants of the keep rules. */
  readonly keep: readonly Grant[];
  /**
   * Tells whether an action, known or not, must stay: a keep rule grants it, or an added entry does, by name or by a pattern and
   * no report names it. Prefix and name are folded.
   */
  holds(prefix: string, name: string): boolean;
  /** Tells whether the change adds an entry. */
  isAdded(grant: Grant): boolean;
  /** Tells whether a keep rule is about a service. */
  isAbout(prefix: string): boolean;
}

/** Reads what must stay of the entries of a list; null where there is neither a keep rule nor an added entry. */
export function readSpared(
  before: readonly Grant[],
  keep: readonly string[],
  standing: ReadonlySet<string> | null,
  universe: Catalogue,
  removal: Removal,
): Spared | null {
  const isAdded = (grant: Grant) => standing !== null && !standing.has(fold(grant.text));
  const added = before.filter(isAdded);
  if (keep.length + added.length === 0) return null;
  const rules = readGrants(keep, universe);
  const kept = new GrantedList(rules, universe);
  const exact = new GrantedList(
    added.filter(({ kind }) => kind === 'one'),
    universe,
  );
  const granted = new GrantedList(added, universe);
  return {
    keep: rules,
    holds: (prefix, name) =>
      kept.has(prefix, name) ||
      exact.has(prefix, name) ||
      (granted.has(prefix, name) && removal.service(prefix)?.listed.has(name) !== true),
    isAdded,
    isAbout: prefix =>
      rules.some(one => one.kind === 'all' || ((one.kind === 'one' || one.kind === 'many') && one.service === prefix)),
  };
}
