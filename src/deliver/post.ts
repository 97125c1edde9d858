import type { GitHub, ReviewComment } from '../ports';
import { count } from '../render/plain';
import { FROM_THE_PATCH } from './next-step';
import { refusalOf } from './refusal';
import { type ReviewPlan, readMarker, reviewBody } from './review';

/** What became of a review: one sentence for the log and the summary, and where the review stands, if one was posted. */
export interface Posted {
  readonly sentence: string;
  readonly url: string | null;
}

const NEEDS = 'It needs `pull-requests: write`, and the token of a pull request from a fork only reads. ';

/** Posts a planned review on the head that was analysed; what stands there already is not said again. */
export async function postReview(github: GitHub, analysedHead: string, plan: ReviewPlan): Promise<Posted> {
  if (plan.comments.length === 0) {
    return nothing(`Nothing to suggest on the lines of this pull request. ${plan.next}`);
  }
  try {
    const comments = await unsaid(github, plan.comments);
    if (comments.length === 0)
      return nothing(
        'All suggestions were made on this pull request before; a thread that was resolved is not opened again.',
      );
    if ((await github.head()) !== analysedHead) {
      return nothing('The pull request has a newer head: its own run will review it. Nothing was posted.');
    }
    return await create(github, analysedHead, comments);
  } catch (error) {
    const { words, kind } = refusalOf(error);
    return nothing(
      `No suggestions were posted: GitHub ${words}. ${kind === 'forbidden' ? NEEDS : ''}${FROM_THE_PATCH}`,
    );
  }
}

async function create(github: GitHub, head: string, comments: readonly ReviewComment[]): Promise<Posted> {
  const take = comments.length === 1 ? 'take it, or resolve its thread' : 'take them, or resolve their threads';
  const sentence = `Posted ${count(comments.length, 'suggestion')}: ${take}.`;
  try {
    return { sentence, url: await github.review(head, reviewBody(comments.length), comments) };
  } catch (error) {
    const { words, kind } = refusalOf(error);
    if (kind !== 'unclear') throw error;
    // why: a review can be there although its answer was lost, and must not be called missing then
    const missing = await unsaid(github, comments).catch(failure => refusalOf(failure));
    if ('words' in missing) return nothing(`GitHub ${words}: whether the suggestions were posted is not known.`);
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
