import type { Node, Span } from '../tree';
import { compose } from './compose';
import { lineStart } from './lines';
import { TreeBuilder } from './tree';

/**
 * How many characters the JSON has that AWS makes of a value: no white space, no comments, every string in quotes. What is
 * computed counts as written: a call as its argument, an alias as its name. A stretch that is no value counts its characters.
 */
export function jsonSize(text: string, span: Span): number {
  // why: the first line of a value has lost its indentation, and the others are measured against it
  const lost = /[[{]/.test(text.charAt(span.start)) ? 0 : span.start - lineStart(text, span.start);
  const value = ' '.repeat(lost) + text.slice(span.start, span.end);
  const composed = compose(value);
  const [document] = composed.ok ? composed.documents : [];
  if (!document) return value.replaceAll(/\s/g, '').length;
  return sizeOf(new TreeBuilder().document(document));
}

function sizeOf(node: Node): number {
  switch (node.kind) {
    case 'map':
      return around(node.entries.map(({ key, value }) => JSON.stringify(key.value).length + 1 + sizeOf(value)));
    case 'list':
      return around(node.items.map(sizeOf));
    case 'string':
      return JSON.stringify(node.value).length;
    case 'call':
      return node.args.reduce((sum, arg) => sum + sizeOf(arg), 0);
    case 'other':
      return node.end > node.start ? node.end - node.start : 'null'.length;
  }
}

/** The size of a list or a mapping: its brackets, its parts and the commas between them. */
function around(parts: readonly number[]): number {
  return 2 + parts.reduce((sum, part) => sum + part, 0) + Math.max(0, parts.length - 1);
}
