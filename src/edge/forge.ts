import type { BranchPull, Forge, OwnIssue } from '../ports-work-off';
import type { Repository } from './event';
import { type Octokit, ONCE } from './patience';
import { someOfTree, wholeTree } from './trees';

/** Opens a repository for working off, as calls of GitHub's API. */
export function openForge(octokit: Octokit, at: Repository): Forge {
  const { rest } = octokit;
  return {
    defaultBranch: async () => (await rest.repos.get({ ...at })).data.default_branch,
    tip: async branch => {
      // why: a branch that is not there is an answer, for which asking one by name has only an error
      const { data } = await rest.git.listMatchingRefs({ ...at, ref: `heads/${branch}` });
      return data.find(({ ref }) => ref === `refs/heads/${branch}`)?.object.sha ?? null;
    },
    branches: async prefix => {
      const { data } = await rest.git.listMatchingRefs({ ...at, ref: `heads/${prefix}` });
      return new Map(data.map(({ ref, object }) => [ref.slice('refs/heads/'.length), object.sha]));
    },
    files: async (commit, paths) => {
      const asked = new Set(paths);
      const whole = await wholeTree(octokit, at, commit);
      if (whole === null) return someOfTree(octokit, at, commit, paths);
      return new Map([...whole].filter(([path]) => asked.has(path)));
    },
    commit: async sha => {
      const { message, tree, parents } = (await rest.git.getCommit({ ...at, commit_sha: sha })).data;
      return { message, tree: tree.sha, parents: parents.map(parent => parent.sha) };
    },
    issues: async label => {
      const found: OwnIssue[] = [];
      for (let after: string | null = null; ; ) {
        const page: IssuePage = await octokit.graphql(ISSUES, { ...at, label, ...(after === null ? {} : { after }) });
        const { nodes, pageInfo } = page.repository.issues;
        for (const node of nodes ?? []) {
          if (node?.viewerDidAuthor) found.push({ ...node, open: node.state === 'OPEN' });
        }
        if (!pageInfo.hasNextPage) return found;
        after = pageInfo.endCursor;
      }
    },
    openIssue: async (title, body, label) => {
      const { data } = await rest.issues.create({ ...at, title, body, labels: [label], ...ONCE });
      return { number: data.number, url: data.html_url };
    },
    changeIssue: async (issue_number, changed) => {
      await rest.issues.update({ ...at, issue_number, ...changed, ...ONCE });
    },
    pulls: async branches => {
      const found: BranchPull[] = [];
      for (let first = 0; first < branches.length; first += AT_ONCE) {
        const some = branches.slice(first, first + AT_ONCE);
        const names = Object.fromEntries(some.map((branch, index) => [`b${index}`, branch]));
        const page: PullsPage = await octokit.graphql(pullsQuery(some.length), { ...at, ...names });
        for (const { nodes } of Object.values(page.repository)) found.push(...ofRepository(nodes));
      }
      return found;
    },
    merged: async since => {
      const found: BranchPull[] = [];
      let after: string | null = null;
      for (let number = 0; number < MOST_PAGES; number++) {
        const page: MergedPage = await octokit.graphql(MERGED, { ...at, ...(after === null ? {} : { after }) });
        const { nodes, pageInfo } = page.repository.pullRequests;
        const recent = (nodes ?? []).filter(node => node !== null && Date.parse(node.updatedAt) > since);
        found.push(...ofRepository(recent.filter(node => node?.mergedAt && Date.parse(node.mergedAt) > since)));
        if (recent.length < (nodes ?? []).length || !pageInfo.hasNextPage) break;
        after = pageInfo.endCursor;
      }
      return found.filter(({ mine }) => mine);
    },
    writeTree: async (base_tree, files) => {
      const tree = files.map(({ path, mode, text }) => {
        return { path, mode: mode === '100755' ? mode : '100644', type: 'blob', content: text } as const;
      });
      return (await rest.git.createTree({ ...at, base_tree, tree, ...ONCE })).data.sha;
    },
    // why: GitHub signs what an App's token commits only where no author is named
    writeCommit: async (message, tree, parent) =>
      (await rest.git.createCommit({ ...at, message, tree, parents: [parent], ...ONCE })).data.sha,
    createBranch: async (name, sha) => {
      await rest.git.createRef({ ...at, ref: `refs/heads/${name}`, sha, ...ONCE });
    },
    moveBranch: async (name, sha) => {
      await rest.git.updateRef({ ...at, ref: `heads/${name}`, sha, force: true, ...ONCE });
    },
    deleteBranch: async name => {
      await rest.git.deleteRef({ ...at, ref: `heads/${name}`, ...ONCE });
    },
    openPull: async (head, base, title, body) => {
      try {
        const { data } = await rest.pulls.create({ ...at, head, base, title, body, ...ONCE });
        return { number: data.number, url: data.html_url };
      } catch (error) {
        if (isNotPermitted(error)) return 'not-permitted';
        throw error;
      }
    },
    changePull: async (pull_number, changed) => {
      await rest.pulls.update({ ...at, pull_number, ...changed, ...ONCE });
    },
    say: async (issue_number, body) => {
      await rest.issues.createComment({ ...at, issue_number, body, ...ONCE });
    },
  };
}

