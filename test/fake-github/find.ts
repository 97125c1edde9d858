import { type File, type ListedTree, listTree } from './objects';
import { baseRefOf, baseTipOf, type Commit, headOf, headRefOf, type Repository } from './repository';

function commitsOf(repository: Repository): readonly Commit[] {
  const pulled = [...repository.pulls.values()].flatMap(pull => [...pull.bases, ...pull.heads]);
  return [...pulled, ...repository.branches.values(), ...repository.commits.values()];
}

/** A commit by its SHA, a branch's name (of the repository itself, not of forks) or `refs/pull/N/head`. */
export function findCommit(repository: Repository, ref: string): Commit | undefined {
  const bySha = commitsOf(repository).find(commit => commit.sha === ref);
  return bySha ?? findBranch(repository, ref.replace(/^(?:refs\/)?(?:heads\/)?/, ''));
}

/** The tip of a branch of the repository itself, or of `pull/N/head`. */
export function findBranch(repository: Repository, name: string): Commit | undefined {
  for (const pull of repository.pulls.values()) {
    if (name === `pull/${pull.input.number}/head`) return headOf(pull);
    if (name === headRefOf(pull) && pull.input.headRepo === undefined && !pull.follows) return headOf(pull);
    if (name === baseRefOf(pull)) return baseTipOf(pull);
  }
  return repository.branches.get(name);
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
  const stored = repository.trees.get(ref);
  if (stored !== undefined) return listTree(stored);
  return undefined;
}
