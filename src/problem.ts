/** What a problem is about; a closed list, so that a reader can tell them apart without reading the sentence. */
export type ProblemCode =
  | 'usage'
  | 'unreadable-file'
  | 'not-a-file'
  | 'sparse-checkout'
  | 'not-a-source'
  | 'lost-policy'
  | 'too-big'
  | 'not-utf8'
  | 'syntax'
  | 'duplicate-key'
  | 'misspelled-key'
  | 'bad-statement'
  | 'invalid-entry'
  | 'empty-list'
  | 'unknown-action'
  | 'policy-size'
  | 'policy-template'
  | 'missing-report'
  | 'refused-artifact'
  | 'refused-report'
  | 'changed-report'
  | 'stale-report'
  | 'undated-report'
  | 'nameless-report'
  | 'future-report'
  | 'skipped-finding'
  | 'unused-principal'
  | 'contradiction'
  | 'young-principal'
  | 'short-window'
  | 'empty-report'
  | 'principal-not-covered'
  | 'unowned'
  | 'owners-disagree'
  | 'configuration'
  | 'expired-keep'
  | 'idle-keep'
  | 'unknown-keep'
  | 'unknown-forbid'
  | 'idle-glob'
  | 'changed-since-report'
  | 'keep-comment'
  | 'refused-catalogue'
  | 'catalogue-behind'
  | 'catalogue-old'
  | 'law-broken'
  | 'write-failed'
  | 'refused-baseline'
  | 'refused-result'
  | 'gone-from-baseline'
  | 'no-previous'
  | 'unused-access'
  | 'gate'
  | 'collect'
  | 'git';

/** `error`: could not be analysed; `warning`: was, with a caveat; `note`: good to know. */
export type Severity = 'error' | 'warning' | 'note';

/** Trouble in the user's files as a value: what, where (1-based line and column, when known) and what to do. */
export interface Problem {
  readonly code: ProblemCode;
  readonly severity: Severity;
  readonly path: string | null;
  readonly line: number | null;
  readonly column: number | null;
  /** One sentence that starts in lower case, with the user's own text in backticks. */
  readonly message: string;
  /** What to do about it, or null where nothing needs to be done. */
  readonly help: string | null;
}

/** The parts of a problem that are often unknown, so that a caller names only what it knows. */
export type ProblemDetails = Partial<Pick<Problem, 'path' | 'line' | 'column' | 'help'>>;

/** Makes a problem. */
export function problem(severity: Severity, code: ProblemCode, message: string, details: ProblemDetails = {}): Problem {
  return { code, severity, path: null, line: null, column: null, help: null, ...details, message };
}

/** The outcome of reading something that may be refused: the value, or the problems that say why not. */
export type Read<T> = { readonly ok: true; readonly value: T } | { readonly ok: false; readonly problem: Problem };
