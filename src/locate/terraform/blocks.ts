import type { Format } from '../../source/format';
import type { MapNode, Node, Span } from '../../source/tree';
import { below } from './pointer';

/** A block of a Terraform configuration, also one that is written as JSON. */
export interface Block {
  readonly type: string;
  readonly labels: readonly string[];
  /** `/resource/aws_iam_policy/app`; inside another block with its place among those of its name, from 0. */
  readonly pointer: string;
  /** From the block's type to its closing brace; in JSON its object. */
  readonly span: Span;
  readonly body: MapNode;
}

/** How many labels the blocks have that stand at the top of a configuration. */
const TOP: ReadonlyMap<string, number> = new Map([
  ...['resource', 'data', 'ephemeral'].map((type): [string, number] => [type, 2]),
  ...['module', 'variable', 'output', 'provider', 'check'].map((type): [string, number] => [type, 1]),
  ...['locals', 'terraform'].map((type): [string, number] => [type, 0]),
]);

/** The blocks at the top of a configuration. */
export function topBlocks(root: MapNode, format: Format): readonly Block[] {
  const pointers = new Pointers('', true);
  return format === 'hcl' ? hclBlocks(root, pointers) : jsonBlocks(root, type => TOP.get(type) ?? null, pointers);
}

/** The blocks inside a block; in JSON also its attributes that hold objects, since they look alike. */
export function innerBlocks({ body, pointer }: Block, format: Format): readonly Block[] {
  const pointers = new Pointers(pointer, false);
  return format === 'hcl' ? hclBlocks(body, pointers) : jsonBlocks(body, type => (type === 'dynamic' ? 1 : 0), pointers);
}

/** The objects of a value: itself, or the items of a list. */
export function objectsOf(node: Node): readonly MapNode[] {
  if (node.kind === 'map') return [node];
  return node.kind === 'list' ? node.items.flatMap(item => (item.kind === 'map' ? [item] : [])) : [];
}

function hclBlocks(map: MapNode, pointers: Pointers): readonly Block[] {
  return map.entries.flatMap(({ key, value, labels }): Block[] => {
    if (!labels || value.kind !== 'map') return [];
    const type = key.value;
    return [{ type, labels, pointer: pointers.next([type, ...labels]), span: { start: key.start, end: value.end }, body: value }];
  });
}

/** In JSON a block is an object below its type and labels, or a list of such objects. */
function jsonBlocks(map: MapNode, labelsOf: (type: string) => number | null, pointers: Pointers): readonly Block[] {
  return map.entries.flatMap(({ key, value }) => {
    let level = [{ labels: [] as readonly string[], node: value }];
    for (let left = labelsOf(key.value); left !== 0; left--) {
      if (left === null) return [];
      level = level.flatMap(({ labels, node }) =>
        objectsOf(node).flatMap(({ entries }) =>
          entries.map(entry => ({ labels: [...labels, entry.key.value], node: entry.value })),
        ),
      );
    }
    return level.flatMap(({ labels, node }) =>
      objectsOf(node).map((body): Block => {
        const type = key.value;
        return { type, labels, pointer: pointers.next([type, ...labels]), span: { start: body.start, end: body.end }, body };
      }),
    );
  });
}

/** Gives each block of a body a pointer of its own. */
export class Pointers {
  readonly #parent: string;
  readonly #isTop: boolean;
  readonly #counts = new Map<string, number>();

  constructor(parent: string, isTop: boolean) {
    this.#parent = parent;
    this.#isTop = isTop;
  }

  next(names: readonly string[]): string {
    const named = names.reduce(below, this.#parent);
    const count = this.#counts.get(named) ?? 0;
    this.#counts.set(named, count + 1);
    // why: a block at the top has a name of its own, so that its place may change
    return this.#isTop && count === 0 ? named : below(named, count);
  }
}
