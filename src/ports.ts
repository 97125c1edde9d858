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
  /** The SHA of the head's blob, or null where the head has no such file. */
  readonly sha: string | null;
  readonly patch: string | undefined;
}

/** What a review needs of GitHub; every call rejects where GitHub refuses, with a `status` where it answered. */
export interface GitHub {
  /** The SHA of the head commit at this moment. */
  head(): Promise<string>;
  /** Every file of the pull request; GitHub lists at most 3,000. */
  files(): Promise<readonly PullFile[]>;
  /** The exact bytes of a blob. */
  blob(sha: string): Promise<Buffer>;
  /** The bodies of the first comments of all review threads that this token's own account began. */
  ownComments(): Promise<readonly string[]>;
  /** Posts one review on a commit; its address. */
  review(commit: string, body: string, comments: readonly ReviewComment[]): Promise<string>;
}
