import type { BlockFact } from '../locate/terraform/facts';
import type { Reference, Step, Value } from '../locate/terraform/value';

/** One instance of a block that is repeated: what `each.key` and `each.value` stand for; null where that is not known. */
export interface Env {
  readonly key: Value | null;
  readonly value: Value | null;
}

/** The only instance of a block that is not repeated. */
export const ONCE: Env = { key: null, value: null };

/** A member of a list, a set or a map; the key of a set's member is its value. */
export interface Item {
  readonly key: Value;
  readonly value: Value;
}

/** How many parts, and how many letters, a text that is worked out may have. */
const MOST = { parts: 50, letters: 500 } as const;

/** Works values out in one folder, as far as they are written in it; takes `fuel` steps at most, and then knows nothing more. */
export class Values {
  readonly #blocks: ReadonlyMap<string, BlockFact>;
  readonly #locals: ReadonlyMap<string, Value>;
  #fuel: number;

  constructor(blocks: ReadonlyMap<string, BlockFact>, locals: ReadonlyMap<string, Value>, fuel: number) {
    this.#blocks = blocks;
    this.#locals = locals;
    this.#fuel = fuel;
  }

  /** Takes some steps; false when there are none left. */
  spend(steps = 1): boolean {
    this.#fuel -= steps;
    return this.#fuel > 0;
  }

  /** The instances of a block: one where it is not repeated, or where nobody knows over what. */
  envs({ attributes }: BlockFact): readonly Env[] {
    const over = attributes.get('for_each');
    return (over && this.items(over, ONCE)) ?? [ONCE];
  }

  /** The members of a value; null where they are not all written out. */
  items(value: Value, env: Env, depth = 0): readonly Item[] | null {
    if (!this.spend() || depth > 30) return null;
    const again = (one: Value | undefined) => (one ? this.items(one, env, depth + 1) : null);
    switch (value.kind) {
      case 'list':
        return this.spend(value.items.length) ? value.items.map(item => ({ key: item, value: item })) : null;
      case 'map':
        if (!this.spend(value.entries.size)) return null;
        return Array.from(value.entries, ([key, item]) => ({ key: { kind: 'text', parts: [key] }, value: item }));
      case 'text':
        return value.parts.length === 1 && typeof value.parts[0] === 'object' ? again(value.parts[0]) : null;
      case 'ref': {
        const block = value.steps.length === 0 ? this.#blocks.get(value.address) : undefined;
        if (block) return this.#instances(block, value, depth);
        return again(this.behind(value, env) ?? undefined);
      }
      case 'call': {
        if (SAME.has(value.name)) return again(value.args[0]);
        if (value.name === 'keys') return again(value.args[0])?.map(({ key }) => ({ key, value: key })) ?? null;
        if (value.name === 'values') return again(value.args[0])?.map(one => ({ ...one, key: one.value })) ?? null;
        if (!JOINED.has(value.name)) return null;
        return this.#joined(value.args.map(again));
      }
      case 'unknown':
        return null;
    }
  }

