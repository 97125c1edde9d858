import { parsePatch } from 'diff';
import { type ChangedLines, changedLines, type LineRange } from './changed-lines';

/** A hunk of a pull request's diff as its new side shows it. */
export interface Hunk extends LineRange {
  /** What the pull request changes in it. */
  readonly changed: readonly ChangedLines[];
}

/** Reads the `patch` of a pull request's file; null for a file without one, or with one that cannot be read. */
export function readHunks(patch: string | undefined): readonly Hunk[] | null {
  if (patch === undefined) return null;
  try {
    return parsePatch(patch).flatMap(file => file.hunks.map(hunkOf));
  } catch {
    // why: nothing is placed inline then, and everything goes to the summary, where it is said
    return null;
  }
}

/** The hunk in which a stretch of lines lies as a whole, or none: two hunks that touch are two. */
export function hunkOfLines(hunks: readonly Hunk[], lines: LineRange): Hunk | undefined {
  return hunks.find(hunk => hunk.first <= lines.first && lines.last <= hunk.last);
}

function hunkOf({ newStart, newLines, lines }: { newStart: number; newLines: number; lines: readonly string[] }): Hunk {
  const side = (mark: '-' | '+') =>
    lines
      .filter(line => line.startsWith(' ') || line.startsWith(mark))
      .map(line => `${line.slice(1)}\n`)
      .join('');
  const changed = changedLines(side('-'), side('+')).map(
    (lines): ChangedLines => ({ ...lines, first: lines.first + newStart - 1, last: lines.last + newStart - 1 }),
  );
  return { first: newStart, last: newStart + newLines - 1, changed };
}
