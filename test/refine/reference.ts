import { folded, inside, matches, ordered, remainders } from './reference-patterns';

// Plain and slow on purpose: the rules of the refinement, written down once more to hold the engine against, in one file so
// that they can be read in one go.

/** A catalogue as names by service prefix. */
export type Names = Readonly<Record<string, readonly string[]>>;

/** What one principal leaves unused, once the window is applied. */
export interface Unused {
  /** Prefixes of services unused as a whole. */
  readonly whole: readonly string[];
  /** Actions (`s3:GetObject`) that the report names and that are unused. */
  readonly unused: readonly string[];
  /** Actions that the report names although they were used inside the window. */
  readonly recent: readonly string[];
}

/** What keeps a part of R in a list. */
export interface PlainRules {
  /** The entries, folded, that some base version allowed; null where nothing is compared. */
  readonly standing: ReadonlySet<string> | null;
  /** The entries of keep rules. */
  readonly keep: readonly string[];
}

type Reason = 'unknown' | 'catalogue-old' | 'keep-rule' | 'added' | 'in-window';

/** What becomes of one entry. */
export interface Answer {
  readonly entry: string;
  readonly becomes: readonly string[];
  readonly reason: Reason | null;
}

/** What becomes of a list, and what stays unused in it, by folded name. */
export interface Answers {
  readonly entries: readonly Answer[];
  readonly left: ReadonlyMap<string, Reason>;
}

interface Action {
  readonly service: string;
  readonly name: string;
  readonly known: boolean;
}

/** U as a flat list and R as a test. */
interface World {
  readonly actions: readonly Action[];
  readonly prefixes: ReadonlyMap<string, string>;
  inR(action: Action): boolean;
  /** Listed one by one by every report, by its folded full name. */
  named(full: string): boolean;
  /** Listed by a report although it was used inside the window, and unused by the others. */
  recent(action: Action): boolean;
  whole(service: string): boolean;
  /** Whether the change adds an entry. */
  isAdded(entry: string): boolean;
  readonly keep: readonly string[];
  /** The exact entries of the list that the change adds, folded. */
  readonly mine: readonly string[];
  /** The patterns of the list that the change adds. */
  readonly over: readonly string[];
}

const NO_RULES: PlainRules = { standing: null, keep: [] };

/** Refines an action list by the letter of the design. */
export function refineByTheLetter(
  entries: readonly string[],
  catalogue: Names,
  principals: readonly Unused[],
  split = true,
  rules = NO_RULES,
): Answers {
  const draftAll = (list: readonly string[]) => {
    const world = worldOf(list, catalogue, principals, rules);
    return list.map(entry => draft(entry, world, split));
  };
  const { isAdded } = worldOf(entries, catalogue, principals, rules);
  const drafts = draftAll(entries);
  const answers = tidied(drafts);
  const again = draftAll(answers.flatMap(({ becomes }) => becomes)).filter(one => !one.kept);
  if (again.length === 0) return { entries: answers, left: leftBy(drafts) };
  // Running again would take more: what is added and what it spares stays as it is, in the services that this is about.
  const stays = ({ entry, spared }: Draft) =>
    (isAll(entry) ||
      again.some(other => isAll(other.entry) || isAbout(other.entry, entry.slice(0, entry.indexOf(':'))))) &&
    (isAdded(entry) || spared.some(([, why]) => why === 'added'));
  const held = drafts.map(one => (one.kept || !stays(one) ? one : asWritten(one)));
  return { entries: tidied(held), left: leftBy(held) };
}

function asWritten(one: Draft): Draft {
  return { ...one, kept: true, pieces: [], reason: 'added', whole: one.gone.map(name => [name, 'added']) };
}

function tidied(drafts: readonly Draft[]): readonly Answer[] {
  const kept = drafts.filter(one => one.kept).map(one => one.entry);
  const pieces = drafts.flatMap(one => one.pieces);
  let place = 0;
  return drafts.map(one => {
    const becomes = one.kept ? [one.entry] : [];
    for (const piece of one.pieces) {
      const earlier = pieces.slice(0, place++);
      if (kept.some(other => lies(piece, other))) continue;
      if (pieces.some(other => lies(piece, other) && !lies(other, piece))) continue;
      if (earlier.some(other => lies(piece, other) && lies(other, piece))) continue;
      becomes.push(piece);
    }
    return { entry: one.entry, becomes, reason: one.reason };
  });
}

