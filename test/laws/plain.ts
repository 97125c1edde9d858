import { regExpOf } from '../iam/oracle';
import type { Names, PlainRules, Unused } from '../refine/reference';
import { folded, inside } from '../refine/reference-patterns';

/** What entries grant, worked out by expanding them one by one with RegExps; full names are folded. */
export interface Plain {
  /** The actions of the universe that an entry grants. */
  expand(entry: string): readonly string[];
  /** Whether the catalogue, reports left aside, knows an action that the entry grants. */
  isKnown(entry: string): boolean;
  /** Whether all principals leave an action unused. */
  isUnused(full: string): boolean;
  /** Whether all principals leave the service unused as a whole. */
  isWhole(service: string): boolean;
  /** Whether every report lists an action by name. */
  isListed(full: string): boolean;
  readonly rules: PlainRules;
}

const NO_RULES: PlainRules = { standing: null, keep: [] };

const PASS_ROLE = 'iam:passrole';
const catalogues = new WeakMap<Names, Expansion>();

/** Expands over a catalogue and what some principals leave unused. */
export function plainly(names: Names, principals: readonly Unused[], rules = NO_RULES): Plain {
  const known = catalogues.get(names) ?? new Expansion(byService(names));
  catalogues.set(names, known);
  const kept = rules.keep.filter(entry => !/[*?]/.test(entry));
  const reported = [...principals.flatMap(one => [...one.unused, ...one.recent]), ...kept].map(folded);
  const added = new Map<string, Set<string>>();
  for (const full of reported) {
    if (known.has(full)) continue;
    added.set(serviceOf(full), (added.get(serviceOf(full)) ?? new Set()).add(full));
  }
  const extra = new Expansion(added);
  const unused = principals.map(one => new Set(one.unused.map(folded)));
  const whole = principals.map(one => new Set(one.whole.map(folded)));
  const removed = new Map<string, boolean>();
  const isUnused = (full: string) =>
    unused.every((list, at) => list.has(full) || (full !== PASS_ROLE && whole[at]?.has(serviceOf(full)) === true));
  return {
    expand: entry => [...known.of(entry), ...extra.of(entry)],
    isKnown: entry => known.of(entry).length > 0,
    isUnused: full => {
      const gone = removed.get(full) ?? isUnused(full);
      removed.set(full, gone);
      return gone;
    },
    isWhole: service => whole.every(list => list.has(folded(service))),
    isListed: full => unused.every(list => list.has(full)),
    rules,
  };
}

function byService(names: Names): Map<string, Set<string>> {
  return new Map(
    Object.entries(names).map(([service, list]) => [
      folded(service),
      new Set(list.map(name => folded(`${service}:${name}`))),
    ]),
  );
}

/** What entries grant of a fixed set of actions, each entry worked out once. */
class Expansion {
  readonly #services: ReadonlyMap<string, ReadonlySet<string>>;
  readonly #lists = new Map<string, readonly string[]>();

  constructor(services: ReadonlyMap<string, ReadonlySet<string>>) {
    this.#services = services;
  }

  has(full: string): boolean {
    return this.#services.get(serviceOf(full))?.has(full) === true;
  }

  of(entry: string): readonly string[] {
    const list = this.#lists.get(entry) ?? this.#expand(entry);
    this.#lists.set(entry, list);
    return list;
  }

  #expand(entry: string): readonly string[] {
    if (isAll(entry)) return [...this.#services.values()].flatMap(list => [...list]);
    if (!isReadable(entry)) return [];
    const list = this.#services.get(serviceOf(entry)) ?? new Set();
    const text = folded(entry);
    if (!/[*?]/.test(text)) return list.has(text) ? [text] : [];
    const judge = regExpOf(text);
    return [...list].filter(full => judge.test(full));
  }
}

