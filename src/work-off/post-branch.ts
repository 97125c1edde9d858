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
  /** True where nothing is found any more, by whatever grouping. */
  readonly clean: boolean;
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
  return line(`Somebody changed the branch \`${branch}\` at this moment: it is left alone.`);
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

/** Looks whether a branch is still where it was seen; null, or why nothing may be written for it. */
export async function stillAt(forge: Forge, branch: string, seen: string | null): Promise<Lost | null> {
  const now = await attempt(() => forge.tip(branch));
  if (!now.ok) return now.refusal;
  return now.value === seen ? null : 'foreign';
}

/** Sets a branch to a commit, or (null) deletes it, only if it is where it was seen; null, or why it is not there. */
export async function swapBranch(
  forge: Forge,
  branch: string,
  from: string | null,
  to: string | null,
  again = true,
): Promise<Lost | null> {
  const swapped = await attempt(() => forge.swapBranch(branch, from, to));
  if (swapped.ok) return null;
  const { refusal } = swapped;
  if (refusal.kind === 'limited') return refusal;
  // why: a lost answer says nothing, and by which words GitHub refuses where the branch is elsewhere is written down nowhere
  const now = await attempt(() => forge.tip(branch));
  if (!now.ok) return refusal;
  if (now.value === to) return null;
  if (now.value !== from) return 'foreign';
  if (refusal.kind === 'unclear' && again) return swapBranch(forge, branch, from, to, false);
  // why: the token could read, so what was refused is this branch and not every other
  return refusal.kind === 'other' ? { ...refusal, kind: 'invalid' } : refusal;
}
