import type { Items, Span } from './tree';

/** What stands between two items of a list, or between a bracket and an item. */
export interface Gap {
  /** The offset of the comma, or null where there is none. */
  readonly comma: number | null;
  readonly comments: readonly Span[];
  /** Offsets of the line breaks outside comments (of the `\r` where there is one). */
  readonly breaks: readonly number[];
  /** Where the next item begins, with what is written before its value and belongs to it. */
  readonly end: number;
}

/** Reads a stretch of a text that holds nothing but white space, comments and commas. */
export type ReadGap = (text: string, span: Span) => Gap;

/** Reads a gap that holds no comment, whatever the format. */
export function readBareGap(text: string, span: Span): Gap {
  let comma: number | null = null;
  const breaks: number[] = [];
  for (let at = span.start; at < span.end; at++) {
    if (text[at] === ',') comma = at;
    else if (text[at] === '\n') breaks.push(text[at - 1] === '\r' ? at - 1 : at);
  }
  return { comma, comments: [], breaks, end: span.end };
}

/** An item of a list with all that belongs to it: its lead (indentation, comments above), itself, its comma and tail. */
export interface Chunk extends Span {
  readonly item: Span;
  /** The comma behind the item, or null where none is (behind the last one it need not be). */
  readonly comma: number | null;
  /** Comments that stand before the item inside the chunk. */
  readonly comments: readonly Span[];
  /** The last line break before the item inside the chunk, or null where the item does not begin its line. */
  readonly lineBreak: number | null;
  /** The line break that ends the last empty line before the item, or null where there is none. */
  readonly emptyLine: number | null;
  /** True where the chunk begins with the line break that ends a comment. */
  readonly behindLineComment: boolean;
}

/** Cuts a list into chunks that follow each other without a gap, so that any of them can go and the others stay. */
export function chunksOf(text: string, list: Items, readGap: ReadGap): readonly Chunk[] {
  const { items } = list;
  const gaps = [...items.keys(), items.length].map(index =>
    readGap(text, {
      start: items[index - 1]?.end ?? list.start + 1,
      end: items[index]?.start ?? list.end - 1,
    }),
  );
  const starts = gaps.map((gap, index) => boundary(gap, items[index - 1]?.end ?? list.start + 1, index < items.length));
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
      emptyLine: own.findLast((at, n) => n > 0 && text.slice(own[n - 1], at).trim() === '') ?? null,
      behindLineComment: comments.some(({ start: from, end }) => end === start && !text.startsWith('/*', from)),
    };
  });
}

/** Where a gap is cut: what stands on the previous item's line belongs to that item. */
function boundary(gap: Gap, from: number, beforeItem: boolean): number {
  const anchor = gap.comma === null ? from : gap.comma + 1;
  const lineBreak = gap.breaks.find(at => at >= anchor);
  if (lineBreak !== undefined) return lineBreak;
  return beforeItem ? anchor : Math.max(anchor, gap.comments.at(-1)?.end ?? from);
}

/** Where the first comment of a chunk, or its item, begins. */
export function head(chunk: Chunk): number {
  return chunk.comments[0]?.start ?? chunk.item.start;
}

/** The first character of a line that is no blank, given the line break before it. */
export function lineStart(text: string, lineBreak: number): number {
  let at = lineBreak;
  while (/\s/.test(text[at] ?? '')) at++;
  return at;
}
