/** When a gate says no: never, for what a change adds, for what it touches, or for any unused access. */
export type FailOn = 'never' | 'added' | 'touched' | 'any';

/** The rules of a gate, the laxest first. */
export const FAIL_ON: readonly FailOn[] = ['never', 'added', 'touched', 'any'];

/** What a repository says once for all runs, in `.github/refine-iam.yml`. */
export interface Configuration {
  /** The file that it was read from, as messages call it. */
  readonly source: string;
  /** Whose the policies of some files are; all that fit a file count together. */
  readonly principals: readonly PrincipalRule[];
  /** Globs of files whose statements are left alone. */
  readonly ignore: readonly string[];
  readonly keep: readonly KeepRule[];
  /** Null where it says nothing: then the action's gate is `never`, and `--check` asks for `any`. */
  readonly gate: FailOn | null;
}

/** A glob of files from the repository's root, and the ARNs or bare names of the roles and users whose policies they hold. */
export interface PrincipalRule {
  readonly files: string;
  readonly principals: readonly string[];
  /** Where the glob stands in its file, from 1. */
  readonly line: number;
}

/** Actions that stay although they are not used. */
export interface KeepRule {
  /** Entries of the policy language: `s3:PutBucketPolicy`, `s3:Get*`. */
  readonly actions: readonly string[];
  readonly reason: string;
  /** The first moment at which it no longer keeps, in milliseconds since the epoch; null where it has no end. */
  readonly until: number | null;
  /** Where it stands in its file, from 1. */
  readonly line: number;
}
