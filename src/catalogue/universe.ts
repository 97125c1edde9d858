import type { AccessLevel } from '../iam/access-level';
import { byCodePoint, fold } from '../iam/name';

export type { AccessLevel } from '../iam/access-level';

/** An action of a service. */
export interface Action {
  /** The bare name in the catalogue's spelling, `GetObject`. */
  readonly name: string;
  /** The name with ASCII letters folded. */
  readonly folded: string;
  readonly level: AccessLevel | null;
  /** Whether AWS records its last use at action level; null where nobody has said. */
  readonly tracked: boolean | null;
  /** False when only a report names it. */
  readonly known: boolean;
}

/** A service and its actions, sorted by folded name, one per folded name. */
export interface Service {
  /** The service prefix in the catalogue's spelling, `s3`. */
  readonly prefix: string;
  /** The prefix with ASCII letters folded, by which everything is looked up. */
  readonly key: string;
  /** False when only a report names it. */
  readonly known: boolean;
  readonly actions: readonly Action[];
  find(foldedName: string): Action | undefined;
}

/** Where actions are looked up: all that is known, one service at a time. */
export interface Catalogue {
  /** When the catalogue was made, in milliseconds since the epoch, or null where it does not say. */
  readonly date: number | null;
  readonly counts: { readonly services: number; readonly actions: number };
  /** The service of a folded prefix, or undefined where the catalogue does not know it. */
  service(foldedPrefix: string): Service | undefined;
  /** Every folded prefix, sorted. */
  prefixes(): readonly string[];
}

/** Makes a service of actions in any order; of two that fold alike the first stays. */
export function makeService(prefix: string, known: boolean, actions: readonly Action[]): Service {
  const byName = new Map<string, Action>();
  for (const action of actions) if (!byName.has(action.folded)) byName.set(action.folded, action);
  const sorted = [...byName.values()];
  const inOrder = sorted.every((action, index) => index === 0 || (sorted[index - 1]?.folded ?? '') < action.folded);
  if (!inOrder) sorted.sort((a, b) => byCodePoint(a.folded, b.folded));
  return { prefix, key: fold(prefix), known, actions: sorted, find: folded => byName.get(folded) };
}

/** A service whose actions are read when they are first asked for; they come sorted by folded name, one per folded name. */
export function lazyService(prefix: string, read: () => readonly Action[]): Service {
  return new LazyService(prefix, read);
}

class LazyService implements Service {
  readonly prefix: string;
  readonly key: string;
  readonly known = true;
  readonly #read: () => readonly Action[];
  #actions: readonly Action[] | null = null;
  #byName: ReadonlyMap<string, Action> | null = null;

  constructor(prefix: string, read: () => readonly Action[]) {
    this.prefix = prefix;
    this.key = fold(prefix);
    this.#read = read;
  }

  get actions(): readonly Action[] {
    this.#actions ??= this.#read();
    return this.#actions;
  }

  find(folded: string): Action | undefined {
    this.#byName ??= byFoldedName(this.actions);
    return this.#byName.get(folded);
  }
}

function byFoldedName(actions: readonly Action[]): ReadonlyMap<string, Action> {
  const found = new Map<string, Action>();
  for (const action of actions) found.set(action.folded, action);
  return found;
}

/** An action by full name, as a report names it. */
export interface NamedAction {
  readonly service: string;
  readonly name: string;
}

/** The universe U: the catalogue's actions and every action that a report names, the catalogue's spelling first. */
export function universe(catalogue: Catalogue, named: readonly NamedAction[]): Catalogue {
  const extra = new Map<string, NamedAction[]>();
  for (const action of named) {
    const prefix = fold(action.service);
    if (catalogue.service(prefix)?.find(fold(action.name))) continue;
    const list = extra.get(prefix);
    if (list) list.push(action);
    else extra.set(prefix, [action]);
  }
  if (extra.size === 0) return catalogue;
  const merged = new Map<string, Service>();
  for (const [prefix, actions] of extra) {
    const base = catalogue.service(prefix);
    const unknown = actions.map(
      ({ name }): Action => ({ name, folded: fold(name), level: null, tracked: null, known: false }),
    );
    merged.set(
      prefix,
      makeService(base?.prefix ?? actions[0]?.service ?? prefix, base?.known ?? false, [
        ...(base?.actions ?? []),
        ...unknown,
      ]),
    );
  }
  const prefixes = [...new Set([...catalogue.prefixes(), ...merged.keys()])].sort(byCodePoint);
  return {
    date: catalogue.date,
    counts: {
      services: prefixes.length,
      actions:
        catalogue.counts.actions +
        [...extra].reduce((sum, [, actions]) => sum + new Set(actions.map(one => fold(one.name))).size, 0),
    },
    service: prefix => merged.get(prefix) ?? catalogue.service(prefix),
    prefixes: () => prefixes,
  };
}
