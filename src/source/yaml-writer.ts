import type { Edit } from './edit';
import { fits, lineEnding } from './layout';
import { type Chunk, chunksOf as flowChunks } from './list-chunks';
import { removals } from './list-removal';
import { Separators } from './list-separators';
import type { Writer } from './source';
import { type Items, type ListNode, type Span, type StringNode, spanOf } from './tree';
import { asList, asListReach } from './yaml/as-list';
import { blockChunks } from './yaml/block-chunks';
import { readFlowGap } from './yaml/flow-gap';
import { lineStart } from './yaml/lines';
import { headerComment, literalLike } from './yaml/literal';
import { jsonSize } from './yaml/size';

/** Writes changed lists in YAML, with dashes or in brackets, in the quotes of what they replace. */
export const yamlWriter: Writer = {
  replaceEntries(text, node, becomes) {
    return node.kind === 'string' ? replaceString(text, node, becomes[0] ?? null) : replaceItems(text, node, becomes);
  },

  removeItems(text, list, indexes) {
    return removals(
      text,
      { chunks: chunksOf(text, list), inBrackets: isFlow(text, list), hasHeadings: false },
      indexes,
    );
  },

  reach: yamlReach,

  size: jsonSize,
};

/**
 * The stretch of a YAML text in which edits of a list or a string lie: more than its span, since comments above the first
 * item and behind the last, and the blanks behind a colon, belong to what may change.
 */
export function yamlReach(text: string, node: Items | StringNode): Span {
  if (!('items' in node) || isFlow(text, node)) return asListReach(text, node);
  const chunks = chunksOf(text, node);
  return { start: chunks[0]?.start ?? node.start, end: chunks.at(-1)?.end ?? node.end };
}

function isFlow(text: string, list: Span): boolean {
  return text[list.start] === '[';
}

function chunksOf(text: string, list: Items): readonly Chunk[] {
  return isFlow(text, list) ? flowChunks(text, list, readFlowGap) : blockChunks(text, list);
}

function replaceString(text: string, node: StringNode, becomes: readonly string[] | null): Edit[] {
  const literals = literalsFor(text, node, becomes);
  if (literals.length > 1) return asList(text, node, literals);
  return literals.map(literal => ({ ...spanOf(node), text: literal + headerComment(text, node) }));
}

function replaceItems(text: string, list: ListNode, becomes: readonly (readonly string[] | null)[]): Edit[] {
  const flow = isFlow(text, list);
  const chunks = chunksOf(text, list);
  const removed = new Set(becomes.flatMap((entries, index) => (entries?.length === 0 ? [index] : [])));
  const edits = removals(text, { chunks, inBrackets: flow, hasHeadings: true }, removed);
  const separators = flow ? new Separators(text, list, chunks) : null;
  for (const [index, item] of list.items.entries()) {
    const literals = literalsFor(text, item, becomes[index] ?? null);
    const joined = separators
      ? separators.join(literals, index)
      : literals.join(dashBetween(text, item, chunks[index]));
    if (literals.length > 0) edits.push({ ...spanOf(item), text: joined + headerComment(text, item) });
  }
  if (!flow || text.slice(list.start, list.end).includes('\n')) return edits;
  const grown = edits.reduce((sum, edit) => sum + edit.text.length - (edit.end - edit.start), 0);
  if (fits(text, list, list.end - list.start + grown)) return edits;
  const literals = list.items.flatMap((item, index) => {
    return becomes[index]
      ? literalsFor(text, item, becomes[index])
      : [text.slice(chunks[index]?.item.start ?? item.start, item.end)];
  });
  return asList(text, list, literals);
}

function literalsFor(text: string, at: Span, becomes: readonly string[] | null): readonly string[] {
  const written = text.charAt(at.start);
  return becomes?.map(entry => literalLike(written, entry)) ?? [];
}

/** What stands between two new items of a list with dashes: the dash below that of the item, with as many blanks behind it. */
function dashBetween(text: string, item: Span, chunk: Chunk | undefined): string {
  if (!chunk) return '';
  const dash = chunk.item.start;
  const blanks = text.slice(dash + 1, item.start);
  const indent = ' '.repeat(dash - lineStart(text, dash));
  return `${lineEnding(text)}${indent}-${/^ +$/.test(blanks) ? blanks : ' '}`;
}
