import { addTo } from '../input/many';
import { quoted } from '../input/quoted';
import type { Gathering } from '../locate/claims';
import type { NamesGiven } from '../locate/names-given';
import { madeUpName, mayBeSame, patternOf, policyNameIn, tellNames } from '../locate/policy-name';
import type { BlockFact, TerraformFacts, Use } from '../locate/terraform/facts';
import { LOOKED_UP, MANAGED } from '../locate/terraform/kinds-of-block';
import { ONCE, type Values } from './terraform-values';

/** How what takes a managed policy by the text of its ARN names it. */
const BY_NAME = 'policy:';

/** What refers to what in a folder: by address, and to managed policies also by their names. */
export class TerraformReferences {
  readonly #blocks: ReadonlyMap<string, BlockFact>;
  readonly #values: Values;
  readonly #uses = new Map<string, Use[]>();
  /** What takes a managed policy by its name, by that name or a pattern of it. */
  readonly #attaching = new Map<string, Use[]>();
  readonly #patterns: ReadonlyMap<string, readonly Use[]>;

  constructor(files: readonly TerraformFacts[], blocks: ReadonlyMap<string, BlockFact>, values: Values) {
    this.#blocks = blocks;
    this.#values = values;
    const uses = files.flatMap(file => file.uses);
    for (const use of uses) addTo(this.#uses, use.name, use);
    for (const block of blocks.values()) {
      for (const name of this.#attachedNames(block))
        addTo(this.#attaching, name, { name, next: null, from: block.address, attribute: '' });
    }
    for (const use of uses) {
      if (use.name.startsWith(BY_NAME)) addTo(this.#attaching, use.name.slice(BY_NAME.length).toLowerCase(), use);
    }
    this.#patterns = new Map([...this.#attaching].filter(([name]) => name.includes('*')));
  }

  /** Whether anything refers to an address. */
  has(address: string): boolean {
    return this.#uses.has(address);
  }

  /** The managed policies that are taken by their names, and what takes them. */
  attached(): NamesGiven['attached'] {
    return [...this.#attaching].flatMap(([name, uses]) => uses.map(({ from }) => ({ name, from: quoted(from) })));
  }

  /** What refers to something: to a managed policy also by its name. */
  to(name: string, found: Gathering): readonly Use[] {
    const uses = this.#uses.get(name) ?? [];
    const block = this.#blocks.get(name);
    if (name.startsWith('file:')) return [...uses, ...(this.#uses.get('file:?') ?? [])];
    const own = block && MANAGED.has(block.type) ? this.nameOf(block) : null;
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

  /** The name of a managed policy, `*` for what of it is not known; null where nothing is. */
  nameOf({ attributes }: BlockFact): string | null {
    const name = attributes.get('name') ?? attributes.get('managed_policy_name');
    const pattern = name ? patternOf(this.#values.parts(name, ONCE)) : '*';
    return pattern === '*' ? null : pattern;
  }

  /** The names of policies that a block takes by their ARNs, or looks up, as far as those are known. */
  #attachedNames(block: BlockFact): readonly string[] {
    const looked = block.type === LOOKED_UP ? this.nameOf(block) : null;
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
}
