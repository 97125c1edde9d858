import { quoted } from '../input/quoted';
import { type Claimed, Gathering, givenFromOutside, listed } from '../locate/claims';
import type { NamesGiven } from '../locate/names-given';
import type { Anchor, BlockFact, TerraformFacts } from '../locate/terraform/facts';
import { ATTACHING, type Attaching, LOOKED_UP, MANAGED, NAMED } from '../locate/terraform/kinds-of-block';
import { folderBlocks } from './terraform-blocks';
import { type Principals, TerraformNames, union } from './terraform-names';
import { TerraformReferences } from './terraform-references';
import { Values } from './terraform-values';

/** How many documents and values a policy may pass through. */
const MOST_ON_THE_WAY = 500;

/** How much may be worked out for one folder, beside what its size allows. */
const FUEL = 200_000;

/** Whose the policies of a folder of Terraform files are, as its files together say it. */
export class TerraformModule {
  readonly #blocks: ReadonlyMap<string, BlockFact>;
  readonly #twice: ReadonlySet<string>;
  readonly #names: TerraformNames;
  readonly #references: TerraformReferences;
  readonly #unread: readonly string[];
  readonly #known = new Map<string, Claimed>();
  readonly #held = new Map<string, Principals>();

  constructor(files: readonly TerraformFacts[], unread: readonly string[] = []) {
    const { blocks, locals, twice } = folderBlocks(files);
    const values = new Values(blocks, locals, FUEL + 100 * blocks.size);
    this.#blocks = blocks;
    this.#twice = twice;
    this.#names = new TerraformNames(values, blocks);
    this.#references = new TerraformReferences(files, blocks, values);
    this.#unread = unread;
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
      attached: this.#references.attached(),
      policies: blocks.flatMap(block => (MANAGED.has(block.type) ? (this.#references.nameOf(block) ?? []) : [])),
      principals: blocks.flatMap(({ type, address }) =>
        NAMED.has(type) && !type.startsWith('data.') ? this.#names.all(address).owners : [],
      ),
    };
  }

  /** Whose the policy in a file is that this folder takes texts from; null where it does not. */
  claimOfFile(path: string): Claimed | null {
    const address = `file:${path}`;
    return this.#references.has(address) ? this.claimOf({ address, below: null }) : null;
  }

  #claim(start: string, below: string | null): Claimed {
    const found = new Gathering();
    for (const path of this.#unread) found.doubt(`${quoted(path)} beside it cannot be read`);
    const seen = new Set([start]);
    const open: { readonly name: string; readonly below: string | null }[] = [{ name: start, below }];
    for (let next = open.pop(); next; next = open.pop()) {
      const here = this.#visit(next.name, start, found);
      for (const use of here ? this.#references.to(next.name, found) : []) {
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
    const own = this.#references.nameOf(block);
    if (own !== null) found.call(own);
    return true;
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
