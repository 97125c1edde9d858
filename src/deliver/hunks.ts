import { parsePatch } from 'diff';
import { bare, type ChangedLines, type LineRange } from './changed-lines';

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
  const gone = new Set(lines.filter(line => line.startsWith('-')).map(bareLine));
  const come = new Set(lines.filter(line => line.startsWith('+')).map(bareLine));
  const changed: ChangedLines[] = [];
  let at = newStart;
  for (const line of lines) {
    // why: a comma that comes or goes with the next item touches nothing, just as for the gate
    if (line.startsWith('+') && !gone.has(bareLine(line))) changed.push({ kind: 'added', first: at, last: at });
    else if (line.startsWith('-') && !come.has(bareLine(line))) {
      changed.push({ kind: 'removed', first: at - 1, last: at - 1 });
    }
    if (line.startsWith('+') || line.startsWith(' ')) at++;
  }
  return { first: newStart, last: newStart + newLines - 1, changed };
}

function bareLine(line: string): string {
  return bare(line.slice(1));
}
