import type { BlockFact, TerraformFacts } from '../locate/terraform/facts';
import { NAMED } from '../locate/terraform/kinds-of-block';
import type { Value } from '../locate/terraform/value';

/** The blocks and local values of a folder, by address and name. */
export interface FolderBlocks {
  readonly blocks: ReadonlyMap<string, BlockFact>;
  readonly locals: ReadonlyMap<string, Value>;
  /** The addresses that stand more than once. */
  readonly twice: ReadonlySet<string>;
}

/** Puts the files of a folder together; of what stands twice nobody knows the name. */
export function folderBlocks(files: readonly TerraformFacts[]): FolderBlocks {
  const locals = new Map<string, Value>();
  for (const { name, value } of files.flatMap(file => file.locals)) {
    locals.set(name, locals.has(name) ? { kind: 'unknown', written: `local.${name}` } : value);
  }
  const blocks = new Map<string, BlockFact>();
  const twice = new Set<string>();
  for (const block of files.flatMap(file => file.blocks)) {
    if (blocks.has(block.address)) twice.add(block.address);
    blocks.set(block.address, block);
  }
  // why: an override file changes what another says, and which of both counts is for Terraform to say
  for (const address of twice) {
    const { type = '', attributes } = blocks.get(address) ?? {};
    const named = NAMED.get(type);
    if (!named || !attributes) continue;
    const computed: Value = { kind: 'unknown', written: `${address}.${named.name}` };
    blocks.set(address, { address, type, attributes: new Map([...attributes, [named.name, computed]]) });
  }
  return { blocks, locals, twice };
}
