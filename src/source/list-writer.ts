import type { Edit } from './edit';
import { currentLine, fits, indentUnit, lineEnding } from './layout';
import { chunksOf, type ReadGap } from './list-chunks';
import { removals } from './list-removal';
import { Separators } from './list-separators';
import type { Writer } from './source';
import { type ListNode, type Span, type StringNode, spanOf } from './tree';

/** What tells one format's bracketed lists from another's: how a gap is read, and how a string is written. */
export interface ListStyle {
  readonly readGap: ReadGap;
  readonly literal: (value: string) => string;
}

/** Writes changed lists that stand in brackets with commas, in the style of a format. */
export function listWriter(style: ListStyle): Omit<Writer, 'size'> {
  return {
    replaceEntries(text, node, becomes) {
      const literals = becomes.map(entries => entries?.map(style.literal) ?? null);
      return node.kind === 'string'
        ? replaceString(text, node, literals[0] ?? null)
        : replaceItems(text, node, literals, style);
    },

    removeItems(text, list, indexes) {
      const chunks = chunksOf(text, list, style.readGap);
      return removals(text, { chunks, inBrackets: true, hasHeadings: false }, indexes);
    },

    reach: (_, node) => spanOf(node),
  };
}

type Literals = readonly string[];

function replaceString(text: string, node: StringNode, literals: Literals | null): Edit[] {
  if (literals === null) return [];
  if (literals.length === 1) return [{ ...spanOf(node), text: literals.join() }];
  const compact = text[node.start - 1] === ':' ? ',' : ', ';
  const line = `[${literals.join(compact)}]`;
  return [{ ...spanOf(node), text: fits(text, node, line.length) ? line : tall(text, node, literals, '') }];
}

function replaceItems(text: string, list: ListNode, becomes: readonly (Literals | null)[], style: ListStyle): Edit[] {
  const removed = new Set(becomes.flatMap((literals, index) => (literals?.length === 0 ? [index] : [])));
  const chunks = chunksOf(text, list, style.readGap);
  const separators = new Separators(text, list, chunks);
  const edits = removals(text, { chunks, inBrackets: true, hasHeadings: true }, removed);
  for (const [index, chunk] of chunks.entries()) {
    const literals = becomes[index] ?? [];
    if (literals.length > 0) edits.push({ ...spanOf(chunk.item), text: separators.join(literals, index) });
  }
  if (text.slice(list.start, list.end).includes('\n') || isCommented(text, list)) return edits;
  const grown = edits.reduce((sum, edit) => sum + edit.text.length - (edit.end - edit.start), 0);
  if (fits(text, list, list.end - list.start + grown)) return edits;
  const literals = list.items.flatMap((item, index) => becomes[index] ?? [text.slice(item.start, item.end)]);
  const trailing = (chunks.at(-1)?.comma ?? null) === null ? '' : ',';
  return [{ ...spanOf(list), text: tall(text, list, literals, trailing) }];
}

function isCommented(text: string, list: ListNode): boolean {
  const { items } = list;
  return [...items.keys(), items.length].some(index => {
    const gap = text.slice(items[index - 1]?.end ?? list.start, items[index]?.start ?? list.end);
    return gap.includes('/');
  });
}

/** A list with each entry on its own line, indented as the file is. */
function tall(text: string, at: Span, literals: Literals, trailing: '' | ','): string {
  const eol = lineEnding(text);
  const indent = currentLine(text, at.start).indent;
  const inner = literals.map(literal => `${eol}${indent}${indentUnit(text)}${literal}`).join(',');
  return `[${inner}${trailing}${eol}${indent}]`;
}
