import type { Gap } from '../list-chunks';
import type { Span } from '../tree';
import { lineEnd, skipBlanks } from './lines';

/** Reads what stands between two items of a list in brackets, up to the anchor or the tag of the next item. */
export function readFlowGap(text: string, { start }: Span): Gap {
  let comma: number | null = null;
  const comments: Span[] = [];
  const breaks: number[] = [];
  let at = skipBlanks(text, start);
  for (; ; at = skipBlanks(text, at)) {
    const char = text[at];
    if (char === '#') {
      comments.push({ start: at, end: lineEnd(text, at) });
      at = lineEnd(text, at);
    } else if (char === '\n' || char === '\r') {
      breaks.push(at);
      at += char === '\r' ? 2 : 1;
    } else if (char === ',' && comma === null) comma = at++;
    else return { comma, comments, breaks, end: at };
  }
}
