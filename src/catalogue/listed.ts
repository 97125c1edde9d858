import { byCodePoint, fold, isActionName, isServicePrefix } from '../iam/name';
import { quoted } from '../input/quoted';
import type { Catalogue, Service } from './universe';

/** Makes a catalogue of services that are all at hand; their folded prefixes differ. `date` in milliseconds since the epoch. */
export function listedCatalogue(date: number | null, services: readonly Service[]): Catalogue {
  const byPrefix = new Map(services.map(service => [service.key, service]));
  const prefixes = [...byPrefix.keys()].sort(byCodePoint);
  const actions = services.reduce((sum, service) => sum + service.actions.length, 0);
  return {
    date,
    counts: { services: services.length, actions },
    service: prefix => byPrefix.get(prefix),
    prefixes: () => prefixes,
  };
}

/** Says what is wrong with a service prefix, or null where it may stand in a catalogue. */
export function prefixFault(prefix: string): string | null {
  return isServicePrefix(prefix) ? null : `${quoted(prefix)} is no service prefix such as \`s3\``;
}

/** Says what is wrong with an action name that stands under a service, or null where it may stand in a catalogue. */
export function nameFault(prefix: string, name: string): string | null {
  if (isActionName(name)) return null;
  const colon = name.indexOf(':');
  const bare = name.slice(colon + 1);
  if (colon < 0 || !isActionName(bare)) return `${quoted(name)} is no action name such as \`GetObject\``;
  return fold(name.slice(0, colon)) === fold(prefix)
    ? `${quoted(name)} repeats the service prefix: write ${quoted(bare)}`
    : `${quoted(name)} carries the prefix of another service than ${quoted(prefix)}`;
}
