import type { FileChange } from './diff';
import { baseRefOf, changedFiles, headOf, headRefOf, type Pull, type Repository } from './repository';

/** The repository's number in `/repositories/{id}` links. */
export const REPOSITORY_ID = 42;

/** What every JSON shape needs to know: the repository and the API's own address. */
export interface Site {
  readonly repository: Repository;
  readonly api: string;
}

/** An account as REST shows it; a bot's login ends in `[bot]`. */
export function userJson(login: string): object {
  return { login, id: login.length, type: login.endsWith('[bot]') ? 'Bot' : 'User', site_admin: false };
}

/** The repository's address for people. */
export function webUrl({ repository: { owner, name } }: Site): string {
  return `https://github.com/${owner}/${name}`;
}

/** The address of the repository in the REST API. */
export function repoUrl({ api, repository: { owner, name } }: Site): string {
  return `${api}/repos/${owner}/${name}`;
}

/** A repository as it stands inside other objects; `fullName` for a fork. */
export function repositoryJson(site: Site, fullName?: string): object {
  const [owner = site.repository.owner, name = site.repository.name] = fullName?.split('/') ?? [];
  return {
    id: fullName === undefined ? REPOSITORY_ID : REPOSITORY_ID + 1,
    name,
    full_name: `${owner}/${name}`,
    owner: userJson(owner),
    private: true,
    fork: fullName !== undefined,
    default_branch: site.repository.defaultBranch,
    html_url: `https://github.com/${owner}/${name}`,
    url: `${site.api}/repos/${owner}/${name}`,
  };
}

/** A pull request, as `pulls/{n}` and the webhook's payload show it. */
export function pullJson(site: Site, pull: Pull): object {
  const { number, author, headRepo } = pull.input;
  const { owner } = site.repository;
  const files = changedFiles(pull);
  const fork = headRepo === undefined || headRepo === null ? undefined : headRepo;
  const headOwner = fork?.split('/')[0] ?? owner;
  return {
    id: 9000 + number,
    number,
    state: pull.input.state ?? 'open',
    locked: false,
    draft: pull.input.draft ?? false,
    merged: false,
    title: pull.input.title ?? `Change ${number}`,
    body: null,
    user: userJson(author),
    head: {
      label: `${headOwner}:${headRefOf(pull)}`,
      ref: headRefOf(pull),
      sha: headOf(pull).sha,
      user: userJson(headOwner),
      repo: headRepo === null ? null : repositoryJson(site, fork),
    },
    base: {
      label: `${owner}:${baseRefOf(pull)}`,
      ref: baseRefOf(pull),
      sha: pull.base.sha,
      user: userJson(owner),
      repo: repositoryJson(site),
    },
    commits: pull.heads.length,
    changed_files: files.length,
    additions: files.reduce((sum, file) => sum + file.additions, 0),
    deletions: files.reduce((sum, file) => sum + file.deletions, 0),
    html_url: `${webUrl(site)}/pull/${number}`,
    url: `${repoUrl(site)}/pulls/${number}`,
  };
}

/** A row of `pulls/{n}/files`. */
export function fileJson(site: Site, pull: Pull, file: FileChange): object {
  const commit = file.status === 'removed' ? pull.base.sha : headOf(pull).sha;
  const path = encodeURIComponent(file.filename);
  return {
    sha: file.sha,
    filename: file.filename,
    status: file.status,
    additions: file.additions,
    deletions: file.deletions,
    changes: file.additions + file.deletions,
    blob_url: `${webUrl(site)}/blob/${commit}/${path}`,
    raw_url: `${webUrl(site)}/raw/${commit}/${path}`,
    contents_url: `${repoUrl(site)}/contents/${path}?ref=${commit}`,
    ...(file.patch === null ? {} : { patch: file.patch }),
    ...(file.previousFilename === null ? {} : { previous_filename: file.previousFilename }),
  };
}
