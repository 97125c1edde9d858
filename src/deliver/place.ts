import type { Analysis, Change, FileAnalysis } from '../analyse/analysis';
import type { Finding, Inline, Outside, Placement, Why } from './finding';
import { type Hunk, hunkOfLines } from './hunks';
import { type Left, outsideOf } from './left';
import { piecesOf } from './parts';
import { editsOf, findingOf, type Group, joinMeeting, type Piece } from './pieces';
import { riskiestFirst } from './risk';
import { type LineRange, meets, stretches } from './stretches';
import { editedLines, type IsShown, suggestedLines, suggestionOf } from './suggestion';
import { touches } from './touches';

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

function placeFile(file: FileAnalysis, hunks: readonly Hunk[] | null, scope: Scope): Placement {
  const { changes, left } = sift(file, hunks, scope);
  const leave = (pieces: readonly Piece[], why: Why) => {
    for (const { change, run } of pieces) left.push({ change, run, why });
  };
  const isShown: IsShown = lines => hunkOfLines(hunks ?? [], lines) !== undefined;
  // why: a neighbour that is taken in must not be a line that something else changes
  const freeOf =
    (lines: readonly LineRange[]): IsShown =>
    one =>
      isShown(one) && !meets(lines, one);
  const untouched = freeOf(linesOf(file, left));
  const tried: Piece[] = [];
  for (const piece of changes.flatMap(change => piecesOf(file, change, hunks ?? [], untouched))) {
    if (isShown(editedLines(file.source, editsOf(piece)))) tried.push(piece);
    else leave([piece], 'outside-the-diff');
  }
  const isFree = freeOf(linesOf(file, left));
  const shown: Group[] = [];
  for (const piece of tried) {
    const lines = suggestedLines(file.source, editsOf(piece), isFree);
    if (lines && isShown(lines)) shown.push({ pieces: [piece], lines });
    else leave([piece], 'outside-the-diff');
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
  readonly changes: readonly Change[];
  readonly left: Left[];
}

/** The changes of a file that may go on a line at all, and those that may not. */
function sift(file: FileAnalysis, hunks: readonly Hunk[] | null, scope: Scope): Sifted {
  const changed = (hunks ?? []).flatMap(hunk => hunk.changed);
  const isTouched = ({ statements }: Change) =>
    scope === 'file' || statements.some(one => touches(changed, { first: one.line, last: one.endLine }));
  const whole: Why | null = hunks === null ? 'no-diff' : hasMixedEnds(file.source.text) ? 'mixed-line-ends' : null;
  const changes: Change[] = [];
  const left: Left[] = [];
  for (const change of file.policies.flatMap(policy => policy.changes)) {
    const why = hunks !== null && !isTouched(change) ? 'not-touched' : whole;
    if (why) left.push({ change, run: null, why });
    else changes.push(change);
  }
  return { changes, left };
}

function hasMixedEnds(text: string): boolean {
  return /\r(?!\n)/.test(text) || (text.includes('\r') && /(?<!\r)\n/.test(text));
}

/** The lines that pieces change, in order and apart. */
function linesOf(file: FileAnalysis, pieces: readonly Piece[]): readonly LineRange[] {
  return stretches(pieces.map(piece => editedLines(file.source, editsOf(piece))));
}
