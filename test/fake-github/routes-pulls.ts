import { type Answer, failure, notFound, page, unprocessable } from './answers';
import { reviewCommentJson, reviewJson } from './comment-shapes';
import { fileJson, headOwnerOf, pullJson, pullSimpleJson } from './pull-shapes';
import type { CommentBody } from './refusals';
import { baseRefOf, changedFiles, headOf, headRefOf, type Pull } from './repository';
import { createComment, createReply, createReview, type ReviewBody } from './reviews';
import { type Call, type Route, withPull } from './route';

const MAX_FILES = 3000;

function files(call: Call, pull: Pull): Answer {
  const rows = changedFiles(pull).slice(0, MAX_FILES);
  return page(
    rows.map(file => fileJson(call.site, pull.base.sha, headOf(pull).sha, file)),
    call.url,
  );
}

function listComments(call: Call, pull: Pull): Answer {
  const rows = call.conversation.comments.filter(comment => comment.pull === pull.input.number);
  return page(
    rows.map(comment => reviewCommentJson(call.site, pull, comment)),
    call.url,
  );
}

function listReviews(call: Call, pull: Pull): Answer {
  const rows = call.conversation.reviews.filter(review => review.pull === pull.input.number);
  return page(
    rows.map(review => reviewJson(call.site, review)),
    call.url,
  );
}

function postReview(call: Call, pull: Pull): Answer {
  const outcome = createReview(pull, call.conversation, call.login, call.body as ReviewBody);
  if ('refused' in outcome) return unprocessable(outcome.refused);
  return { status: 200, body: reviewJson(call.site, outcome.made.review) };
}

function postComment(call: Call, pull: Pull): Answer {
  const body = call.body as CommentBody & { commit_id: string; in_reply_to?: number };
  // with in_reply_to GitHub ignores every other field but the body
  if (body.in_reply_to !== undefined) return replied(call, pull, body.in_reply_to, body.body);
  const outcome = createComment(pull, call.conversation, call.login, body);
  if ('refused' in outcome) return failure(422, 'Validation Failed', outcome.refused);
  return { status: 201, body: reviewCommentJson(call.site, pull, outcome.made) };
}

function replied(call: Call, pull: Pull, to: number, text: string): Answer {
  const outcome = createReply(pull, call.conversation, call.login, to, text);
  if ('refused' in outcome) return failure(422, 'Validation Failed', outcome.refused);
  return { status: 201, body: reviewCommentJson(call.site, pull, outcome.made) };
}

function postReply(call: Call, pull: Pull): Answer {
  const to = Number(call.params[1]);
  const there = call.conversation.comments.some(({ id, pull: number }) => id === to && number === pull.input.number);
  return there ? replied(call, pull, to, (call.body as { body: string }).body) : notFound();
}

function listPulls(call: Call): Answer {
  const { query, site } = call;
  const [state, head, base] = [query.get('state') ?? 'open', query.get('head'), query.get('base')];
  const rows = [...site.repository.pulls.values()].filter(
    pull =>
      (state === 'all' || state === pull.shown.state) &&
      // GitHub passes over a head without an owner
      (head === null || !head.includes(':') || head === `${headOwnerOf(site, pull)}:${headRefOf(pull)}`) &&
      (base === null || base === baseRefOf(pull)),
  );
  const newestFirst = rows.sort((a, b) => b.input.number - a.input.number);
  return page(
    newestFirst.map(pull => pullSimpleJson(site, pull)),
    call.url,
  );
}

const read = [['pull_requests', 'read']] as const;
const write = [['pull_requests', 'write']] as const;

/** The endpoints that read and review a pull request. */
export const pullRoutes: readonly Route[] = [
  {
    operation: 'pulls/get',
    needs: read,
    handle: withPull((call, pull) => ({ status: 200, body: pullJson(call.site, pull) })),
  },
  { operation: 'pulls/list', needs: read, handle: listPulls },
  { operation: 'pulls/list-files', needs: read, handle: withPull(files) },
  { operation: 'pulls/list-review-comments', needs: read, handle: withPull(listComments) },
  { operation: 'pulls/list-reviews', needs: read, handle: withPull(listReviews) },
  { operation: 'pulls/create-review', needs: write, handle: withPull(postReview) },
  { operation: 'pulls/create-review-comment', needs: write, handle: withPull(postComment) },
  { operation: 'pulls/create-reply-for-review-comment', needs: write, handle: withPull(postReply) },
];
