import type { Source } from '../../src/source/source';
import type { MapEntry, Node, Span } from '../../src/source/tree';
import { hold, holdProblem } from './hold';

/** What holds of every source: a tree or a problem, and every span in the text, in order, and inside that of what holds it. */
export function holdSource(source: Source): void {
  const { text, roots, problems } = source;
  hold(problems.length === 0 || roots.length === 0, 'a text that cannot be read has no tree');
  for (const one of problems) holdProblem(one, text);
  const whole = { start: 0, end: text.length };
  for (const root of roots) holdNode(root, whole);
  for (const one of [...source.shared, ...source.duplicateKeys]) holdIn(one, whole);
  if (roots.length > 0) holdInOrder(source.comments(), whole);
}

function holdNode(node: Node, around: Span): void {
  holdIn(node, around);
  switch (node.kind) {
    case 'map':
      holdInOrder(
        node.entries.flatMap(({ key, value }) => [key, value]),
        node,
      );
      for (const { key, value } of node.entries) {
        holdNode(key, node);
        holdNode(value, node);
      }
      return;
    case 'list':
      holdInOrder(node.items, node);
      for (const item of node.items) holdNode(item, node);
      return;
    case 'call':
      for (const arg of node.args) holdNode(arg, node);
      return;
    case 'string':
      if (node.inner) holdIn(node.inner, node);
      return;
    case 'other':
      return;
  }
}

function holdIn({ start, end }: Span, around: Span): void {
  const inside = around.start <= start && start <= end && end <= around.end;
  hold(inside, `${start} to ${end} is in ${around.start} to ${around.end}`);
}

function holdInOrder(spans: readonly Span[], around: Span): void {
  let at = around.start;
  for (const one of spans) {
    hold(one.start >= at, `${one.start} to ${one.end} stands behind ${at}`);
    holdIn(one, around);
    at = one.end;
  }
}

/** Where a value stands below a root: keys and indexes. */
export type Way = readonly (string | number)[];

/** A node and the way to it. */
export interface Placed {
  readonly node: Node;
  readonly way: Way;
}

/** The step to an entry of a mapping: its key, or of a block, of which there may be several, its place. */
export function stepOf({ key, labels }: MapEntry, index: number): string {
  return labels ? `${key.value}[${index}]` : key.value;
}

/** Every node below one, itself first. */
export function placedIn(node: Node, way: Way = []): readonly Placed[] {
  const below = () => {
    if (node.kind === 'map') {
      return node.entries.flatMap((entry, index) => placedIn(entry.value, [...way, stepOf(entry, index)]));
    }
    return node.kind === 'list' ? node.items.flatMap((item, index) => placedIn(item, [...way, index])) : [];
  };
  return [{ node, way }, ...below()];
}
