import type { GitHub } from '../ports';
import { count } from '../render/plain';
import { type ReviewPlan, readMarker } from './review';

/** What became of a review: how many comments were posted, and one sentence for the log and the summary. */
export interface Posted {
  readonly comments: number;
  readonly sentence: string;
}

/** Posts a planned review on the head that was analysed; what stands there already is not said again. */
export async function postReview(github: GitHub, analysedHead: string, plan: ReviewPlan): Promise<Posted> {
  if (plan.comments.length === 0)
    return { comments: 0, sentence: 'Nothing to suggest on the lines of this pull request.' };
  try {
    const said = new Set((await github.ownComments()).map(readMarker));
    const comments = plan.comments.filter(comment => !said.has(readMarker(comment.body)));
    if (comments.length === 0) return { comments: 0, sentence: 'All suggestions stand on the pull request already.' };
    if ((await github.head()) !== analysedHead) {
      return { comments: 0, sentence: 'The pull request has a newer head: its own run will review it.' };
    }
    const url = await github.review(analysedHead, plan.body, comments);
    return { comments: comments.length, sentence: `Posted ${count(comments.length, 'suggestion')}: ${url}` };
  } catch (error) {
    return { comments: 0, sentence: `No suggestions were posted: ${why(error)} They stand in this summary instead.` };
  }
}

function why(error: unknown): string {
  const status = (error as { readonly status?: unknown } | null)?.status;
  if (status === 401) return 'GitHub does not know the token.';
  if (status === 403 || status === 404) {
    return 'the token may not write to this pull request (it needs `pull-requests: write`; pull requests from forks get a token that only reads).';
  }
  if (status === 422) return 'GitHub refused the review as a whole.';
  return `GitHub did not answer as expected${typeof status === 'number' ? ` (${status})` : ''}.`;
}
