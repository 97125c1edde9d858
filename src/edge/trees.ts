import type { TreeFile } from '../ports';
import type { Octokit } from './patience';

interface At {
  readonly owner: string;
  readonly repo: string;
}

interface Entry {
  readonly path: string;
  readonly type: string;
  readonly file: TreeFile;
}

/** Reads every file of a commit by its path; null where GitHub does not list all of them. */
export async function wholeTree(
  octokit: Octokit,
  at: At,
  commit: string,
): Promise<ReadonlyMap<string, TreeFile> | null> {
  const { entries, truncated } = await list(octokit, at, commit, true);
  if (truncated) return null;
  return new Map(entries.filter(({ type }) => type !== 'tree').map(({ path, file }) => [path, file]));
}

/** Reads some paths of a commit, folder by folder, each folder once. */
export async function someOfTree(
  octokit: Octokit,
  at: At,
  commit: string,
  paths: readonly string[],
): Promise<ReadonlyMap<string, TreeFile>> {
  const found = new Map<string, TreeFile>();
  const folders: { readonly sha: string; readonly prefix: string; readonly paths: readonly string[] }[] = [
    { sha: commit, prefix: '', paths },
  ];
  for (let folder = folders.pop(); folder; folder = folders.pop()) {
    const { sha, prefix } = folder;
    const byName = new Map<string, string[]>();
    for (const path of folder.paths) {
      const [name = ''] = path.slice(prefix.length).split('/', 1);
      byName.set(name, [...(byName.get(name) ?? []), path]);
    }
    const { entries } = await list(octokit, at, sha, false);
    for (const { path: name, type, file } of entries) {
      const wanted = byName.get(name) ?? [];
      const path = `${prefix}${name}`;
      const below = wanted.filter(one => one !== path);
      if (type === 'tree' && below.length > 0) folders.push({ sha: file.sha, prefix: `${path}/`, paths: below });
      if (type !== 'tree' && wanted.includes(path)) found.set(path, file);
    }
  }
  return found;
}

/** Reads the files that stand in some folders of a commit, each folder on the way once. */
export async function filesOfFolders(
  octokit: Octokit,
  at: At,
  commit: string,
  folders: readonly string[],
): Promise<ReadonlyMap<string, TreeFile>> {
  const found = new Map<string, TreeFile>();
  const open: { readonly sha: string; readonly prefix: string; readonly folders: readonly string[] }[] = [
    { sha: commit, prefix: '', folders: folders.map(folder => (folder === '' ? '' : `${folder}/`)) },
  ];
  for (let next = open.pop(); next; next = open.pop()) {
    const { prefix } = next;
    const isAsked = next.folders.includes(prefix);
    const { entries } = await list(octokit, at, next.sha, false);
    for (const { path: name, type, file } of entries) {
      const path = `${prefix}${name}`;
      const below = type === 'tree' ? next.folders.filter(folder => folder.startsWith(`${path}/`)) : [];
      if (below.length > 0) open.push({ sha: file.sha, prefix: `${path}/`, folders: below });
      if (type !== 'tree' && isAsked) found.set(path, file);
    }
  }
  return found;
}

async function list(octokit: Octokit, at: At, sha: string, whole: boolean) {
  const { data } = await octokit.rest.git.getTree({ ...at, tree_sha: sha, ...(whole ? { recursive: '1' } : {}) });
  const entries = data.tree.map(({ path, type, mode, sha }): Entry => ({ path, type, file: { mode, sha } }));
  return { entries, truncated: data.truncated };
}
