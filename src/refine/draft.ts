import type { Catalogue, Service } from '../catalogue/universe';
import { type Entry, readEntry } from '../iam/entry';
import { grants } from '../iam/pattern';
import type { Removal } from '../report/removal';
import { cover } from './cover';
import { grantedActions, grantedBy, type ServiceActions } from './granted';
import type { EntryReason } from './refinement';

/** What the refinement of a list is decided by. */
export interface Terms {
  readonly universe: Catalogue;
  readonly removal: Removal;
  /** False when the catalogue is too old to write down what a pattern grants. */
  readonly split: boolean;
}

/** What becomes of one entry, before the answer is freed of clutter. */
export interface Draft {
  readonly entry: Entry;
  readonly fate: 'kept' | 'dropped' | 'replaced';
  /** What stands in its place; empty unless replaced. */
  readonly pieces: readonly Entry[];
  /** M, service by service. */
  readonly granted: readonly ServiceActions[];
  /** How many actions M holds. */
  readonly count: number;
  /** Full names of what it granted and R holds. */
  readonly unused: readonly string[];
  readonly reason: EntryReason | null;
}

const known = new WeakMap<Terms, Map<string, Draft>>();

/** Decides one entry by the first rule that fits; asked again by the same terms, it answers from memory. */
export function draftEntry(text: string, terms: Terms): Draft {
  let drafts = known.get(terms);
  if (!drafts) {
    drafts = new Map();
    known.set(terms, drafts);
  }
  let draft = drafts.get(text);
  if (!draft) {
    draft = decide(text, terms);
    drafts.set(text, draft);
  }
  return draft;
}

/** The rules in their order: unused name, unused service, unknown, in use, wholly unused, split. */
function decide(text: string, terms: Terms): Draft {
  const entry = readEntry(text);
  const granted = grantedActions(entry, terms.universe);
  const count = granted.reduce((sum, { actions }) => sum + actions.length, 0);
  const unused = granted.flatMap(({ service, actions }) => {
    const gone = terms.removal.service(service.key)?.unused;
    if (!gone) return [];
    return actions.filter(action => gone.has(action.folded)).map(action => `${service.prefix}:${action.name}`);
  });
  const draft = (fate: Draft['fate'], pieces: readonly Entry[] = [], reason: EntryReason | null = null): Draft => ({
    entry,
    fate,
    pieces,
    granted,
    count,
    unused,
    reason,
  });

  if (entry.kind === 'invalid') return draft('kept');
  if (entry.kind === 'exact' && unused.length > 0) return draft('dropped');
  const whole = entry.kind !== 'all' && terms.removal.service(entry.service)?.whole === true;
  if (!granted.some(({ actions }) => actions.some(action => action.known))) {
    return whole && !grantsPassRole(entry) ? draft('dropped') : draft('kept', [], 'unknown');
  }
  if (unused.length === 0) return draft('kept');
  if (!terms.split && !whole) return draft('kept', [], 'catalogue-old');
  if (unused.length === count) return draft('dropped');
  if (!terms.split) return draft('kept', [], 'catalogue-old');
  return draft('replaced', pieces(entry, terms).map(readEntry));
}

function pieces(entry: Entry, { universe, removal }: Terms): readonly string[] {
  if (entry.kind === 'pattern') {
    const service = universe.service(entry.service);
    return service ? coverOf(service, entry.pattern, removal) : [];
  }
  return universe.prefixes().flatMap(prefix => {
    const service = universe.service(prefix);
    if (!service) return [];
    const unused = removal.service(service.key)?.unused ?? NONE;
    const gone = service.actions.filter(action => unused.has(action.folded)).length;
    if (gone === 0) return [`${service.prefix}:*`];
    return gone === service.actions.length ? [] : coverOf(service, '*', removal);
  });
}

const NONE: ReadonlySet<string> = new Set();

function coverOf(service: Service, pattern: string, removal: Removal): readonly string[] {
  const unused = removal.service(service.key)?.unused ?? NONE;
  return cover(pattern, service, grantedBy(service, pattern), unused).map(name => `${service.prefix}:${name}`);
}

/** AWS never tracks `iam:PassRole`, so "iam unused as a whole" says nothing of it, whatever the catalogue knows. */
function grantsPassRole(entry: Entry): boolean {
  if (entry.kind === 'exact') return entry.service === 'iam' && entry.name === 'passrole';
  return entry.kind === 'pattern' && entry.service === 'iam' && grants(entry.pattern, 'passrole');
}
