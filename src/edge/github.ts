import { getOctokit } from '@actions/github';
import type { GitHub } from '../ports';

/** A pull request as the event that started the run names it. */
export interface PullRequest {
  readonly owner: string;
  readonly repo: string;
  readonly number: number;
}

/** Opens a pull request with a token, at the API that the environment names (GitHub Enterprise Server has its own). */
export function openPullRequest(token: string, at: PullRequest): GitHub {
  const octokit = getOctokit(token);
  const { owner, repo, number } = at;
  const place = { owner, repo, pull_number: number };
  return {
    head: async () => (await octokit.rest.pulls.get(place)).data.head.sha,
    files: async () => {
      const files = await octokit.paginate(octokit.rest.pulls.listFiles, { ...place, per_page: 100 });
      return files.map(({ filename, sha, status, patch }) => ({
        path: filename,
        sha: status === 'removed' ? null : sha,
        patch,
      }));
    },
    blob: async sha =>
      Buffer.from((await octokit.rest.git.getBlob({ owner, repo, file_sha: sha })).data.content, 'base64'),
    ownComments: async () => {
      const bodies: string[] = [];
      let after: string | null = null;
      do {
        const page: ThreadsPage = await octokit.graphql(THREADS, { owner, repo, number, after });
        const { nodes, pageInfo } = page.repository.pullRequest.reviewThreads;
        for (const { isOutdated, isResolved, comments } of nodes) {
          // why: a suggestion whose lines have changed can no longer be taken, so it may be made anew unless it was settled
          if (isOutdated && !isResolved) continue;
          for (const { body, viewerDidAuthor } of comments.nodes) if (viewerDidAuthor) bodies.push(body);
        }
        after = pageInfo.hasNextPage ? pageInfo.endCursor : null;
      } while (after !== null);
      return bodies;
    },
    review: async (commit_id, body, comments) => {
      const created = await octokit.rest.pulls.createReview({
        ...place,
        commit_id,
        event: 'COMMENT',
        body,
        comments: [...comments],
      });
      return created.data.html_url;
    },
  };
}

interface ThreadsPage {
  readonly repository: {
    readonly pullRequest: {
      readonly reviewThreads: {
        readonly pageInfo: { readonly hasNextPage: boolean; readonly endCursor: string | null };
        readonly nodes: readonly {
          readonly isOutdated: boolean;
          readonly isResolved: boolean;
          readonly comments: {
            readonly nodes: readonly { readonly body: string; readonly viewerDidAuthor: boolean }[];
          };
        }[];
      };
    };
  };
}

const THREADS = `
  query ($owner: String!, $repo: String!, $number: Int!, $after: String) {
    repository(owner: $owner, name: $repo) {
      pullRequest(number: $number) {
        reviewThreads(first: 100, after: $after) {
          pageInfo { hasNextPage endCursor }
          nodes { isOutdated isResolved comments(first: 1) { nodes { body viewerDidAuthor } } }
        }
      }
    }
  }
`;
