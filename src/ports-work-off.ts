import type { TreeFile } from './ports';

/** An issue that this token's own account wrote. */
export interface OwnIssue {
  readonly number: number;
  readonly url: string;
  readonly title: string;
  readonly body: string;
  readonly open: boolean;
}

/** A pull request from a branch of the repository itself. */
export interface BranchPull {
  readonly number: number;
  readonly url: string;
  readonly title: string;
  readonly body: string;
  readonly branch: string;
  /** The branch that it goes to. */
  readonly base: string;
  readonly state: 'open' | 'closed' | 'merged';
  /** True where this token's own account opened it: of all others no marker counts. */
  readonly mine: boolean;
}

/** A commit as git stores it, as far as it matters. */
export interface CommitFacts {
  readonly message: string;
  /** The SHA of its tree. */
  readonly tree: string;
  readonly parents: readonly string[];
}

/** A file of a new tree: its path, its mode in git, and its text. */
export interface NewFile {
  readonly path: string;
  readonly mode: string;
  readonly text: string;
}

/** Where something new stands. */
export interface Placed {
  readonly number: number;
  readonly url: string;
}

/** What changes in an issue or a pull request; what is left out stays as it is. */
export interface Changed {
  readonly title?: string;
  readonly body?: string;
  readonly state?: 'open' | 'closed';
}

/**
 * What working off needs of GitHub; every call rejects where GitHub refuses, with a `status` where it answered, and nothing that
 * creates is ever repeated by itself.
 */
export interface Forge {
  /** The name of the default branch. */
  defaultBranch(): Promise<string>;
  /** The commit that a branch of the repository is at, or null where there is no such branch. */
  tip(branch: string): Promise<string | null>;
  /** The branches whose names begin with a text, each with the commit that it is at. */
  branches(prefix: string): Promise<ReadonlyMap<string, string>>;
  /** The given paths as a commit has them; a path that it has not is left out. */
  files(commit: string, paths: readonly string[]): Promise<ReadonlyMap<string, TreeFile>>;
  /** Every file of a commit by its path; null where GitHub does not list all of them. */
  tree(commit: string): Promise<ReadonlyMap<string, TreeFile> | null>;
  commit(sha: string): Promise<CommitFacts>;
  /** The own issues with a label, open or closed, the newest first. */
  issues(label: string): Promise<readonly OwnIssue[]>;
  openIssue(title: string, body: string, label: string): Promise<Placed>;
  changeIssue(number: number, changed: Changed): Promise<void>;
  /** The pull requests from some branches of the repository itself, the newest first. */
  pulls(branches: readonly string[]): Promise<readonly BranchPull[]>;
  /** The paths of the files that a pull request changes. */
  changedPaths(number: number): Promise<readonly string[]>;
  /** The own pull requests that were merged after a moment (milliseconds since the epoch), the newest first. */
  merged(since: number): Promise<readonly BranchPull[]>;
  /** Stores a tree like another, by its SHA, but for some files; the new one's SHA. */
  writeTree(like: string, files: readonly NewFile[]): Promise<string>;
  /** Stores a commit by the token's own account, which GitHub signs where it is an App's; its SHA. */
  writeCommit(message: string, tree: string, parent: string): Promise<string>;
  createBranch(name: string, commit: string): Promise<void>;
  /** Sets a branch to a commit, or (null) deletes it, in one step with the check that it is at `from`; null means that there is none. */
  swapBranch(name: string, from: string | null, to: string | null): Promise<void>;
  /** Opens a pull request; or says that the repository's settings do not let Actions open any. */
  openPull(from: string, to: string, title: string, body: string): Promise<Placed | 'not-permitted'>;
  changePull(number: number, changed: Changed): Promise<void>;
  /** Says something below an issue or a pull request. */
  say(number: number, body: string): Promise<void>;
}
