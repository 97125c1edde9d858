import type { Format } from '../../source/format';
import { type MapNode, type Node, type Span, spanOf } from '../../source/tree';
import { below } from './pointer';

/** A block of a Terraform configuration, also one that is written as JSON. */
export interface Block {
  readonly type: string;
  readonly labels: readonly string[];
  /** `/resource/aws_iam_policy/app`; inside another block with its place among those of its name, from 0; in JSON a JSON pointer. */
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
  if (format === 'hcl') return hclBlocks(root, new Pointers('', true));
  return jsonBlocks(root, '', type => TOP.get(type) ?? null);
}

/** The blocks inside a block; in JSON also its attributes that hold objects, since they look alike. */
export function innerBlocks({ body, pointer }: Block, format: Format): readonly Block[] {
  if (format === 'hcl') return hclBlocks(body, new Pointers(pointer, false));
  return jsonBlocks(body, pointer, type => (type === 'dynamic' ? 1 : 0));
}

function hclBlocks(map: MapNode, pointers: Pointers): readonly Block[] {
  return map.entries.flatMap(({ key, value, labels }): Block[] => {
    if (!labels || value.kind !== 'map') return [];
    const type = key.value;
    return [
      {
        type,
        labels,
        pointer: pointers.next([type, ...labels]),
        span: { start: key.start, end: value.end },
        body: value,
      },
    ];
  });
}

interface Level {
  readonly labels: readonly string[];
  readonly pointer: string;
  readonly node: Node;
}

/** In JSON a block is an object below its type and labels, or a list of such objects; its pointer is that of the JSON. */
function jsonBlocks(map: MapNode, pointer: string, labelsOf: (type: string) => number | null): readonly Block[] {
  return map.entries.flatMap(({ key, value }) => {
    const type = key.value;
    let levels: readonly Level[] = objectsIn({ labels: [], pointer: below(pointer, type), node: value });
    for (let left = labelsOf(type); left !== 0; left--) {
      if (left === null) return [];
      levels = levels.flatMap(labelled).flatMap(objectsIn);
    }
    return levels.flatMap(({ labels, pointer: own, node }): Block[] => {
      const body = node.kind === 'map' ? node : null;
      return body ? [{ type, labels, pointer: own, span: spanOf(body), body }] : [];
    });
  });
}

/** One level for each entry of an object, with its key as one more label. */
function labelled({ labels, pointer, node }: Level): readonly Level[] {
  if (node.kind !== 'map') return [];
  return node.entries.map(({ key, value }) => {
    return { labels: [...labels, key.value], pointer: below(pointer, key.value), node: value };
  });
}

/** The objects of a value: itself, or the items of a list. */
function objectsIn(level: Level): readonly Level[] {
  const { labels, pointer, node } = level;
  if (node.kind === 'map') return [level];
  if (node.kind !== 'list') return [];
  return node.items.flatMap((item, index) => {
    return item.kind === 'map' ? [{ labels, pointer: below(pointer, index), node: item }] : [];
  });
}

/** Gives each HCL block of a body a pointer of its own. */
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
