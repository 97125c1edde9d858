import { type Gap, readBareGap } from '../list-chunks';
import type { Span } from '../tree';
import { nextToken } from './scan';

/** Reads a stretch of HCL that holds nothing but white space, comments and commas. */
export function readHclGap(text: string, span: Span): Gap {
  if (!/[#/]/.test(text.slice(span.start, span.end))) return readBareGap(text, span);
  let comma: number | null = null;
  const comments: Span[] = [];
  const breaks: number[] = [];
  for (let token = nextToken(text, span.start); token && token.start < span.end; token = nextToken(text, token.end)) {
    if (token.kind === 'comma') comma ??= token.start;
    else if (token.kind === 'break') breaks.push(token.start);
    else if (token.kind === 'comment') comments.push({ start: token.start, end: token.end });
  }
  return { comma, comments, breaks, end: span.end };
}
