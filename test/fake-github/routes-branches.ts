import { type Answer, failure, notFound } from './answers';
import { gitCommitJson } from './commit-shapes';
import { findCommit } from './find';
import { ancestorsOf, mergeBaseOf } from './history';
import { comparePaths, listTree, type Mode, type Tree, treeOf } from './objects';
import { baseRefOf, baseTipOf, type Commit, commitOf, headOf, headRefOf, type Repository } from './repository';
import type { Call, Route } from './route';
import { repoUrl, type Site } from './shapes';

/** Every branch of the repository itself with its tip. */
export function allBranches(repository: Repository): ReadonlyMap<string, Commit> {
  const found = new Map<string, Commit>();
  for (const pull of repository.pulls.values()) {
    found.set(baseRefOf(pull), baseTipOf(pull));
    if (pull.input.headRepo === undefined && !pull.follows) found.set(headRefOf(pull), headOf(pull));
  }
  for (const [name, tip] of repository.branches) found.set(name, tip);
  return found;
}

/** Sets a branch to a commit, or (null) deletes it; the pull requests from it go along, and are closed with it. */
export function setBranch(repository: Repository, name: string, commit: Commit | null, now: string): void {
  if (commit === null) repository.branches.delete(name);
  else repository.branches.set(name, commit);
  for (const pull of repository.pulls.values()) {
    if (!pull.follows || headRefOf(pull) !== name || pull.shown.state !== 'open') continue;
    pull.shown.updatedAt = now;
    if (commit === null) pull.shown.state = 'closed';
    else {
      pull.base = mergeBaseOf(baseTipOf(pull), commit) ?? pull.base;
      pull.heads.push(commit);
    }
  }
}

function refJson(site: Site, name: string, { sha }: Commit): object {
  const base = repoUrl(site);
  const url = `${base}/git/refs/heads/${name.split('/').map(encodeURIComponent).join('/')}`;
  const object = { type: 'commit', sha, url: `${base}/git/commits/${sha}` };
  return { ref: `refs/heads/${name}`, node_id: `REF_${sha}`, url, object };
}

function matching(call: Call): Answer {
  const [prefix = ''] = call.params;
  const rows = [...allBranches(call.site.repository)].filter(([name]) => `heads/${name}`.startsWith(prefix));
  const sorted = rows.sort(([a], [b]) => comparePaths(a, b));
  return { status: 200, body: sorted.map(([name, tip]) => refJson(call.site, name, tip)) };
}

