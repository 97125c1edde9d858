import { createScanner } from 'jsonc-parser';
import type { Span } from './tree';

/** The kinds of token of `jsonc-parser` (a `const enum`, which cannot be imported): line and block comments, and the end. */
const [LINE, BLOCK, END] = [12, 13, 17] as const;

/** The comments of a JSON text; a byte order mark may stand before it. */
export function jsonComments(text: string): readonly Span[] {
  const scanner = createScanner(text);
  const found: Span[] = [];
  for (let kind: number = scanner.scan(); kind !== END; kind = scanner.scan()) {
    const start = scanner.getTokenOffset();
    if (kind === LINE || kind === BLOCK) found.push({ start, end: start + scanner.getTokenLength() });
  }
  return found;
}
