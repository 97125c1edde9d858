/** The line ending that a text uses first; `\n` where it has none. */
export function lineEnding(text: string): '\n' | '\r\n' {
  return text[text.indexOf('\n') - 1] === '\r' ? '\r\n' : '\n';
}

/** One step of indentation, as the first indented line of a text shows it; two spaces where none does. */
export function indentUnit(text: string): string {
  return /\n([ \t]+)\S/.exec(text)?.[1] ?? '  ';
}

/** The line around an offset: where it begins and ends (line ending not included) and its indentation. */
export function currentLine(text: string, offset: number): { start: number; end: number; indent: string } {
  const start = text.lastIndexOf('\n', offset - 1) + 1;
  const next = text.indexOf('\n', offset);
  const end = next < 0 ? text.length : text[next - 1] === '\r' ? next - 1 : next;
  return { start, end, indent: /^[ \t]*/.exec(text.slice(start, end))?.[0] ?? '' };
}

/** The widest line that a change may make of a list on one line. */
const COLUMNS = 100;

/** Whether a text of that length in the place of a span keeps its line within 100 columns; a line that was wider before may stay so. */
export function fits(text: string, span: { readonly start: number; readonly end: number }, length: number): boolean {
  // why: only so much is looked at, since a file may be one line of megabytes
  const near = { start: Math.max(0, span.start - COLUMNS - 1), end: span.start + COLUMNS + 2 };
  const line = currentLine(text.slice(near.start, near.end), span.start - near.start);
  const width = line.end - line.start;
  if (width > COLUMNS) return true;
  const onlyLine = near.start + line.start === 0 && text.slice(line.end).trim() === '';
  return onlyLine || width - (span.end - span.start) + length <= COLUMNS;
}
