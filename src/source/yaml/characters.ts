import type { Fault } from './fault';

/** A byte order mark, which may stand before a text. */
export const BOM = '\uFEFF';

/** What YAML forbids, and a bare `\r`: it ends a comment for some readers, and for others all that follows is the comment. */
// biome-ignore lint/suspicious/noControlCharactersInRegex: these are what is looked for
const FORBIDDEN = /[\0-\x08\x0B\x0C\x0E-\x1F\x7F-\x84\x86-\x9F\uFEFF\uFFFE\uFFFF]|\r(?!\n)/;

/** The same, and the line breaks of YAML 1.1, which are characters like any other to YAML 1.2. */
// biome-ignore lint/suspicious/noControlCharactersInRegex: these are what is looked for
const AMBIGUOUS = /[\0-\x08\x0B\x0C\x0E-\x1F\x7F-\x9F\u2028\u2029\uFEFF\uFFFE\uFFFF]|\r(?!\n)/;

/** The first character of a text that only we read and that YAML forbids, or null. */
export function forbiddenCharacter(text: string): Fault | null {
  return first(text, FORBIDDEN);
}

/** The first character of a text that no YAML file should have which readers of either version read, or null. */
export function characterFault(text: string): Fault | null {
  return first(text, AMBIGUOUS);
}

function first(text: string, pattern: RegExp): Fault | null {
  const shift = text.startsWith(BOM) ? 1 : 0;
  const at = (shift ? text.slice(shift) : text).search(pattern);
  if (at < 0) return null;
  const offset = at + shift;
  const what = WORDS[text.charAt(offset)] ?? 'a control character stands here';
  return { kind: 'syntax', offset, what };
}

const OTHER_BREAK = 'a line break of a kind stands here that readers disagree on (use `\\n` or `\\r\\n`)';

const WORDS: Readonly<Record<string, string>> = {
  '\r': OTHER_BREAK,
  '\u0085': OTHER_BREAK,
  '\u2028': OTHER_BREAK,
  '\u2029': OTHER_BREAK,
  [BOM]: 'a byte order mark stands inside the text',
};
