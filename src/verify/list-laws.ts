import { contains } from './glob';
import { expand, type Grant, readGrants } from './granted';
import { findAction, isUnused, type ListCase, mayGo } from './list-case';

/** Law 1, every action granted after was granted before: an action that was not, or null. */
export function notNarrower({ fresh, grantedBefore, universe }: ListCase): string | null {
  for (const grant of fresh) {
    if (grant.kind === 'one' && !grantedBefore.has(grant.service, grant.name)) return grant.text;
    const found = findAction(grant, universe, (prefix, action) => !grantedBefore.has(prefix, action.folded));
    if (found !== null) return found;
  }
  return null;
}

/** Law 2, every new entry lies within one old entry as a set of strings: an entry that does not, or null. */
export function notNarrowerTomorrow({ fresh, grantedBefore }: ListCase): string | null {
  return fresh.find(grant => !grantedBefore.holds(grant))?.text ?? null;
}

/** Law 3, what was granted and is not unused is still granted: an action or an entry that is lost, or null. */
export function lost(list: ListCase): string | null {
  for (const grant of list.gone) {
    const witness = grant.kind === 'one' ? lostAction(list, grant) : lostByPattern(list, grant);
    if (witness !== null) return witness;
  }
  return lostUnreadable(list) ?? lostKept(list);
}

// AWS never tracks `iam:PassRole`, so that the disuse of the whole service says nothing of it.
const PASS_ROLE = 'passrole';

type One = Extract<Grant, { kind: 'one' }>;

function lostAction(list: ListCase, { service, name, text }: One): string | null {
  const { universe, removal, grantedAfter, spared } = list;
  if (mayGo(list, service, name) || grantedAfter.has(service, name)) return null;
  const known = universe.service(service)?.find(name) !== undefined;
  if (known || !removal.service(service)?.whole || (service === 'iam' && name === PASS_ROLE)) return text;
  return spared?.holds(service, name) ? text : null;
}

function lostByPattern(list: ListCase, grant: Exclude<Grant, One>): string | null {
  const { universe, removal, grantedAfter, spared } = list;
  const found = findAction(
    grant,
    universe,
    (prefix, action) => !mayGo(list, prefix, action.folded) && !grantedAfter.has(prefix, action.folded),
  );
  if (found !== null || grant.kind !== 'many') return found;
  // A pattern of which the catalogue knows nothing may grant what nobody can name: only its whole service's disuse covers that.
  if (expand(universe.service(grant.service), grant.glob).some(action => action.known)) return null;
  if (grantedAfter.holds(grant)) return null;
  const unused = removal.service(grant.service);
  if (!unused?.whole || spared?.isAdded(grant) || spared?.isAbout(grant.service)) return grant.text;
  if (grant.service !== 'iam' || !contains(grant.glob, PASS_ROLE)) return null;
  return isUnused(unused, PASS_ROLE) || grantedAfter.has('iam', PASS_ROLE) ? null : 'iam:PassRole';
}

/** What a keep rule names, or means of a service that nobody knows, is held on to though no universe holds it. */
function lostKept({ universe, spared, grantedBefore, grantedAfter, gone }: ListCase): string | null {
  if (spared === null || gone.length === 0) return null;
  const found = spared.keep.find(grant => {
    if (grant.kind === 'many' && universe.service(grant.service)?.actions.some(action => action.known)) return false;
    return grantedBefore.holds(grant) && !grantedAfter.holds(grant);
  });
  return found?.text ?? null;
}

function lostUnreadable({ before, after }: ListCase): string | null {
  if (before === after) return null;
  let at = 0;
  for (const grant of before) {
    if (grant.kind !== 'none') continue;
    while (at < after.length && after[at]?.text !== grant.text) at++;
    if (at === after.length) return grant.text;
    at++;
  }
  return null;
}

/** Law 4, no unused action is left without being named, and none is named that is gone: one that is, or null. */
export function leftUnnamed(list: ListCase): string | null {
  for (const grant of list.after) {
    const witness = leftByGrant(list, grant);
    if (witness !== null) return witness;
  }
  return readGrants([...list.left], list.universe).find(grant => !list.grantedAfter.holds(grant))?.text ?? null;
}

function leftByGrant(list: ListCase, grant: Grant): string | null {
  const { universe, removal } = list;
  // why: nothing is unused of most services, and what is granted of those need not be asked for action by action
  if (grant.kind === 'none' || (grant.kind !== 'all' && !removal.service(grant.service))) return null;
  if (grant.kind === 'one') return isUnnamed(list, grant.service, grant.name) ? grant.text : null;
  const found = findAction(grant, universe, (prefix, action) => isUnnamed(list, prefix, action.folded));
  if (found !== null) return found;
  // Whatever the universe is, no name of R escapes.
  for (const prefix of grant.kind === 'all' ? removal.prefixes() : [grant.service]) {
    const service = universe.service(prefix);
    for (const name of removal.service(prefix)?.unused ?? []) {
      if (service?.find(name) !== undefined || (grant.kind === 'many' && !contains(grant.glob, name))) continue;
      if (isUnnamed(list, prefix, name)) return `${prefix}:${name}`;
    }
  }
  return null;
}

function isUnnamed({ removal, left }: ListCase, prefix: string, name: string): boolean {
  return isUnused(removal.service(prefix), name) && !left.has(`${prefix}:${name}`);
}
