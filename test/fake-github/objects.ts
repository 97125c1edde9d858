import { createHash } from 'node:crypto';

/** The file modes of git: plain, executable, symbolic link, submodule. */
export type Mode = '100644' | '100755' | '120000' | '160000';

/** A file as a test writes it: text or bytes with mode 100644, or both; a submodule's content is its commit's SHA. */
export type FileInput = string | Buffer | { readonly mode: Mode; readonly content: string | Buffer };

/** A file of a tree: its mode, bytes, and the SHA under which git stores it (for a submodule the commit's). */
export interface File {
  readonly mode: Mode;
  readonly bytes: Buffer;
  readonly sha: string;
}

/** A whole tree, flat: path to file. */
export type Tree = ReadonlyMap<string, File>;

/** One row of `git ls-tree`; `size` in bytes, for blobs only. */
export interface TreeEntry {
  readonly path: string;
  readonly mode: Mode | '040000';
  readonly type: 'blob' | 'tree' | 'commit';
  readonly sha: string;
  readonly size?: number;
}

function objectSha(type: 'blob' | 'tree' | 'commit', bytes: Buffer): string {
  return createHash('sha1').update(`${type} ${bytes.length}\0`).update(bytes).digest('hex');
}

/** The SHA that git gives to a blob of these bytes. */
export function blobSha(bytes: Buffer): string {
  return objectSha('blob', bytes);
}

/** The SHA of a commit of `tree` after `parents` with this message, by a fixed author, so many seconds after a fixed one. */
export function commitSha(tree: string, parents: readonly string[], message: string, second = 0): string {
  const who = `Fake GitHub <noreply@github.com> ${1700000000 + second} +0000`;
  const lines = [`tree ${tree}`, ...parents.map(parent => `parent ${parent}`), `author ${who}`, `committer ${who}`];
  return objectSha('commit', Buffer.from(`${lines.join('\n')}\n\n${message}\n`));
}

/** Reads a test's files into a tree; throws on a submodule whose content is no SHA. */
export function treeOf(files: Readonly<Record<string, FileInput>>): Tree {
  const tree = new Map<string, File>();
  for (const [path, input] of Object.entries(files)) {
    const { mode, content } =
      typeof input === 'string' || Buffer.isBuffer(input) ? { mode: '100644' as const, content: input } : input;
    const bytes = Buffer.from(content);
    if (mode === '160000' && !/^[0-9a-f]{40}$/.test(bytes.toString())) throw new Error(`\`${path}\`: not a commit`);
    tree.set(path, { mode, bytes, sha: mode === '160000' ? bytes.toString() : blobSha(bytes) });
  }
  return tree;
}

/** Bytewise, as git sorts paths; JavaScript's own order differs beyond the basic plane. */
export function comparePaths(a: string, b: string): number {
  return Buffer.compare(Buffer.from(a), Buffer.from(b));
}

/** The tree's SHA, its direct entries in git's order, and `all`: every entry below, as `git ls-tree -r -t` lists them. */
export interface ListedTree {
  readonly sha: string;
  readonly entries: readonly TreeEntry[];
  readonly all: readonly TreeEntry[];
  /** Each subtree by its path, this one under ''. */
  readonly subtrees: ReadonlyMap<string, ListedTree>;
}

/** Lists a tree with git's own SHAs for its folders. */
export function listTree(tree: Tree): ListedTree {
  const folders = new Map<string, Map<string, File>>();
  const rows: TreeEntry[] = [];
  for (const [path, file] of tree) {
    const slash = path.indexOf('/');
    if (slash < 0) rows.push(fileEntry(path, file));
    else {
      const folder = folders.get(path.slice(0, slash)) ?? new Map<string, File>();
      folders.set(path.slice(0, slash), folder.set(path.slice(slash + 1), file));
    }
  }
  const below = new Map([...folders].map(([name, files]) => [name, listTree(files)]));
  for (const [path, { sha }] of below) rows.push({ path, mode: '040000', type: 'tree', sha });
  const entries = rows.sort((a, b) => comparePaths(sortKey(a), sortKey(b)));
  const records = entries.flatMap(({ mode, path, sha }) => [
    Buffer.from(`${mode.replace(/^0/, '')} ${path}\0`),
    Buffer.from(sha, 'hex'),
  ]);
  const all = entries.flatMap(entry => [entry, ...prefixed(entry.path, below.get(entry.path)?.all ?? [])]);
  const listed = { sha: objectSha('tree', Buffer.concat(records)), entries, all };
  const subtrees = new Map<string, ListedTree>();
  for (const [name, sub] of below) {
    for (const [path, inner] of sub.subtrees) subtrees.set(path === '' ? name : `${name}/${path}`, inner);
  }
  const result: ListedTree = { ...listed, subtrees };
  subtrees.set('', result);
  return result;
}

function fileEntry(path: string, { mode, sha, bytes }: File): TreeEntry {
  return mode === '160000'
    ? { path, mode, type: 'commit', sha }
    : { path, mode, type: 'blob', sha, size: bytes.length };
}

// git compares a folder's name as if it ended in a slash
function sortKey({ path, type }: TreeEntry): string {
  return type === 'tree' ? `${path}/` : path;
}

function prefixed(folder: string, entries: readonly TreeEntry[]): TreeEntry[] {
  return entries.map(entry => ({ ...entry, path: `${folder}/${entry.path}` }));
}
