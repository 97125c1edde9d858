import type { Service } from '../catalogue/universe';
import { type Entry, readEntry } from '../iam/entry';
import { fold } from '../iam/name';
import { grants } from '../iam/pattern';
import type { Removal } from '../report/removal';
import { cover } from './cover';
import type { Draft, Terms } from './draft';
import { grantedActions, grantedBy, type ServiceActions } from './granted';
import type { EntryReason } from './refinement';

/** Decides an entry by the first rule that fits: unused name, unused service, unknown, in use, wholly unused, split. */
export function decide(text: string, terms: Terms): Draft {
  const entry = readEntry(text);
  switch (entry.kind) {
    case 'invalid':
      return keep(entry, 0, NOTHING, null);
    case 'exact':
      return decideExact(entry, terms);
    case 'pattern':
      return decidePattern(entry, terms);
    case 'all':
      return decideAll(entry, terms);
  }
}

function decideExact(entry: Extract<Entry, { kind: 'exact' }>, { universe, removal }: Terms): Draft {
  const service = universe.service(entry.service);
  const action = service?.find(entry.name);
  const unusedOfService = removal.service(entry.service);
  if (!service || !action) {
    return unusedOfService?.whole && !grantsPassRole(entry)
      ? drop(entry, 0, [entry.text], NOTHING)
      : keep(entry, 0, NOTHING, 'unknown');
  }
  const name = unusedOfService ? `${service.prefix}:${action.name}` : '';
  const inWindow = unusedOfService?.inWindow.has(entry.name) ? [name] : NOTHING;
  if (unusedOfService?.unused.has(entry.name)) return drop(entry, 1, [name], inWindow);
  if (action.known) return keep(entry, 1, inWindow, null);
  return unusedOfService?.whole && !grantsPassRole(entry)
    ? drop(entry, 1, [entry.text], inWindow)
    : keep(entry, 1, inWindow, 'unknown');
}

function decidePattern(entry: Extract<Entry, { kind: 'pattern' }>, terms: Terms): Draft {
  const granted = grantedActions(entry, terms.universe);
  const count = granted.reduce((sum, { actions }) => sum + actions.length, 0);
  const unused = named(granted, service => terms.removal.service(service.key)?.unused);
  const inWindow = named(granted, service => terms.removal.service(service.key)?.inWindow);
  const stay = (reason: EntryReason | null) => keep(entry, count, inWindow, reason, unused);
  const whole = terms.removal.service(entry.service)?.whole === true;
  if (!granted.some(({ actions }) => actions.some(action => action.known))) {
    // why: what nobody knew is named as the author wrote it
    return whole && !grantsPassRole(entry)
      ? drop(entry, count, unused.length > 0 ? unused : [entry.text], inWindow)
      : stay('unknown');
  }
  if (unused.length === 0) return stay(null);
  if (!terms.split && !whole) return stay('catalogue-old');
  if (unused.length === count) return drop(entry, count, unused, inWindow);
  if (!terms.split) return stay('catalogue-old');
  return replace(entry, count, unused, inWindow, pieces(entry, terms).map(readEntry));
}

function decideAll(entry: Extract<Entry, { kind: 'all' }>, terms: Terms): Draft {
  const { universe, removal } = terms;
  const reported = removal.prefixes().flatMap(prefix => {
    const service = universe.service(prefix);
    return service ? [{ service, actions: service.actions }] : [];
  });
  const unused = named(reported, service => removal.service(service.key)?.unused);
  const inWindow = named(reported, service => removal.service(service.key)?.inWindow);
  const count = universe.counts.actions;
  if (unused.length === 0) return keep(entry, count, inWindow, null);
  if (!terms.split) return keep(entry, count, inWindow, 'catalogue-old', unused);
  if (unused.length === count) return drop(entry, count, unused, inWindow);
  return replace(entry, count, unused, inWindow, pieces(entry, terms).map(readEntry));
}

const NOTHING: readonly never[] = [];

function keep(
  entry: Entry,
  granted: number,
  inWindow: readonly string[],
  reason: EntryReason | null,
  unused: readonly string[] = NOTHING,
): Draft {
  const becomes = [entry.text];
  const outcome = { entry: entry.text, becomes, kept: true, granted, removed: NOTHING, coveredBy: NOTHING, reason };
  return { entry, fate: 'kept', pieces: NOTHING, unused, inWindow, outcome };
}

function drop(entry: Entry, granted: number, unused: readonly string[], inWindow: readonly string[]): Draft {
  const { text } = entry;
  const outcome = {
    entry: text,
    becomes: NOTHING,
    kept: false,
    granted,
    removed: unused,
    coveredBy: NOTHING,
    reason: null,
  };
  return { entry, fate: 'dropped', pieces: NOTHING, unused, inWindow, outcome };
}

function replace(
  entry: Entry,
  granted: number,
  unused: readonly string[],
  inWindow: readonly string[],
  pieces: readonly Entry[],
): Draft {
  const becomes = pieces.map(piece => piece.text);
  const outcome = {
    entry: entry.text,
    becomes,
    kept: false,
    granted,
    removed: unused,
    coveredBy: NOTHING,
    reason: null,
  };
  return { entry, fate: 'replaced', pieces, unused, inWindow, outcome };
}

/** The full names of the granted actions that a set of folded names of their service holds. */
function named(
  granted: readonly ServiceActions[],
  wanted: (service: Service) => ReadonlySet<string> | undefined,
): readonly string[] {
  const found: string[] = [];
  for (const { service, actions } of granted) {
    const names = wanted(service);
    if (!names || names.size === 0) continue;
    for (const { folded, name } of actions) if (names.has(folded)) found.push(`${service.prefix}:${name}`);
  }
  return found;
}

function pieces(entry: Entry, { universe, removal }: Terms): readonly string[] {
  if (entry.kind === 'pattern') {
    const service = universe.service(entry.service);
    return service ? coverOf(service, entry.text.slice(entry.text.indexOf(':') + 1), removal) : [];
  }
  return universe.prefixes().flatMap(prefix => {
    const service = universe.service(prefix);
    if (!service) return [];
    const removed = removal.service(service.key);
    // why: most services are not in R, and a service is read only when somebody asks for its actions
    if (!removed) return [`${service.prefix}:*`];
    // why: by itself such an entry would be dropped, so writing it would not be the last word
    if (service.actions.length === 0 && removed.whole) return [];
    const gone = service.actions.filter(action => removed.unused.has(action.folded)).length;
    if (gone === 0) return [`${service.prefix}:*`];
    return gone === service.actions.length ? [] : coverOf(service, '*', removal);
  });
}

const NONE: ReadonlySet<string> = new Set();

function coverOf(service: Service, pattern: string, removal: Removal): readonly string[] {
  const unused = removal.service(service.key)?.unused ?? NONE;
  return cover(pattern, service, grantedBy(service, fold(pattern)), unused).map(name => `${service.prefix}:${name}`);
}

/** AWS never tracks `iam:PassRole`, so "iam unused as a whole" says nothing of it, whatever the catalogue knows. */
function grantsPassRole(entry: Entry): boolean {
  if (entry.kind === 'exact') return entry.service === 'iam' && entry.name === 'passrole';
  return entry.kind === 'pattern' && entry.service === 'iam' && grants(entry.pattern, 'passrole');
}
