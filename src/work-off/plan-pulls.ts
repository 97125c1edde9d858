import type { BranchPull } from '../ports-work-off';
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
      readonly kind: 'standing' | 'by-hand' | 'declined' | 'merged';
      readonly wanted: WantedPull;
      readonly pull: BranchPull;
    }
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

/** Decides what becomes of a group's branch; `moved` is true where the default branch has newer commits than those that were read. */
export function stepFor(
  wanted: WantedPull,
  state: BranchState,
  job: string,
  { body, moved }: { readonly body: (heads: readonly string[]) => string; readonly moved: boolean },
): PullStep {
  const open = state.pulls.find(one => one.state === 'open');
  if (open && !open.mine) return { kind: 'by-hand', wanted, pull: open };
  if (state.head !== null && !state.ours) return { kind: 'foreign', branch: state.branch, pull: open ?? null };
  if (open) {
    const mark = marked([open], job)[0]?.mark;
    const current = mark && mark.content === wanted.content && mark.heads[0] === state.head;
    if (!current) return { kind: 'update', wanted, state, pull: open };
    const said = open.title === wanted.title && sameText(ownPart(open.body), body(mark.heads));
    return said ? { kind: 'standing', wanted, pull: open } : { kind: 'describe', wanted, state, pull: open };
  }
  const [last] = marked(state.pulls, job);
  if (last?.mark.findings === wanted.findings) {
    if (last.pull.state === 'closed' && last.mark.state === 'open')
      return { kind: 'declined', wanted, pull: last.pull };
    // why: what was read may be older than the merge; after it only people can have brought the findings back
    if (last.pull.state === 'merged' && moved) return { kind: 'merged', wanted, pull: last.pull };
  }
  return { kind: 'open', wanted, state };
}

/** What becomes of a branch for which no finding is left. */
export function stepForGone(state: BranchState): PullStep | null {
  const open = state.pulls.find(one => one.state === 'open');
  if (!state.ours || (open && !open.mine)) return { kind: 'foreign', branch: state.branch, pull: open ?? null };
  if (open) return { kind: 'close', state, pull: open };
  return state.head === null ? null : { kind: 'delete', state };
}

function sameText(one: string, other: string): boolean {
  return withoutCommits(one).replaceAll('\r\n', '\n').trimEnd() === withoutCommits(other).trimEnd();
}
