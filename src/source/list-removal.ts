import { type Edit, joinEdits } from './edit';
import { type Chunk, head, lineStart } from './list-chunks';

/** A list as removals see it. */
export interface ChunkedList {
  readonly chunks: readonly Chunk[];
  /** Whether it stands in brackets; otherwise each item stands behind a dash. */
  readonly inBrackets: boolean;
  /** Whether its items are entries, so that a comment above some of them may be a heading for all of these. */
  readonly hasHeadings: boolean;
}

/** The edits that remove items of a list with what belongs to them; one item must remain. */
export function removals(text: string, list: ChunkedList, removed: ReadonlySet<number>): Edit[] {
  const { chunks } = list;
  const edits: Edit[] = [];
  const cut = (start: number, end: number) => {
    if (start < end) edits.push({ start, end, text: '' });
  };
  const last = chunks.findLastIndex((_, index) => !removed.has(index));
  for (let first = 0; first < chunks.length; ) {
    let next = first + 1;
    if (removed.has(first)) {
      const stays = groupStays(list, removed, first);
      while (removed.has(next) && (groupStays(list, removed, next) === null || isBesideDash(list, first, next))) next++;
      cutRun(text, list, { first, next, stays }, cut);
    } else if (first === last) dropComma(text, list, first, cut);
    first = next;
  }
  return joinEdits(edits);
}

/** Whether a list that begins behind another dash goes on to lose an item with nothing above it but empty lines. */
function isBesideDash({ chunks, inBrackets }: ChunkedList, first: number, next: number): boolean {
  return first === 0 && !inBrackets && chunks[0]?.lineBreak === null && chunks[next]?.comments.length === 0;
}

/** Items that go together, `next` being the one behind them; `stays`: up to where what stands above the first one belongs to others too. */
interface Run {
  readonly first: number;
  readonly next: number;
  readonly stays: number | null;
}

type Cut = (start: number, end: number) => void;

function cutRun(text: string, { chunks, inBrackets }: ChunkedList, { first, next, stays }: Run, cut: Cut): void {
  const chunk = chunks[first];
  const end = chunks[next - 1]?.end;
  if (!chunk || end === undefined) return;
  const { lineBreak } = chunk;
  const follower = chunks[next];
  if (follower && takesPlace(follower, first === 0 && lineBreak === null, inBrackets)) {
    if (lineBreak !== null) cut(stays ?? chunk.start, lineBreak);
    cut(lineBreak === null ? head(chunk) : lineStart(text, lineBreak), head(follower));
  } else if (lineBreak !== null && chunk.behindLineComment && !/[\r\n]/.test(text[end] ?? '')) {
    // why: what follows must not end up in the comment
    cut(chunk.start, lineBreak);
    cut(lineStart(text, lineBreak), end);
  } else cut(stays ?? chunk.start, end);
}

/**
 * Up to where what stands above an item is for a group of which another item stays, or null: a heading with the empty line above it, or the empty
 * line alone. A comment above a statement is its own.
 */
function groupStays({ chunks, hasHeadings }: ChunkedList, removed: ReadonlySet<number>, index: number): number | null {
  const chunk = chunks[index];
  if (!chunk || chunk.lineBreak === null) return null;
  const headed = hasHeadings && chunk.comments.length > 0;
  const end = headed ? chunk.lineBreak : chunk.emptyLine;
  if (end === null) return null;
  for (let next = index + 1; next < chunks.length; next++) {
    const follower = chunks[next];
    if (!follower || follower.emptyLine !== null) break;
    if (headed && follower.lineBreak !== null && follower.comments.length > 0) break;
    if (!removed.has(next)) return end;
  }
  return null;
}

/** The last item that stays needs no comma any more, unless the list ended with one. */
function dropComma(text: string, { chunks }: ChunkedList, index: number, cut: Cut): void {
  const chunk = chunks[index];
  if (!chunk || chunk.comma === null || chunks.at(-1)?.comma !== null) return;
  const blank = text.slice(chunk.item.end, chunk.comma).trim() === '';
  cut(blank ? chunk.item.end : chunk.comma, chunk.comma + 1);
}

/** Whether what follows a removed run moves to where it began: on the same line, or behind the bracket or dash before the list. */
function takesPlace(follower: Chunk, isBeside: boolean, inBrackets: boolean): boolean {
  if (follower.lineBreak === null) return true;
  return isBeside && (!inBrackets || (follower.comments.length === 0 && follower.emptyLine === null));
}
