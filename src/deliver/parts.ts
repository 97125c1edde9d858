import type { Change, FileAnalysis, Run } from '../analyse/analysis';
import { partsOfRuns } from '../analyse/run-parts';
import { joinRuns } from '../analyse/runs';
import type { EntryOutcome } from '../refine/refinement';
import { type Hunk, hunkOfLines } from './hunks';
import type { Piece } from './pieces';
import { meets } from './stretches';
import { editedLines, type IsShown, suggestedLines } from './suggestion';

/** A change in one piece where hunks show all its lines at once, else its runs, and of those that they show in part what each hunk shows. */
export function piecesOf(
  file: FileAnalysis,
  change: Change,
  hunks: readonly Hunk[],
  isFree: IsShown,
): readonly Piece[] {
  const lines = suggestedLines(file.source, change.edits, isFree);
  const runs = lines && hunkOfLines(hunks, lines) ? [] : runsByHunk(file, change, hunks);
  return runs.length < 2 ? [{ change, run: null }] : runs.map(run => ({ change, run }));
}

function runsByHunk(file: FileAnalysis, { statements, runs, writer }: Change, hunks: readonly Hunk[]): readonly Run[] {
  const [one] = statements;
  const node = one?.statement.actions?.node;
  const outcomes = one?.refinement?.entries ?? [];
  if (node?.kind !== 'list') return runs;
  const isCut = (run: Run) => {
    const lines = editedLines(file.source, run.edits);
    return meets(hunks, lines) && !hunkOfLines(hunks, lines);
  };
  const parts = partsOfRuns({ text: file.source.text, writer }, node, outcomes, runs.filter(isCut));
  return runs.flatMap(run => byHunk(file, parts.get(run) ?? [run], hunks, outcomes));
}

/** Neighbouring runs that the same hunk shows, or that none shows as a whole, as one. */
function byHunk(
  file: FileAnalysis,
  runs: readonly Run[],
  hunks: readonly Hunk[],
  outcomes: readonly EntryOutcome[],
): readonly Run[] {
  const groups: { readonly hunk: Hunk | undefined; readonly runs: Run[] }[] = [];
  for (const run of runs) {
    const hunk = hunkOfLines(hunks, editedLines(file.source, run.edits));
    const group = groups.at(-1);
    if (group && group.hunk === hunk) group.runs.push(run);
    else groups.push({ hunk, runs: [run] });
  }
  return groups.flatMap(group => joinRuns(group.runs, outcomes) ?? []);
}
