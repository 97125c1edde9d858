import { createScanner, SyntaxKind } from 'jsonc-parser';
import type { Edit } from './edit';
import { type Chunk, chunksOf } from './json-gap';
import { currentLine, indentUnit, lineEnding } from './layout';
import type { Writer } from './source';
import type { ListNode, Span, StringNode } from './tree';

/** The widest line that a change may make of a list on one line. */
const COLUMNS = 100;

/** Writes changed lists in JSON, with comments or without. */
export const jsonWriter: Writer = {
  replaceEntries(text, node, becomes) {
    return node.kind === 'string' ? replaceString(text, node, becomes[0] ?? null) : replaceItems(text, node, becomes);
  },

  removeItems(text, list, indexes) {
    return removals(text, list, indexes);
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
  const oneLine = !text.slice(list.start, list.end).includes('\n');
  const removed = new Set(becomes.flatMap((entries, index) => (entries?.length === 0 ? [index] : [])));
  const chunks = chunksOf(text, list);
  const edits = removals(text, list, removed, chunks);
  for (const [index, entries] of becomes.entries()) {
    const chunk = chunks[index];
    if (!chunk || !entries || entries.length === 0) continue;
    const separator = separatorFor(text, list, chunks, index, oneLine);
    edits.push({ ...spanOf(chunk.item), text: entries.map(entry => JSON.stringify(entry)).join(separator) });
  }
  const commented = chunks.some(
    chunk => chunk.comments.length > 0 || text.slice(chunk.item.end, chunk.end).includes('/*'),
  );
  if (oneLine && !commented) {
    const literals = list.items.flatMap((item, index) => {
      const entries = becomes[index];
      return entries ? entries.map(entry => JSON.stringify(entry)) : [text.slice(item.start, item.end)];
    });
    const grown = edits.reduce((sum, edit) => sum + edit.text.length - (edit.end - edit.start), 0);
    if (!fits(text, list, list.end - list.start + grown)) {
      return [{ ...spanOf(list), text: tall(text, list, literals) }];
    }
  }
  return edits;
}

/** What separates two new entries: as the neighbours are, each on its own line or all on one. */
function separatorFor(text: string, list: ListNode, chunks: readonly Chunk[], index: number, oneLine: boolean): string {
  const chunk = chunks[index];
  if (oneLine || !chunk) {
    const [first, second] = list.items;
    const between = first && second ? text.slice(first.end, second.start) : null;
    if (between !== null) return /^,\s*$/.test(between) ? between : ', ';
    return text[list.start - 1] === ':' ? ',' : ', ';
  }
  const model = [chunk, ...chunks].find(other => other.lineBreak !== null);
  if (!model) return ', ';
  return `,${lineEnding(text)}${currentLine(text, model.item.start).indent}`;
}

/** A list with each entry on its own line, indented as the file is. */
function tall(text: string, at: Span, literals: readonly string[]): string {
  const eol = lineEnding(text);
  const indent = currentLine(text, at.start).indent;
  const inner = literals.map(literal => `${eol}${indent}${indentUnit(text)}${literal}`).join(',');
  return `[${inner}${eol}${indent}]`;
}

/** Whether a text of that length in the place of a span keeps its line within the limit; a line that was too wide before may stay so. */
function fits(text: string, span: Span, length: number): boolean {
  if (!text.trimEnd().includes('\n')) return true;
  const line = currentLine(text, span.start);
  const before = line.end - line.start;
  return before > COLUMNS || before - (span.end - span.start) + length <= COLUMNS;
}

function removals(
  text: string,
  list: ListNode,
  removed: ReadonlySet<number>,
  chunks: readonly Chunk[] = chunksOf(text, list),
): Edit[] {
  if (removed.size === 0) return [];
  const edits: Edit[] = [];
  for (const [index, chunk] of chunks.entries()) {
    if (removed.has(index)) edits.push({ start: removalStart(chunks, removed, index), end: chunk.end, text: '' });
  }
  const last = chunks.findLastIndex((_, index) => !removed.has(index));
  const lastChunk = chunks[last];
  if (lastChunk && lastChunk.comma !== null && last < chunks.length - 1) {
    const between = text.slice(lastChunk.item.end, lastChunk.comma);
    const start = between.trim() === '' ? lastChunk.item.end : lastChunk.comma;
    edits.push({ start, end: lastChunk.comma + 1, text: '' });
  }
  return join(edits);
}

/** A comment above a run of items goes only when the last item of its run goes. */
function removalStart(chunks: readonly Chunk[], removed: ReadonlySet<number>, index: number): number {
  const chunk = chunks[index];
  if (!chunk) return 0;
  if (chunk.comments.length === 0 || chunk.lineBreak === null) return chunk.start;
  for (let next = index + 1; next < chunks.length; next++) {
    const follower = chunks[next];
    if (!follower || follower.comments.length > 0 || follower.apart || follower.lineBreak === null) break;
    if (!removed.has(next)) return chunk.lineBreak;
  }
  return chunk.start;
}

function join(edits: readonly Edit[]): Edit[] {
  const out: Edit[] = [];
  for (const edit of [...edits].sort((a, b) => a.start - b.start)) {
    const previous = out.at(-1);
    if (previous && previous.end === edit.start) {
      out[out.length - 1] = { start: previous.start, end: edit.end, text: previous.text + edit.text };
    } else out.push(edit);
  }
  return out;
}

function spanOf(span: Span): Span {
  return { start: span.start, end: span.end };
}
