import type { Action, Catalogue } from '../catalogue/universe';
import { fold } from '../iam/name';
import type { Removal, ServiceRemoval } from '../report/removal';
import { expand, type Grant, GrantedList, readGrants } from './granted';
import { readSpared, type Spared } from './spared';

/** An action list before and after, and the unused actions that the refinement says it leaves, by full name. */
export interface ClaimedList {
  readonly before: readonly string[];
  /** Empty where the statement is emptied. */
  readonly after: readonly string[];
  readonly left: readonly { readonly action: string; readonly reason: string }[];
  /** Every entry, folded, that stood before the change; the others are added. Null where nothing is compared. */
  readonly standing: ReadonlySet<string> | null;
  /** The entries of the keep rules, as written. */
  readonly keep: readonly string[];
}

/** A claim with its entries read, and those that stand on one side only. */
export interface ListCase {
  readonly universe: Catalogue;
  readonly removal: Removal;
  readonly before: readonly Grant[];
  readonly after: readonly Grant[];
  readonly grantedBefore: GrantedList;
  readonly grantedAfter: GrantedList;
  /** Entries of `after` whose text `before` lacks. */
  readonly fresh: readonly Grant[];
  /** Entries of `before` whose text `after` lacks. */
  readonly gone: readonly Grant[];
  /** The actions named as left with a reason, folded. */
  readonly left: ReadonlySet<string>;
  /** What of R must stay; null where nothing must. */
  readonly spared: Spared | null;
}

/** Reads a claim. */
export function readCase(claim: ClaimedList, universe: Catalogue, removal: Removal): ListCase {
  const before = readGrants(claim.before, universe);
  const same = isSame(claim);
  const after = same ? before : readGrants(claim.after, universe);
  const grantedBefore = new GrantedList(before, universe);
  return {
    universe,
    removal,
    before,
    after,
    grantedBefore,
    grantedAfter: same ? grantedBefore : new GrantedList(after, universe),
    fresh: onlyIn(after, before),
    gone: onlyIn(before, after),
    left: new Set(claim.left.filter(({ reason }) => reason !== '').map(({ action }) => fold(action))),
    spared: readSpared(before, claim.keep, claim.standing, universe, removal),
  };
}

function isSame({ before, after }: ClaimedList): boolean {
  return after.length === before.length && after.every((text, index) => text === before[index]);
}

/** The grants that others lack; one text is one grant here. */
function onlyIn(grants: readonly Grant[], others: readonly Grant[]): readonly Grant[] {
  if (grants === others) return [];
  const known = new Set(others);
  return grants.filter(grant => !known.has(grant));
}

/** Tells whether a folded name is to be removed; one that was used inside the window never is. */
export function isUnused(service: ServiceRemoval | undefined, name: string): boolean {
  return service?.unused.has(name) === true && !service.inWindow.has(name);
}

/** Tells whether a folded name is to be removed from this list. */
export function mayGo({ removal, spared }: ListCase, prefix: string, name: string): boolean {
  return isUnused(removal.service(prefix), name) && !spared?.holds(prefix, name);
}

/** The full name, in the catalogue's spelling, of the first action of the universe that an entry grants by a pattern and that is wanted, or null. */
export function findAction(
  grant: Grant,
  universe: Catalogue,
  wanted: (prefix: string, action: Action) => boolean,
): string | null {
  if (grant.kind !== 'all' && grant.kind !== 'many') return null;
  for (const prefix of grant.kind === 'all' ? universe.prefixes() : [grant.service]) {
    const service = universe.service(prefix);
    const actions = grant.kind === 'all' ? (service?.actions ?? []) : expand(service, grant.glob);
    const found = actions.find(action => wanted(prefix, action));
    if (found !== undefined) return `${service?.prefix ?? prefix}:${found.name}`;
  }
  return null;
}
