import { kindOf } from '../configuration/principal';
import { quoted } from '../input/quoted';
import { isMeantBy, nameOf, type Owner } from '../report/principals';
import { type Claimed, listed } from './claims';
import type { Policy } from './statement';

/**
 * How a principal was found: named by the user, by a glob of the configuration, by the source, by the name of the file, or by a
 * report that names none and so speaks of every file.
 */
export type OwnedBy = 'principal' | 'configuration' | 'source' | 'path' | 'report';

/** Where a statement stands, for finding out whose it is. */
export interface Place {
  readonly path: string;
  readonly policy: Pick<Policy, 'pointer'>;
}

/** Who a statement's principals are and how they were found. */
export interface Owners {
  /** As given; empty with `by: 'report'` where evidence is about every file. */
  readonly principals: readonly Owner[];
  readonly by: OwnedBy;
  /** How they were found, in words for people. */
  readonly how: string;
}

/** Whose a policy is, or why nobody can be named. */
export interface Whose {
  readonly owners: Owners | null;
  /** Null where there are owners. */
  readonly reason: 'unowned' | 'owners-disagree' | null;
  /** What keeps it from being told, in words for people; null where there are owners, or where nobody says anything. */
  readonly why: string | null;
}

/** From a located policy to its principals. The one seam for configuration and mapping. */
export type WhoseOf = (place: Place) => Whose;

/** The principals of a whole file; null where nobody says. */
export type OwnersOfFile = (place: Pick<Place, 'path'>) => Owners | null;

/** What whose the policies are is decided by: the first that says something counts. */
export interface Owning {
  /** The principals that the run itself was given. */
  readonly given: readonly Owner[];
  /** Those that the configuration has for a file; empty where it says nothing of it. */
  readonly configured: (path: string) => Pick<Owners, 'principals' | 'how'>;
  /** Whether a report names nobody, and so is about every file. */
  readonly nameless: boolean;
}

/** What else may tell whose a policy is. */
export interface Inferring {
  /** What the source says of a policy; null where it says nothing, or is not asked. */
  readonly claimed: (place: Place) => Claimed | null;
  /** Whom the name of a file means; null where it means nobody or several, or is not asked. */
  readonly called: (path: string) => Owner | null;
  /** The names of those principals of the reports that an owner means; none where no report is about it. */
  readonly reported: (owner: Owner) => readonly string[];
  /** The same owner in each of the accounts that the configuration names. */
  readonly inAccounts: (owners: readonly Owner[]) => readonly Owner[];
}

/** The owners by what was given, then by the configuration, then by reports that name nobody. */
export function ownersBy({ given, configured, nameless }: Owning): OwnersOfFile {
  const all = forAll(given, nameless);
  if (given.length > 0) return () => all;
  return ({ path }) => configuredFor(path, configured) ?? all;
}

function forAll(given: readonly Owner[], nameless: boolean): Owners | null {
  if (given.length > 0) return { principals: given, by: 'principal', how: '`principal`' };
  return nameless ? { principals: [], by: 'report', how: 'the report names nobody' } : null;
}

/** Whose a policy is, by all that may tell it: given, configuration, source, name of the file, reports that name nobody. */
export function whoseBy(owning: Owning, inferring: Inferring): WhoseOf {
  const all = forAll(owning.given, owning.nameless);
  return place => {
    const claimed = inferring.claimed(place);
    const said = owning.given.length > 0 ? all : configuredFor(place.path, owning.configured);
    if (said) {
      const others = claimed ? lacking(said.principals, claimed, inferring) : [];
      if (others.length === 0) return named(said);
      return { owners: null, reason: 'owners-disagree', why: disagreement(said, others, claimed) };
    }
    if (claimed && claimed.unclear.length === 0) {
      return named({ principals: inferring.inAccounts(claimed.principals), by: 'source', how: claimed.how });
    }
    const called = inferring.called(place.path);
    if (called) {
      const file = place.path.slice(place.path.lastIndexOf('/') + 1);
      return named({ principals: [called], by: 'path', how: `its file is called ${quoted(file)}` });
    }
    if (all) return named(all);
    return { owners: null, reason: 'unowned', why: claimed && doubts(claimed) };
  };
}

function configuredFor(path: string, configured: Owning['configured']): Owners | null {
  const { principals, how } = configured(path);
  return principals.length > 0 ? { principals, by: 'configuration', how } : null;
}

/** The principals of a whole file: of all its policies together where the source tells them. */
export function fileOwnersBy(
  whose: WhoseOf,
  owning: Owning,
  pointersOf: (path: string) => readonly string[],
): OwnersOfFile {
  const byFile = ownersBy(owning);
  return ({ path }) => {
    const found = pointersOf(path).flatMap(pointer => whose({ path, policy: { pointer } }).owners ?? []);
    const inferred = found.filter(({ by }) => by === 'source' || by === 'path');
    const [first] = inferred;
    if (!first) return byFile({ path });
    return { ...first, principals: [...new Set(inferred.flatMap(({ principals }) => principals))] };
  };
}

function named(owners: Owners | null): Whose {
  return { owners, reason: owners ? null : 'unowned', why: null };
}

/** The names of those whom the source names and whom the configuration lacks; of a pattern whom it means in the reports. */
function lacking(
  configured: readonly Owner[],
  { principals, isAlike }: Claimed,
  { reported }: Inferring,
): readonly string[] {
  const others = principals.filter(
    owner => !configured.some(one => isMeantBy({ ...owner, account: one.account }, one)),
  );
  if (others.length === 0) return [];
  const known = (kind: Owner['kind']) => {
    const some = configured.filter(one => kind === undefined || (kindOf(one) ?? kind) === kind);
    return new Set(some.flatMap(owner => [nameOf(owner.name), ...reported(owner)]));
  };
  // why: where a pattern also means the roles of another place, the configuration says which of them are meant here
  const isSettled = (owner: Owner) => isAlike === true && reported(owner).some(name => known(owner.kind).has(name));
  // why: whom no report is about may use everything
  const named = others.flatMap(owner => {
    const names = owner.isPattern ? (isSettled(owner) ? [] : reported(owner)) : [nameOf(owner.name)];
    const mine = known(owner.kind);
    return names.filter(name => !mine.has(name));
  });
  return [...new Set(named)].sort();
}

function disagreement(
  { principals, how }: Pick<Owners, 'principals' | 'how'>,
  others: readonly string[],
  claimed: Claimed | null,
): string {
  const mine = listed(
    principals.map(({ name }) => quoted(nameOf(name))),
    ', ',
  );
  return `${how} names ${mine}; the source names ${listed(others.map(quoted), ', ')} too (${claimed?.how ?? ''})`;
}

function doubts({ unclear }: Claimed): string {
  return listed(unclear, '; ');
}
