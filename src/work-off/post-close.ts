import { attempt, attemptTwice } from '../deliver/refusal';
import type { BranchPull, Forge } from '../ports-work-off';
import { type Done, line, refusedWords, together } from './done';
import { inPlaceOf, readPullMark, textAbove, withPullMark } from './mark';
import type { BranchState } from './plan-pulls';
import { lost, NEEDS, stillAt, swapBranch } from './post-branch';

/** Closes a pull request for which nothing is left, and deletes its branch; `clean` is true where nothing at all is found any more. */
export async function close(forge: Forge, state: BranchState, pull: BranchPull, clean: boolean): Promise<Done> {
  const what = `Pull request #${pull.number} was not closed`;
  const elsewhere = await stillAt(forge, state.branch, state.head);
  if (elsewhere !== null) return lost(state.branch, elsewhere, what);
  const mark = readPullMark(pull.body);
  const text = mark && withPullMark(textAbove(pull.body), { ...mark, state: 'closed' });
  const body = text === null ? {} : { body: inPlaceOf(pull.body, text) };
  const closed = await attemptTwice(() => forge.changePull(pull.number, { ...body, state: 'closed' }));
  if (!closed.ok) return refusedWords(what, closed.refusal, NEEDS);
  // why: a comment whose answer was lost is not worth a second one
  await attempt(() => forge.say(pull.number, clean ? NOTHING_FOUND : ELSEWHERE));
  const done = line(`Closed pull request #${pull.number}: nothing is left for it.`, pull.url);
  return together([done, await remove(forge, state)]);
}

const NOTHING_FOUND = 'None of this is found any more, so there is nothing left to do here.';

// why: findings are put together anew by every run, and which of an older group are left no marker says
const ELSEWHERE = 'Nothing is left to do here: what is still found of this belongs to other pull requests by now.';

/** Deletes a branch for which nothing is left, unless somebody changed it. */
export async function remove(forge: Forge, { branch, head }: BranchState): Promise<Done> {
  const kept = head === null ? null : await swapBranch(forge, branch, head, null);
  if (kept !== null) return lost(branch, kept, `The branch \`${branch}\` was not deleted`);
  return line(`Deleted the branch \`${branch}\`, for which nothing is left.`);
}