/** The laws on lists that a change of one breaks, with what shows it; none where it keeps them all. */
export function brokenLaws(
  plain: Plain,
  before: readonly string[],
  after: readonly string[],
  left: readonly { readonly action: string; readonly reason: string }[],
): readonly string[] {
  const old = new Set(before.flatMap(plain.expand));
  const now = new Set(after.flatMap(plain.expand));
  const named = new Set(left.map(({ action }) => folded(action)));
  const wider = [...now].filter(full => !old.has(full)).map(full => `1 ${full}`);
  const same = new Set(before);
  const fresh = after.filter(entry => !same.has(entry));
  const later = fresh.filter(entry => !before.some(other => lies(entry, other))).map(entry => `2 ${entry}`);
  const stays = sparedBy(plain, before);
  const over = before.filter(entry => isAdded(plain, entry) && isReadable(entry) && /[*?]/.test(entry));
  const lost = [...old]
    .filter(full => !now.has(full) && !(plain.isUnused(full) && !stays(full)))
    .map(full => `3 ${full}`);
  const unsaid = [...now].filter(full => plain.isUnused(full) && !named.has(full)).map(full => `4 ${full}`);
  const untrue = [...named].filter(name => !after.some(entry => lies(name, entry))).map(name => `4 ${name}`);
  const unknown = before.filter(
    entry => !plain.isKnown(entry) && !after.some(other => lies(entry, other)) && !mayGo(plain, entry, over),
  );
  // What grants nothing is nobody's to remove, so that it stays as often as the author wrote it.
  const often = (list: readonly string[], entry: string) => list.filter(other => other === entry).length;
  const fewer = before.filter(entry => !isReadable(entry) && often(after, entry) < often(before, entry));
  // Of a service that the catalogue lacks nobody can tell what a rule means, so that no part of it may go.
  const vague = plain.rules.keep.filter(rule => !isAll(rule) && !plain.isKnown(`${serviceOf(rule)}:*`));
  const unheld = vague.filter(rule => holds(before, rule) && !holds(after, rule));
  return [
    ...wider,
    ...later,
    ...lost,
    ...unsaid,
    ...untrue,
    ...[...unknown, ...unheld, ...fewer].map(entry => `3 ${entry}`),
  ];
}

function holds(list: readonly string[], entry: string): boolean {
  return list.some(other => lies(entry, other));
}

/** Which actions of R must stay in a list. */
function sparedBy(plain: Plain, before: readonly string[]): (full: string) => boolean {
  const { keep } = plain.rules;
  const added = before.filter(entry => isAdded(plain, entry));
  const exact = new Set(added.filter(entry => !/[*?]/.test(entry)).map(folded));
  const wide = new Set(added.filter(entry => /[*?]/.test(entry)).flatMap(plain.expand));
  return full => exact.has(full) || (wide.has(full) && !plain.isListed(full)) || keep.some(entry => lies(full, entry));
}

function isAdded({ rules }: Plain, entry: string): boolean {
  return rules.standing !== null && !rules.standing.has(folded(entry));
}

/** Whether an entry of which the catalogue knows nothing may go, beside the patterns that the change adds. */
function mayGo(plain: Plain, entry: string, over: readonly string[]): boolean {
  const { keep } = plain.rules;
  if (!isReadable(entry) || isAll(entry) || isAdded(plain, entry)) return false;
  if (/[*?]/.test(entry)) {
    if (keep.some(rule => isAll(rule) || serviceOf(rule) === serviceOf(entry))) return false;
  } else {
    if (keep.some(rule => lies(entry, rule))) return false;
    if (!plain.isListed(folded(entry)) && over.some(other => lies(entry, other))) return false;
  }
  if (plain.isUnused(folded(entry))) return true;
  return plain.isWhole(serviceOf(entry)) && plain.expand(entry).every(plain.isUnused);
}

const inclusions = new Map<string, boolean>();

/** Whether all that an entry can ever grant lies within another. */
export function lies(entry: string, other: string): boolean {
  if (entry === other) return true;
  if (!isReadable(entry)) return false;
  if (isAll(other)) return true;
  if (isAll(entry) || serviceOf(entry) !== serviceOf(other) || !isReadable(other)) return false;
  const key = folded(`${entry} ${other}`);
  const known = inclusions.get(key) ?? inside(pattern(entry), pattern(other));
  inclusions.set(key, known);
  return known;
}

/** Whether an entry is within the grammar of actions. */
export function isReadable(entry: string): boolean {
  return isAll(entry) || /^[A-Za-z0-9-]+:[A-Za-z0-9*?-]+$/.test(entry);
}

function isAll(entry: string): boolean {
  return entry === '*' || entry === '*:*';
}

function serviceOf(entry: string): string {
  return folded(entry.slice(0, entry.indexOf(':')));
}

function pattern(entry: string): string {
  return folded(entry.slice(entry.indexOf(':') + 1));
}
