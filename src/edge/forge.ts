import type { Forge } from '../ports-work-off';
import type { Repository } from './event';
import { mergedPulls, ownIssues, pullsFrom } from './forge-lists';
import { type Octokit, ONCE } from './patience';
import { someOfTree, wholeTree } from './trees';

/** Opens a repository for working off, as calls of GitHub's API. */
export function openForge(octokit: Octokit, at: Repository): Forge {
  const { rest } = octokit;
  let node: string | null = null;
  const facts = async () => {
    const { data } = await rest.repos.get({ ...at });
    node = data.node_id;
    return data;
  };
  return {
    defaultBranch: async () => (await facts()).default_branch,
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
    tree: commit => wholeTree(octokit, at, commit),
    commit: async sha => {
      const { message, tree, parents } = (await rest.git.getCommit({ ...at, commit_sha: sha })).data;
      return { message, tree: tree.sha, parents: parents.map(parent => parent.sha) };
    },
    issues: label => ownIssues(octokit, at, label),
    openIssue: async (title, body, label) => {
      const { data } = await rest.issues.create({ ...at, title, body, labels: [label], ...ONCE });
      return { number: data.number, url: data.html_url };
    },
    changeIssue: async (issue_number, changed) => {
      await rest.issues.update({ ...at, issue_number, ...changed, ...ONCE });
    },
    pulls: branches => pullsFrom(octokit, at, branches),
    changedPaths: async pull_number => {
      const files = await octokit.paginate(rest.pulls.listFiles, { ...at, pull_number, per_page: 100 });
      return files.map(({ filename }) => filename);
    },
    merged: since => mergedPulls(octokit, at, since),
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
    swapBranch: async (name, from, to) => {
      // why: GitHub writes "none" as zeros, as long as the ids of the repository
      const none = '0'.repeat((from ?? to ?? '').length);
      const update = { name: `refs/heads/${name}`, beforeOid: from ?? none, afterOid: to ?? none, force: true };
      const repositoryId = node ?? (await facts()).node_id;
      await octokit.graphql(UPDATE_REFS, { input: { repositoryId, refUpdates: [update] }, ...ONCE });
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

// why: only this moves a branch in one step with the check of where it is
const UPDATE_REFS = `mutation UpdateRefs($input: UpdateRefsInput!) {
  updateRefs(input: $input) { clientMutationId }
}`;

/** GitHub says it in words only, with the status of a missing permission. */
function isNotPermitted(error: unknown): boolean {
  const { status, message } = (error ?? {}) as { readonly status?: unknown; readonly message?: unknown };
  return (
    (status === 403 || status === 422) && /not permitted to create or approve pull requests/i.test(String(message))
  );
}
