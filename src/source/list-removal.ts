import { type Edit, joinEdits } from './edit';
import { type Chunk, head, lineStart } from './list-chunks';

/** The edits that remove items of a list, given as chunks, with what belongs to them; one item must remain. */
export function removals(text: string, chunks: readonly Chunk[], removed: ReadonlySet<number>): Edit[] {
  if (removed.size === 0) return [];
  const edits: Edit[] = [];
  const cut = (start: number, end: number) => {
    if (start < end) edits.push({ start, end, text: '' });
  };
  const last = chunks.findLastIndex((_, index) => !removed.has(index));
  const trailing = (chunks.at(-1)?.comma ?? null) !== null;
  for (let first = 0; first < chunks.length; ) {
    let next = first + 1;
    if (removed.has(first)) {
      const stays = groupStays(text, chunks, removed, first);
      while (removed.has(next) && !groupStays(text, chunks, removed, next)) next++;
      cutRun(text, chunks, { first, next, stays }, cut);
    } else if (first === last && !trailing) dropComma(text, chunks[first], cut);
    first = next;
  }
  return joinEdits(edits);
}

/** Items that go together, `next` being the one behind them; `stays` where what stands above the first one belongs to others too. */
interface Run {
  readonly first: number;
  readonly next: number;
  readonly stays: boolean;
}

type Cut = (start: number, end: number) => void;

function cutRun(text: string, chunks: readonly Chunk[], { first, next, stays }: Run, cut: Cut): void {
  const chunk = chunks[first];
  const end = chunks[next - 1]?.end;
  if (!chunk || end === undefined) return;
  const { lineBreak } = chunk;
  const follower = chunks[next];
  if (follower && takesPlace(follower, first === 0 && lineBreak === null)) {
    if (lineBreak !== null && !stays) cut(chunk.start, lineBreak);
    cut(lineBreak === null ? head(chunk) : lineStart(text, lineBreak), head(follower));
  } else if (lineBreak !== null && chunk.behindLineComment && !/[\r\n]/.test(text[end] ?? '')) {
    // why: what follows must not end up in the comment
    cut(chunk.start, lineBreak);
    cut(lineStart(text, lineBreak), end);
  } else cut(stays && lineBreak !== null ? lineBreak : chunk.start, end);
}

/** Whether a heading or an empty line above an item is for a group of which another item stays; a comment above a statement is its own. */
function groupStays(text: string, chunks: readonly Chunk[], removed: ReadonlySet<number>, index: number): boolean {
  const chunk = chunks[index];
  if (!chunk || chunk.lineBreak === null) return false;
  const headed = chunk.comments.length > 0 && text[chunk.item.start] === '"';
  if (!headed && !chunk.apart) return false;
  for (let next = index + 1; next < chunks.length; next++) {
    const follower = chunks[next];
    if (!follower || follower.apart || (headed && follower.lineBreak !== null && follower.comments.length > 0)) break;
    if (!removed.has(next)) return true;
  }
  return false;
}

/** The last item that stays needs no comma any more, where the list did not end in one. */
function dropComma(text: string, chunk: Chunk | undefined, cut: Cut): void {
  if (!chunk || chunk.comma === null) return;
  const blank = text.slice(chunk.item.end, chunk.comma).trim() === '';
  cut(blank ? chunk.item.end : chunk.comma, chunk.comma + 1);
}

/** Whether what follows a removed run moves to where it began: on the same line, or under a list that opens on the bracket's line. */
function takesPlace(follower: Chunk, besideBracket: boolean): boolean {
  return follower.lineBreak === null || (besideBracket && follower.comments.length === 0 && !follower.apart);
}
