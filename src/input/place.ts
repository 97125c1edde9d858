import { findNodeAtLocation, parseTree } from 'jsonc-parser';
import type { Document } from './documents';

/** The keys and indices that lead to a value inside a JSON document. */
export type Path = readonly (string | number)[];

/** A place in a text, both counted from 1; columns in UTF-16 units. */
export interface Place {
  readonly line: number;
  readonly column: number;
}

/** Writes a path as people do, `[0].findingDetails[2].actions`; the document itself is the empty text. */
export function pathText(path: Path): string {
  return path
    .map(step => (typeof step === 'number' ? `[${step}]` : `.${step}`))
    .join('')
    .replace(/^\./, '');
}

/** The line and column of an offset in a text. */
export function placeOf(text: string, offset: number): Place {
  const before = text.slice(0, offset);
  const lineStart = before.lastIndexOf('\n') + 1;
  let line = 1;
  for (let at = before.indexOf('\n'); at >= 0; at = before.indexOf('\n', at + 1)) line++;
  return { line, column: offset - lineStart + 1 };
}

/** The offset in the whole text of the value that a path leads to, or of the nearest value around it where it is missing. */
export function offsetOf(document: Document, path: Path): number {
  const tree = parseTree(document.text);
  for (let length = path.length; tree && length > 0; length--) {
    const node = findNodeAtLocation(tree, path.slice(0, length));
    if (node) return document.start + node.offset;
  }
  return document.start;
}
