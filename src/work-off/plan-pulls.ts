import type { BranchPull } from '../ports-work-off';
import { readKeys } from './findings';
import { ownPart, type PullMark, readPullMark } from './mark';
import type { WantedPull } from './pull-request';
import { withoutCommits } from './statement-part';

/** A branch of ours, or what became of it. */
export interface BranchState {
  readonly branch: string;
  /** The commit that it is at, or null where there is no such branch. */
  readonly head: string | null;
  /** The content that our commit at its head holds; null where somebody else pushed, or there is none. */
  readonly held: string | null;
  /** False where somebody else pushed to it. */
  readonly ours: boolean;
  /** Every pull request from it, the newest first. */
  readonly pulls: readonly BranchPull[];
}

/** What is to be done with one branch and its pull request. */
export type PullStep =
  | { readonly kind: 'open'; readonly wanted: WantedPull; readonly state: BranchState }
  | {
      readonly kind: 'update' | 'describe';
      readonly wanted: WantedPull;
      readonly state: BranchState;
      readonly pull: BranchPull;
    }
  | {
      readonly kind: 'standing' | 'merged';
      readonly wanted: WantedPull;
      readonly pull: BranchPull;
    }
  | { readonly kind: 'by-hand'; readonly branch: string; readonly pull: BranchPull }
  | { readonly kind: 'declined' | 'other-base'; readonly pull: BranchPull }
  | { readonly kind: 'foreign'; readonly branch: string; readonly pull: BranchPull | null }
  | { readonly kind: 'close'; readonly state: BranchState; readonly pull: BranchPull }
  | { readonly kind: 'delete'; readonly state: BranchState };

/** A pull request of our own with what its marker says. */
export function marked(
  pulls: readonly BranchPull[],
  job: string,
): readonly { readonly pull: BranchPull; readonly mark: PullMark }[] {
  return pulls.flatMap(pull => {
    const mark = pull.mine ? readPullMark(pull.body) : null;
    return mark?.job === job ? [{ pull, mark }] : [];
  });
}

/**
 * What people said no to by closing pull requests to a branch: what goes from which words, each with the newest pull request that
 * proposed it; what was merged since, or closed because it was gone, counts no more.
 */
export function declinedIn(pulls: readonly BranchPull[], job: string, base: string): ReadonlyMap<string, BranchPull> {
  const settled = new Set<string>();
  const declined = new Map<string, BranchPull>();
  for (const { pull, mark } of marked(pulls, job)) {
    if (pull.state === 'open' || pull.base !== base) continue;
    const isNo = pull.state === 'closed' && mark.state === 'open';
    for (const { what } of readKeys(mark.findings)) {
      if (isNo && !settled.has(what)) declined.set(what, pull);
      settled.add(what);
    }
  }
  return declined;
}

/** How a pull request is judged. */
interface Terms {
  /** Its body, by the commits that its branch may be at. */
  readonly body: (heads: readonly string[]) => string;
  /** True where the default branch has newer commits than those that were read. */
  readonly moved: boolean;
  /** The default branch. */
  readonly base: string;
}

/** Decides what becomes of a group's branch. */
export function stepFor(wanted: WantedPull, state: BranchState, job: string, { body, moved, base }: Terms): PullStep {
  const strange = strangeIn(state, base);
  if (strange) return strange;
  const open = state.pulls.find(one => one.state === 'open');
  if (open) {
    const mark = marked([open], job)[0]?.mark;
    const current = mark && mark.content === wanted.content && mark.heads[0] === state.head;
    if (!current) return { kind: 'update', wanted, state, pull: open };
    const said = open.title === wanted.title && sameText(ownPart(open.body), body(mark.heads));
    return said ? { kind: 'standing', wanted, pull: open } : { kind: 'describe', wanted, state, pull: open };
  }
  const [last] = marked(state.pulls, job).filter(({ pull }) => pull.base === base);
  // why: what was read may be older than the merge; after it only people can have brought the findings back
  if (last?.pull.state === 'merged' && moved && sharesFindings(last.mark, wanted)) {
    return { kind: 'merged', wanted, pull: last.pull };
  }
  return { kind: 'open', wanted, state };
}

/** What becomes of a branch for which no finding is left. */
export function stepForGone(state: BranchState, base: string): PullStep | null {
  const strange = strangeIn(state, base);
  if (strange) return strange;
  const open = state.pulls.find(one => one.state === 'open');
  if (open) return { kind: 'close', state, pull: open };
  return state.head === null ? null : { kind: 'delete', state };
}

/** Why a branch is not ours to change: a pull request of somebody else, or to another branch, or somebody pushed. */
function strangeIn({ branch, head, ours, pulls }: BranchState, base: string): PullStep | null {
  const open = pulls.filter(one => one.state === 'open');
  const byHand = open.find(({ mine }) => !mine);
  if (byHand) return { kind: 'by-hand', branch, pull: byHand };
  const other = open.find(one => one.base !== base);
  if (other) return { kind: 'other-base', pull: other };
  return head !== null && !ours ? { kind: 'foreign', branch, pull: open[0] ?? null } : null;
}

function sharesFindings(mark: PullMark, { findings }: WantedPull): boolean {
  const proposed = new Set(readKeys(mark.findings).map(({ what }) => what));
  return readKeys(findings).some(({ what }) => proposed.has(what));
}

function sameText(one: string, other: string): boolean {
  return withoutCommits(one).replaceAll('\r\n', '\n').trimEnd() === withoutCommits(other).trimEnd();
}
