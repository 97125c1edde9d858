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
  const shown = changes.filter(change => isTouched(change) && isShown(joined(file, [change])));
  const inline: Inline[] = [];
  const elsewhere = changes
    .filter(change => !shown.includes(change))
    .map(change => ({ change, why: isTouched(change) ? ('outside-the-diff' as const) : ('not-touched' as const) }));
  for (const one of withoutOverlap(file, shown)) {
    if (one.suggestion && isShown(one)) {
      inline.push({ file, statements: one.changes.flatMap(change => change.statements), suggestion: one.suggestion });
    } else elsewhere.push(...one.changes.map(change => ({ change, why: 'outside-the-diff' as const })));
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
function withoutOverlap(file: FileAnalysis, changes: readonly Change[]): readonly Joined[] {
  const out: Joined[] = [];
  for (const change of changes) {
    let next = joined(file, [change]);
    for (let last = out.at(-1); last && overlap(last.suggestion, next.suggestion); last = out.at(-1)) {
      out.pop();
      next = joined(file, [...last.changes, ...next.changes]);
    }
    out.push(next);
  }
  return out;
}

function overlap(a: Suggestion | null, b: Suggestion | null): boolean {
  return a !== null && b !== null && a.first <= b.last && b.first <= a.last;
}
