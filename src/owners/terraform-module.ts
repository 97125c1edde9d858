import { addTo } from '../input/many';
import { quoted } from '../input/quoted';
import { type Claimed, Gathering, givenFromOutside, listed } from '../locate/claims';
import type { NamesGiven } from '../locate/names-given';
import { madeUpName, mayBeSame, patternOf, policyNameIn, tellNames } from '../locate/policy-name';
import type { Anchor, BlockFact, TerraformFacts, Use } from '../locate/terraform/facts';
import { ATTACHING, type Attaching, LOOKED_UP, MANAGED, NAMED } from '../locate/terraform/kinds-of-block';
import type { Value } from '../locate/terraform/value';
import { type Principals, TerraformNames, union } from './terraform-names';
import { ONCE, Values } from './terraform-values';

/** How many documents and values a policy may pass through. */
const MOST_ON_THE_WAY = 500;

/** How what takes a managed policy by the text of its ARN names it. */
const BY_NAME = 'policy:';

/** How much may be worked out for one folder, beside what its size allows. */
const FUEL = 200_000;

/** Whose the policies of a folder of Terraform files are, as its files together say it. */
export class TerraformModule {
  readonly #blocks = new Map<string, BlockFact>();
  readonly #uses = new Map<string, Use[]>();
  /** What takes a managed policy by its name, by that name or a pattern of it. */
  readonly #attaching = new Map<string, Use[]>();
  readonly #patterns: ReadonlyMap<string, readonly Use[]>;
  readonly #names: TerraformNames;
  readonly #values: Values;
  readonly #twice = new Set<string>();
  readonly #known = new Map<string, Claimed>();
  readonly #held = new Map<string, Principals>();

  readonly #unread: readonly string[];

