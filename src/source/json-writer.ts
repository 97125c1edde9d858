import { createScanner, SyntaxKind } from 'jsonc-parser';
import { readJsonGap } from './json-gap';
import { listWriter } from './list-writer';
import type { Writer } from './source';

/** Writes changed lists in JSON, with comments or without. */
export const jsonWriter: Writer = {
  ...listWriter({ readGap: readJsonGap, literal: value => JSON.stringify(value) }),

  size(text, span) {
    const scanner = createScanner(text.slice(span.start, span.end), true);
    let size = 0;
    while (scanner.scan() !== SyntaxKind.EOF) size += scanner.getTokenLength();
    return size;
  },
};
