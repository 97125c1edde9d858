import { type Answer, notFound, page, validationFailed } from './answers';
import { issueCommentJson, reviewCommentJson } from './comment-shapes';
import { type IssueComment, type ReviewComment, removeComment } from './conversation';
import { bodyRefusal } from './refusals';
import type { Pull } from './repository';
import { type Call, type Route, withPull } from './route';
import { warnAbout } from './warnings';

function withComment(handle: (call: Call, pull: Pull, comment: ReviewComment) => Answer): (call: Call) => Answer {
  return call => {
    const comment = call.conversation.comments.find(({ id }) => id === Number(call.params[0]));
    const pull = comment && call.site.repository.pulls.get(comment.pull);
    return comment === undefined || pull === undefined ? notFound() : handle(call, pull, comment);
  };
}

// GitHub lets any writer edit and delete anybody's comments; this project must keep to its own
function warnIfForeign(call: Call, verb: string, comment: ReviewComment | IssueComment): void {
  if (comment.login === call.login) return;
  call.conversation.warnings.push(`${call.login} ${verb} comment ${comment.id} of ${comment.login}`);
}

function patchComment(call: Call, pull: Pull, comment: ReviewComment): Answer {
  const { body } = call.body as { body: string };
  const refusal = bodyRefusal(body);
  if (refusal !== null) return validationFailed('PullRequestReviewComment', refusal);
  warnIfForeign(call, 'edited', comment);
  comment.body = body;
  comment.updatedAt = call.conversation.now();
  warnAbout(pull, call.conversation, comment);
  return { status: 200, body: reviewCommentJson(call.site, pull, comment) };
}

function deleteComment(call: Call, _pull: Pull, comment: ReviewComment): Answer {
  warnIfForeign(call, 'deleted', comment);
  removeComment(call.conversation, comment);
  return { status: 204 };
}

function listIssueComments(call: Call, pull: Pull): Answer {
  const rows = call.conversation.issueComments.filter(comment => comment.pull === pull.input.number);
  return page(
    rows.map(comment => issueCommentJson(call.site, comment)),
    call.url,
  );
}

function postIssueComment(call: Call, pull: Pull): Answer {
  const { body } = call.body as { body: string };
  const refusal = bodyRefusal(body);
  if (refusal !== null) return validationFailed('IssueComment', refusal);
  const [id, when] = [call.conversation.nextId(), call.conversation.now()];
  const comment = { id, pull: pull.input.number, login: call.login, body, createdAt: when, updatedAt: when };
  call.conversation.issueComments.push(comment);
  return { status: 201, body: issueCommentJson(call.site, comment) };
}

function patchIssueComment(call: Call): Answer {
  const { body } = call.body as { body: string };
  const comment = call.conversation.issueComments.find(({ id }) => id === Number(call.params[0]));
  if (comment === undefined) return notFound();
  const refusal = bodyRefusal(body);
  if (refusal !== null) return validationFailed('IssueComment', refusal);
  warnIfForeign(call, 'edited', comment);
  comment.body = body;
  comment.updatedAt = call.conversation.now();
  return { status: 200, body: issueCommentJson(call.site, comment) };
}

const read = ['pull_requests', 'read'] as const;
const write = ['pull_requests', 'write'] as const;

/** The endpoints that change comments, and those of the conversation below the pull request. */
export const commentRoutes: readonly Route[] = [
  {
    method: 'PATCH',
    path: '/pulls/comments/{id}',
    needs: write,
    operation: 'pulls/update-review-comment',
    handle: withComment(patchComment),
  },
  { method: 'DELETE', path: '/pulls/comments/{id}', needs: write, handle: withComment(deleteComment) },
  { method: 'GET', path: '/issues/{n}/comments', needs: read, handle: withPull(listIssueComments) },
  {
    method: 'POST',
    path: '/issues/{n}/comments',
    needs: write,
    operation: 'issues/create-comment',
    handle: withPull(postIssueComment),
  },
  {
    method: 'PATCH',
    path: '/issues/comments/{id}',
    needs: write,
    operation: 'issues/update-comment',
    handle: patchIssueComment,
  },
];
