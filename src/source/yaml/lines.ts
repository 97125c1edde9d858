import { BOM } from './characters';

/** Where the line of an offset begins; a byte order mark stands before the first line. */
export function lineStart(text: string, offset: number): number {
  const start = offset === 0 ? 0 : text.lastIndexOf('\n', offset - 1) + 1;
  return start === 0 && text.startsWith(BOM) ? 1 : start;
}

/** Where the line of an offset ends, its line ending not included. */
export function lineEnd(text: string, offset: number): number {
  const next = text.indexOf('\n', offset);
  if (next < 0) return text.length;
  return next > offset && text[next - 1] === '\r' ? next - 1 : next;
}

/** Where the line ending before a line begins, or null for the first line of a text. */
export function breakBefore(text: string, start: number): number | null {
  if (text[start - 1] !== '\n') return null;
  return text[start - 2] === '\r' ? start - 2 : start - 1;
}

/** The first offset from `at` on that holds neither a blank nor a tab. */
export function skipBlanks(text: string, at: number): number {
  let next = at;
  while (text[next] === ' ' || text[next] === '\t') next++;
  return next;
}

/** The first offset from `at` on that holds neither white space nor a comment. */
export function skipTrivia(text: string, at: number): number {
  let next = skipBlanks(text, at);
  for (let char = text[next]; char === '\n' || char === '\r' || char === '#'; char = text[next]) {
    next = skipBlanks(text, char === '#' ? lineEnd(text, next) : next + 1);
  }
  return next;
}
