import { attempt, attemptTwice, type Outcome, type Refusal } from '../deliver/refusal';
import type { Forge, NewFile } from '../ports-work-off';
import { type Done, line, refusedWords } from './done';
import { withTrailer } from './mark';
import type { WantedPull } from './pull-request';

/** Where commits and pull requests go. */
export interface Target {
  /** The commit that was read, and on which every branch stands. */
  readonly commit: string;
  /** The SHA of its tree. */
  readonly tree: string;
  readonly branch: string;
  /** The modes of its files in git, by path. */
  readonly modes: ReadonlyMap<string, string>;
  /** Digest of the input `id`. */
  readonly job: string;
}

/** What branches and pull requests take. */
export const NEEDS = '`contents: write` and `pull-requests: write`';

/** Makes the commit of a pull request: its files as they are to be, on the commit that was read. */
export async function commitOf(forge: Forge, wanted: WantedPull, target: Target): Promise<Outcome<string>> {
  const files = wanted.files.map(
    ({ path, after }): NewFile => ({ path, mode: target.modes.get(path) ?? '100644', text: after }),
  );
  const tree = await attemptTwice(() => forge.writeTree(target.tree, files));
  if (!tree.ok) return tree;
  const message = withTrailer(wanted.subject, target.job, wanted.content, tree.value);
  return attemptTwice(() => forge.writeCommit(message, tree.value, target.commit));
}

/** Why a branch is not where it was to be put: a refusal, or somebody else was there first. */
export type Lost = Refusal | 'foreign';

/** What is said where a branch is not where it was to be put. */
export function lost(branch: string, why: Lost, what: string): Done {
  if (why !== 'foreign') return refusedWords(what, why, NEEDS);
  return line(`Somebody pushed to the branch \`${branch}\` at this moment: it is left alone.`);
}

/** Creates a branch at a commit; null, or why it is not there. */
export async function createBranch(forge: Forge, branch: string, commit: string, again: boolean): Promise<Lost | null> {
  const made = await attempt(() => forge.createBranch(branch, commit));
  if (made.ok) return null;
  if (made.refusal.kind !== 'unclear' && made.refusal.kind !== 'invalid') return made.refusal;
  const now = await attempt(() => forge.tip(branch));
  if (!now.ok) return made.refusal;
  if (now.value === commit) return null;
  if (now.value !== null) return 'foreign';
  return made.refusal.kind === 'unclear' && again ? createBranch(forge, branch, commit, false) : made.refusal;
}

/** Sets a branch to a commit unless it is elsewhere than where it was seen; null, or why it is not there. */
export async function moveBranch(forge: Forge, branch: string, from: string | null, to: string): Promise<Lost | null> {
  const now = await attempt(() => forge.tip(branch));
  if (!now.ok) return now.refusal;
  if (now.value !== from) return 'foreign';
  const moved = await attemptTwice(() => forge.moveBranch(branch, to));
  return moved.ok ? null : moved.refusal;
}
