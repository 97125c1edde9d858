import { createHash } from 'node:crypto';
import type { Conversation } from './conversation';
import { LONG_AGO, type Repository } from './repository';

/** The repository's number in `/repositories/{id}` links. */
export const REPOSITORY_ID = 42;

/** The same as GraphQL names it. */
export const REPOSITORY_NODE = `R_${REPOSITORY_ID}`;

export { LONG_AGO } from './repository';

/** What every JSON shape needs to know: the repository, what was said, and the API's own address. */
export interface Site {
  readonly repository: Repository;
  readonly conversation: Conversation;
  readonly api: string;
}

/** A number for a name, the same on every run. */
export function numberOf(name: string): number {
  return Number.parseInt(createHash('sha1').update(name).digest('hex').slice(0, 7), 16);
}

/** An account as REST shows it; a bot's login ends in `[bot]`. */
export function userJson(login: string): object {
  const name = encodeURIComponent(login);
  const url = `https://api.github.com/users/${name}`;
  return {
    ...{
      login,
      id: numberOf(login),
      node_id: `U_${numberOf(login)}`,
      avatar_url: `https://avatars.githubusercontent.com/${name}`,
    },
    ...{ gravatar_id: '', url, html_url: `https://github.com/${name}`, followers_url: `${url}/followers` },
    ...{ following_url: `${url}/following{/other_user}`, gists_url: `${url}/gists{/gist_id}` },
    ...{ starred_url: `${url}/starred{/owner}{/repo}`, subscriptions_url: `${url}/subscriptions` },
    ...{ organizations_url: `${url}/orgs`, repos_url: `${url}/repos`, events_url: `${url}/events{/privacy}` },
    ...{ received_events_url: `${url}/received_events`, site_admin: false },
    type: login.endsWith('[bot]') ? 'Bot' : 'User',
  };
}

/** The repository's address for people. */
export function webUrl({ repository: { owner, name } }: Site): string {
  return `https://github.com/${owner}/${name}`;
}

/** The address of the repository in the REST API. */
export function repoUrl({ api, repository: { owner, name } }: Site): string {
  return `${api}/repos/${owner}/${name}`;
}

// what stands behind the repository's own address, by the name of the property without `_url`
const BELOW = {
  archive: '/{archive_format}{/ref}',
  assignees: '/assignees{/user}',
  blobs: '/git/blobs{/sha}',
  branches: '/branches{/branch}',
  collaborators: '/collaborators{/collaborator}',
  comments: '/comments{/number}',
  commits: '/commits{/sha}',
  compare: '/compare/{base}...{head}',
  contents: '/contents/{+path}',
  contributors: '/contributors',
  deployments: '/deployments',
  downloads: '/downloads',
  events: '/events',
  forks: '/forks',
  git_commits: '/git/commits{/sha}',
  git_refs: '/git/refs{/sha}',
  git_tags: '/git/tags{/sha}',
  hooks: '/hooks',
  issue_comment: '/issues/comments{/number}',
  issue_events: '/issues/events{/number}',
  issues: '/issues{/number}',
  keys: '/keys{/key_id}',
  labels: '/labels{/name}',
  languages: '/languages',
  merges: '/merges',
  milestones: '/milestones{/number}',
  notifications: '/notifications{?since,all,participating}',
  pulls: '/pulls{/number}',
  releases: '/releases{/id}',
  stargazers: '/stargazers',
  statuses: '/statuses/{sha}',
  subscribers: '/subscribers',
  subscription: '/subscription',
  tags: '/tags',
  teams: '/teams',
  trees: '/git/trees{/sha}',
};

/** The number of a repository: of this one, or of a fork by its full name. */
export function repositoryId(fullName?: string): number {
  return fullName === undefined ? REPOSITORY_ID : REPOSITORY_ID + numberOf(fullName);
}

/** A repository in its short form, as workflow runs show it; `fullName` for a fork. */
export function minimalRepositoryJson(site: Site, fullName?: string): object {
  const [owner = site.repository.owner, name = site.repository.name] = fullName?.split('/') ?? [];
  const url = `${site.api}/repos/${owner}/${name}`;
  const id = repositoryId(fullName);
  return {
    ...{ id, node_id: `R_${id}`, name, full_name: `${owner}/${name}`, owner: userJson(owner), private: true },
    ...{ html_url: `https://github.com/${owner}/${name}`, description: null, fork: fullName !== undefined, url },
    ...Object.fromEntries(Object.entries(BELOW).map(([key, rest]) => [`${key}_url`, url + rest])),
  };
}

/** A repository as it stands inside other objects; `fullName` for a fork. */
export function repositoryJson(site: Site, fullName?: string): object {
  const full = fullName ?? `${site.repository.owner}/${site.repository.name}`;
  return {
    ...minimalRepositoryJson(site, fullName),
    ...{ clone_url: `https://github.com/${full}.git`, git_url: `git://github.com/${full}.git`, mirror_url: null },
    ...{ ssh_url: `git@github.com:${full}.git`, svn_url: `https://github.com/${full}`, homepage: null, language: null },
    ...{ default_branch: site.repository.defaultBranch, visibility: 'private', archived: false, disabled: false },
    ...{ forks: 0, forks_count: 0, open_issues: 0, open_issues_count: 0, watchers: 0, watchers_count: 0, size: 1 },
    ...{ stargazers_count: 0, has_issues: true, has_projects: true, has_wiki: true, has_pages: false, license: null },
    ...{ has_downloads: true, has_discussions: false, created_at: LONG_AGO, updated_at: LONG_AGO, pushed_at: LONG_AGO },
  };
}
