import type { Action, Service } from '../catalogue/universe';
import { type Entry, readEntry } from '../iam/entry';
import { byCodePoint } from '../iam/name';
import { cover } from './cover';
import type { ListTerms } from './list-terms';
import type { Share } from './met';

const NONE: ReadonlySet<string> = new Set();

/** What stands in the place of a pattern that grants some actions: its cover without what R holds of them. */
export function piecesOf(entry: Extract<Entry, { kind: 'pattern' }>, granted: readonly Action[], terms: ListTerms) {
  const service = terms.universe.service(entry.service);
  if (!service) return [];
  const pattern = entry.text.slice(entry.text.indexOf(':') + 1);
  return coverOf(service, pattern, granted, terms.share(service.key)?.unused).map(readEntry);
}

/** What stands in the place of `*`, service by service; the services of the folded prefixes `held` stay whole. */
export function piecesOfAll(terms: ListTerms, added: boolean, held: ReadonlySet<string>): readonly Entry[] {
  const { universe } = terms;
  const prefixes =
    held.size === 0 ? universe.prefixes() : [...new Set([...universe.prefixes(), ...held])].sort(byCodePoint);
  return prefixes.flatMap(prefix => {
    const service = universe.service(prefix);
    if (held.has(prefix)) return [readEntry(`${service?.prefix ?? prefix}:*`)];
    return service ? piecesOfService(service, terms, added) : [];
  });
}

const covers = new WeakMap<Share, readonly Entry[]>();

function piecesOfService(service: Service, terms: ListTerms, added: boolean): readonly Entry[] {
  const share = terms.share(service.key);
  // why: most services are not in R, and a service is read only when somebody asks for its actions
  if (!share) return [readEntry(`${service.prefix}:*`)];
  // why: by itself such an entry would be dropped, so writing it would not be the last word
  if (service.actions.length === 0 && share.whole && !added) return [];
  const known = covers.get(share) ?? coverOfAll(service, share).map(readEntry);
  covers.set(share, known);
  return known;
}

function coverOfAll(service: Service, { unused }: Share): readonly string[] {
  const gone = service.actions.filter(action => unused.has(action.folded)).length;
  return gone === 0 ? [`${service.prefix}:*`] : coverOf(service, '*', service.actions, unused);
}

function coverOf(service: Service, pattern: string, granted: readonly Action[], unused = NONE): readonly string[] {
  return cover(pattern, service, granted, unused).map(name => `${service.prefix}:${name}`);
}