/** What the entry as a whole explains is said first, and of several such entries the last. */
function leftBy(drafts: readonly Draft[]): ReadonlyMap<string, Reason> {
  const of = (lists: readonly (readonly Stay[])[]) =>
    lists.flatMap(list => list.map(([name, why]) => [name, why] as const));
  return new Map([
    ...of(drafts.map(one => one.inWindow)),
    ...of(drafts.map(one => one.spared).reverse()),
    ...of(drafts.map(one => one.whole)),
  ]);
}

function worldOf(
  entries: readonly string[],
  catalogue: Names,
  principals: readonly Unused[],
  { standing, keep }: PlainRules,
): World {
  const actions: Action[] = [];
  const prefixes = new Map<string, string>();
  const meet = (service: string) => prefixes.has(folded(service)) || prefixes.set(folded(service), service);
  const add = (service: string, name: string, known: boolean) => {
    meet(service);
    const action = { service: prefixes.get(folded(service)) ?? service, name, known };
    if (!actions.some(other => fullFolded(other) === fullFolded(action))) actions.push(action);
  };
  for (const [service, names] of Object.entries(catalogue)) {
    meet(service);
    for (const name of names) add(service, name, true);
  }
  for (const full of [...principals.flatMap(one => [...one.unused, ...one.recent]), ...keep.filter(isExact)]) {
    const [service = '', name = ''] = full.split(':');
    add(service, name, false);
  }
  actions.sort((a, b) => order(folded(a.service), folded(b.service)) || order(folded(a.name), folded(b.name)));
  const isAdded = (entry: string) => standing !== null && !standing.has(folded(entry));
  const inR = (action: Action) => principals.every(one => leaves(one, action));
  return {
    actions,
    prefixes,
    inR,
    named: full => principals.every(one => one.unused.some(name => folded(name) === full)),
    recent: action =>
      !inR(action) &&
      principals.every(one => leaves(one, action) || one.recent.some(name => folded(name) === fullFolded(action))),
    whole: service => principals.every(one => one.whole.some(prefix => folded(prefix) === folded(service))),
    isAdded,
    keep,
    mine: entries.filter(entry => isAdded(entry) && isExact(entry)).map(folded),
    over: entries.filter(entry => isAdded(entry) && isReadable(entry) && !isExact(entry)),
  };
}

function leaves(one: Unused, action: Action): boolean {
  const full = fullFolded(action);
  if (one.unused.some(name => folded(name) === full)) return true;
  return full !== 'iam:passrole' && one.whole.some(prefix => folded(prefix) === folded(action.service));
}

type Stay = readonly [name: string, reason: Reason];

interface Draft {
  readonly entry: string;
  readonly kept: boolean;
  readonly pieces: readonly string[];
  readonly reason: Reason | null;
  /** What stays because the entry does. */
  readonly whole: readonly Stay[];
  /** What stays because it is spared, whatever becomes of the entry. */
  readonly spared: readonly Stay[];
  readonly inWindow: readonly Stay[];
  /** What nothing spares. */
  readonly gone: readonly string[];
}

/** Why an action stays although it is in R, or null. */
function spares(full: string, { keep, mine, over, named }: World): 'keep-rule' | 'added' | null {
  if (keep.some(entry => grantsName(entry, full))) return 'keep-rule';
  if (mine.includes(full)) return 'added';
  return !named(full) && over.some(entry => grantsName(entry, full)) ? 'added' : null;
}

function isAbout(entry: string, service: string): boolean {
  return isAll(entry) || folded(entry.slice(0, entry.indexOf(':'))) === folded(service);
}

