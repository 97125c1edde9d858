import { isDeepStrictEqual } from 'node:util';
import type { Problem } from '../../src/problem';

/** The text of an input as the program reads a file: UTF-8, a byte order mark kept. */
export function textOf(data: Uint8Array): string {
  return new TextDecoder('utf-8', { ignoreBOM: true }).decode(data);
}

/** Throws where something does not hold. */
export function hold(holds: boolean, what: string): asserts holds {
  if (!holds) throw new Error(`does not hold: ${what}`);
}

/** Throws where two values differ. */
export function holdSame(actual: unknown, expected: unknown, what: string): void {
  if (isDeepStrictEqual(actual, expected)) return;
  throw new Error(`does not hold: ${what}: ${shortly(actual)}, expected ${shortly(expected)}`);
}

function shortly(value: unknown): string {
  return (JSON.stringify(value) ?? String(value)).slice(0, 500);
}

const UNPRINTABLE = /[\p{Cc}\p{Cf}\p{Zl}\p{Zp}]/u;
const LONGEST_MESSAGE = 2_000;

/** A problem with a text: on one short printable line, and at a place that the text has. */
export function holdProblem({ line, column, message, help }: Problem, text: string): void {
  for (const said of [message, help ?? 'nothing']) {
    hold(!UNPRINTABLE.test(said), `\`${said}\` is printable`);
    hold(said.length > 0 && said.length < LONGEST_MESSAGE, `\`${said}\` is short`);
  }
  if (line === null || column === null) return;
  const lines = text.split('\n');
  hold(line >= 1 && line <= lines.length, `line ${line} of ${lines.length}: ${message}`);
  // why: a place may be the end of a line, where something is missing
  const width = (lines[line - 1] ?? '').length + 1;
  hold(column >= 1 && column <= width, `column ${column} of ${width} in line ${line}: ${message}`);
}

/** What a function gives, or undefined where it throws: a parser that judges may refuse a text. */
export function attempt<T>(read: () => T): T | undefined {
  try {
    return read();
  } catch {
    return undefined; // only asked of parsers that are not the program's own
  }
}
