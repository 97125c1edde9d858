import type { Chunk } from '../list-chunks';
import type { Items, Span } from '../tree';
import { breakBefore, lineEnd, lineStart, skipBlanks, skipTrivia } from './lines';

/**
 * Cuts a list that is written with dashes into chunks: each item from its dash on, with the comment lines above it, the
 * comment behind it, and comments below that are indented deeper than its dash. Chunks follow each other without a gap.
 */
export function blockChunks(text: string, list: Items): readonly Chunk[] {
  const column = list.start - lineStart(text, list.start);
  const chunks: Chunk[] = [];
  let from: number | null = null;
  let before = list.start;
  for (const item of list.items) {
    const dash = skipTrivia(text, before);
    const lineBreak = isFirstOnLine(text, dash) ? breakBefore(text, lineStart(text, dash)) : null;
    const start: number = from ?? (lineBreak === null ? dash : leadStart(text, lineBreak));
    const end = itemEnd(text, item.end, column);
    const lead = lineBreak === null ? { comments: [], emptyLine: null } : readLead(text, { start, end: lineBreak });
    chunks.push({
      item: { start: dash, end: item.end },
      start,
      end,
      comma: null,
      lineBreak,
      behindLineComment: false,
      ...lead,
    });
    from = end;
    before = item.end;
  }
  return chunks;
}

function isFirstOnLine(text: string, offset: number): boolean {
  return skipBlanks(text, lineStart(text, offset)) === offset;
}

/** The end of the line on which an item ends, or of the comment lines below it that its indentation gives to it. */
function itemEnd(text: string, from: number, column: number): number {
  let end = lineEnd(text, from);
  for (;;) {
    const start = text.indexOf('\n', end) + 1;
    const at = skipBlanks(text, start);
    if (start === 0 || text[at] !== '#' || at - start <= column) return end;
    end = lineEnd(text, at);
  }
}

/** The end of the line above the comments and empty lines that stand above a list; its first line break where they begin the text. */
function leadStart(text: string, lineBreak: number): number {
  let end = lineBreak;
  for (;;) {
    const start = lineStart(text, end);
    const at = skipBlanks(text, start);
    if (at < end && text[at] !== '#') return end;
    const above = breakBefore(text, start);
    if (above === null) return lineBreak;
    end = above;
  }
}

function readLead(text: string, { start, end }: Span): Pick<Chunk, 'comments' | 'emptyLine'> {
  const comments: Span[] = [];
  let emptyLine: number | null = null;
  for (let line = text.indexOf('\n', start) + 1; line <= end; line = text.indexOf('\n', line) + 1) {
    const at = skipBlanks(text, line);
    if (text[at] === '#') comments.push({ start: at, end: lineEnd(text, at) });
    else emptyLine = lineEnd(text, line);
  }
  return { comments, emptyLine };
}
