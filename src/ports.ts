/** A comment of a review, in the words of GitHub's API; `start_line` only where it differs from `line`. */
export interface ReviewComment {
  readonly path: string;
  readonly body: string;
  readonly line: number;
  readonly side: 'RIGHT';
  readonly start_line?: number;
  readonly start_side?: 'RIGHT';
}

/** A file of a pull request's diff; `patch` is absent for binary, huge and purely renamed files. */
export interface PullFile {
  readonly path: string;
  /** Where the base has the file: another path where it was renamed, null where the pull request adds it. */
  readonly previous: string | null;
  /** The SHA of the head's blob, or null where the head has no such file. */
  readonly sha: string | null;
  readonly patch: string | undefined;
}

/** A pull request at one moment. */
export interface PullHeads {
  /** Its newest commit. */
  readonly head: string;
  /** False once it is closed or merged. */
  readonly open: boolean;
  /** The name of the branch that it goes to. */
  readonly branch: string;
}

/** Where a pull request comes from and goes to, as commits. */
export interface Origin {
  /** The tip of the branch that it goes to, at this moment. */
  readonly tip: string;
  /** The commit from which it began to differ. */
  readonly mergeBase: string;
}

/** A file of a commit as git lists it: `120000` is a symbolic link, `160000` a submodule. */
export interface TreeFile {
  readonly mode: string;
  readonly sha: string;
}

/** A thread of review comments that this token's own account began. */
export interface Thread {
  /** The number of its first comment, for REST. */
  readonly id: number;
  /** The node of its first comment, for GraphQL. */
  readonly node: string;
  /** The first comment's body. */
  readonly body: string;
  readonly path: string;
  /** Where it stands in the head now; null once outdated. */
  readonly line: number | null;
  readonly startLine: number | null;
  readonly outdated: boolean;
  /** True where it is folded away as outdated, which is how this program does it. */
  readonly minimized: boolean;
  /** Who resolved it, or null while it is open; a login, also where the account is gone (`ghost`). */
  readonly resolvedBy: string | null;
  /** The logins of those who gave its first comment a thumbs down. */
  readonly dislikedBy: readonly string[];
  /** True where anybody replied. */
  readonly replied: boolean;
}

/** A comment on the pull request as a whole that this token's own account wrote. */
export interface Note {
  readonly id: number;
  readonly body: string;
  readonly url: string;
}

/** What this token's own account said on a pull request so far, in the order in which it was said. */
export interface Conversation {
  readonly threads: readonly Thread[];
  readonly notes: readonly Note[];
}

/** What a review needs of GitHub; every call rejects where GitHub refuses, with a `status` where it answered. */
export interface GitHub {
  /** Head, branch and state at this moment. */
  heads(): Promise<PullHeads>;
  /** Every file of the pull request; GitHub lists at most 3,000. */
  files(): Promise<readonly PullFile[]>;
  /** Where a pull request with these heads comes from and goes to; the `base.sha` that GitHub keeps with it is neither. */
  origin(heads: PullHeads): Promise<Origin>;
  /** The given paths as a commit has them; a path that it has not is left out. With null every file, or null where GitHub lists not all. */
  tree(commit: string, paths: readonly string[]): Promise<ReadonlyMap<string, TreeFile>>;
  tree(commit: string, paths: null): Promise<ReadonlyMap<string, TreeFile> | null>;
  /** The files that stand in folders of a commit, not those further below; a folder that it has not is left out, the root is empty. */
  folders(commit: string, folders: readonly string[]): Promise<ReadonlyMap<string, TreeFile>>;
  /** The exact bytes of a blob. */
  blob(sha: string): Promise<Buffer>;
  /** What was said so far by this token's own account. */
  conversation(): Promise<Conversation>;
  /** Whether an account may write to the repository. */
  mayWrite(login: string): Promise<boolean>;
  /** Posts one review on a commit; its address. Never repeated by itself: what a lost answer did is asked with `conversation`. */
  review(commit: string, body: string, comments: readonly ReviewComment[]): Promise<string>;
  /** Posts one review comment by itself. */
  comment(commit: string, comment: ReviewComment): Promise<void>;
  rewriteComment(id: number, body: string): Promise<void>;
  deleteComment(id: number): Promise<void>;
  /** Folds a comment away as outdated; what others replied stays. */
  minimizeComment(node: string): Promise<void>;
  /** Posts a comment on the pull request as a whole; its address. */
  note(body: string): Promise<string>;
  rewriteNote(id: number, body: string): Promise<void>;
  deleteNote(id: number): Promise<void>;
}
