import type { Commit } from './repository';
import { repoUrl, type Site, webUrl } from './shapes';

const WHO = { name: 'Fake GitHub', email: 'noreply@github.com', date: '2023-11-14T22:13:20Z' };
const UNSIGNED = { verified: false, reason: 'unsigned', signature: null, payload: null, verified_at: null };

function parentsJson(site: Site, commit: Commit, folder: string): readonly object[] {
  return commit.parents.map(({ sha }) => ({
    sha,
    url: `${repoUrl(site)}/${folder}/${sha}`,
    html_url: `${webUrl(site)}/commit/${sha}`,
  }));
}

function common(site: Site, { sha, message, listed }: Commit): object {
  const tree = { sha: listed.sha, url: `${repoUrl(site)}/git/trees/${listed.sha}` };
  return {
    url: `${repoUrl(site)}/git/commits/${sha}`,
    author: WHO,
    committer: WHO,
    message,
    tree,
    verification: UNSIGNED,
  };
}

/** A commit as git's own endpoints show it. */
export function gitCommitJson(site: Site, commit: Commit): object {
  const { sha } = commit;
  const own = { sha, node_id: `C_${sha}`, html_url: `${webUrl(site)}/commit/${sha}` };
  return { ...own, ...common(site, commit), parents: parentsJson(site, commit, 'git/commits') };
}

/** A commit as the repository's endpoints show it; its author has no account. */
export function commitJson(site: Site, commit: Commit): object {
  const { sha } = commit;
  const url = `${repoUrl(site)}/commits/${sha}`;
  return {
    ...{ sha, node_id: `C_${sha}`, url, html_url: `${webUrl(site)}/commit/${sha}`, comments_url: `${url}/comments` },
    ...{ commit: { ...common(site, commit), comment_count: 0 }, author: null, committer: null },
    parents: parentsJson(site, commit, 'commits'),
  };
}

/** A commit as events and workflow runs show it. */
export function simpleCommitJson(sha: string, commit: Commit | undefined): object {
  const { name, email, date } = WHO;
  const who = { author: { name, email }, committer: { name, email } };
  // a run may name a commit that no pull request here has
  return {
    id: sha,
    tree_id: commit?.listed.sha ?? sha,
    message: commit?.message ?? 'elsewhere',
    timestamp: date,
    ...who,
  };
}
