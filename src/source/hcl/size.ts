import type { Span } from '../tree';
import { nextToken } from './scan';
import type { Token } from './token';

/** How many characters a span has as JSON, white space and comments left out; what is computed in it counts as written. */
export function hclSize(text: string, span: Span): number {
  let size = 0;
  let last: Token | null = null;
  let beforeLast: Token | null = null;
  for (let token = nextToken(text, span.start); token && token.end <= span.end; token = nextToken(text, token.end)) {
    if (token.kind === 'comment' || token.kind === 'break') continue;
    size += token.end - token.start;
    const sign = text[token.start];
    if ((sign === '=' || sign === ':') && beforeLast?.kind !== 'sign') {
      if (last?.kind === 'word') size += QUOTES;
      // why: in HCL a line break may separate two entries, and the last may have a comma
      if (beforeLast && beforeLast.kind !== 'comma' && beforeLast.kind !== 'open') size++;
    }
    if (token.kind === 'close' && last?.kind === 'comma') size--;
    beforeLast = last;
    last = token;
  }
  return size;
}

const QUOTES = 2;
