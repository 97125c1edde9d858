import type { Edit } from '../edit';
import { fits, lineEnding } from '../layout';
import type { Span } from '../tree';
import { blockPlace, dashStep, indentStep, keyColumn } from './indent';
import { lineEnd, lineStart, skipBlanks, skipTrivia } from './lines';
import { headerComment } from './literal';

/**
 * Puts a list in the place of a value: with dashes below its key, or in brackets where it stands in brackets itself or its
 * place is unusual. A comment behind the value stays on the key's line.
 */
export function asList(text: string, at: Span, literals: readonly string[]): Edit[] {
  const place = inBrackets(text, at.end) ? null : blockPlace(text, at.start);
  const comment = headerComment(text, at);
  if (!place) return [{ start: at.start, end: at.end, text: bracketed(text, at, literals) + comment }];
  const eol = lineEnding(text);
  if (place.colonEnd === null) {
    const items = literals.map(literal => `- ${literal}`).join(`${eol}${' '.repeat(place.column)}`);
    return [{ start: at.start, end: at.end, text: items + comment }];
  }
  const indent = ' '.repeat(place.column) + dashStep(text, at.start);
  const items = literals.map(literal => `${eol}${indent}- ${literal}`).join('');
  const behind = skipBlanks(text, at.end);
  if (text[behind] !== '#') return [{ start: place.colonEnd, end: at.end, text: comment + items }];
  const end = lineEnd(text, behind);
  return [
    { start: at.start, end: behind, text: '' },
    { start: end, end, text: items },
  ];
}

/** The stretch that `asList` may change: in brackets the value itself, else what stands between its colon and the end of its line. */
export function asListReach(text: string, at: Span): Span {
  const place = inBrackets(text, at.end) ? null : blockPlace(text, at.start);
  if (!place) return { start: at.start, end: at.end };
  return { start: place.colonEnd ?? at.start, end: lineEnd(text, at.end) };
}

/** Whether a value that ends here stands in brackets: there, and nowhere else, one of these follows it. */
export function inBrackets(text: string, end: number): boolean {
  return /[,\]}]/.test(text[skipTrivia(text, end)] ?? '');
}

function bracketed(text: string, at: Span, literals: readonly string[]): string {
  const line = `[${literals.join(text[at.start - 1] === ':' ? ',' : ', ')}]`;
  if (fits(text, at, line.length)) return line;
  const start = lineStart(text, at.start);
  const inner = `${lineEnding(text)}${' '.repeat(keyColumn(text.slice(start, at.start)))}${indentStep(text)}`;
  // why: a closing bracket below its key is refused by strict readers
  return `[${literals.map(literal => `${inner}${literal}`).join(',')}]`;
}
