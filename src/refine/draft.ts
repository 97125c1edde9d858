import type { Catalogue } from '../catalogue/universe';
import type { Entry } from '../iam/entry';
import type { Removal } from '../report/removal';
import type { EntryOutcome } from './refinement';

/** What the refinement of a list is decided by. */
export interface Terms {
  readonly universe: Catalogue;
  readonly removal: Removal;
  /** False when the catalogue is too old to write down what a pattern grants. */
  readonly split: boolean;
}

/** What becomes of one entry, before the answer is freed of clutter. */
export interface Draft {
  readonly entry: Entry;
  readonly fate: 'kept' | 'dropped' | 'replaced';
  /** What stands in its place; empty unless replaced. */
  readonly pieces: readonly Entry[];
  /** Full names of what it granted and R holds. */
  readonly unused: readonly string[];
  /** Full names of what it grants and a report lists although it was used inside the window. */
  readonly inWindow: readonly string[];
  /** What is said of it where no other entry of its list changes that. */
  readonly outcome: EntryOutcome;
}
