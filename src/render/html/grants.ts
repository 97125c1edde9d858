import type { StatementAnalysis } from '../../analyse/analysis';
import { unusedActions } from '../../audit/unused';
import type { Catalogue } from '../../catalogue/universe';
import { readEntry } from '../../iam/entry';
import { fold } from '../../iam/name';
import { grantedActions } from '../../refine/granted';
import type { Refinement } from '../../refine/refinement';

/** How many grants a statement, a principal or a service has: an action counts once in each statement that grants it. */
export interface Grants {
  readonly granted: number;
  readonly unused: number;
}

/** Counts the grants of statements, service by service; lists that are alike are counted once. */
export class GrantCounter {
  readonly #universe: Catalogue;
  readonly #granted = new Map<string, ReadonlyMap<string, number>>();
  readonly #unused = new WeakMap<Refinement, ReadonlyMap<string, number>>();

  constructor(universe: Catalogue) {
    this.#universe = universe;
  }

  /** The grants of a judged statement by service prefix; what nobody could judge has none. */
  byService(one: StatementAnalysis): ReadonlyMap<string, Grants> {
    const { refinement, statement } = one;
    if (!refinement || !statement.actions) return new Map();
    const unused = this.#unused.get(refinement) ?? countPrefixes(unusedActions(one));
    this.#unused.set(refinement, unused);
    const granted = this.#grantedBy(statement.actions.entries);
    return new Map(
      [...granted].map(([prefix, number]) => [
        prefix,
        { granted: number, unused: Math.min(number, unused.get(fold(prefix)) ?? 0) },
      ]),
    );
  }

  #grantedBy(entries: readonly string[]): ReadonlyMap<string, number> {
    const key = entries.join('\n');
    const known = this.#granted.get(key) ?? this.#count(entries);
    this.#granted.set(key, known);
    return known;
  }

  #count(entries: readonly string[]): ReadonlyMap<string, number> {
    const found = new Map<string, Set<string>>();
    for (const entry of entries) {
      for (const { service, actions } of grantedActions(readEntry(entry), this.#universe)) {
        const names = found.get(service.prefix) ?? new Set();
        for (const action of actions) names.add(action.folded);
        found.set(service.prefix, names);
      }
    }
    return new Map([...found].map(([prefix, names]) => [prefix, names.size]));
  }
}

function countPrefixes(actions: readonly string[]): ReadonlyMap<string, number> {
  const counts = new Map<string, number>();
  for (const action of actions) {
    const prefix = fold(action.slice(0, action.indexOf(':')));
    counts.set(prefix, (counts.get(prefix) ?? 0) + 1);
  }
  return counts;
}

/** All of some grants together. */
export function sumOf(grants: Iterable<Grants>): Grants {
  let granted = 0;
  let unused = 0;
  for (const one of grants) {
    granted += one.granted;
    unused += one.unused;
  }
  return { granted, unused };
}
