import type { Catalogue } from '../catalogue/universe';
import type { Entry } from '../iam/entry';
import type { Removal } from '../report/removal';
import type { Met } from './met';
import type { EntryOutcome } from './refinement';

/** What the refinement of a list is decided by. */
export interface Terms {
  readonly universe: Catalogue;
  /** R as the reports have it; what keep rules and added entries spare is taken out of it list by list. */
  readonly removal: Removal;
  /** False when the catalogue is too old to write down what a pattern grants. */
  readonly split: boolean;
  /** Every entry, folded, that stood before the change; null where nothing is compared, and so nothing is added. */
  readonly standing: ReadonlySet<string> | null;
  /** Entries whose actions stay although they are not used. */
  readonly keep: readonly string[];
}

/** What becomes of one entry, before the answer is freed of clutter. */
export interface Draft extends Met {
  readonly entry: Entry;
  readonly fate: 'kept' | 'dropped' | 'replaced';
  /** What stands in its place; empty unless replaced. */
  readonly pieces: readonly Entry[];
  /** What is said of it where no other entry of its list changes that. */
  readonly outcome: EntryOutcome;
}
