import { createScanner, SyntaxKind } from 'jsonc-parser';
import type { Edit } from './edit';
import { chunksOf } from './json-gap';
import { removals } from './json-removal';
import { Separators } from './json-separators';
import { currentLine, fits, indentUnit, lineEnding } from './layout';
import type { Writer } from './source';
import { type ListNode, type Span, type StringNode, spanOf } from './tree';

/** Writes changed lists in JSON, with comments or without. */
export const jsonWriter: Writer = {
  replaceEntries(text, node, becomes) {
    return node.kind === 'string' ? replaceString(text, node, becomes[0] ?? null) : replaceItems(text, node, becomes);
  },

  removeItems(text, list, indexes) {
    return removals(text, chunksOf(text, list), indexes);
  },

  size(text, span) {
    const scanner = createScanner(text.slice(span.start, span.end), true);
    let size = 0;
    while (scanner.scan() !== SyntaxKind.EOF) size += scanner.getTokenLength();
    return size;
  },
};

function replaceString(text: string, node: StringNode, becomes: readonly string[] | null): Edit[] {
  if (becomes === null) return [];
  const literals = becomes.map(entry => JSON.stringify(entry));
  if (literals.length === 1) return [{ start: node.start, end: node.end, text: literals.join() }];
  const compact = text[node.start - 1] === ':' ? ',' : ', ';
  const line = `[${literals.join(compact)}]`;
  return [
    { start: node.start, end: node.end, text: fits(text, node, line.length) ? line : tall(text, node, literals) },
  ];
}

function replaceItems(text: string, list: ListNode, becomes: readonly (readonly string[] | null)[]): Edit[] {
  const removed = new Set(becomes.flatMap((entries, index) => (entries?.length === 0 ? [index] : [])));
  const chunks = chunksOf(text, list);
  const separators = new Separators(text, list, chunks);
  const edits = removals(text, chunks, removed);
  for (const [index, chunk] of chunks.entries()) {
    const literals = becomes[index]?.map(entry => JSON.stringify(entry)) ?? [];
    if (literals.length > 0) edits.push({ ...spanOf(chunk.item), text: separators.join(literals, index) });
  }
  if (text.slice(list.start, list.end).includes('\n') || isCommented(text, list)) return edits;
  const grown = edits.reduce((sum, edit) => sum + edit.text.length - (edit.end - edit.start), 0);
  if (fits(text, list, list.end - list.start + grown)) return edits;
  const literals = list.items.flatMap((item, index) => {
    return becomes[index]?.map(entry => JSON.stringify(entry)) ?? [text.slice(item.start, item.end)];
  });
  return [{ ...spanOf(list), text: tall(text, list, literals) }];
}

function isCommented(text: string, list: ListNode): boolean {
  const { items } = list;
  return [...items.keys(), items.length].some(index => {
    const gap = text.slice(items[index - 1]?.end ?? list.start, items[index]?.start ?? list.end);
    return gap.includes('/');
  });
}

/** A list with each entry on its own line, indented as the file is. */
function tall(text: string, at: Span, literals: readonly string[]): string {
  const eol = lineEnding(text);
  const indent = currentLine(text, at.start).indent;
  const inner = literals.map(literal => `${eol}${indent}${indentUnit(text)}${literal}`).join(',');
  return `[${inner}${eol}${indent}]`;
}
