import { type Answer, failure, page, unprocessable } from './answers';
import { reviewCommentJson, reviewJson } from './comment-shapes';
import type { CommentBody } from './refusals';
import { changedFiles, type Pull } from './repository';
import { createComment, createReply, createReview, type ReviewBody } from './reviews';
import { type Call, type Route, withPull } from './route';
import { fileJson, pullJson } from './shapes';

const MAX_FILES = 3000;

function files(call: Call, pull: Pull): Answer {
  const rows = changedFiles(pull).slice(0, MAX_FILES);
  return page(
    rows.map(file => fileJson(call.site, pull, file)),
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
  const body = call.body as Partial<CommentBody> & { body: string; commit_id?: string; in_reply_to?: number };
  let outcome: ReturnType<typeof createReply>;
  if (body.in_reply_to !== undefined) {
    // with in_reply_to GitHub ignores every other field but the body
    outcome = createReply(pull, call.conversation, call.login, body.in_reply_to, body.body);
  } else {
    const { path, commit_id } = body;
    if (path === undefined || commit_id === undefined) {
      const missing = path === undefined ? 'path' : 'commit_id';
      return failure(422, `Invalid request.\n\n"${missing}" wasn't supplied.`);
    }
    outcome = createComment(pull, call.conversation, call.login, { ...body, path, commit_id });
  }
  if ('refused' in outcome) return failure(422, 'Validation Failed', outcome.refused);
  return { status: 201, body: reviewCommentJson(call.site, pull, outcome.made) };
}

const read = ['pull_requests', 'read'] as const;
const write = ['pull_requests', 'write'] as const;

/** The endpoints that read and review a pull request. */
export const pullRoutes: readonly Route[] = [
  {
    method: 'GET',
    path: '/pulls/{n}',
    needs: read,
    handle: withPull((call, pull) => ({ status: 200, body: pullJson(call.site, pull) })),
  },
  { method: 'GET', path: '/pulls/{n}/files', needs: read, handle: withPull(files) },
  { method: 'GET', path: '/pulls/{n}/comments', needs: read, handle: withPull(listComments) },
  { method: 'GET', path: '/pulls/{n}/reviews', needs: read, handle: withPull(listReviews) },
  {
    method: 'POST',
    path: '/pulls/{n}/reviews',
    needs: write,
    operation: 'pulls/create-review',
    handle: withPull(postReview),
  },
  {
    method: 'POST',
    path: '/pulls/{n}/comments',
    needs: write,
    operation: 'pulls/create-review-comment',
    handle: withPull(postComment),
  },
];
