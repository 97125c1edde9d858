import { readEntry } from '../iam/entry';
import { byCodePoint, fold } from '../iam/name';
import { grants, within } from '../iam/pattern';
import type { Removal } from '../report/removal';

/** What a list adds that may take actions out of R, all folded. */
export interface Added {
  /** The entries, sorted. */
  readonly entries: readonly string[];
  /** Whether one of them is `*`. */
  readonly everything: boolean;
  readonly services: ReadonlyMap<string, AddedToService>;
}

interface AddedToService {
  readonly names: Set<string>;
  readonly patterns: Set<string>;
}

/** What a list adds that adds nothing. */
export const NOTHING_ADDED: Added = { entries: [], everything: false, services: new Map() };

/** The entries of a list that no base version had and that R is about; the others change nothing. */
export function readAdded(texts: readonly string[], standing: ReadonlySet<string> | null, removal: Removal): Added {
  if (standing === null) return NOTHING_ADDED;
  const services = new Map<string, AddedToService>();
  const of = (prefix: string) => {
    const found = services.get(prefix) ?? { names: new Set(), patterns: new Set() };
    services.set(prefix, found);
    return found;
  };
  const entries = new Set<string>();
  let everything = false;
  for (const text of texts) {
    const folded = fold(text);
    if (standing.has(folded)) continue;
    const entry = readEntry(text);
    if (entry.kind === 'all') {
      if (removal.prefixes().length === 0) continue;
      everything = true;
      entries.add('*');
    }
    if (entry.kind !== 'exact' && entry.kind !== 'pattern') continue;
    const reported = removal.service(entry.service);
    if (!reported) continue;
    if (entry.kind === 'exact') {
      if (!reported.whole && !reported.unused.has(entry.name)) continue;
      of(entry.service).names.add(entry.name);
    } else {
      // why: what reports name one by one goes although a pattern is added that grants it
      if (!reported.whole && reported.listed.size === reported.unused.size) continue;
      of(entry.service).patterns.add(entry.pattern);
    }
    entries.add(folded);
  }
  return { entries: [...entries].sort(byCodePoint), everything, services };
}

/** Tells whether an added entry names an action, known or not. */
export function addsByName({ services }: Added, prefix: string, name: string): boolean {
  return services.get(prefix)?.names.has(name) === true;
}

/** Tells whether an added pattern, or `*`, grants an action, known or not. */
export function addsByPattern({ everything, services }: Added, prefix: string, name: string): boolean {
  if (everything) return true;
  for (const pattern of services.get(prefix)?.patterns ?? []) if (grants(pattern, name)) return true;
  return false;
}

/** Tells whether an added pattern, or `*`, grants all that a pattern of a service can ever grant. */
export function addsAll({ everything, services }: Added, prefix: string, pattern: string): boolean {
  if (everything) return true;
  for (const one of services.get(prefix)?.patterns ?? []) if (within(pattern, one)) return true;
  return false;
}
