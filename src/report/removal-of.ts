import type { Catalogue } from '../catalogue/universe';
import { byCodePoint } from '../iam/name';
import type { Problem } from '../problem';
import { type Claim, type Clock, claimsOf, newer } from './claims';
import type { Report } from './evidence';
import type { Principal, PrincipalReports } from './principals';
import type { Removal, ServiceRemoval } from './removal';

/** What some principals all leave unused, and what says so. */
export interface Evidence {
  readonly covered: true;
  readonly removal: Removal;
  /** Empty where the reports name nobody. */
  readonly principals: readonly Principal[];
  readonly reports: readonly Report[];
  /** Where a report contradicts itself. */
  readonly problems: readonly Problem[];
}

/** There is no evidence: no principal was given, or no report is about these. */
export interface NoEvidence {
  readonly covered: false;
  readonly uncovered: readonly Principal[];
}

/** Intersects what every report about every principal calls unused; a principal without a report leaves no evidence at all. */
export function removalOf(
  owners: readonly PrincipalReports[],
  clock: Clock,
  universe: Catalogue,
): Evidence | NoEvidence {
  const principals = owners.flatMap(({ principal }) => (principal ? [principal] : []));
  const uncovered = owners.filter(({ reports }) => reports.length === 0);
  if (owners.length === 0 || uncovered.length > 0) {
    return { covered: false, uncovered: uncovered.flatMap(({ principal }) => (principal ? [principal] : [])) };
  }
  const reports = [...new Set(owners.flatMap(owner => owner.reports))];
  const claims = reports.map(report => claimsOf(report, clock));
  const removal = intersection(
    claims.map(({ services }) => services),
    universe,
  );
  return { covered: true, removal, principals, reports, problems: claims.flatMap(({ problems }) => problems) };
}

function intersection(reports: readonly ReadonlyMap<string, Claim>[], universe: Catalogue): Removal {
  const services = new Map<string, ServiceRemoval | null>();
  let prefixes: readonly string[] | undefined;
  const service = (prefix: string): ServiceRemoval | undefined => {
    let found = services.get(prefix);
    if (found === undefined) {
      found = common(prefix, reports, universe) ?? null;
      services.set(prefix, found);
    }
    return found ?? undefined;
  };
  return {
    service,
    prefixes: () => {
      prefixes ??= [...(reports[0]?.keys() ?? [])].filter(prefix => service(prefix)).sort(byCodePoint);
      return prefixes;
    },
  };
}

function common(
  prefix: string,
  reports: readonly ReadonlyMap<string, Claim>[],
  universe: Catalogue,
): ServiceRemoval | undefined {
  const claims = reports.flatMap(services => services.get(prefix) ?? []);
  if (claims.length < reports.length) return undefined;
  const lastAccessed = (name: string) =>
    claims.reduce((time: number | null, claim) => newer(time, claim.lastAccessed.get(name) ?? null), null);
  const unusedBy = (claim: Claim, name: string) =>
    claim.unused.has(name) || (claim.whole && !isUntracked(prefix, name));
  const listing = claims.find(claim => !claim.whole);
  if (!listing) return wholeService(prefix, claims, universe, unusedBy, lastAccessed);
  const unused = new Set([...listing.unused].filter(name => claims.every(claim => unusedBy(claim, name))));
  const inWindow = new Set(
    [...listing.unused, ...listing.inWindow].filter(
      name => !unused.has(name) && claims.every(claim => unusedBy(claim, name) || claim.inWindow.has(name)),
    ),
  );
  if (unused.size + inWindow.size === 0) return undefined;
  const listed = claims.some(claim => claim.whole) ? listedBy(claims, unused) : unused;
  return { whole: false, unused, listed, inWindow, lastAccessed };
}

function wholeService(
  prefix: string,
  claims: readonly Claim[],
  universe: Catalogue,
  unusedBy: (claim: Claim, name: string) => boolean,
  lastAccessed: ServiceRemoval['lastAccessed'],
): ServiceRemoval {
  let names: ReadonlySet<string> | undefined;
  let listed: ReadonlySet<string> | undefined;
  return {
    whole: true,
    // Built when first asked for: a report may call hundreds of services unused that no policy mentions.
    get unused() {
      names ??= new Set(
        [
          ...(universe.service(prefix)?.actions ?? []).map(({ folded }) => folded),
          ...claims.flatMap(({ unused }) => [...unused]),
        ].filter(name => claims.every(claim => unusedBy(claim, name))),
      );
      return names;
    },
    get listed() {
      listed ??= listedBy(claims, claims[0]?.unused ?? new Set());
      return listed;
    },
    inWindow: new Set(),
    lastAccessed,
  };
}

function listedBy(claims: readonly Claim[], names: ReadonlySet<string>): ReadonlySet<string> {
  return new Set([...names].filter(name => claims.every(claim => claim.unused.has(name))));
}

// AWS never records the use of `iam:PassRole`, so a service unused as a whole says nothing about it.
function isUntracked(prefix: string, name: string): boolean {
  return prefix === 'iam' && name === 'passrole';
}
