import { lineStart } from './lines';

/** How far around a place its file's habits are looked for. */
const NEAR = 5_000;

/** One step of indentation, as the first indented line of a text shows it; two spaces where none does. */
export function indentStep(text: string): string {
  return /\n( {1,8})[^\s#]/.exec(text.slice(0, NEAR))?.[1] ?? '  ';
}

/** How much deeper than its key a list with dashes stands, as the first one near a place shows it; two spaces where none does. */
export function dashStep(text: string, near: number): string {
  const start = Math.max(0, near - NEAR);
  const lines = text.slice(start, near + NEAR).split('\n');
  for (let at = start > 0 ? 2 : 1; at < lines.length; at++) {
    const dash = /^( *)- /.exec(lines[at] ?? '')?.[1]?.length;
    const above = lines[at - 1]?.trimEnd() ?? '';
    if (dash === undefined || !above.endsWith(':')) continue;
    const step = dash - keyColumn(above);
    if (step >= 0 && step <= 8) return ' '.repeat(step);
  }
  return '  ';
}

/** The column of what stands on a line behind its indentation and the dashes of lists. */
export function keyColumn(line: string): number {
  return /^\uFEFF?((?: |-(?= ))*)/.exec(line)?.[1]?.length ?? 0;
}

const KEY = /^\uFEFF?((?: |-(?= ))*)(?:[A-Za-z0-9_]+|"[A-Za-z0-9_]+"|'[A-Za-z0-9_]+')[ \t]*:[ \t]+$/;
const LONGEST = 300;

/** Where a value stands that a list with dashes can replace. */
export interface BlockPlace {
  /** The column of the key, or of the value where it has a line of its own. */
  readonly column: number;
  /** Where the blanks between the colon and the value begin, or null where the value has a line of its own. */
  readonly colonEnd: number | null;
}

/** The place of a value outside of brackets, or null where it stands neither behind a simple key nor on a line of its own. */
export function blockPlace(text: string, offset: number): BlockPlace | null {
  const start = lineStart(text, offset);
  if (offset - start > LONGEST) return null;
  const line = text.slice(start, offset);
  if (/^ +$/.test(line)) return { column: line.length, colonEnd: null };
  const key = KEY.exec(line);
  return key ? { column: key[1]?.length ?? 0, colonEnd: start + line.trimEnd().length } : null;
}
