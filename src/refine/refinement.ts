/** Why an entry, or an action that it grants, stays although evidence was given; a closed list that the JSON output shows. */
export type EntryReason = 'unknown' | 'catalogue-old' | 'keep-rule' | 'added' | 'in-window';

/** An unused action (full name) that is still granted, and why. */
export interface Left {
  readonly action: string;
  readonly reason: EntryReason;
}

/** What becomes of one entry of an action list. */
export interface EntryOutcome {
  readonly entry: string;
  /** The entries in its place, in order: itself when kept, none when dropped. */
  readonly becomes: readonly string[];
  /** True when the entry stays as written. */
  readonly kept: boolean;
  /** How many actions of the universe it granted. */
  readonly granted: number;
  /** Full names (`s3:GetBucketAcl`) that this entry granted and that go, in the order of the catalogue. */
  readonly removed: readonly string[];
  /** Entries of the same statement that hold a part of this one's answer, which is therefore not written twice. */
  readonly coveredBy: readonly string[];
  readonly reason: EntryReason | null;
}

/** What becomes of an action list: one outcome per entry, in order. */
export interface Refinement {
  readonly entries: readonly EntryOutcome[];
  readonly after: readonly string[];
  /** The actions (full names) that the list no longer grants, each once, in order. */
  readonly removed: readonly string[];
  /** Unused actions that are still granted; a name that nobody knows stands as its entry is written. */
  readonly left: readonly Left[];
}
