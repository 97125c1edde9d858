import type { FileAnalysis, Run, StatementAnalysis } from '../analyse/analysis';
import type { Edit } from '../source/edit';
import type { Suggestion } from './suggestion';

/** What one comment is about: changes of a file that are taken together. */
export interface Finding {
  readonly file: FileAnalysis;
  /** In their order; several where the edits of neighbours cannot be told apart. */
  readonly statements: readonly StatementAnalysis[];
  /** The part of its one statement's list that it is about, as large as a hunk shows it, or null where it is about the whole of each. */
  readonly run: Run | null;
  /** Its part of the file's edits: all that those do is in exactly one finding of the file. */
  readonly edits: readonly Edit[];
}

/** A finding with the lines that replace those of the head. */
export interface Inline extends Finding {
  readonly suggestion: Suggestion;
}

/**
 * Why a finding is not placed on a line: the pull request does not touch its statement; the diff does not show its lines; GitHub shows no
 * diff of the file; its line ends are mixed, and GitHub would rewrite all of them with the first suggestion; its lines are
 * also those of a finding that stays outside; riskier findings fill the comments; it is too long; GitHub refused its lines.
 */
export type Why =
  | 'not-touched'
  | 'outside-the-diff'
  | 'no-diff'
  | 'mixed-line-ends'
  | 'shares-lines'
  | 'too-many'
  | 'too-long'
  | 'refused';

/** A finding that goes to the pull request's one note and the summary, and why. */
export interface Outside extends Finding {
  readonly why: Why;
}

/** Where every finding of a pull request goes: each to exactly one place. */
export interface Placement {
  /** The riskiest first. */
  readonly inline: readonly Inline[];
  /** By path and line. */
  readonly outside: readonly Outside[];
}
