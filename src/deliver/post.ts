import type { Analysis } from '../analyse/analysis';
import type { GitHub, ReviewComment } from '../ports';
import { count } from '../render/plain';
import { refusalOf } from './refusal';
import { type ReviewPlan, readMarker, reviewBody } from './review';

/** What became of a review: one sentence for the log and the summary, and where the review stands, if one was posted. */
export interface Posted {
  readonly sentence: string;
  readonly url: string | null;
}

const NEEDS = 'It needs `pull-requests: write`, and the token of a pull request from a fork only reads. ';
const INSTEAD = 'Take the changes from the patch in the job summary.';
const TAKE = 'take them, or resolve their threads';

/** Posts a planned review on the head that was analysed; what stands there already is not said again. */
export async function postReview(github: GitHub, analysedHead: string, plan: ReviewPlan): Promise<Posted> {
  if (plan.comments.length === 0) {
    const rest = plan.elsewhere.length > 0 ? ` ${INSTEAD}` : '';
    return nothing(`Nothing to suggest on the lines of this pull request.${rest}`);
  }
  try {
    const comments = await unsaid(github, plan.comments);
    if (comments.length === 0) return nothing(`All suggestions stand on the pull request already: ${TAKE}.`);
    if ((await github.head()) !== analysedHead) {
      return nothing('The pull request has a newer head: its own run will review it. Nothing was posted.');
    }
    return await create(github, analysedHead, comments);
  } catch (error) {
    const { words, kind } = refusalOf(error);
    return nothing(`No suggestions were posted: GitHub ${words}. ${kind === 'forbidden' ? NEEDS : ''}${INSTEAD}`);
  }
}

/** What to do about changes that no review suggests. */
export function whereElse(analysis: Pick<Analysis, 'files'>): string {
  return analysis.files.some(file => file.edits.length > 0) ? INSTEAD : 'There is nothing to do.';
}

async function create(github: GitHub, head: string, comments: readonly ReviewComment[]): Promise<Posted> {
  const sentence = `Posted ${count(comments.length, 'suggestion')}: ${TAKE}.`;
  try {
    return { sentence, url: await github.review(head, reviewBody(comments.length), comments) };
  } catch (error) {
    const { words, kind } = refusalOf(error);
    if (kind !== 'unclear') throw error;
    // why: a review can be there although its answer was lost, and must not be called missing then
    const missing = await unsaid(github, comments).catch(() => null);
    if (missing === null) return nothing(`GitHub ${words}: whether the suggestions were posted is not known.`);
    if (missing.length > 0) throw error;
    return { sentence, url: null };
  }
}

/** The comments that this account has not made on the pull request yet. */
async function unsaid(github: GitHub, comments: readonly ReviewComment[]): Promise<readonly ReviewComment[]> {
  const said = new Set((await github.ownComments()).map(readMarker));
  return comments.filter(comment => !said.has(readMarker(comment.body)));
}

function nothing(sentence: string): Posted {
  return { sentence, url: null };
}
