import { type Answer, notFound, page, validationFailed } from './answers';
import { issueCommentJson, reviewCommentJson } from './comment-shapes';
import { type IssueComment, type ReviewComment, removeComment, said, threadOf } from './conversation';
import { bodyRefusal } from './refusals';
import type { Pull } from './repository';
import { type Call, type Need, type Route, withPull } from './route';
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
  if (threadOf(call.conversation, comment).some(one => one !== comment && one.login !== call.login)) {
    call.conversation.warnings.push(`${call.login} deleted comment ${comment.id}, which somebody replied to`);
  }
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
  const comment = { ...said(call.conversation, call.login, body), pull: pull.input.number };
  call.conversation.issueComments.push(comment);
  return { status: 201, body: issueCommentJson(call.site, comment) };
}

function withIssueComment(handle: (call: Call, comment: IssueComment) => Answer): (call: Call) => Answer {
  return call => {
    const comment = call.conversation.issueComments.find(({ id }) => id === Number(call.params[0]));
    return comment === undefined ? notFound() : handle(call, comment);
  };
}

function patchIssueComment(call: Call, comment: IssueComment): Answer {
  const { body } = call.body as { body: string };
  const refusal = bodyRefusal(body);
  if (refusal !== null) return validationFailed('IssueComment', refusal);
  warnIfForeign(call, 'edited', comment);
  comment.body = body;
  comment.updatedAt = call.conversation.now();
  return { status: 200, body: issueCommentJson(call.site, comment) };
}

function deleteIssueComment(call: Call, comment: IssueComment): Answer {
  const { issueComments } = call.conversation;
  warnIfForeign(call, 'deleted', comment);
  issueComments.splice(issueComments.indexOf(comment), 1);
  return { status: 204 };
}

const write = [['pull_requests', 'write']] as const;
// a pull request is an issue: either permission is enough for what is said below it
const eitherRead: readonly Need[] = [
  ['issues', 'read'],
  ['pull_requests', 'read'],
];
const eitherWrite: readonly Need[] = [
  ['issues', 'write'],
  ['pull_requests', 'write'],
];

/** The endpoints that change comments, and those of the conversation below the pull request. */
export const commentRoutes: readonly Route[] = [
  { operation: 'pulls/update-review-comment', needs: write, handle: withComment(patchComment) },
  { operation: 'pulls/delete-review-comment', needs: write, handle: withComment(deleteComment) },
  { operation: 'issues/list-comments', needs: eitherRead, handle: withPull(listIssueComments) },
  { operation: 'issues/create-comment', needs: eitherWrite, handle: withPull(postIssueComment) },
  { operation: 'issues/update-comment', needs: eitherWrite, handle: withIssueComment(patchIssueComment) },
  { operation: 'issues/delete-comment', needs: eitherWrite, handle: withIssueComment(deleteIssueComment) },
];
