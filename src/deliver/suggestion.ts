import type { FileAnalysis } from '../analyse/analysis';
import { applyEdits, type Edit } from '../source/edit';
import type { Lines } from '../source/position';
import type { Span } from '../source/tree';
import type { LineRange } from './stretches';

/** Whole lines of the head and what comes in their place, as a suggestion block says it: no `\r`, no final line break. */
export interface Suggestion extends LineRange {
  readonly text: string;
}

type Source = FileAnalysis['source'];

/** Whether a suggestion can stand on a stretch of lines: the diff shows it. */
export type IsShown = (lines: LineRange) => boolean;

/**
 * The smallest run of whole lines that holds some edits, with its new text. A run of which nothing or only empty lines would be left
 * takes in the next line with something on it, or the one before where only that is shown, since an empty suggestion leaves an
 * empty line. Null where there is no such line.
 */
export function suggestionOf(source: Source, edits: readonly Edit[], isShown: IsShown = () => true): Suggestion | null {
  const replacement = replacementOf(source, edits);
  const isEmpty = replacement.lines.every(line => line.trim() === '');
  const lines = isEmpty ? withNeighbour(source, replacement, isShown) : replacement;
  if (!lines) return null;
  return { first: lines.first, last: lines.last, text: lines.lines.map(line => line.replace(/\r$/, '')).join('\n') };
}

/** The lines that a suggestion of some edits replaces; cheap where they are one line, of which a whole file may consist. */
export function suggestedLines(source: Source, edits: readonly Edit[], isShown: IsShown): LineRange | null {
  const lines = linesOf(source, edits);
  return lines.first === lines.last && !isAllOf(source, edits) ? lines : suggestionOf(source, edits, isShown);
}

/** Whether nothing but blanks stands before and behind some edits of one line. */
function isAllOf({ text, lines }: Source, edits: readonly Edit[]): boolean {
  const { start, end } = spanOf(text, edits);
  const line = lines.line(start);
  return !/\S/.test(text.slice(lines.start(line), start)) && !/\S/.test(text.slice(end, lines.end(line)));
}

/** The lines that some edits change, and none that only stands beside them. */
export function editedLines(source: Source, edits: readonly Edit[]): LineRange {
  const lines = linesOf(source, edits);
  return lines.first === lines.last ? lines : replacementOf(source, edits);
}

interface Replacement extends LineRange {
  readonly lines: readonly string[];
}

/** The lines in which some edits begin and end. */
function linesOf({ text, lines }: Source, edits: readonly Edit[]): LineRange {
  const { start, end } = spanOf(text, edits);
  return { first: lines.line(start), last: lines.line(end) };
}

function spanOf(text: string, edits: readonly Edit[]): Span {
  return {
    start: edits.reduce((least, edit) => Math.min(least, edit.start), text.length),
    end: edits.reduce((most, edit) => Math.max(most, edit.end), 0),
  };
}

function replacementOf(source: Source, edits: readonly Edit[]): Replacement {
  const { text, lines } = source;
  const { first, last } = linesOf(source, edits);
  const start = lines.start(first);
  const end = lines.end(last);
  const old = text.slice(start, end).split('\n');
  const shifted = edits.map(edit => ({ start: edit.start - start, end: edit.end - start, text: edit.text }));
  const fresh = applyEdits(text.slice(start, end), shifted).split('\n');

  const most = Math.min(old.length, fresh.length);
  let head = 0;
  while (head < most && old[head] === fresh[head]) head++;
  let tail = 0;
  while (tail < most - head && old.at(-1 - tail) === fresh.at(-1 - tail)) tail++;
  // why: lines that only come must take the place of one that is there
  if (head + tail === old.length) tail > 0 ? tail-- : head--;
  return { first: first + head, last: last - tail, lines: fresh.slice(head, fresh.length - tail) };
}

function withNeighbour({ text, lines }: Source, empty: Replacement, isShown: IsShown): Replacement | null {
  const { first, last } = empty;
  const behind = lineFrom(text, lines, last + 1, 1);
  const before = lineFrom(text, lines, first - 1, -1);
  const choices: Replacement[] = [];
  if (behind !== null) {
    choices.push({ first, last: behind, lines: [...empty.lines, ...slice(text, lines, last + 1, behind)] });
  }
  if (before !== null) {
    choices.push({ first: before, last, lines: [...slice(text, lines, before, first - 1), ...empty.lines] });
  }
  return choices.find(isShown) ?? choices[0] ?? null;
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
