import type { Change, FileAnalysis, Run } from '../analyse/analysis';
import { joinRuns } from '../analyse/runs';
import type { Edit } from '../source/edit';
import type { Finding } from './finding';
import type { LineRange } from './stretches';
import { type IsShown, suggestedLines } from './suggestion';

/** A change, or one run of it or a part of a run, that can be taken by itself. */
export interface Piece {
  readonly change: Change;
  /** Null where it is the whole change. */
  readonly run: Run | null;
}

/** Pieces that are suggested together, and the lines that a suggestion of them replaces. */
export interface Group {
  readonly pieces: readonly Piece[];
  readonly lines: LineRange;
}

/** The edits of a change or its run. */
export function editsOf({ change, run }: Piece): readonly Edit[] {
  return run ? run.edits : change.edits;
}

/** Groups whose lines meet become one, in the order of their lines: GitHub applies the first of two suggestions that overlap and drops the other. */
export function joinMeeting(file: FileAnalysis, alone: readonly Group[], isShown: IsShown): readonly Group[] {
  let groups = [...alone].sort((a, b) => a.lines.first - b.lines.first);
  // why: a joined suggestion can reach further than its parts, and so meet the next
  for (let before = 0; before !== groups.length; ) {
    before = groups.length;
    groups = meeting(groups).flatMap(met => {
      const [only] = met;
      if (only && met.length === 1) return [only];
      const pieces = met.flatMap(group => group.pieces);
      const lines = suggestedLines(file.source, pieces.flatMap(editsOf), isShown) ?? spanning(met);
      return [{ pieces, lines }];
    });
  }
  return groups;
}

/** Groups in the order of their lines, cut where two that follow each other do not meet. */
function meeting(groups: readonly Group[]): readonly (readonly Group[])[] {
  const met: Group[][] = [];
  let last = 0;
  for (const group of groups) {
    const current = met.at(-1);
    if (current && group.lines.first <= last) current.push(group);
    else met.push([group]);
    last = Math.max(last, group.lines.last);
  }
  return met;
}

function spanning(groups: readonly Group[]): LineRange {
  return {
    first: groups.reduce((least, { lines }) => Math.min(least, lines.first), Number.MAX_SAFE_INTEGER),
    last: groups.reduce((most, { lines }) => Math.max(most, lines.last), 0),
  };
}

/** What a group says as one finding: whole changes, or runs of one list; null for a mix of both, which no finding can be. */
export function findingOf(file: FileAnalysis, pieces: readonly Piece[]): Finding | null {
  const [first] = pieces;
  const runs = pieces.flatMap(({ run }) => run ?? []);
  const edits = pieces.flatMap(editsOf);
  if (!first || runs.length === 0) {
    return { file, statements: pieces.flatMap(({ change }) => change.statements), run: null, edits };
  }
  const { change } = first;
  if (runs.length < pieces.length || pieces.some(piece => piece.change !== change)) return null;
  const outcomes = change.statements[0]?.refinement?.entries ?? [];
  const run = countOf(runs) === countOf(change.runs) ? null : joinRuns(runs, outcomes);
  return { file, statements: change.statements, run, edits };
}

function countOf(runs: readonly Run[]): number {
  return runs.reduce((sum, { entries }) => sum + entries.length, 0);
}
