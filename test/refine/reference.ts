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

/** What becomes of one entry. */
export interface Answer {
  readonly entry: string;
  readonly becomes: readonly string[];
  readonly reason: 'unknown' | 'catalogue-old' | null;
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
  whole(service: string): boolean;
}

/** Refines an action list by the letter of the design. */
export function refineByTheLetter(
  entries: readonly string[],
  catalogue: Names,
  principals: readonly Unused[],
  split = true,
): readonly Answer[] {
  const world = worldOf(catalogue, principals);
  const drafts = entries.map(entry => draft(entry, world, split));
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

function worldOf(catalogue: Names, principals: readonly Unused[]): World {
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
  for (const one of principals) {
    for (const full of [...one.unused, ...one.recent]) {
      const [service = '', name = ''] = full.split(':');
      add(service, name, false);
    }
  }
  actions.sort((a, b) => order(folded(a.service), folded(b.service)) || order(folded(a.name), folded(b.name)));
  return {
    actions,
    prefixes,
    inR: action => principals.every(one => leaves(one, action)),
    whole: service => principals.every(one => one.whole.some(prefix => folded(prefix) === folded(service))),
  };
}

function leaves(one: Unused, action: Action): boolean {
  const full = fullFolded(action);
  if (one.unused.some(name => folded(name) === full)) return true;
  return full !== 'iam:passrole' && one.whole.some(prefix => folded(prefix) === folded(action.service));
}

interface Draft {
  readonly entry: string;
  readonly kept: boolean;
  readonly pieces: readonly string[];
  readonly reason: Answer['reason'];
}

function draft(entry: string, world: World, split: boolean): Draft {
  const keep = { entry, kept: true, pieces: [], reason: null };
  const drop = { entry, kept: false, pieces: [], reason: null };
  if (!isReadable(entry)) return keep;
  const all = entry === '*' || entry === '*:*';
  const exact = !/[*?]/.test(entry);
  const granted = world.actions.filter(action => grantsAction(entry, action));
  const gone = granted.filter(world.inR);
  const service = entry.slice(0, entry.indexOf(':'));
  if (exact && gone.length > 0) return drop;
  if (!granted.some(action => action.known)) {
    const mayHold = granted.some(action => fullFolded(action) === 'iam:passrole' && !world.inR(action));
    if (!all && world.whole(service) && !mayHold) return drop;
    return { ...keep, reason: 'unknown' };
  }
  if (gone.length === 0) return keep;
  // A pattern that goes takes newer actions with it as one that is split does; only the service's own disuse speaks of those.
  const spoken = !all && world.whole(service) && gone.length === granted.length;
  if (!split && !spoken) return { ...keep, reason: 'catalogue-old' };
  if (gone.length === granted.length) return drop;
  return { ...drop, pieces: all ? everything(world) : coverOf(entry, world) };
}

function everything(world: World): readonly string[] {
  return [...world.prefixes]
    .sort(([a], [b]) => order(a, b))
    .flatMap(([key, prefix]) => {
      const actions = world.actions.filter(action => folded(action.service) === key);
      // Were it written, the second rule would drop it when the answer is refined again.
      if (actions.length === 0 && world.whole(prefix)) return [];
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
  if (other === '*' || other === '*:*') return true;
  const [service = '', pattern = ''] = folded(piece).split(':');
  const [otherService, otherPattern = ''] = folded(other).split(':');
  return service === otherService && inside(pattern, otherPattern);
}

function grantsAction(entry: string, { service, name }: Action): boolean {
  if (entry === '*' || entry === '*:*') return true;
  if (!isReadable(entry)) return false;
  const [prefix, pattern = ''] = folded(entry).split(':');
  return prefix === folded(service) && matches(pattern, folded(name));
}

function isReadable(entry: string): boolean {
  return entry === '*' || entry === '*:*' || /^[A-Za-z0-9-]+:[A-Za-z0-9*?-]+$/.test(entry);
}

function fullFolded({ service, name }: Action): string {
  return folded(`${service}:${name}`);
}

function order(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0;
}
