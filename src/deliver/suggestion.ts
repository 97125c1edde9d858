import type { FileAnalysis } from '../analyse/analysis';
import { applyEdits, type Edit } from '../source/edit';
import type { Lines } from '../source/position';
import type { LineRange } from './changed-lines';

/** Whole lines of the head and what comes in their place, as a suggestion block says it: no `\r`, no final line break. */
export interface Suggestion extends LineRange {
  readonly text: string;
}

/**
 * The smallest run of whole lines that holds some edits, with its new text; a run that would only vanish takes in the
 * next line with something on it, or the one before, since an empty suggestion leaves an empty line. Null where nothing would be left.
 */
export function suggestionOf(source: FileAnalysis['source'], edits: readonly Edit[]): Suggestion | null {
  const { text, lines } = source;
  const from = lines.line(edits.reduce((least, edit) => Math.min(least, edit.start), text.length));
  const to = lines.line(edits.reduce((most, edit) => Math.max(most, edit.end), 0));
  const start = lines.start(from);
  const end = lines.end(to);
  const old = text.slice(start, end).split('\n');
  const shifted = edits.map(edit => ({ start: edit.start - start, end: edit.end - start, text: edit.text }));
  const fresh = applyEdits(text.slice(start, end), shifted).split('\n');

  let head = 0;
  while (head < Math.min(old.length, fresh.length) && old[head] === fresh[head]) head++;
  let tail = 0;
  while (tail < Math.min(old.length, fresh.length) - head && old.at(-1 - tail) === fresh.at(-1 - tail)) tail++;
  let first = from + head;
  let last = to - tail;
  const kept = fresh.slice(head, fresh.length - tail);
  if (kept.length === 0) {
    const behind = lineFrom(text, lines, last + 1, 1);
    const before = lineFrom(text, lines, first - 1, -1);
    if (behind !== null) {
      for (const line of slice(text, lines, last + 1, behind)) kept.push(line);
      last = behind;
    } else if (before !== null) {
      for (const line of slice(text, lines, before, first - 1)) kept.push(line);
      first = before;
    } else return null;
  }
  return { first, last, text: kept.map(line => line.replace(/\r$/, '')).join('\n') };
}

/** The nearest line with something on it, from a line on in steps of 1 or -1; null where there is none. */
function lineFrom(text: string, lines: Lines, line: number, step: 1 | -1): number | null {
  for (let at = line; at >= 1 && lines.start(at) < text.length; at += step) {
    if (text.slice(lines.start(at), lines.end(at)).trim() !== '') return at;
  }
  return null;
}

function slice(text: string, lines: Lines, first: number, last: number): readonly string[] {
  return text.slice(lines.start(first), lines.end(last)).split('\n');
}
