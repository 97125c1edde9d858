import type { Policy, Statement } from './statement';

/** How a principal was found: named by the user, by a glob of the configuration, or by a report that names none and so speaks of every file. */
export type OwnedBy = 'principal' | 'configuration' | 'report';

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

/** The same for a whole file, as far as its path tells. */
export type OwnersOfFile = (place: Pick<Place, 'path'>) => Owners | null;

/** What whose the policies are is decided by: the first that says something counts. */
export interface Owning {
  /** The principals that the run itself was given. */
  readonly given: readonly string[];
  /** Those that the configuration has for a file; empty where it says nothing of it. */
  readonly configured: (path: string) => readonly string[];
  /** Whether a report names nobody, and so is about every file. */
  readonly nameless: boolean;
}

/** The owners by what was given, then by the configuration, then by reports that name nobody. */
export function ownersBy({ given, configured, nameless }: Owning): OwnersOfFile {
  const all: Owners | null =
    given.length > 0 ? { principals: given, by: 'principal' } : nameless ? { principals: [], by: 'report' } : null;
  if (given.length > 0) return () => all;
  return ({ path }) => {
    const principals = configured(path);
    return principals.length > 0 ? { principals, by: 'configuration' } : all;
  };
}
