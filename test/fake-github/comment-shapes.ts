import type { IssueComment, Review, ReviewComment } from './conversation';
import { currentLines } from './follow';
import { headOf, type Pull } from './repository';
import { repoUrl, type Site, userJson, webUrl } from './shapes';

/** A submitted review. */
export function reviewJson(site: Site, review: Review): object {
  return {
    id: review.id,
    node_id: `PRR_${review.id}`,
    user: userJson(review.login),
    body: review.body,
    state: review.state,
    html_url: `${webUrl(site)}/pull/${review.pull}#pullrequestreview-${review.id}`,
    pull_request_url: `${repoUrl(site)}/pulls/${review.pull}`,
    author_association: 'NONE',
    submitted_at: review.submittedAt,
    commit_id: review.commitId,
  };
}

/** A comment on the diff; `line` is null once it is outdated, `original_line` never changes. */
export function reviewCommentJson(site: Site, pull: Pull, comment: ReviewComment): object {
  const now = currentLines(pull, comment);
  const several = comment.startLine !== null;
  return {
    id: comment.id,
    node_id: `PRRC_${comment.id}`,
    pull_request_review_id: comment.reviewId,
    diff_hunk: comment.diffHunk,
    path: comment.path,
    commit_id: now === null ? comment.commitId : headOf(pull).sha,
    original_commit_id: comment.commitId,
    user: userJson(comment.login),
    body: comment.body,
    created_at: comment.createdAt,
    updated_at: comment.updatedAt,
    html_url: `${webUrl(site)}/pull/${comment.pull}#discussion_r${comment.id}`,
    pull_request_url: `${repoUrl(site)}/pulls/${comment.pull}`,
    url: `${repoUrl(site)}/pulls/comments/${comment.id}`,
    author_association: 'NONE',
    start_line: several ? (now?.start ?? null) : null,
    original_start_line: comment.startLine,
    start_side: several ? comment.side : null,
    line: now?.end ?? null,
    original_line: comment.line,
    side: comment.side,
    subject_type: comment.line === null ? 'file' : 'line',
    ...(comment.inReplyTo === null ? {} : { in_reply_to_id: comment.inReplyTo }),
  };
}

/** A comment in the conversation. */
export function issueCommentJson(site: Site, comment: IssueComment): object {
  return {
    id: comment.id,
    node_id: `IC_${comment.id}`,
    user: userJson(comment.login),
    body: comment.body,
    created_at: comment.createdAt,
    updated_at: comment.updatedAt,
    html_url: `${webUrl(site)}/pull/${comment.pull}#issuecomment-${comment.id}`,
    issue_url: `${repoUrl(site)}/issues/${comment.pull}`,
    url: `${repoUrl(site)}/issues/comments/${comment.id}`,
    author_association: 'NONE',
  };
}
