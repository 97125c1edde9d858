import { ofKind, type PrincipalKind } from '../configuration/principal';
import { quoted } from '../input/quoted';
import { givenFromOutside } from '../locate/claims';
import { ownerFrom } from '../locate/owner-name';
import type { BlockFact } from '../locate/terraform/facts';
import { NAMED } from '../locate/terraform/kinds-of-block';
import type { Reference, Step, Value } from '../locate/terraform/value';
import { type Owner, ownersKey } from '../report/principals';
import { type Env, ONCE, type Values } from './terraform-values';

/** Principals, each once, and why some cannot be named. */
export interface Principals {
  readonly owners: readonly Owner[];
  readonly unclear: readonly string[];
}

/** The names of a role or user: of all its instances, and of each by its key. */
interface Names {
  readonly all: Principals;
  readonly byKey: ReadonlyMap<string, Principals>;
}

/** Whom values name in one folder of Terraform files. */
export class TerraformNames {
  readonly #values: Values;
  readonly #blocks: ReadonlyMap<string, BlockFact>;
  readonly #known = new Map<string, Names>();
  readonly #open = new Set<string>();

  constructor(values: Values, blocks: ReadonlyMap<string, BlockFact>) {
    this.#values = values;
    this.#blocks = blocks;
  }

  /** Whom an attribute of a block names, over all its instances. */
  attribute(block: BlockFact, name: string): Principals {
    const value = block.attributes.get(name);
    if (!value) return NOBODY;
    const found = union(this.#values.envs(block).map(env => this.#of(value, env, 0)));
    return { ...found, owners: ofKind(found.owners, kindIn(name)) };
  }

  /** What a role or user is called, all its instances together. */
  all(address: string): Principals {
    return this.#namesOf(address).all;
  }

  #of(value: Value, env: Env, depth: number): Principals {
    if (!this.#values.spend() || depth > 30) return unclear('too much refers to something else');
    switch (value.kind) {
      case 'text': {
        const [only] = value.parts;
        if (value.parts.length === 1 && only !== undefined && typeof only !== 'string') {
          return this.#of(only, env, depth + 1);
        }
        return this.#named(value, env);
      }
      case 'list':
        return union(value.items.map(item => this.#of(item, env, depth + 1)));
      case 'call': {
        const items = this.#values.items(value, env);
        if (items) return union(items.map(item => this.#of(item.value, env, depth + 1)));
        return this.#named(value, env);
      }
      case 'ref':
        return this.#referred(value, env, depth);
      case 'map':
      case 'unknown':
        return unclear(`${quoted(value.kind === 'map' ? '{…}' : value.written)} is worked out elsewhere`);
    }
  }

  #named(value: Value, env: Env): Principals {
    const parts = this.#values.parts(value, env);
    const owner = ownerFrom(parts);
    if (owner) return { owners: [owner], unclear: [] };
    return unclear(`${quoted(parts.map(part => part ?? '…').join(''))} does not tell a name`);
  }

  #referred(reference: Reference, env: Env, depth: number): Principals {
    const { address, steps } = reference;
    const block = this.#blocks.get(address);
    if (block && NAMED.has(block.type)) {
      const [first] = steps;
      const isKey = steps.length > 1 && first !== undefined;
      const last = steps.at(-1);
      if (steps.length > 2 || typeof last !== 'string' || !ATTRIBUTES.has(last)) {
        return unclear(`${quoted(shownReference(reference))} does not tell a name`);
      }
      const { all, byKey } = this.#namesOf(address);
      const key = isKey ? this.#keyOf(first, env) : null;
      return (key === null ? undefined : byKey.get(key)) ?? all;
    }
    const value = this.#values.behind(reference, env);
    if (value) return this.#of(value, ONCE, depth + 1);
    return unclear(whyNot(reference));
  }

  #keyOf(step: Step, env: Env): string | null {
    if (typeof step === 'string' || step === null) return step;
    const parts = this.#values.parts(step.by, env);
    return parts.includes(null) ? null : parts.join('');
  }

  #namesOf(address: string): Names {
    const known = this.#known.get(address);
    if (known) return known;
    // why: a name may be made from itself, by mistake or to mislead
    if (this.#open.has(address)) return { all: unclear(`${quoted(address)} refers to itself`), byKey: new Map() };
    this.#open.add(address);
    const block = this.#blocks.get(address);
    const found = block ? this.#work(block) : { all: unclear(`${quoted(address)} is not here`), byKey: new Map() };
    this.#open.delete(address);
    this.#known.set(address, found);
    return found;
  }

  #work(block: BlockFact): Names {
    const named = NAMED.get(block.type);
    if (!named) return { all: unclear(`${quoted(block.address)} is no role or user`), byKey: new Map() };
    const name = block.attributes.get(named.name);
    const prefix = named.prefix === null ? undefined : block.attributes.get(named.prefix);
    const byKey = new Map<string, Principals>();
    const all: Principals[] = [];
    for (const env of this.#values.envs(block)) {
      const one = this.#oneName(block, env, { name, prefix, unnamed: named.unnamed });
      all.push(one);
      const key = env.key && this.#values.parts(env.key, ONCE);
      if (key && !key.includes(null)) byKey.set(key.join(''), one);
    }
    const kind = kindIn(block.type);
    const known = ({ owners, unclear }: Principals) => ({ owners: ofKind(owners, kind), unclear });
    return { all: known(union(all)), byKey: new Map([...byKey].map(([key, one]) => [key, known(one)])) };
  }

  #oneName(
    block: BlockFact,
    env: Env,
    { name, prefix, unnamed }: { name: Value | undefined; prefix: Value | undefined; unnamed: string | null },
  ): Principals {
    if (name) return this.#of(name, env, 0);
    const start = prefix ? this.#values.parts(prefix, env) : [unnamed];
    const owner = start.every(part => part === null) ? null : ownerFrom([...start, null]);
    if (owner) return { owners: [owner], unclear: [] };
    return unclear(`${quoted(block.address)} does not tell its name`);
  }
}

/** What a type or an attribute speaks of: `aws_iam_user`, `users`. */
function kindIn(name: string): PrincipalKind {
  return /user/.test(name) ? 'user' : 'role';
}

const NOBODY: Principals = { owners: [], unclear: [] };

const ATTRIBUTES: ReadonlySet<string> = new Set(['name', 'id', 'arn', 'role_name', 'user_name']);

/** Why a reference leads nowhere. */
function whyNot(reference: Reference): string {
  const shown = shownReference(reference);
  if (reference.address.startsWith('var.')) return givenFromOutside(shown);
  if (reference.address.startsWith('each.')) return `what ${quoted('for_each')} goes over is not written out`;
  if (reference.address.startsWith('module.')) return `${quoted(shown)} comes from a module`;
  return `${quoted(shown)} is not written out here`;
}

function shownReference({ address, steps }: Reference): string {
  return steps.reduce((text: string, step) => (typeof step === 'string' ? `${text}.${step}` : `${text}[…]`), address);
}

function unclear(reason: string): Principals {
  return { owners: [], unclear: [reason] };
}

/** All of some principals, each once. */
export function union(some: readonly Principals[]): Principals {
  const [only] = some;
  if (only && some.length === 1) return only;
  const owners = new Map(some.flatMap(one => one.owners.map(owner => [ownersKey([owner]), owner] as const)));
  return { owners: [...owners.values()], unclear: [...new Set(some.flatMap(one => one.unclear))] };
}