/** So many branches are asked about in one query. */
const AT_ONCE = 25;

/** So many pages of merged pull requests are read, the newest first. */
const MOST_PAGES = 5;

/** GitHub says it in words only, with the status of a missing permission. */
function isNotPermitted(error: unknown): boolean {
  const { status, message } = (error ?? {}) as { readonly status?: unknown; readonly message?: unknown };
  return (
    (status === 403 || status === 422) && /not permitted to create or approve pull requests/i.test(String(message))
  );
}

function ofRepository(nodes: readonly (PullNode | null)[] | null): readonly BranchPull[] {
  return (nodes ?? []).flatMap(node => {
    if (!node || node.isCrossRepository) return [];
    const { number, url, title, body, headRefName: branch, state, viewerDidAuthor: mine } = node;
    return [{ number, url, title, body, branch, mine, state: STATES[state] }];
  });
}

const STATES = { OPEN: 'open', CLOSED: 'closed', MERGED: 'merged' } as const;

interface PullNode {
  readonly number: number;
  readonly url: string;
  readonly title: string;
  readonly body: string;
  readonly headRefName: string;
  readonly state: keyof typeof STATES;
  readonly viewerDidAuthor: boolean;
  readonly isCrossRepository: boolean;
  readonly updatedAt: string;
  readonly mergedAt: string | null;
}

interface List<T> {
  readonly nodes: readonly (T | null)[] | null;
  readonly pageInfo: { readonly hasNextPage: boolean; readonly endCursor: string | null };
}

interface IssueNode extends Omit<OwnIssue, 'open'> {
  readonly state: 'OPEN' | 'CLOSED';
  readonly viewerDidAuthor: boolean;
}

interface IssuePage {
  readonly repository: { readonly issues: List<IssueNode> };
}

interface PullsPage {
  readonly repository: Readonly<Record<string, List<PullNode>>>;
}

interface MergedPage {
  readonly repository: { readonly pullRequests: List<PullNode> };
}

const NEWEST = 'orderBy: { field: CREATED_AT, direction: DESC }';

const ISSUES = `query ($owner: String!, $repo: String!, $label: String!, $after: String) {
  repository(owner: $owner, name: $repo) {
    issues(first: 100, after: $after, labels: [$label], ${NEWEST}) {
      pageInfo { hasNextPage endCursor }
      nodes { number url title body state viewerDidAuthor }
    }
  }
}`;

const PULL = 'number url title body headRefName state viewerDidAuthor isCrossRepository updatedAt mergedAt';

function pullsQuery(branches: number): string {
  const names = Array.from({ length: branches }, (_, index) => `b${index}`);
  const fields = names.map(
    name => `${name}: pullRequests(first: 20, headRefName: $${name}, ${NEWEST}) { nodes { ${PULL} } }`,
  );
  return `query ($owner: String!, $repo: String!, ${names.map(name => `$${name}: String!`).join(', ')}) {
    repository(owner: $owner, name: $repo) { ${fields.join('\n')} }
  }`;
}

const MERGED = `query ($owner: String!, $repo: String!, $after: String) {
  repository(owner: $owner, name: $repo) {
    pullRequests(first: 50, after: $after, states: [MERGED], orderBy: { field: UPDATED_AT, direction: DESC }) {
      pageInfo { hasNextPage endCursor }
      nodes { ${PULL} }
    }
  }
}`;