function draft(entry: string, world: World, split: boolean): Draft {
  const none = { entry, pieces: [], reason: null, whole: [], spared: [], inWindow: [], gone: [] };
  if (!isReadable(entry)) return { ...none, kept: true };
  const granted = world.actions.filter(action => grantsAction(entry, action));
  const inWindow = granted.filter(world.recent).map((action): Stay => [fullFolded(action), 'in-window']);
  const of = { ...none, inWindow };
  return isExact(entry) ? exactDraft(entry, granted, world, of) : wildDraft(entry, granted, world, split, of);
}

function exactDraft(entry: string, granted: readonly Action[], world: World, none: Omit<Draft, 'kept'>): Draft {
  const name = folded(entry);
  const unknown = !granted.some(action => action.known);
  const whole = world.whole(entry.slice(0, entry.indexOf(':')));
  const goes = granted.some(world.inR) || (unknown && whole && name !== 'iam:passrole');
  const why = spares(name, world);
  if (!goes) return { ...none, kept: true, reason: unknown ? 'unknown' : null };
  return why ? { ...none, kept: true, reason: why, spared: [[name, why]] } : { ...none, kept: false };
}

function wildDraft(
  entry: string,
  granted: readonly Action[],
  world: World,
  split: boolean,
  none: Omit<Draft, 'kept'>,
): Draft {
  const all = isAll(entry);
  const added = world.isAdded(entry);
  // A keep rule about a service of which the catalogue knows nothing: `*` goes on granting all of it.
  const held = new Set(all ? heldBy(world) : []);
  const stays = (action: Action): Reason | null =>
    spares(fullFolded(action), world) ?? (held.has(folded(action.service)) ? 'unknown' : null);
  const unused = granted.filter(world.inR);
  const gone = unused.filter(action => stays(action) === null);
  const spared = unused.flatMap((action): Stay[] => {
    const why = stays(action);
    return why ? [[fullFolded(action), why]] : [];
  });
  const keep = (reason: Reason | null, names = gone.map(fullFolded)): Draft => ({
    ...none,
    kept: true,
    reason,
    whole: reason ? names.map(name => [name, reason]) : [],
    spared,
  });
  const drop = { ...none, kept: false, spared, gone: gone.map(fullFolded) };
  const service = entry.slice(0, entry.indexOf(':'));
  if (!granted.some(action => action.known)) {
    const mayHold = granted.some(action => fullFolded(action) === 'iam:passrole' && !world.inR(action));
    if (all || !world.whole(service) || mayHold) return keep('unknown');
    const names = unused.length > 0 ? gone.map(fullFolded) : [folded(entry)];
    if (world.keep.some(rule => !isExact(rule) && lies(entry, rule))) return keep('keep-rule', names);
    const within = gone.length === 0 && world.over.some(other => lies(entry, other));
    if (added || within) return keep('added', names);
    return world.keep.some(rule => isAbout(rule, service)) ? keep('unknown', names) : { ...drop, gone: names };
  }
  if (gone.length === 0) {
    return keep(spared.some(([, why]) => why === 'added') ? 'added' : spared.length > 0 ? 'keep-rule' : null);
  }
  // A pattern that goes takes newer actions with it as one that is split does; only the service's own disuse speaks of those.
  const spoken = !all && !added && world.whole(service) && gone.length === granted.length;
  if (!split && !spoken) return keep('catalogue-old');
  if (gone.length === granted.length && held.size === 0) return drop;
  const narrowed = { ...world, inR: (action: Action) => gone.includes(action) };
  const pieces = all ? everything(narrowed, added, held) : coverOf(entry, narrowed);
  return { ...drop, pieces };
}

function heldBy({ actions, keep }: World): readonly string[] {
  const services = keep
    .filter(rule => isReadable(rule) && !isAll(rule))
    .map(rule => folded(rule.slice(0, rule.indexOf(':'))));
  return services.filter(service => !actions.some(one => one.known && folded(one.service) === service));
}

function everything(world: World, added: boolean, held: ReadonlySet<string>): readonly string[] {
  return [...new Set([...world.prefixes.keys(), ...held])].sort(order).flatMap(key => {
    const prefix = world.prefixes.get(key) ?? key;
    if (held.has(key)) return [`${prefix}:*`];
    const actions = world.actions.filter(action => folded(action.service) === key);
    // Were it written, the second rule would drop it when the answer is refined again.
    if (actions.length === 0 && world.whole(prefix) && !added) return [];
    if (!actions.some(world.inR)) return [`${prefix}:*`];
    return actions.every(world.inR) ? [] : coverOf(`${prefix}:*`, world);
  });
}

