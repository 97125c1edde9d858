import type { FileAnalysis } from '../analyse/analysis';
import { applyEdits, type Edit } from '../source/edit';
import { Lines } from '../source/position';
import type { LineRange } from './changed-lines';

/** Whole lines of the head and what comes in their place, as a suggestion block says it: no `\r`, no final line break. */
export interface Suggestion extends LineRange {
  readonly text: string;
}

/**
 * The smallest run of whole lines that holds some edits, with its new text; a run that would only vanish takes in the
 * line behind it, or the one before, since an empty suggestion leaves an empty line. Null where nothing would be left.
 */
export function suggestionOf(source: FileAnalysis['source'], edits: readonly Edit[]): Suggestion | null {
  const { text } = source;
  const lines = new Lines(text);
  const from = lines.line(Math.min(...edits.map(edit => edit.start)));
  const to = lines.line(Math.max(...edits.map(edit => edit.end)));
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
    const behind = lineAt(text, lines, last + 1);
    const before = lineAt(text, lines, first - 1);
    if (behind !== null) {
      last++;
      kept.push(behind);
    } else if (before !== null) {
      first--;
      kept.push(before);
    } else return null;
  }
  return { first, last, text: kept.map(line => line.replace(/\r$/, '')).join('\n') };
}

function lineAt(text: string, lines: Lines, line: number): string | null {
  if (line < 1) return null;
  const start = lines.start(line);
  return start >= text.length ? null : text.slice(start, lines.end(line));
}