  constructor(files: readonly TerraformFacts[], unread: readonly string[] = []) {
    this.#unread = unread;
    const locals = new Map<string, Value>();
    for (const { name, value } of files.flatMap(file => file.locals)) {
      locals.set(name, locals.has(name) ? { kind: 'unknown', written: `local.${name}` } : value);
    }
    for (const block of files.flatMap(file => file.blocks)) {
      if (this.#blocks.has(block.address)) this.#twice.add(block.address);
      this.#blocks.set(block.address, block);
    }
    // why: an override file changes what another says, and which of both counts is for Terraform to say
    for (const address of this.#twice) {
      const { type = '', attributes } = this.#blocks.get(address) ?? {};
      const named = NAMED.get(type);
      if (!named || !attributes) continue;
      const computed: Value = { kind: 'unknown', written: `${address}.${named.name}` };
      this.#blocks.set(address, { address, type, attributes: new Map([...attributes, [named.name, computed]]) });
    }
    for (const use of files.flatMap(file => file.uses)) addTo(this.#uses, use.name, use);
    this.#values = new Values(this.#blocks, locals, FUEL + 100 * this.#blocks.size);
    this.#names = new TerraformNames(this.#values, this.#blocks);
    for (const block of this.#blocks.values()) {
      for (const name of this.#attachedNames(block))
        addTo(this.#attaching, name, { name, next: null, from: block.address, attribute: '' });
    }
    for (const use of files.flatMap(file => file.uses)) {
      if (use.name.startsWith(BY_NAME)) addTo(this.#attaching, use.name.slice(BY_NAME.length).toLowerCase(), use);
    }
    this.#patterns = new Map([...this.#attaching].filter(([name]) => name.includes('*')));
  }

  /** Whose a policy is by what it stands in. */
  claimOf({ address, below }: Anchor): Claimed {
    const isLocal = address.startsWith('local.');
    const key = isLocal ? `${address} ${below}` : address;
    let claimed = this.#known.get(key);
    if (!claimed) {
      claimed = this.#claim(address, isLocal ? below : null);
      this.#known.set(key, claimed);
    }
    return claimed;
  }

  /** The names that the folder gives to roles and users, to managed policies, and to those that it attaches. */
  names(): NamesGiven {
    const blocks = [...this.#blocks.values()];
    return {
      attached: [...this.#attaching].flatMap(([name, uses]) => uses.map(({ from }) => ({ name, from: quoted(from) }))),
      policies: blocks.flatMap(block => (MANAGED.has(block.type) ? (this.#nameOf(block) ?? []) : [])),
      principals: blocks.flatMap(({ type, address }) =>
        NAMED.has(type) && !type.startsWith('data.') ? this.#names.all(address).owners : [],
      ),
    };
  }

  /** Whose the policy in a file is that this folder takes texts from; null where it does not. */
  claimOfFile(path: string): Claimed | null {
    const address = `file:${path}`;
    return this.#uses.has(address) ? this.claimOf({ address, below: null }) : null;
  }

  #claim(start: string, below: string | null): Claimed {
    const found = new Gathering();
    for (const path of this.#unread) found.doubt(`${quoted(path)} beside it cannot be read`);
    const seen = new Set([start]);
    const open: { readonly name: string; readonly below: string | null }[] = [{ name: start, below }];
    for (let next = open.pop(); next; next = open.pop()) {
      const here = this.#visit(next.name, start, found);
      for (const use of here ? this.#usesOf(next.name, found) : []) {
        // why: of a local value with many parts only the part counts that the policy stands in
        if (next.below !== null && use.next !== null && use.next !== next.below) continue;
        if (use.attribute === 'permissions_boundary') found.doubt(`it is the boundary of ${quoted(use.from)}`);
        else if (seen.has(use.from)) continue;
        else if (seen.size > MOST_ON_THE_WAY && !ATTACHING.has(this.#blocks.get(use.from)?.type ?? '')) {
          found.doubt('too much refers to it');
        } else {
          seen.add(use.from);
          open.push({ name: use.from, below: null });
        }
      }
    }
    return found.claimed('nothing in its folder puts it on a role or a user');
  }

  /** Takes what a block, a document or a value says of whose it is; whether what refers to it says more. */
  #visit(name: string, start: string, found: Gathering): boolean {
    const block = this.#blocks.get(name);
    if (this.#twice.has(name)) found.doubt(`${quoted(name)} stands twice in its folder`);
    if (!block) {
      if (/^(?:data\.aws_iam_policy_document|local|file)[.:]/.test(name)) return true;
      found.doubt(name.startsWith('var.') ? givenFromOutside(name) : handedOn(name, name === start));
      return false;
    }
    const attaching = ATTACHING.get(block.type) ?? MANAGED.get(block.type);
    if (block.type === LOOKED_UP) return true;
    if (attaching) this.#take(block, attaching, found);
    else if (NAMED.has(block.type)) {
      const how = name === start ? `it stands in ${quoted(name)}` : `${quoted(name)} takes it`;
      takeAll(this.#names.all(name), how, found);
    }
    if (!MANAGED.has(block.type)) return false;
    const own = this.#nameOf(block);
    if (own !== null) found.call(own);
    return true;
  }

  /** What refers to something: to a managed policy also by its name. */
  #usesOf(name: string, found: Gathering): readonly Use[] {
    const uses = this.#uses.get(name) ?? [];
    const block = this.#blocks.get(name);
    if (name.startsWith('file:')) return [...uses, ...(this.#uses.get('file:?') ?? [])];
    const own = block && MANAGED.has(block.type) ? this.#nameOf(block) : null;
    if (own === null) return uses;
    const isKnown = !own.includes('*');
    const byName = [...((isKnown && this.#attaching.get(own)) || [])];
    for (const [other, some] of isKnown ? this.#patterns : this.#attaching) {
      if (!this.#values.spend(isKnown ? other.length : own.length)) {
        found.doubt('too much refers to it');
        break;
      }
      if (!mayBeSame(own, other)) continue;
      if (tellNames(own, other)) for (const one of some) byName.push(one);
      else for (const { from } of some) found.doubt(madeUpName(quoted(from)));
    }
    return [...uses, ...byName];
  }

  #take(block: BlockFact, { groups }: Attaching, found: Gathering): void {
    for (const name of groups) {
      const value = block.attributes.get(name);
      if (value && !(value.kind === 'list' && value.items.length === 0)) {
        found.doubt(`${quoted(block.address)} puts it on a group, whose members are not known`);
      }
    }
    const held = this.#principalsOf(block);
    const names = listed(
      held.owners.map(({ name }) => quoted(name)),
      ', ',
    );
    takeAll(held, `${quoted(block.address)} puts it on ${names}`, found);
  }

  #principalsOf(block: BlockFact): Principals {
    let held = this.#held.get(block.address);
    if (!held) {
      const { principals } = ATTACHING.get(block.type) ?? MANAGED.get(block.type) ?? NONE;
      held = union(principals.map(name => this.#names.attribute(block, name)));
      this.#held.set(block.address, held);
    }
    return held;
  }

  /** The names of policies that a block takes by their ARNs, or looks up, as far as those are known. */
  #attachedNames(block: BlockFact): readonly string[] {
    const looked = block.type === LOOKED_UP ? this.#nameOf(block) : null;
    if (looked !== null) return [looked];
    const values = ['policy_arn', 'policy_arns', 'managed_policy_arns'].flatMap(
      name => block.attributes.get(name) ?? [],
    );
    const each = this.#values.envs(block);
    return values.flatMap(value => {
      const items = value.kind === 'list' ? value.items : [value];
      return items.flatMap(item => {
        // why: what is the same for every instance is worked out once
        const isSame = item.kind === 'text' && item.parts.every(part => typeof part === 'string');
        return (isSame ? [ONCE] : each).flatMap(env => policyNameIn(this.#values.parts(item, env)) ?? []);
      });
    });
  }

  #nameOf({ attributes }: BlockFact): string | null {
    const name = attributes.get('name') ?? attributes.get('managed_policy_name');
    const pattern = name ? patternOf(this.#values.parts(name, ONCE)) : '*';
    return pattern === '*' ? null : pattern;
  }
}

const NONE: Attaching = { principals: [], groups: [] };

function takeAll({ owners, unclear }: Principals, how: string, found: Gathering): void {
  for (const owner of owners) found.add(owner, how);
  for (const reason of unclear) found.doubt(reason);
}

function handedOn(name: string, isHolder: boolean): string {
  if (name.startsWith('output.')) return `${quoted(name)} hands it on to others`;
  return isHolder ? `${quoted(name)} decides whose it is` : `${quoted(name)} takes it too`;
}
