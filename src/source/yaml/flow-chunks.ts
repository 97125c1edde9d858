import type { Chunk } from '../list-chunks';
import type { Items, Span } from '../tree';
import { lineEnd, skipBlanks } from './lines';

/** What stands between two items of a list in brackets, up to the next item's anchor or tag. */
interface Gap {
  readonly comma: number | null;
  readonly comments: readonly Span[];
  /** Offsets of the line breaks (of the `\r` where there is one). */
  readonly breaks: readonly number[];
  /** Where the next item begins, its anchor and tag included, or the bracket. */
  readonly end: number;
}

function readGap(text: string, from: number): Gap {
  let comma: number | null = null;
  const comments: Span[] = [];
  const breaks: number[] = [];
  let at = skipBlanks(text, from);
  for (; ; at = skipBlanks(text, at)) {
    const char = text[at];
    if (char === '#') {
      const end = lineEnd(text, at);
      comments.push({ start: at, end });
      at = end;
    } else if (char === '\n' || char === '\r') {
      breaks.push(at);
      at += char === '\r' ? 2 : 1;
    } else if (char === ',' && comma === null) comma = at++;
    else return { comma, comments, breaks, end: at };
  }
}

/** Cuts a list in brackets into chunks that follow each other without a gap, each with its comma and its comments. */
export function flowChunks(text: string, list: Items): readonly Chunk[] {
  const { items } = list;
  const from = (index: number) => items[index - 1]?.end ?? list.start + 1;
  const gaps = [...items.keys(), items.length].map(index => readGap(text, from(index)));
  const starts = gaps.map((gap, index) => boundary(gap, from(index), index === items.length));
  return items.map((item, index): Chunk => {
    const start = starts[index] ?? item.start;
    const { breaks = [], comments = [], end: head = item.start } = gaps[index] ?? {};
    const own = breaks.filter(at => at >= start);
    return {
      item: { start: head, end: item.end },
      start,
      end: starts[index + 1] ?? item.end,
      comma: gaps[index + 1]?.comma ?? null,
      comments: comments.filter(comment => comment.start >= start),
      lineBreak: own.at(-1) ?? null,
      apart: own.some((at, n) => n > 0 && text.slice(own[n - 1], at).trim() === ''),
      behindLineComment: comments.some(({ end }) => end === start),
    };
  });
}

/** Where a gap is cut: what stands on the line of the item before it belongs to that item. */
function boundary(gap: Gap, from: number, isLast: boolean): number {
  const anchor = gap.comma === null ? from : gap.comma + 1;
  const lineBreak = gap.breaks.find(at => at >= anchor);
  if (lineBreak !== undefined) return lineBreak;
  return isLast ? Math.max(anchor, gap.comments.at(-1)?.end ?? from) : anchor;
}
