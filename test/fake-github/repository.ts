import { diffTrees, type FileChange, type Renames } from './diff';
import { commitSha, type File, type FileInput, type ListedTree, listTree, type Tree, treeOf } from './objects';

/** A pull request as a test describes it; `base` is the tree it branched off from. */
export interface PullInput {
  readonly number: number;
  readonly author: string;
  readonly base: Readonly<Record<string, FileInput>>;
  readonly head: Readonly<Record<string, FileInput>>;
  /** New path to old path. */
  readonly renames?: Renames;
  readonly title?: string;
  readonly state?: 'open' | 'closed';
  readonly draft?: boolean;
  readonly baseRef?: string;
  readonly headRef?: string;
  /** `owner/name` of the fork it comes from, or null where the fork was deleted. */
  readonly headRepo?: string | null;
}

/** One commit: its tree as files and as git lists it. */
export interface Commit {
  readonly sha: string;
  readonly tree: Tree;
  readonly listed: ListedTree;
}

/** A pull request: its base, and the commits of its head branch, the newest last. */
export interface Pull {
  readonly input: PullInput;
  readonly base: Commit;
  readonly heads: Commit[];
  renames: Renames;
}

/** The repository: pull requests by number, in the order given. */
export interface Repository {
  readonly owner: string;
  readonly name: string;
  readonly defaultBranch: string;
  readonly pulls: ReadonlyMap<number, Pull>;
}

function commitOf(files: Readonly<Record<string, FileInput>> | Tree, parent: Commit | null, message: string): Commit {
  const tree = files instanceof Map ? (files as Tree) : treeOf(files as Readonly<Record<string, FileInput>>);
  const listed = listTree(tree);
  return { sha: commitSha(listed.sha, parent?.sha ?? null, message), tree, listed };
}

/** Builds the repository of these pull requests. */
export function repositoryOf(owner: string, name: string, pulls: readonly PullInput[]): Repository {
  const byNumber = pulls.map((input): [number, Pull] => {
    const base = commitOf(input.base, null, `base of #${input.number}`);
    const head = commitOf(input.head, base, `head of #${input.number}`);
    return [input.number, { input, base, heads: [head], renames: input.renames ?? {} }];
  });
  return { owner, name, defaultBranch: 'main', pulls: new Map(byNumber) };
}

/** The newest commit of a pull request. */
export function headOf(pull: Pull): Commit {
  const head = pull.heads.at(-1);
  if (head === undefined) throw new Error(`#${pull.input.number} has no commit`);
  return head;
}

/** Pushes a new head commit with exactly these files; renames stay as they are unless given. */
export function pushHead(pull: Pull, files: Readonly<Record<string, FileInput>> | Tree, renames?: Renames): Commit {
  const commit = commitOf(files, headOf(pull), `commit ${pull.heads.length + 1} of #${pull.input.number}`);
  pull.heads.push(commit);
  pull.renames = renames ?? pull.renames;
  return commit;
}

const changesOf = new WeakMap<Commit, readonly FileChange[]>();

/** The files that a pull request changes, as of one of its commits (the newest by default). */
export function changedFiles(pull: Pull, commit: Commit = headOf(pull)): readonly FileChange[] {
  const known = changesOf.get(commit);
  if (known !== undefined) return known;
  const changes = diffTrees(pull.base.tree, commit.tree, pull.renames);
  changesOf.set(commit, changes);
  return changes;
}

function commitsOf(repository: Repository): readonly Commit[] {
  return [...repository.pulls.values()].flatMap(pull => [pull.base, ...pull.heads]);
}

/** The name of a pull request's base branch. */
export function baseRefOf(pull: Pull): string {
  return pull.input.baseRef ?? 'main';
}

/** The name of a pull request's head branch. */
export function headRefOf(pull: Pull): string {
  return pull.input.headRef ?? `change-${pull.input.number}`;
}

/** A commit by its SHA, a branch's name (of the repository itself, not of forks) or `refs/pull/N/head`. */
export function findCommit(repository: Repository, ref: string): Commit | undefined {
  const bySha = commitsOf(repository).find(commit => commit.sha === ref);
  if (bySha !== undefined) return bySha;
  const name = ref.replace(/^(?:refs\/)?(?:heads\/)?/, '');
  for (const pull of repository.pulls.values()) {
    if (name === `pull/${pull.input.number}/head`) return headOf(pull);
    if (name === headRefOf(pull) && pull.input.headRepo === undefined) return headOf(pull);
    if (name === baseRefOf(pull)) return pull.base;
  }
  return undefined;
}

/** A blob of any commit by its SHA; submodules have none. */
export function findBlob(repository: Repository, sha: string): File | undefined {
  for (const commit of commitsOf(repository)) {
    for (const file of commit.tree.values()) if (file.sha === sha && file.mode !== '160000') return file;
  }
  return undefined;
}

/** A tree by its own SHA, or by a commit or branch that holds it. */
export function findTree(repository: Repository, ref: string): ListedTree | undefined {
  const commit = findCommit(repository, ref);
  if (commit !== undefined) return commit.listed;
  for (const { listed } of commitsOf(repository)) {
    for (const subtree of listed.subtrees.values()) if (subtree.sha === ref) return subtree;
  }
  return undefined;
}
