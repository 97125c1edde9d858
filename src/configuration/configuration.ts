import type { GateAsked } from './gate-rules';

export { FAIL_ON, type FailOn } from './gate-rules';

/** Where the configuration of a repository stands, from its root. */
export const USUAL_CONFIGURATION = '.github/refine-iam.yml';

/** What a repository says once for all runs, in `.github/refine-iam.yml`. */
export interface Configuration {
  /** The file that it was read from, as messages call it. */
  readonly source: string;
  /** Whose the policies of some files are; all that fit a file count together. */
  readonly principals: readonly PrincipalRule[];
  /** The accounts (twelve digits) in each of which a bare name is meant, where its own rule names none; empty for any. */
  readonly accounts: readonly string[];
  readonly infer: Infer;
  /** Globs of files whose statements are left alone. */
  readonly ignore: readonly string[];
  readonly keep: readonly KeepRule[];
  readonly report: ReportAges;
  /** Null where it says nothing: then the action's gate is `never`, and `--check` asks for `any`. */
  readonly gate: GateAsked | null;
}

/** Where the principals of a policy may be taken from beside the configuration's own words. */
export interface Infer {
  /** From what the source says: a role's inline policies, attachments. */
  readonly source: boolean;
  /** From the name of the file. */
  readonly path: boolean;
}

/** The ages that evidence is held to, in milliseconds; null where nothing is said. */
export interface ReportAges {
  /** How old a report may be. */
  readonly maxAge: number | null;
  /** How long an action must be unused. */
  readonly unusedFor: number | null;
}

/** A glob of files from the repository's root, and the ARNs or bare names of the roles and users whose policies they hold. */
export interface PrincipalRule {
  /** It may hold captures (`{role}`), which stand in the principals for the text that they fit. */
  readonly files: string;
  readonly principals: readonly string[];
  /** The accounts (twelve digits) in each of which a bare name is meant; empty where the rule says nothing of them. */
  readonly accounts: readonly string[];
  /** Where the glob stands in its file, from 1. */
  readonly line: number;
}

/** Actions that stay although they are not used. */
export interface KeepRule {
  /** Entries of the policy language: `s3:PutBucketPolicy`, `s3:Get*`. */
  readonly actions: readonly string[];
  /** What its misspelled actions probably mean: kept like them, but excusing nothing. */
  readonly guessed?: readonly string[];
  /** Names or ARNs, `*` any text in them, of which one must be a statement's; empty for any. */
  readonly principals: readonly string[];
  /** Globs of which one must fit the file; empty for any. */
  readonly files: readonly string[];
  readonly reason: string;
  /** Who answers for it, in the user's own words. */
  readonly owner: string | null;
  /** The first moment at which it no longer keeps, in milliseconds since the epoch; null where it has no end. */
  readonly until: number | null;
  /** The file in which it stands, and where, from 1. */
  readonly path: string;
  readonly line: number;
  readonly column: number;
  /** Whether it stands as a comment beside what it keeps. */
  readonly beside: boolean;
  /** Whether it keeps all of the statement that it stands over, also what nobody can read there. */
  readonly whole?: boolean;
}
