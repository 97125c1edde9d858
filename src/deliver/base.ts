import type { PolicyFile, Stood } from '../analyse/analysis';
import { fold } from '../iam/name';
import type { Owners, OwnersOfFile } from '../locate/owners';
import type { Statement } from '../locate/statement';
import { isMeantBy } from '../report/principals';
import { changedLines } from './changed-lines';
import { containsOf } from './gate/contains';
import { type Grants, grantsOf, remembering, statementsOf } from './grants';
import { type ChangedLines, touches } from './touches';

/** What a change started from: the versions that its files had, where they went, and the lines that changed since. */
export interface Base {
  /** Every changed file as it was, by its path of then. */
  readonly files: readonly PolicyFile[];
  /** Every changed file as it is now, so far as it could be read. */
  readonly heads: readonly PolicyFile[];
  /** By path of then: the paths that a file has now; none where it is deleted. */
  readonly became: ReadonlyMap<string, readonly string[]>;
  /** By path of an analysed file: the lines that changed in it; a file that did not change is absent. */
  readonly changed: ReadonlyMap<string, readonly ChangedLines[]>;
}

/** What a gate asks of the state before a change. */
export interface Before {
  /** As in the base; a file that went to other principals changed as a whole. */
  readonly changed: Base['changed'];
  /** Whether an action (folded full name) that a file grants now was granted before, in it or in a file that gave it away. */
  readonly granted: (path: string, action: string) => boolean;
  /** The same for an entry: whether one stood before that contains all of it. */
  readonly contained: (path: string, entry: string) => boolean;
}

/** The entries (folded) of all statements that allowed actions before; a file that cannot be read had none. */
export function standingEntries({ files }: Pick<Base, 'files'>): ReadonlySet<string> {
  const allowing = files.flatMap(statementsOf).filter(({ blocked }) => blocked === null);
  return new Set(allowing.flatMap(({ actions }) => actions?.entries.map(fold) ?? []));
}

/** Reads a base by whose the files are: what a file granted stays with its principals, and moves only if the file lost it. */
export function readBefore(base: Base, ownersOf: OwnersOfFile, ownersBefore: OwnersOfFile = ownersOf): Before {
  const origins = new Map([...base.became].flatMap(([from, paths]) => paths.map(to => [to, from] as const)));
  const isFor = (from: string, to: string) => covers(ownersBefore({ path: from }), ownersOf({ path: to }));
  // why: of a file that holds the policies of several it is not known which of them went to whom
  const stays = (from: string, to: string) =>
    isFor(from, to) || overlap(ownersBefore({ path: from }), ownersOf({ path: to }));
  const statements = base.files.flatMap(statementsOf);
  const asking = (of: GrantsOf) => {
    const before = answersIn(base.files, of);
    const now = answersIn(base.heads, of);
    // why: a version that cannot be read may still grant everything, so that nothing of it has moved
    const isLost = (from: string, key: string) =>
      (base.became.get(from) ?? []).every(path => now(path)?.(key) === false);
    // why: most of what is new was granted nowhere, and to ask thousands of files about thousands of actions takes minutes
    const anywhere = of(statements);
    const losers = remembering(key =>
      anywhere(key) ? base.files.filter(({ path }) => before(path)?.(key) && isLost(path, key)) : [],
    );
    return (path: string, key: string) => {
      const own = origins.get(path);
      if (own !== undefined && stays(own, path) && before(own)?.(key)) return true;
      return losers(key).some(from => isFor(from.path, path));
    };
  };
  const changed = [...base.changed].map(([path, lines]) => {
    const from = origins.get(path);
    return [path, from === undefined || stays(from, path) ? lines : changedLines(null, '')] as const;
  });
  return { changed: new Map(changed), granted: asking(grantsOf), contained: asking(containsOf) };
}

/** Whether lines of a file stood there before a change: where they did not, its keep comments do not count. */
export function stoodBy(changed: Base['changed']): Stood {
  return (path, first, last) => {
    const lines = changed.get(path);
    return lines === undefined || !touches(lines, { first, last });
  };
}

type GrantsOf = (statements: readonly Statement[]) => Grants;

/** By path of a file: what its statements answer, worked out when first asked; null for a file that is not there. */
function answersIn(files: readonly PolicyFile[], of: GrantsOf): (path: string) => Grants | null {
  const byPath = new Map(files.map(file => [file.path, file]));
  return remembering(path => {
    const file = byPath.get(path);
    return file ? of(statementsOf(file)) : null;
  });
}

/** Whether the source names somebody for a file who had it before. */
function overlap(from: Owners | null, to: Owners | null): boolean {
  if (from?.by !== 'source' || to?.by !== 'source') return false;
  return to.principals.some(one => from.principals.some(other => isMeantBy(one, other)));
}

/** Whether all principals of a file were principals of another; whoever is not known is nobody who is. */
function covers(from: Owners | null, to: Owners | null): boolean {
  if (from === null || to === null) return from === to;
  // why: what everybody may use was anybody's
  if (from.by === 'report' || from === to) return true;
  // why: what was somebody's is new to everybody else
  if (to.by === 'report') return false;
  return to.principals.every(one => from.principals.some(other => isMeantBy(one, other)));
}