/** Names that git's own rules (git check-ref-format) forbid. */
export const BAD_NAME = /\.\.|@\{|[\0-\x20\x7f~^:?*[\\]|\/\/|^\/|\/$|\.$|(?:^|\/)\.|\.lock(?:\/|$)|^@$/;

/** A commit by its very SHA. */
export function commitBySha(repository: Repository, sha: string): Commit | undefined {
  const commit = repository.commits.get(sha) ?? findCommit(repository, sha);
  return commit?.sha === sha ? commit : undefined;
}

function createRef(call: Call): Answer {
  const { ref, sha } = call.body as { ref: string; sha: string };
  const { repository } = call.site;
  const name = /^refs\/heads\/(.+)$/s.exec(ref)?.[1];
  if (name === undefined || BAD_NAME.test(name)) return failure(422, 'Reference name is not valid');
  const commit = commitBySha(repository, sha);
  if (commit === undefined) return failure(422, 'Object does not exist');
  const there = [...allBranches(repository).keys()];
  if (there.includes(name)) return failure(422, 'Reference already exists');
  if (there.some(one => one.startsWith(`${name}/`) || name.startsWith(`${one}/`))) {
    return failure(422, `cannot lock ref '${ref}'`);
  }
  setBranch(repository, name, commit, call.conversation.now());
  return { status: 201, body: refJson(call.site, name, commit) };
}

/** The branch that a path names, with its tip; 422 where there is none. */
function withBranch(handle: (call: Call, name: string, tip: Commit) => Answer): (call: Call) => Answer {
  return call => {
    const name = (call.params[0] ?? '').replace(/^heads\//, '');
    const tip = call.site.repository.branches.get(name);
    return tip === undefined ? failure(422, 'Reference does not exist') : handle(call, name, tip);
  };
}

/** Warns of what GitHub allows: any writer may overwrite anybody's commits, and this project must keep to its own. */
export function warnIfForeign(
  call: Pick<Call, 'login' | 'conversation'>,
  verb: string,
  name: string,
  { by }: Commit,
): void {
  if (by !== call.login) call.conversation.warnings.push(`${call.login} ${verb} \`${name}\`, where ${by} had pushed`);
}

function updateRef(call: Call, name: string, tip: Commit): Answer {
  const { sha, force = false } = call.body as { sha: string; force?: boolean };
  const commit = commitBySha(call.site.repository, sha);
  if (commit === undefined) return failure(422, 'Object does not exist');
  if (!force && !ancestorsOf(commit).has(tip)) return failure(422, 'Update is not a fast forward');
  if (!ancestorsOf(commit).has(tip)) warnIfForeign(call, 'overwrote', name, tip);
  setBranch(call.site.repository, name, commit, call.conversation.now());
  return { status: 200, body: refJson(call.site, name, commit) };
}

function deleteRef(call: Call, name: string, tip: Commit): Answer {
  warnIfForeign(call, 'deleted', name, tip);
  setBranch(call.site.repository, name, null, call.conversation.now());
  return { status: 204 };
}

interface NewEntry {
  readonly path?: string;
  readonly mode?: Mode;
  readonly type?: string;
  readonly content?: string;
}

/** Only what writes texts into plain files is served. */
function createTree(call: Call): Answer {
  const { base_tree, tree } = call.body as { base_tree?: string; tree: readonly NewEntry[] };
  const { repository } = call.site;
  const commits = [...allBranches(repository).values(), ...repository.commits.values()];
  const known = commits.flatMap(one => [...ancestorsOf(one)]).find(({ listed }) => listed.sha === base_tree);
  if (base_tree !== undefined && known === undefined) return notFound();
  const files: Tree = known?.tree ?? new Map();
  const fresh = new Map(files);
  for (const { path = '', mode = '100644', type, content } of tree) {
    if (type !== 'blob' || content === undefined || !/^10/.test(mode))
      throw new Error('the fake writes plain files only');
    if (/^\/|\/$|(?:^|\/)\.{0,2}(?:\/|$)|(?:^|\/)\.git(?:\/|$)/i.test(path)) {
      return failure(422, 'tree.path contains a malformed path component');
    }
    for (const [name, file] of treeOf({ [path]: { mode, content } })) fresh.set(name, file);
  }
  const listed = listTree(fresh);
  repository.trees.set(listed.sha, fresh);
  const rows = listed.entries.map(entry => ({
    ...entry,
    url: `${repoUrl(call.site)}/git/${entry.type}s/${entry.sha}`,
  }));
  const url = `${repoUrl(call.site)}/git/trees/${listed.sha}`;
  return { status: 201, body: { sha: listed.sha, url, tree: rows, truncated: false } };
}

function createCommit(call: Call): Answer {
  const {
    message,
    tree,
    parents = [],
    ...more
  } = call.body as Readonly<Record<'message' | 'tree', string>> & {
    readonly parents?: readonly string[];
  };
  if (Object.keys(more).length > 0)
    call.conversation.warnings.push('a commit names its author: GitHub does not sign it');
  const { repository } = call.site;
  const files = repository.trees.get(tree);
  if (files === undefined) return failure(422, 'Tree SHA does not exist');
  const before = parents.map(sha => findCommit(repository, sha));
  if (before.some((one, at) => one?.sha !== parents[at])) {
    return failure(422, 'Parent SHA does not exist or is not a commit object');
  }
  // no two commits are made in the same second, so that nothing rests on their being alike
  const second = repository.commits.size + 1;
  const commit = commitOf(
    files,
    before.flatMap(one => one ?? []),
    message,
    call.login,
    second,
  );
  repository.commits.set(commit.sha, commit);
  return { status: 201, body: gitCommitJson(call.site, commit) };
}

const write = [['contents', 'write']] as const;

/** The endpoints that write branches, commits and trees. */
export const branchRoutes: readonly Route[] = [
  { operation: 'git/list-matching-refs', needs: [['contents', 'read']], handle: matching },
  { operation: 'git/create-ref', needs: write, handle: createRef },
  { operation: 'git/update-ref', needs: write, handle: withBranch(updateRef) },
  { operation: 'git/delete-ref', needs: write, handle: withBranch(deleteRef) },
  { operation: 'git/create-tree', needs: write, handle: createTree },
  { operation: 'git/create-commit', needs: write, handle: createCommit },
];
