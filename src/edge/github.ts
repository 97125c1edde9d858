import { refusalOf } from '../deliver/refusal';
import { folderOf } from '../owners/source-owners';
import type { GitHub, PullFile, TreeFile } from '../ports';
import { type PullRequest, readConversation } from './conversation';
import { type Octokit, ONCE } from './patience';
import { filesOfFolders, someOfTree, wholeTree } from './trees';

export type { PullRequest } from './conversation';
export { type Octokit, openOctokit } from './patience';

/** Opens a pull request: what a review needs of it, as calls of GitHub's API. */
export function openPullRequest(octokit: Octokit, at: PullRequest): GitHub {
  const { rest } = octokit;
  const repository = { owner: at.owner, repo: at.repo };
  const pull = { ...repository, pull_number: at.number };
  return {
    heads: async () => {
      const { head, base, state } = (await rest.pulls.get(pull)).data;
      return { head: head.sha, open: state === 'open', branch: base.ref };
    },
    files: async () => {
      const files = await octokit.paginate(rest.pulls.listFiles, { ...pull, per_page: 100 });
      return files.map(
        ({ filename, previous_filename, sha, status, patch }): PullFile => ({
          path: filename,
          previous: status === 'added' || status === 'copied' ? null : (previous_filename ?? filename),
          sha: status === 'removed' ? null : sha,
          patch,
        }),
      );
    },
    origin: async ({ head, branch }) => {
      // why: the answer also lists commits and files, of which nothing is wanted
      const range = { ...repository, basehead: `${branch}...${head}`, per_page: 1 };
      const { base_commit, merge_base_commit } = (await rest.repos.compareCommitsWithBasehead(range)).data;
      return { tip: base_commit.sha, mergeBase: merge_base_commit.sha };
    },
    tree: treeReader(octokit, repository),
    folders: async (commit, folders) => {
      const asked = new Set(folders);
      const whole = await wholeTree(octokit, repository, commit);
      if (whole === null) return filesOfFolders(octokit, repository, commit, folders);
      return new Map([...whole].filter(([path]) => asked.has(folderOf(path))));
    },
    blob: async sha => {
      const { content } = (await rest.git.getBlob({ ...repository, file_sha: sha })).data;
      return Buffer.from(content, 'base64');
    },
    conversation: () => readConversation(octokit, at),
    mayWrite: async username => {
      try {
        const { permission } = (await rest.repos.getCollaboratorPermissionLevel({ ...repository, username })).data;
        return permission === 'admin' || permission === 'write';
      } catch (error) {
        if (refusalOf(error).kind === 'forbidden') return false;
        throw error;
      }
    },
    review: async (commit_id, body, comments) => {
      const event = 'COMMENT' as const;
      const review = { ...pull, commit_id, event, body, comments: [...comments], ...ONCE };
      return (await rest.pulls.createReview(review)).data.html_url;
    },
    comment: async (commit_id, comment) => {
      await rest.pulls.createReviewComment({ ...pull, commit_id, ...comment, ...ONCE });
    },
    rewriteComment: async (comment_id, body) => {
      await rest.pulls.updateReviewComment({ ...repository, comment_id, body, ...ONCE });
    },
    deleteComment: async comment_id => {
      await rest.pulls.deleteReviewComment({ ...repository, comment_id, ...ONCE });
    },
    minimizeComment: async node => {
      await octokit.graphql(MINIMIZE, { node, ...ONCE });
    },
    note: async body => {
      const comment = { ...repository, issue_number: at.number, body, ...ONCE };
      return (await rest.issues.createComment(comment)).data.html_url;
    },
    rewriteNote: async (comment_id, body) => {
      await rest.issues.updateComment({ ...repository, comment_id, body, ...ONCE });
    },
    deleteNote: async comment_id => {
      await rest.issues.deleteComment({ ...repository, comment_id, ...ONCE });
    },
  };
}

const MINIMIZE = `
  mutation ($node: ID!) {
    minimizeComment(input: { subjectId: $node, classifier: OUTDATED }) { minimizedComment { isMinimized } }
  }
`;

function treeReader(octokit: Octokit, at: { readonly owner: string; readonly repo: string }): GitHub['tree'] {
  async function tree(commit: string, paths: readonly string[]): Promise<ReadonlyMap<string, TreeFile>>;
  async function tree(commit: string, paths: null): Promise<ReadonlyMap<string, TreeFile> | null>;
  async function tree(commit: string, paths: readonly string[] | null) {
    const whole = await wholeTree(octokit, at, commit);
    if (paths === null) return whole;
    if (whole === null) return someOfTree(octokit, at, commit, paths);
    return new Map(
      [...new Set(paths)].flatMap(path => {
        const file = whole.get(path);
        return file ? [[path, file] as const] : [];
      }),
    );
  }
  return tree;
}