  #joined(lists: readonly (readonly Item[] | null)[]): readonly Item[] | null {
    const size = lists.reduce((sum, list) => sum + (list?.length ?? 0), 0);
    if (lists.includes(null) || !this.spend(size)) return null;
    return lists.flatMap(list => list ?? []);
  }

  /** The instances of a block that another goes over: `for_each = aws_iam_role.app`. */
  #instances(block: BlockFact, { address }: Reference, depth: number): readonly Item[] | null {
    const over = block.attributes.get('for_each');
    const items = over ? this.items(over, ONCE, depth + 1) : null;
    return (
      items?.map(({ key }) => ({ key, value: { kind: 'ref', address, steps: [{ by: key }] } satisfies Value })) ?? null
    );
  }

  /** What a reference leads to; null where that is not written out here. */
  behind({ address, steps }: Reference, env: Env): Value | null {
    const start =
      address === 'each.key' ? env.key : address === 'each.value' ? env.value : (this.#local(address) ?? null);
    let value = start;
    for (const [at, step] of steps.entries()) {
      if (!value || !this.spend()) return null;
      if (value.kind === 'ref') return { ...value, steps: [...value.steps, ...steps.slice(at)] };
      value = this.#below(value, step, env);
    }
    return value;
  }

  #local(address: string): Value | undefined {
    return address.startsWith('local.') ? this.#locals.get(address.slice('local.'.length)) : undefined;
  }

  #below(value: Value, step: Step, env: Env): Value | null {
    const parts = step === null || typeof step === 'string' ? [step] : this.parts(step.by, env);
    if (parts.includes(null)) return null;
    const key = parts.join('');
    if (value.kind === 'map') return value.entries.get(key) ?? null;
    return value.kind === 'list' && /^\d{1,6}$/.test(key) ? (value.items[Number(key)] ?? null) : null;
  }

  /** The text of a value by its parts; null for each that is not known. */
  parts(value: Value, env: Env, depth = 0): readonly (string | null)[] {
    if (!this.spend() || depth > 30) return UNKNOWN;
    const again = (one: Value) => this.parts(one, env, depth + 1);
    switch (value.kind) {
      case 'text':
        return bounded(value.parts, part => (typeof part === 'string' ? [part] : again(part)));
      case 'ref': {
        const behind = this.behind(value, env);
        return behind ? this.parts(behind, ONCE, depth + 1) : this.#nameOf(value, depth);
      }
      case 'call':
        return called(value.name, value.args, again);
      default:
        return UNKNOWN;
    }
  }

  /** The name of a block that is not repeated: `aws_iam_role.app.name` in the name of another. */
  #nameOf({ address, steps }: Reference, depth: number): readonly (string | null)[] {
    const block = steps.length === 1 && (steps[0] === 'name' || steps[0] === 'id') ? this.#blocks.get(address) : null;
    const name = block?.attributes.get('name');
    if (!block || !name || block.attributes.has('for_each')) return UNKNOWN;
    return this.parts(name, ONCE, depth + 1);
  }
}

const UNKNOWN: readonly (string | null)[] = [null];

/** Functions that give what they take, in another order or as another kind of collection. */
const SAME: ReadonlySet<string> = new Set(['toset', 'tolist', 'tomap', 'sort', 'distinct', 'compact', 'flatten']);

const JOINED: ReadonlySet<string> = new Set(['concat', 'merge', 'setunion']);

function bounded<T>(some: readonly T[], partsOf: (one: T) => readonly (string | null)[]): readonly (string | null)[] {
  const parts: (string | null)[] = [];
  let letters = 0;
  for (const one of some) {
    for (const part of partsOf(one)) {
      letters += part?.length ?? 1;
      if (parts.length === MOST.parts || letters > MOST.letters) return UNKNOWN;
      parts.push(part);
    }
  }
  return parts;
}

type Parts = (value: Value) => readonly (string | null)[];

function called(name: string, args: readonly Value[], partsOf: Parts): readonly (string | null)[] {
  const [first, ...rest] = args;
  if (!first) return UNKNOWN;
  if (name === 'lower') return partsOf(first).map(part => part?.toLowerCase() ?? null);
  if (name === 'upper') return partsOf(first).map(part => part?.toUpperCase() ?? null);
  if (name === 'tostring') return partsOf(first);
  if (name === 'format') return formatted(partsOf(first), rest, partsOf);
  if (name !== 'join' || rest.length !== 1 || rest[0]?.kind !== 'list') return UNKNOWN;
  const between = partsOf(first);
  return bounded(rest[0].items, item => partsOf(item).concat(between)).slice(0, -between.length || undefined);
}

function formatted(template: readonly (string | null)[], args: readonly Value[], partsOf: Parts) {
  const text = template.includes(null) ? null : template.join('');
  // why: of `%05d` and the like the letters are not known
  const pieces = text?.replaceAll('%%', '').includes('%') ? text.split('%s') : null;
  if (!pieces || pieces.length !== args.length + 1 || pieces.some(piece => piece.includes('%'))) return UNKNOWN;
  return bounded([...pieces.entries()], ([at, piece]) => {
    const argument = args[at];
    return [piece, ...(argument ? partsOf(argument) : [])];
  });
}
