import type { FileAnalysis, Gate } from '../analyse/analysis';
import type { ReviewComment, Thread } from '../ports';
import type { Finding, Inline, Outside } from './finding';
import type { Memory } from './memory';

/** A comment to be posted, and the finding that it is about. */
export interface NewComment {
  readonly finding: Inline;
  readonly comment: ReviewComment;
}

/** A comment of ours to be written anew; the finding is null where only its marker changes. */
export interface Rewrite {
  readonly thread: Thread;
  readonly body: string;
  readonly finding: Inline | null;
}

/** A comment of ours that no longer holds: deleted, or folded away where somebody replied to it. */
export interface Removal {
  readonly thread: Thread;
  readonly how: 'delete' | 'minimize';
  /** The finding that a new comment says in its place; the old one stays where that comment could not be posted. */
  readonly for: Inline | null;
}

/** What a review would do: each finding stands in exactly one of its lists. */
export interface ReviewPlan {
  /** New comments, by path, the last of a file first, so that a batch of them shifts nothing that follows. */
  readonly comments: readonly NewComment[];
  /** What stands on its lines as it should. */
  readonly standing: readonly Inline[];
  readonly rewrites: readonly Rewrite[];
  /** What a resolved thread says already, which somebody without write access resolved. */
  readonly closed: readonly Inline[];
  /** What people with write access turned down. */
  readonly declined: readonly Finding[];
  /** What goes to the note, by path and line. */
  readonly outside: readonly Outside[];
  readonly removals: readonly Removal[];
  /** Comments of threads that were settled, to be marked so. */
  readonly taken: readonly Rewrite[];
  /** False where something could not be analysed, so that what seems gone may still be there. */
  readonly complete: boolean;
  /** How many comments would have been removed if the analysis were complete. */
  readonly kept: number;
  readonly gate: Gate;
  readonly memory: Memory;
  /** The files that were analysed, by path. */
  readonly files: readonly FileAnalysis[];
  /** What to do where there is nothing to say on a line. */
  readonly next: string;
}

/** How a review is to be made. */
export interface ReviewTerms {
  readonly id: string;
  /** How many findings may stand on lines at the same time. */
  readonly most: number;
  /** False where files are known not to have been read, whether or not that is a problem of the analysis. */
  readonly complete?: boolean;
}