interface Walked {
  readonly action: Action;
  readonly words: readonly string[];
}

function coverOf(entry: string, world: World): readonly string[] {
  const pattern = ordered(entry.slice(entry.indexOf(':') + 1));
  const lead = pattern.slice(
    0,
    [...pattern].findIndex(one => one === '*' || one === '?'),
  );
  const granted = world.actions.filter(action => grantsAction(entry, action));
  const prefix = granted[0]?.service ?? '';
  const service = world.actions.filter(action => action.service === prefix);

  const walk = (depth: number, below: readonly Walked[]): readonly string[] => {
    if (below.every(one => world.inR(one.action))) return [];
    const [first] = below;
    if (first === undefined) return [];
    if (below.length === 1) return [`${prefix}:${first.action.name}`];
    if (!below.some(one => world.inR(one.action))) {
      const path = first.action.name.slice(0, lead.length + first.words.slice(0, depth).join('').length);
      const names = below.map(one => one.action.name);
      const fitting = candidates(pattern, path).find(candidate => {
        const also = service.filter(action => matches(folded(candidate), folded(action.name)));
        return also.length === names.length && also.every(action => names.includes(action.name));
      });
      if (fitting !== undefined) return [`${prefix}:${fitting}`];
    }
    const own = below.filter(one => one.words.length === depth && !world.inR(one.action));
    const children = [...new Set(below.flatMap(one => one.words[depth] ?? []))].sort(order);
    return [
      ...own.map(one => `${prefix}:${one.action.name}`),
      ...children.flatMap(word =>
        walk(
          depth + 1,
          below.filter(one => one.words[depth] === word),
        ),
      ),
    ];
  };
  return walk(
    0,
    granted.map(action => ({ action, words: wordsOf(action.name.slice(lead.length)) })),
  );
}

function candidates(pattern: string, path: string): readonly string[] {
  const alive = remainders(folded(pattern), folded(path)).map(rest => pattern.slice(pattern.length - rest.length));
  const star = alive.find(rest => rest.startsWith('*'));
  const others = alive.filter(rest => !rest.startsWith('*'));
  return (star === undefined ? others : [star, ...others])
    .filter(rest => rest.includes('*') || rest.includes('?'))
    .map(rest => path + rest);
}

/** One capital letter and all up to the next capital; letters before the first capital are a word too. */
export function wordsOf(rest: string): readonly string[] {
  const found: string[] = [];
  for (const one of rest) {
    if (found.length === 0 || (one >= 'A' && one <= 'Z')) found.push(one);
    else found[found.length - 1] += one;
  }
  return found;
}

/** Whether all that `piece` can grant is granted by `other` too. */
function lies(piece: string, other: string): boolean {
  if (!isReadable(other)) return false;
  if (isAll(other)) return true;
  const [service = '', pattern = ''] = folded(piece).split(':');
  const [otherService, otherPattern = ''] = folded(other).split(':');
  return service === otherService && inside(pattern, otherPattern);
}

function grantsAction(entry: string, action: Action): boolean {
  return grantsName(entry, fullFolded(action));
}

function grantsName(entry: string, full: string): boolean {
  if (isAll(entry)) return true;
  if (!isReadable(entry)) return false;
  const [prefix, pattern = ''] = folded(entry).split(':');
  const [service, name = ''] = full.split(':');
  return prefix === service && matches(pattern, name);
}

function isReadable(entry: string): boolean {
  return isAll(entry) || /^[A-Za-z0-9-]+:[A-Za-z0-9*?-]+$/.test(entry);
}

function isAll(entry: string): boolean {
  return entry === '*' || entry === '*:*';
}

function isExact(entry: string): boolean {
  return isReadable(entry) && !/[*?]/.test(entry);
}

function fullFolded({ service, name }: Action): string {
  return folded(`${service}:${name}`);
}

function order(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0;
}
