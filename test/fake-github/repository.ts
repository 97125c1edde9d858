import { diffTrees, type FileChange, type Renames } from './diff';
import { commitSha, type FileInput, type ListedTree, listTree, type Tree, treeOf } from './objects';

/** The moment at which everything that was there before the test began. */
export const LONG_AGO = '2026-11-20T09:00:00Z';

/** Files to write, and null for those to delete. */
export type Changes = Readonly<Record<string, FileInput | null>>;

/** A pull request as a test describes it; `base` is the tree it branched off from. */
export interface PullInput {
  readonly number: number;
  readonly author: string;
  readonly base: Readonly<Record<string, FileInput>>;
  readonly head: Readonly<Record<string, FileInput>>;
  /** What the base branch got since, before the pull request was opened: its tip is then not where the head branched off. */
  readonly baseSince?: Changes;
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
  readonly message: string;
  readonly parents: readonly Commit[];
  readonly tree: Tree;
  readonly listed: ListedTree;
  /** The login of whoever made it, where a test or a request did. */
  readonly by?: string;
}

/** A pull request: where it branched off, and the commits of its two branches since, the newest last. */
export interface Pull {
  readonly input: PullInput;
  /** The merge base. */
  base: Commit;
  readonly bases: Commit[];
  readonly heads: Commit[];
  /** The base branch's tip as of the last push to the head: `base.sha` does not follow the branch. */
  baseSeen: Commit;
  renames: Renames;
  readonly shown: Shown;
  /** True where its head is a branch of `branches`, and goes where that goes. */
  readonly follows: boolean;
}

/** What a pull request says, and how it stands. */
export interface Shown {
  title: string;
  body: string | null;
  state: 'open' | 'closed';
  mergedAt: string | null;
  updatedAt: string;
}

/** The repository: pull requests by number, in the order given, and branches that belong to none. */
export interface Repository {
  readonly owner: string;
  readonly name: string;
  readonly defaultBranch: string;
  readonly pulls: Map<number, Pull>;
  readonly branches: Map<string, Commit>;
  /** What was stored through the API: commits and trees by their SHA, whether or not a branch leads there. */
  readonly commits: Map<string, Commit>;
  readonly trees: Map<string, Tree>;
}

/** A commit of exactly these files. */
export function commitOf(tree: Tree, parents: readonly Commit[], message: string, by?: string, second = 0): Commit {
  const listed = listTree(tree);
  const before = parents.map(parent => parent.sha);
  const sha = commitSha(listed.sha, before, message, second);
  return { sha, message, parents, tree, listed, ...(by === undefined ? {} : { by }) };
}

/** A tree with some files written and others deleted. */
export function changedTree(tree: Tree, changes: Changes): Tree {
  const now = new Map(tree);
  const written = Object.entries(changes).filter((change): change is [string, FileInput] => change[1] !== null);
  for (const path of Object.keys(changes)) now.delete(path);
  for (const [path, file] of treeOf(Object.fromEntries(written))) now.set(path, file);
  return now;
}

/** Builds the repository of these pull requests. */
export function repositoryOf(owner: string, name: string, pulls: readonly PullInput[]): Repository {
  const byNumber = pulls.map((input): [number, Pull] => {
    const base = commitOf(treeOf(input.base), [], `base of #${input.number}`);
    const head = commitOf(treeOf(input.head), [base], `head of #${input.number}`);
    const { title = `Change ${input.number}`, state = 'open', renames = {} } = input;
    const shown = { title, body: null, state, mergedAt: null, updatedAt: LONG_AGO };
    const pull: Pull = {
      ...{ input, base, bases: [base], heads: [head], baseSeen: base, renames },
      ...{ shown, follows: false },
    };
    if (input.baseSince !== undefined) pull.baseSeen = pushBase(pull, input.baseSince);
    return [input.number, pull];
  });
  return {
    owner,
    name,
    defaultBranch: 'main',
    pulls: new Map(byNumber),
    branches: new Map(),
    commits: new Map(),
    trees: new Map(),
  };
}

function newest(commits: readonly Commit[]): Commit {
  const last = commits.at(-1);
  if (last === undefined) throw new Error('a branch without a commit');
  return last;
}

/** The newest commit of a pull request. */
export function headOf(pull: Pull): Commit {
  return newest(pull.heads);
}

/** The newest commit of the branch that a pull request goes to. */
export function baseTipOf(pull: Pull): Commit {
  return newest(pull.bases);
}

/** Pushes a new head commit with exactly these files; renames stay as they are unless given. */
export function pushHead(pull: Pull, tree: Tree, renames?: Renames): Commit {
  const commit = commitOf(tree, [headOf(pull)], `commit ${pull.heads.length + 1} of #${pull.input.number}`);
  pull.heads.push(commit);
  pull.baseSeen = baseTipOf(pull);
  pull.renames = renames ?? pull.renames;
  return commit;
}

/** Pushes a commit to the base branch, which the pull request's head does not have. */
export function pushBase(pull: Pull, changes: Changes): Commit {
  const tip = baseTipOf(pull);
  const message = `commit ${pull.bases.length + 1} on the base of #${pull.input.number}`;
  const commit = commitOf(changedTree(tip.tree, changes), [tip], message);
  pull.bases.push(commit);
  return commit;
}

const changesOf = new WeakMap<Commit, readonly FileChange[]>();

/** The files that a pull request changes, as of one of its commits (the newest by default), against its merge base. */
export function changedFiles(pull: Pull, commit: Commit = headOf(pull)): readonly FileChange[] {
  const known = changesOf.get(commit);
  if (known !== undefined) return known;
  const changes = diffTrees(pull.base.tree, commit.tree, pull.renames);
  changesOf.set(commit, changes);
  return changes;
}

/** The name of a pull request's base branch. */
export function baseRefOf(pull: Pull): string {
  return pull.input.baseRef ?? 'main';
}

/** The name of a pull request's head branch. */
export function headRefOf(pull: Pull): string {
  return pull.input.headRef ?? `change-${pull.input.number}`;
}
