import { type Answer, failure, notFound, page } from './answers';
import { commitJson } from './commit-shapes';
import { findCommit } from './find';
import { ancestorsOf, commitsBetween, filesBetween, mergeBaseOf } from './history';
import { permissionJson } from './people';
import { fileJson, forkOf, headOwnerOf, pullSimpleJson } from './pull-shapes';
import { type Commit, headOf, headRefOf } from './repository';
import type { Call, Route } from './route';
import { repositoryJson, repoUrl, webUrl } from './shapes';

const MAX_COMPARED_FILES = 300;
const MAX_COMPARED_COMMITS = 250;

function permission(call: Call): Answer {
  const [login = ''] = call.params;
  const level = call.people.get(login.toLowerCase());
  // an App's account is nobody's
  if (login.endsWith('[bot]')) return failure(404, `${login} is not a user`);
  const isAuthor = [...call.site.repository.pulls.values()].some(({ input }) => input.author === login);
  return { status: 200, body: permissionJson(login, level ?? (isAuthor ? 'read' : 'none')) };
}

/** A side of a comparison: a SHA, a branch, or `owner:branch` of a fork. */
function compared(call: Call, text: string): Commit | undefined {
  const parts = text.split(':');
  const [owner, branch] = [parts[0] ?? '', parts.at(-1) ?? ''];
  if (parts.length === 1 || owner.toLowerCase() === call.site.repository.owner.toLowerCase()) {
    return findCommit(call.site.repository, branch);
  }
  const pulls = [...call.site.repository.pulls.values()];
  const pull = pulls.find(
    one => forkOf(one) !== undefined && headOwnerOf(call.site, one) === owner && headRefOf(one) === branch,
  );
  return pull && headOf(pull);
}

function compare(call: Call): Answer {
  const { site } = call;
  const [baseText = '', headText = '', ...more] = (call.params[0] ?? '').split('...');
  const [base, head] = [compared(call, baseText), compared(call, headText)];
  if (base === undefined || head === undefined || more.length > 0) return notFound();
  const mergeBase = mergeBaseOf(base, head);
  if (mergeBase === undefined) return failure(404, `No common ancestor between ${baseText} and ${headText}.`);
  const ahead = commitsBetween(base, head);
  const behind = commitsBetween(head, base);
  const paged = call.query.has('per_page') || call.query.has('page');
  const rows = ahead.map(commit => commitJson(site, commit));
  const { body: onPage, headers = {} } = page(rows, call.url);
  const files = filesBetween(site.repository, mergeBase, head).slice(0, MAX_COMPARED_FILES);
  const sides = `${base.sha}...${head.sha}`;
  const web = `${webUrl(site)}/compare/${sides}`;
  const body = {
    ...{ url: `${repoUrl(site)}/compare/${sides}`, html_url: web, permalink_url: web },
    ...{ diff_url: `${web}.diff`, patch_url: `${web}.patch` },
    ...{ base_commit: commitJson(site, base), merge_base_commit: commitJson(site, mergeBase) },
    status: ahead.length > 0 ? (behind.length > 0 ? 'diverged' : 'ahead') : behind.length > 0 ? 'behind' : 'identical',
    ...{ ahead_by: ahead.length, behind_by: behind.length, total_commits: ahead.length },
    commits: paged ? onPage : rows.slice(-MAX_COMPARED_COMMITS),
    // pages are pages of commits: the first shows the files, at most 300 of the whole comparison, and no other does
    ...(Number(call.query.get('page') ?? 1) > 1
      ? {}
      : { files: files.map(file => fileJson(site, mergeBase.sha, head.sha, file)) }),
  };
  return { status: 200, body, headers: paged ? headers : {} };
}

function pullsOfCommit(call: Call): Answer {
  const { site } = call;
  const commit = findCommit(site.repository, call.params[0] ?? '');
  if (commit === undefined) return failure(422, `No commit found for SHA: ${call.params[0]}`);
  // a fork's commits belong to the fork: GitHub answers with an empty list here, however the pull request stands
  const rows = [...site.repository.pulls.values()].filter(
    pull =>
      pull.input.headRepo === undefined && ancestorsOf(headOf(pull)).has(commit) && !ancestorsOf(pull.base).has(commit),
  );
  return page(
    rows.map(pull => pullSimpleJson(site, pull)),
    call.url,
  );
}

/** The endpoints that tell about the repository as a whole. */
export const repositoryRoutes: readonly Route[] = [
  {
    operation: 'repos/get',
    needs: [['metadata', 'read']],
    handle: ({ site }) => ({
      status: 200,
      body: { ...repositoryJson(site), network_count: 0, subscribers_count: 0 },
    }),
  },
  { operation: 'repos/get-collaborator-permission-level', needs: [['metadata', 'read']], handle: permission },
  { operation: 'repos/compare-commits-with-basehead', needs: [['contents', 'read']], handle: compare },
  {
    operation: 'repos/list-pull-requests-associated-with-commit',
    needs: [['pull_requests', 'read']],
    handle: pullsOfCommit,
  },
];
