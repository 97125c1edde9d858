import { type IssueComment, REACTIONS, type Review, type ReviewComment, type Said } from './conversation';
import { currentLines } from './follow';
import { headOf, type Pull } from './repository';
import { repoUrl, type Site, userJson, webUrl } from './shapes';

/** A submitted review. */
export function reviewJson(site: Site, review: Review): object {
  const html = `${webUrl(site)}/pull/${review.pull}#pullrequestreview-${review.id}`;
  const pull = `${repoUrl(site)}/pulls/${review.pull}`;
  return {
    ...{ id: review.id, node_id: `PRR_${review.id}`, user: userJson(review.login), body: review.body },
    ...{
      state: review.state,
      submitted_at: review.submittedAt,
      commit_id: review.commitId,
      author_association: 'NONE',
    },
    ...{ html_url: html, pull_request_url: pull, _links: { html: { href: html }, pull_request: { href: pull } } },
  };
}

// the names of the reactions in REST, in the order of REACTIONS
const ROLLUP = ['+1', '-1', 'laugh', 'hooray', 'confused', 'heart', 'rocket', 'eyes'];

/** How often each reaction was given. */
export function rollup(url: string, { reactions }: Said): object {
  const counts = REACTIONS.map((content, index) => [
    ROLLUP[index],
    reactions.filter(reaction => reaction.content === content).length,
  ]);
  return { url: `${url}/reactions`, total_count: reactions.length, ...Object.fromEntries(counts) };
}

/** A comment on the diff; `line` is null once it is outdated, `original_line` never changes. */
export function reviewCommentJson(site: Site, pull: Pull, comment: ReviewComment): object {
  const now = currentLines(pull, comment);
  const several = comment.startLine !== null;
  const url = `${repoUrl(site)}/pulls/comments/${comment.id}`;
  const html = `${webUrl(site)}/pull/${comment.pull}#discussion_r${comment.id}`;
  const pullUrl = `${repoUrl(site)}/pulls/${comment.pull}`;
  return {
    ...{ id: comment.id, node_id: `PRRC_${comment.id}`, pull_request_review_id: comment.reviewId },
    ...{ diff_hunk: comment.diffHunk, path: comment.path, original_commit_id: comment.commitId },
    commit_id: now === null ? comment.commitId : headOf(pull).sha,
    ...{ user: userJson(comment.login), body: comment.body, author_association: 'NONE' },
    ...{ created_at: comment.createdAt, updated_at: comment.updatedAt, url, html_url: html, pull_request_url: pullUrl },
    _links: { self: { href: url }, html: { href: html }, pull_request: { href: pullUrl } },
    start_line: several ? (now?.start ?? null) : null,
    original_start_line: comment.startLine,
    start_side: several ? comment.side : null,
    ...{ line: now?.end ?? null, original_line: comment.line, side: comment.side, reactions: rollup(url, comment) },
    subject_type: comment.line === null ? 'file' : 'line',
    ...(comment.inReplyTo === null ? {} : { in_reply_to_id: comment.inReplyTo }),
  };
}

/** A comment in the conversation. */
export function issueCommentJson(site: Site, comment: IssueComment): object {
  const url = `${repoUrl(site)}/issues/comments/${comment.id}`;
  return {
    ...{ id: comment.id, node_id: `IC_${comment.id}`, user: userJson(comment.login), body: comment.body },
    ...{ created_at: comment.createdAt, updated_at: comment.updatedAt, author_association: 'NONE', url },
    html_url: `${webUrl(site)}/pull/${comment.pull}#issuecomment-${comment.id}`,
    issue_url: `${repoUrl(site)}/issues/${comment.pull}`,
    ...{ performed_via_github_app: null, reactions: rollup(url, comment) },
  };
}
