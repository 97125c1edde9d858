import type { FileChange } from './diff';
import { baseRefOf, changedFiles, headOf, headRefOf, type Pull } from './repository';
import { LONG_AGO, repositoryJson, repoUrl, type Site, userJson, webUrl } from './shapes';

/** The fork that a pull request comes from, `owner/name`; undefined for the repository itself or a deleted fork. */
export function forkOf(pull: Pull): string | undefined {
  return pull.input.headRepo ?? undefined;
}

/** The owner of the branch that a pull request comes from. */
export function headOwnerOf(site: Site, pull: Pull): string {
  return forkOf(pull)?.split('/')[0] ?? (pull.input.headRepo === null ? pull.input.author : site.repository.owner);
}

/** A pull request as lists show it. */
export function pullSimpleJson(site: Site, pull: Pull): object {
  const { number, author, headRepo } = pull.input;
  const { state, title, body, mergedAt, updatedAt } = pull.shown;
  const { owner } = site.repository;
  const [api, web, headOwner] = [repoUrl(site), `${webUrl(site)}/pull/${number}`, headOwnerOf(site, pull)];
  const url = `${api}/pulls/${number}`;
  const issue = `${api}/issues/${number}`;
  const statuses = `${api}/statuses/${headOf(pull).sha}`;
  const links = {
    ...{ self: url, html: web, issue, comments: `${issue}/comments`, review_comments: `${url}/comments` },
    ...{ review_comment: `${api}/pulls/comments{/number}`, commits: `${url}/commits`, statuses },
  };
  return {
    ...{ id: 9000 + number, node_id: `PR_${number}`, number, state, locked: false, draft: pull.input.draft ?? false },
    ...{
      title,
      body,
      user: userJson(author),
      author_association: 'NONE',
    },
    head: {
      ...{ label: `${headOwner}:${headRefOf(pull)}`, ref: headRefOf(pull), sha: headOf(pull).sha },
      ...{ user: userJson(headOwner), repo: headRepo === null ? null : repositoryJson(site, forkOf(pull)) },
    },
    base: {
      ...{ label: `${owner}:${baseRefOf(pull)}`, ref: baseRefOf(pull), sha: pull.baseSeen.sha },
      ...{ user: userJson(owner), repo: repositoryJson(site) },
    },
    ...{ assignee: null, assignees: [], labels: [], milestone: null, requested_reviewers: [], requested_teams: [] },
    ...{
      created_at: LONG_AGO,
      updated_at: updatedAt,
      merged_at: mergedAt,
      closed_at: state === 'open' ? null : updatedAt,
    },
    ...{ auto_merge: null, active_lock_reason: null, merge_commit_sha: null, url, html_url: web, issue_url: issue },
    ...{ diff_url: `${web}.diff`, patch_url: `${web}.patch`, comments_url: links.comments, commits_url: links.commits },
    ...{ review_comments_url: links.review_comments, review_comment_url: links.review_comment, statuses_url: statuses },
    _links: Object.fromEntries(Object.entries(links).map(([name, href]) => [name, { href }])),
  };
}

/** A pull request as `pulls/{n}` and the webhook's payload show it. */
export function pullJson(site: Site, pull: Pull): object {
  const files = changedFiles(pull);
  const mine = (said: { readonly pull: number }): boolean => said.pull === pull.input.number;
  return {
    ...pullSimpleJson(site, pull),
    // GitHub finds out whether it can be merged only after it was asked
    ...{
      merged: pull.shown.mergedAt !== null,
      mergeable: null,
      rebaseable: null,
      mergeable_state: 'unknown',
      merged_by: null,
    },
    ...{ comments: site.conversation.issueComments.filter(mine).length, maintainer_can_modify: false },
    ...{ review_comments: site.conversation.comments.filter(mine).length, commits: pull.heads.length },
    additions: files.reduce((sum, file) => sum + file.additions, 0),
    deletions: files.reduce((sum, file) => sum + file.deletions, 0),
    changed_files: files.length,
  };
}

/** A changed file, as `pulls/{n}/files` and `compare` list it; the two commits are those that are compared. */
export function fileJson(site: Site, base: string, head: string, file: FileChange): object {
  const commit = file.status === 'removed' ? base : head;
  const path = encodeURIComponent(file.filename);
  return {
    ...{ sha: file.sha, filename: file.filename, status: file.status, additions: file.additions },
    ...{ deletions: file.deletions, changes: file.additions + file.deletions },
    blob_url: `${webUrl(site)}/blob/${commit}/${path}`,
    raw_url: `${webUrl(site)}/raw/${commit}/${path}`,
    contents_url: `${repoUrl(site)}/contents/${path}?ref=${commit}`,
    ...(file.patch === null ? {} : { patch: file.patch }),
    ...(file.previousFilename === null ? {} : { previous_filename: file.previousFilename }),
  };
}
