import { type Action, type Catalogue, makeService, type Service } from '../../src/catalogue/universe';
import type { Removal, ServiceRemoval } from '../../src/report/removal';

/** A catalogue of the given names; a name with a leading `~` is one that only a report names. */
export function universeOf(names: Readonly<Record<string, readonly string[]>>): Catalogue {
  const services = new Map<string, Service>();
  for (const [prefix, list] of Object.entries(names)) {
    const actions = list.map((written): Action => {
      const name = written.replace('~', '');
      return { name, folded: name.toLowerCase(), level: null, tracked: null, known: name === written };
    });
    services.set(prefix.toLowerCase(), makeService(prefix, true, actions));
  }
  return {
    date: null,
    counts: { services: services.size, actions: 0 },
    service: prefix => services.get(prefix),
    prefixes: () => [...services.keys()].sort(),
  };
}

interface PlainService {
  readonly whole: boolean;
  readonly unused: readonly string[];
  /** All of `unused` where it is not given. */
  readonly listed: readonly string[];
  readonly inWindow: readonly string[];
}

/** R with the given folded names per service. */
export function removalOf(services: Readonly<Record<string, Partial<PlainService>>>): Removal {
  const all = new Map(
    Object.entries(services).map(
      ([prefix, { whole = false, unused = [], listed = unused, inWindow = [] }]): [string, ServiceRemoval] => [
        prefix,
        {
          whole,
          unused: new Set(unused),
          listed: new Set(listed),
          inWindow: new Set(inWindow),
          lastAccessed: () => null,
        },
      ],
    ),
  );
  return { service: prefix => all.get(prefix), prefixes: () => [...all.keys()].sort() };
}
