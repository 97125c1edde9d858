import { parsePatch } from 'diff';
import { changedLines } from './changed-lines';
import { firstFrom, type LineRange } from './stretches';
import type { ChangedLines } from './touches';

/** A hunk of a pull request's diff as its new side shows it. */
export interface Hunk extends LineRange {
  /** What the pull request changes in it, in order. */
  readonly changed: readonly ChangedLines[];
}

/** Reads the `patch` of a pull request's file, its hunks in order; null for a file without one, or with one that cannot be read. */
export function readHunks(patch: string | undefined): readonly Hunk[] | null {
  if (patch === undefined) return null;
  try {
    const hunks = parsePatch(patch).flatMap(file => file.hunks);
    // why: the package takes a header without line numbers for one at no line
    return hunks.every(({ newStart, newLines }) => Number.isSafeInteger(newStart + newLines))
      ? hunks.map(hunkOf)
      : null;
  } catch {
    // why: nothing is placed inline then, and everything goes to the summary, where it is said
    return null;
  }
}

/** The hunk in which a stretch of lines lies as a whole, or none: two hunks that touch are two. */
export function hunkOfLines(hunks: readonly Hunk[], lines: LineRange): Hunk | undefined {
  const hunk = hunks[firstFrom(hunks, lines.first)];
  return hunk && hunk.first <= lines.first && lines.last <= hunk.last ? hunk : undefined;
}

function hunkOf({ newStart, newLines, lines }: { newStart: number; newLines: number; lines: readonly string[] }): Hunk {
  const changed: ChangedLines[] = [];
  let at = newStart;
  for (let next = 0; next < lines.length; ) {
    const gone: string[] = [];
    const fresh: string[] = [];
    for (; /^[-+\\]/.test(lines[next] ?? ''); next++) {
      const line = lines[next] ?? '';
      if (line.startsWith('-')) gone.push(`${line.slice(1)}\n`);
      else if (line.startsWith('+')) fresh.push(`${line.slice(1)}\n`);
    }
    for (const { kind, first, last } of blockOf(gone, fresh)) {
      changed.push({ kind, first: first + at - 1, last: last + at - 1 });
    }
    at += fresh.length;
    for (; next < lines.length && !/^[-+\\]/.test(lines[next] ?? ''); next++) at++;
  }
  return { first: newStart, last: newStart + newLines - 1, changed };
}

/** What lines that went and lines that came in their place amount to. */
function blockOf(gone: readonly string[], fresh: readonly string[]): readonly ChangedLines[] {
  if (gone.length > 0 && fresh.length > 0) return changedLines(gone.join(''), fresh.join(''));
  if (gone.length > 0) return [{ kind: 'removed', first: 0, last: 0 }];
  return fresh.length > 0 ? [{ kind: 'added', first: 1, last: fresh.length }] : [];
}
