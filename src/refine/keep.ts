import { readEntry } from '../iam/entry';
import { byCodePoint } from '../iam/name';
import { grants, within } from '../iam/pattern';

/** What keep rules hold on to, asked by folded prefix and folded name. */
export interface Keep {
  /** Tells whether a rule grants an action, known or not. */
  grants(prefix: string, name: string): boolean;
  /** Tells whether a rule grants all that a pattern of a service can ever grant. */
  holds(prefix: string, pattern: string): boolean;
  /** Tells whether a rule is about a service, so that nobody can say what of it that nobody knows it means. */
  isAbout(prefix: string): boolean;
  /** The folded prefixes that rules name, sorted; none for `*`. */
  readonly prefixes: readonly string[];
}

interface OfService {
  readonly names: Set<string>;
  readonly patterns: string[];
}

/** Reads the entries of keep rules; one that is outside the grammar keeps nothing. */
export function readKeep(entries: readonly string[]): Keep {
  const services = new Map<string, OfService>();
  let all = false;
  for (const entry of entries.map(readEntry)) {
    if (entry.kind === 'all') all = true;
    if (entry.kind !== 'exact' && entry.kind !== 'pattern') continue;
    const ofService = services.get(entry.service) ?? { names: new Set<string>(), patterns: [] };
    services.set(entry.service, ofService);
    if (entry.kind === 'exact') ofService.names.add(entry.name);
    else ofService.patterns.push(entry.pattern);
  }
  return {
    grants: (prefix, name) => {
      if (all) return true;
      const ofService = services.get(prefix);
      return (
        ofService !== undefined && (ofService.names.has(name) || ofService.patterns.some(one => grants(one, name)))
      );
    },
    holds: (prefix, pattern) => all || services.get(prefix)?.patterns.some(one => within(pattern, one)) === true,
    isAbout: prefix => all || services.has(prefix),
    prefixes: [...services.keys()].sort(byCodePoint),
  };
}
