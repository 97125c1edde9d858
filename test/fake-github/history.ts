import { diffTrees, type FileChange } from './diff';
import {
  baseRefOf,
  baseTipOf,
  type Commit,
  changedFiles,
  commitOf,
  headOf,
  type Pull,
  type Repository,
} from './repository';

/** A commit and all before it, itself first. */
export function ancestorsOf(commit: Commit): ReadonlySet<Commit> {
  const found = new Set<Commit>([commit]);
  // a Set's iteration also visits what is added on the way
  for (const one of found) for (const parent of one.parents) found.add(parent);
  return found;
}

/** The newest commit that two commits share, or undefined where they share none. */
export function mergeBaseOf(one: Commit, other: Commit): Commit | undefined {
  const known = ancestorsOf(one);
  return [...ancestorsOf(other)].find(commit => known.has(commit));
}

/** The commits of `to` that `from` does not have, oldest first. */
export function commitsBetween(from: Commit, to: Commit): readonly Commit[] {
  const known = ancestorsOf(from);
  return [...ancestorsOf(to)].filter(commit => !known.has(commit)).reverse();
}

/** The files that differ between two commits, with the renames of the pull request that the later one belongs to. */
export function filesBetween(repository: Repository, from: Commit, to: Commit): readonly FileChange[] {
  const pull = [...repository.pulls.values()].find(({ heads }) =>
    [to, ...to.parents].some(commit => heads.includes(commit)),
  );
  if (pull !== undefined && pull.base === from) return changedFiles(pull, to);
  return diffTrees(from.tree, to.tree, pull?.renames ?? {});
}

/** A merge queue's commit for a pull request: the base branch's tip with the changes of the head; its branch's name too. */
export function queue(repository: Repository, pull: Pull): { readonly commit: Commit; readonly branch: string } {
  const [tip, head] = [baseTipOf(pull), headOf(pull)];
  const tree = new Map(tip.tree);
  for (const { filename, previousFilename } of changedFiles(pull)) {
    if (previousFilename !== null) tree.delete(previousFilename);
    const file = head.tree.get(filename);
    if (file === undefined) tree.delete(filename);
    else tree.set(filename, file);
  }
  const { number } = pull.input;
  const branch = `gh-readonly-queue/${baseRefOf(pull)}/pr-${number}-${tip.sha}`;
  const commit = commitOf(tree, [tip, head], `Merge pull request #${number}`);
  repository.branches.set(branch, commit);
  return { commit, branch };
}
