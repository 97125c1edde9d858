import type { Policy, Statement } from './statement';

/** How a principal was found: named by the user, or by a report that names none and so speaks of every file. */
export type OwnedBy = 'principal' | 'report';

/** Where a statement stands, for finding out whose it is. */
export interface Place {
  readonly path: string;
  readonly policy: Policy;
  readonly statement: Statement;
}

/** Who a statement's principals are and how they were found. */
export interface Owners {
  /** ARNs or bare names as given; empty with `by: 'report'` where evidence is about every file. */
  readonly principals: readonly string[];
  readonly by: OwnedBy;
}

/** From a located statement to its principals; null where nobody says. The one seam for configuration and mapping. */
export type OwnersOf = (place: Place) => Owners | null;

/** The owners that the run itself was given: the named principals, or all when a report names nobody. */
export function ownersGiven(principals: readonly string[], anyNameless: boolean): OwnersOf {
  const owners: Owners | null =
    principals.length > 0 ? { principals, by: 'principal' } : anyNameless ? { principals: [], by: 'report' } : null;
  return () => owners;
}
