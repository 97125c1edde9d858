import type { Change, FileAnalysis, StatementAnalysis } from '../analyse/analysis';
import { touches } from './changed-lines';
import { type Hunk, hunkOfLines } from './hunks';
import { type Suggestion, suggestionOf } from './suggestion';

/** A finding that a pull request's author can take with one click: statements, and the lines that replace theirs. */
export interface Inline {
  readonly file: FileAnalysis;
  readonly statements: readonly StatementAnalysis[];
  readonly suggestion: Suggestion;
}

/**
 * Why a change is not placed inline: the pull request does not touch its statement, the diff does not show its lines, GitHub
 * shows no diff of the file at all, or its line ends are mixed, and GitHub would rewrite all of them with the first suggestion.
 */
export type Elsewhere = 'not-touched' | 'outside-the-diff' | 'no-diff' | 'mixed-line-ends';

/** Where the changes of a file go: inline as suggestions, or elsewhere with the reason. */
export interface Placed {
  readonly inline: readonly Inline[];
  readonly elsewhere: readonly { readonly change: Change; readonly why: Elsewhere }[];
}

/** Places the changes of a file: a statement that the pull request touches, with all its lines in one hunk, goes inline. */
export function placeFile(file: FileAnalysis, hunks: readonly Hunk[] | null): Placed {
  const changes = file.policies.flatMap(policy => policy.changes);
  const allElsewhere = (why: Elsewhere) => ({ inline: [], elsewhere: changes.map(change => ({ change, why })) });
  if (hunks === null) return allElsewhere('no-diff');
  if (hasMixedEnds(file.source.text)) return allElsewhere('mixed-line-ends');
  const changed = hunks.flatMap(hunk => hunk.changed);
  const isTouched = (change: Change) =>
    change.statements.some(one => touches(changed, { first: one.line, last: one.endLine }));
  const isShown = ({ suggestion }: Joined) => suggestion !== null && hunkOfLines(hunks, suggestion) !== undefined;
  // why: a change that the diff does not show must not take its neighbours on the same line with it
  const alone = changes.filter(isTouched).map(change => joined(file, [change]));
  const shown = new Set(alone.filter(isShown).flatMap(one => one.changes));
  const inline: Inline[] = [];
  const elsewhere = changes
    .filter(change => !shown.has(change))
    .map(change => ({ change, why: isTouched(change) ? ('outside-the-diff' as const) : ('not-touched' as const) }));
  for (const one of withoutOverlap(file, alone.filter(isShown))) {
    if (one.suggestion && isShown(one)) {
      inline.push({ file, statements: one.changes.flatMap(change => change.statements), suggestion: one.suggestion });
    } else for (const change of one.changes) elsewhere.push({ change, why: 'outside-the-diff' });
  }
  return { inline, elsewhere };
}

function hasMixedEnds(text: string): boolean {
  return /\r(?!\n)/.test(text) || (text.includes('\r') && /(?<!\r)\n/.test(text));
}

interface Joined {
  readonly changes: readonly Change[];
  readonly suggestion: Suggestion | null;
}

function joined(file: FileAnalysis, changes: readonly Change[]): Joined {
  const edits = changes.flatMap(change => change.edits);
  return { changes, suggestion: suggestionOf(file.source, edits) };
}

/** Changes whose lines meet become one: GitHub applies the first of two suggestions that overlap and drops the other. */
function withoutOverlap(file: FileAnalysis, alone: readonly Joined[]): readonly Joined[] {
  let groups = alone;
  // why: a joined suggestion can reach further than its parts, and so meet the next
  for (let before = 0; before !== groups.length; ) {
    before = groups.length;
    groups = runsOf(groups).map(run => {
      const [only] = run;
      return only && run.length === 1
        ? only
        : joined(
            file,
            run.flatMap(one => one.changes),
          );
    });
  }
  return groups;
}

/** Suggestions in the order of their lines, cut where two that follow each other do not overlap. */
function runsOf(suggestions: readonly Joined[]): readonly (readonly Joined[])[] {
  const runs: Joined[][] = [];
  for (const one of suggestions) {
    const run = runs.at(-1);
    const last = run?.at(-1);
    if (run && last && overlap(last.suggestion, one.suggestion)) run.push(one);
    else runs.push([one]);
  }
  return runs;
}

function overlap(a: Suggestion | null, b: Suggestion | null): boolean {
  return a !== null && b !== null && a.first <= b.last && b.first <= a.last;
}
