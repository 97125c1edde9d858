import type { Analysis, Change, FileAnalysis } from '../analyse/analysis';
import { touches } from './changed-lines';
import type { Finding, Inline, Outside, Placement, Why } from './finding';
import { type Hunk, hunkOfLines } from './hunks';
import { editsOf, findingOf, type Group, joinMeeting, type Piece } from './pieces';
import { riskiestFirst } from './risk';
import { type LineRange, meets, stretches } from './stretches';
import { editedLines, type IsShown, suggestedLines, suggestionOf } from './suggestion';

/** Which statements may be spoken of on their lines: those that the pull request touches, or all of a file that it changes. */
export type Scope = 'touched' | 'file';

/** Places every finding of a pull request: on lines that its diff shows, or outside with the reason; `hunksOf` is null where GitHub shows no diff. */
export function placeFindings(
  analysis: Pick<Analysis, 'files' | 'universe'>,
  hunksOf: (path: string) => readonly Hunk[] | null,
  scope: Scope,
): Placement {
  const inline: Inline[] = [];
  const outside: Outside[] = [];
  for (const file of analysis.files) {
    const placed = placeFile(file, hunksOf(file.path), scope);
    for (const one of placed.inline) inline.push(one);
    for (const one of placed.outside) outside.push(one);
  }
  return { inline: riskiestFirst(inline, analysis.universe), outside };
}

/** A piece that goes on no line. */
interface Left extends Piece {
  readonly why: Why;
}

function placeFile(file: FileAnalysis, hunks: readonly Hunk[] | null, scope: Scope): Placement {
  const { tried, left } = sift(file, hunks, scope);
  const leave = (pieces: readonly Piece[], why: Why) => {
    for (const { change, run } of pieces) left.push({ change, run, why });
  };
  const isShown: IsShown = lines => hunkOfLines(hunks ?? [], lines) !== undefined;
  const untried = linesOf(file, left);
  // why: a neighbour that is taken in must not be a line that something else changes
  const isFree: IsShown = lines => isShown(lines) && !meets(untried, lines);
  const shown: Group[] = [];
  for (const part of tried.flatMap(change => partsOf(file, change, { isShown, isFree }))) {
    if (part.lines && isShown(part.lines)) shown.push({ pieces: [part.piece], lines: part.lines });
    else leave([part.piece], 'outside-the-diff');
  }

  const sound: { readonly group: Group; readonly finding: Finding }[] = [];
  for (const group of joinMeeting(file, shown, isFree)) {
    const finding = findingOf(file, group.pieces);
    if (!isShown(group.lines)) leave(group.pieces, 'outside-the-diff');
    else if (!finding) leave(group.pieces, 'shares-lines');
    else sound.push({ group, finding });
  }
  const taken = linesOf(file, left);
  const inline: Inline[] = [];
  const isInline = new Set<Change>();
  for (const { group, finding } of sound) {
    const suggestion = meets(taken, group.lines) ? null : suggestionOf(file.source, finding.edits, isFree);
    if (!suggestion) leave(group.pieces, 'shares-lines');
    else {
      inline.push({ ...finding, suggestion });
      for (const { change } of group.pieces) isInline.add(change);
    }
  }
  return { inline, outside: outsideOf(file, left, isInline) };
}

interface Sifted {
  readonly tried: readonly Change[];
  readonly left: Left[];
}

/** The changes of a file that may go on a line at all, and those that may not. */
function sift(file: FileAnalysis, hunks: readonly Hunk[] | null, scope: Scope): Sifted {
  const changed = (hunks ?? []).flatMap(hunk => hunk.changed);
  const isTouched = ({ statements }: Change) =>
    scope === 'file' || statements.some(one => touches(changed, { first: one.line, last: one.endLine }));
  const whole: Why | null = hunks === null ? 'no-diff' : hasMixedEnds(file.source.text) ? 'mixed-line-ends' : null;
  const tried: Change[] = [];
  const left: Left[] = [];
  for (const change of file.policies.flatMap(policy => policy.changes)) {
    const why = hunks !== null && !isTouched(change) ? 'not-touched' : whole;
    if (why) left.push({ change, run: null, why });
    else tried.push(change);
  }
  return { tried, left };
}

function hasMixedEnds(text: string): boolean {
  return /\r(?!\n)/.test(text) || (text.includes('\r') && /(?<!\r)\n/.test(text));
}

interface Part {
  readonly piece: Piece;
  readonly lines: LineRange | null;
}

/** A change whose lines are all shown, else its runs, each with the lines of its suggestion. */
function partsOf(
  file: FileAnalysis,
  change: Change,
  { isShown, isFree }: { readonly isShown: IsShown; readonly isFree: IsShown },
): readonly Part[] {
  const partOf = (piece: Piece): Part => ({ piece, lines: suggestedLines(file.source, editsOf(piece), isFree) });
  const whole = partOf({ change, run: null });
  if (change.runs.length < 2 || (whole.lines && isShown(whole.lines))) return [whole];
  return change.runs.map(run => partOf({ change, run }));
}

/** The lines that pieces change, in order and apart. */
function linesOf(file: FileAnalysis, pieces: readonly Piece[]): readonly LineRange[] {
  return stretches(pieces.map(piece => editedLines(file.source, editsOf(piece))));
}

/** What is left as findings, by line; a change of which no run is inline is not told in parts. */
function outsideOf(file: FileAnalysis, left: readonly Left[], isInline: ReadonlySet<Change>): readonly Outside[] {
  const told = new Set<Change>();
  const outside: Outside[] = [];
  for (const { change, run, why } of left) {
    const isPart = isInline.has(change);
    if (told.has(change) && !isPart) continue;
    told.add(change);
    const edits = isPart ? editsOf({ change, run }) : change.edits;
    outside.push({ file, statements: change.statements, run: isPart ? run : null, edits, why });
  }
  const start = new Map(outside.map(one => [one, firstOffset(one)]));
  return outside.sort((a, b) => (start.get(a) ?? 0) - (start.get(b) ?? 0));
}

function firstOffset({ edits }: Outside): number {
  return edits.reduce((least, edit) => Math.min(least, edit.start), Number.MAX_SAFE_INTEGER);
}
