import { type HierarchyPointNode, hierarchy, tree } from 'd3-hierarchy';
import { linkHorizontal } from 'd3-shape';
import type { PictureNode } from './word-trie';

/** How far apart things are, in pixels of the picture. */
const ROW = 24;
const GLYPH = 20;
const GAP = 44;
const LETTER = 7.3;
const MARGIN = 14;

/** How many rows a picture has before somebody asks for more. */
const MOST_ROWS = 40;

/** A node with its place in the picture. */
export interface Drawn {
  readonly node: PictureNode;
  readonly x: number;
  readonly y: number;
  readonly isFolded: boolean;
  /** Whether there is anything below it to fold. */
  readonly isFoldable: boolean;
  /** The width of its label. */
  readonly width: number;
}

/** A picture ready to be drawn; `links` are SVG paths. */
export interface Layout {
  readonly nodes: readonly Drawn[];
  readonly links: readonly string[];
  readonly width: number;
  readonly height: number;
}

/** What a node is labelled with. */
export function labelOf(node: PictureNode, root: string): string {
  const label = node.label === '' ? root : node.label;
  return node.chosen !== null && /[*?]/.test(node.chosen) ? `${label}${node.chosen.slice(node.path.length)}` : label;
}

/** How many actions a folded node stands for, in words; nothing for a single one. */
export function sizeOf(node: PictureNode, isFolded: boolean): string {
  return isFolded && node.actions > 1 ? `${node.actions} actions` : '';
}

/** Lays a trie out from left to right, the nodes of `open` unfolded; `root` is the label of its root. */
export function layOut(root: PictureNode, rootLabel: string, open: ReadonlySet<string>): Layout {
  const top = hierarchy(root, node => (open.has(node.path) ? node.children : []));
  const placed = tree<PictureNode>()
    .nodeSize([ROW, 1])
    .separation(() => 1)(top);
  const all = placed.descendants();
  const labelWidth = ({ data }: HierarchyPointNode<PictureNode>) => {
    const isFolded = data.children.length > 0 && !open.has(data.path);
    const size = sizeOf(data, isFolded);
    return (labelOf(data, rootLabel).length + (size === '' ? 0 : size.length + 3)) * LETTER + (isFolded ? 18 : 0);
  };
  const widths: number[] = [];
  for (const one of all) widths[one.depth] = Math.max(widths[one.depth] ?? 0, labelWidth(one));
  const columns = widths.map((_, depth) =>
    widths.slice(0, depth).reduce((sum, width) => sum + width + GLYPH + GAP, MARGIN),
  );
  const least = all.reduce((low, { x }) => Math.min(low, x), 0);
  const most = all.reduce((high, { x }) => Math.max(high, x), 0);
  const place = (one: HierarchyPointNode<PictureNode>) => ({
    x: columns[one.depth] ?? 0,
    y: one.x - least + MARGIN,
  });
  const link = linkHorizontal();
  return {
    nodes: all.map(one => {
      const isFoldable = one.data.children.length > 0;
      return {
        node: one.data,
        ...place(one),
        isFoldable,
        isFolded: isFoldable && !open.has(one.data.path),
        width: labelWidth(one),
      };
    }),
    links: placed.links().map(({ source, target }) => {
      const from = place(source as HierarchyPointNode<PictureNode>);
      const to = place(target as HierarchyPointNode<PictureNode>);
      // why: a line that bends before the end of its column would cross the labels of the others
      const end = from.x + labelWidth(source as HierarchyPointNode<PictureNode>) + GLYPH + 4;
      const bend = to.x - GAP;
      return `M${end} ${from.y}H${bend}${link({ source: [bend, from.y], target: [to.x - 8, to.y] }) ?? ''}`;
    }),
    width: (columns.at(-1) ?? 0) + (widths.at(-1) ?? 0) + GLYPH + 2 * MARGIN,
    height: most - least + 2 * MARGIN,
  };
}

/** The nodes that stand unfolded at first: level by level where both kinds mix, while there is room. */
export function opened(root: PictureNode, mostRows = MOST_ROWS): ReadonlySet<string> {
  const open = new Set<string>();
  let rows = 1;
  const waiting = [root];
  for (let node = waiting.shift(); node !== undefined; node = waiting.shift()) {
    if (node.state !== 'mixed' || node.children.length === 0) continue;
    if (open.size > 0 && rows + node.children.length - 1 > mostRows) continue;
    open.add(node.path);
    rows += node.children.length - 1;
    waiting.push(...node.children);
  }
  return open;
}

/** Every node that can be unfolded. */
export function openable(root: PictureNode): ReadonlySet<string> {
  const found = new Set<string>();
  const waiting = [root];
  for (let node = waiting.pop(); node !== undefined; node = waiting.pop()) {
    if (node.children.length > 0) found.add(node.path);
    waiting.push(...node.children);
  }
  return found;
}
