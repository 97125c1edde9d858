import type { BranchPull, OwnIssue } from '../ports-work-off';
import type { Repository } from './event';
import type { Octokit } from './patience';

/** The own issues with a label, open or closed, the newest first. */
export async function ownIssues(octokit: Octokit, at: Repository, label: string): Promise<readonly OwnIssue[]> {
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
}

/** So many branches are asked about in one query. */
const AT_ONCE = 25;

/** The pull requests from some branches of the repository itself, the newest first. */
export async function pullsFrom(
  octokit: Octokit,
  at: Repository,
  branches: readonly string[],
): Promise<readonly BranchPull[]> {
  const found: BranchPull[] = [];
  for (let first = 0; first < branches.length; first += AT_ONCE) {
    const some = branches.slice(first, first + AT_ONCE);
    const names = Object.fromEntries(some.map((branch, index) => [`b${index}`, branch]));
    const page: PullsPage = await octokit.graphql(pullsQuery(some.length), { ...at, ...names });
    for (const [index, branch] of some.entries()) {
      const list = page.repository[`b${index}`];
      if (list) found.push(...ofRepository(list.nodes), ...(await furtherPulls(octokit, at, branch, list.pageInfo)));
    }
  }
  return found;
}

/** The pull requests behind a first page: anybody can open many from a branch of the same name in a fork. */
async function furtherPulls(
  octokit: Octokit,
  at: Repository,
  branch: string,
  first: PageInfo,
): Promise<readonly BranchPull[]> {
  const found: BranchPull[] = [];
  for (let { hasNextPage, endCursor } = first; hasNextPage; ) {
    const page: PullsPage = await octokit.graphql(pullsQuery(1), { ...at, b0: branch, after: endCursor });
    const { nodes, pageInfo } = Object.values(page.repository)[0] ?? NO_PULLS;
    found.push(...ofRepository(nodes));
    ({ hasNextPage, endCursor } = pageInfo);
  }
  return found;
}

// why: they are only named, and nothing rests on a busy repository's five-hundredth
const MOST_PAGES = 10;

/** The own pull requests that were merged after a moment (milliseconds since the epoch), the newest first. */
export async function mergedPulls(octokit: Octokit, at: Repository, since: number): Promise<readonly BranchPull[]> {
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
}

function ofRepository(nodes: readonly (PullNode | null)[] | null): readonly BranchPull[] {
  return (nodes ?? []).flatMap(node => {
    if (!node || node.isCrossRepository) return [];
    const { number, url, title, body, headRefName: branch, baseRefName: base, state, viewerDidAuthor: mine } = node;
    return [{ number, url, title, body, branch, base, mine, state: STATES[state] }];
  });
}

const STATES = { OPEN: 'open', CLOSED: 'closed', MERGED: 'merged' } as const;

interface PullNode {
  readonly number: number;
  readonly url: string;
  readonly title: string;
  readonly body: string;
  readonly headRefName: string;
  readonly baseRefName: string;
  readonly state: keyof typeof STATES;
  readonly viewerDidAuthor: boolean;
  readonly isCrossRepository: boolean;
  readonly updatedAt: string;
  readonly mergedAt: string | null;
}

interface List<T> {
  readonly nodes: readonly (T | null)[] | null;
  readonly pageInfo: PageInfo;
}

interface PageInfo {
  readonly hasNextPage: boolean;
  readonly endCursor: string | null;
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

const NO_PULLS: List<PullNode> = { nodes: null, pageInfo: { hasNextPage: false, endCursor: null } };

interface MergedPage {
  readonly repository: { readonly pullRequests: List<PullNode> };
}

const PAGE = 'pageInfo { hasNextPage endCursor }';
const NEWEST = 'orderBy: { field: CREATED_AT, direction: DESC }';

const ISSUES = `query ($owner: String!, $repo: String!, $label: String!, $after: String) {
  repository(owner: $owner, name: $repo) {
    issues(first: 100, after: $after, labels: [$label], ${NEWEST}) {
      ${PAGE}
      nodes { number url title body state viewerDidAuthor }
    }
  }
}`;

const PULL = 'number url title body headRefName baseRefName state viewerDidAuthor isCrossRepository updatedAt mergedAt';

function pullsQuery(branches: number): string {
  const names = Array.from({ length: branches }, (_, index) => `b${index}`);
  const fields = names.map(
    name =>
      `${name}: pullRequests(first: 50, after: $after, headRefName: $${name}, ${NEWEST}) { ${PAGE} nodes { ${PULL} } }`,
  );
  return `query ($owner: String!, $repo: String!, $after: String, ${names.map(name => `$${name}: String!`).join(', ')}) {
    repository(owner: $owner, name: $repo) { ${fields.join('\n')} }
  }`;
}

const MERGED = `query ($owner: String!, $repo: String!, $after: String) {
  repository(owner: $owner, name: $repo) {
    pullRequests(first: 50, after: $after, states: [MERGED], orderBy: { field: UPDATED_AT, direction: DESC }) {
      ${PAGE}
      nodes { ${PULL} }
    }
  }
}`;
