import type { Span, StringNode } from '../tree';
import { quotedNode } from './strings';

const NAME = /^[\p{ID_Start}_][\p{ID_Continue}-]*$/u;

/** The key of an object's entry; one that is computed, `(var.x)` or `"${var.x}:sub"`, keeps its text as written. */
export function keyNode(text: string, span: Span): StringNode {
  const raw = text.slice(span.start, span.end);
  const node = raw.startsWith('"') ? quotedNode(text, span) : null;
  return { kind: 'string', value: node?.kind === 'string' ? node.value : raw, ...span };
}

/** Whether the text does not tell what a key is; such a key equals no name, since it begins with a quote or a bracket. */
export function isComputedKey({ value, start, end }: StringNode): boolean {
  // why: a quoted key that means something is shorter than its text
  return value.length === end - start && !NAME.test(value);
}
