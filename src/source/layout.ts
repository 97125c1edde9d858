/** The line ending that a text uses first; `\n` where it has none. */
export function lineEnding(text: string): '\n' | '\r\n' {
  const at = text.indexOf('\n');
  return at > 0 && text[at - 1] === '\r' ? '\r\n' : '\n';
}

/** One step of indentation, as the first indented line of a text shows it; two spaces where none does. */
export function indentUnit(text: string): string {
  return /\n([ \t]+)\S/.exec(text)?.[1] ?? '  ';
}

/** The line around an offset: where it begins and ends (line ending not included) and its indentation. */
export function currentLine(text: string, offset: number): { start: number; end: number; indent: string } {
  const start = text.lastIndexOf('\n', offset - 1) + 1;
  const next = text.indexOf('\n', offset);
  const end = next < 0 ? text.length : next > 0 && text[next - 1] === '\r' ? next - 1 : next;
  return { start, end, indent: /^[ \t]*/.exec(text.slice(start, end))?.[0] ?? '' };
}
