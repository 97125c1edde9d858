import { existsSync, lstatSync, readdirSync, realpathSync, type Stats } from 'node:fs';
import { dirname, join, relative, sep } from 'node:path';
import { formatOf } from '../source/format';
import { git } from './git';

const NEVER = new Set(['.git', '.terraform', 'node_modules']);

/** The files below a folder, by their paths from it, as git sees them: tracked or new, not ignored. */
export interface Walked {
  /** Those that are policy files by their names; no link and no submodule is among them. */
  readonly named: readonly string[];
  /** All others, of which some may be links, submodules or gone: `isPlainPlace` tells. */
  readonly others: readonly string[];
  /** The policy files by their names that git has and a sparse checkout leaves out. */
  readonly leftOut: readonly string[];
  /** The links that are policy files by their names: what they lead to is not looked at. */
  readonly links: readonly string[];
}

/** Lists the files below a folder. */
export function walk(folder: string): Walked {
  const byGit = listByGit(folder);
  const named: string[] = [];
  const others: string[] = [];
  const found = byGit ? null : listAll(folder, '');
  for (const name of byGit?.names ?? found?.files ?? []) (formatOf(name) === null ? others : named).push(name);
  const leftOut = (byGit?.skipped ?? []).filter(name => formatOf(name) !== null && !existsSync(join(folder, name)));
  // why: git also lists links, submodules and files that are gone; a folder's own listing tells files apart already
  const plain = byGit ? named.filter(name => isPlainFile(join(folder, name))) : named;
  const links = (byGit ? named : (found?.links ?? [])).filter(
    name => formatOf(name) !== null && isLink(join(folder, name)),
  );
  return { named: plain, others, leftOut, links };
}

/** The files below a folder that are chosen by their names, as the folder itself lists them: no program is asked, no link followed. */
export function listed(folder: string, isChosen: (name: string) => boolean): readonly string[] {
  return existsSync(folder) ? listAll(folder, '').files.filter(isChosen) : [];
}

/** Whether a path whose links are resolved up to its folder is a file itself, and no link leads to it on the way. */
export function isPlainPlace(file: string): boolean {
  return isPlainFile(file) && realpathSync.native(file) === file;
}

/** The root of the git work tree that holds a folder, links resolved, or null outside one. */
export function repositoryRoot(folder: string): string | null {
  for (let at = realpathSync.native(folder); ; at = dirname(at)) {
    if (existsSync(join(at, '.git'))) return at;
    if (dirname(at) === at) return null;
  }
}

/** A file as outputs call it: relative to a root, with forward slashes; both with links resolved. */
export function shownPath(root: string, file: string): string {
  const below = `${root}${sep}`;
  return (file.startsWith(below) ? file.slice(below.length) : relative(root, file)).split(sep).join('/');
}

/** What git lists below a folder; `skipped` are names that the work tree leaves out (`skip-worktree`). */
interface Listed {
  readonly names: readonly string[];
  readonly skipped: readonly string[];
}

function listByGit(folder: string): Listed | null {
  if (repositoryRoot(folder) === null) return null;
  const args = ['ls-files', '-z', '-t', '--cached', '--others', '--exclude-standard'];
  try {
    const lines = git(folder, args)
      .split('\0')
      .filter(line => line !== '');
    // why: a file in a conflict stands once for each of its versions
    const names = [...new Set(lines.map(line => line.slice(TAG.length)))];
    return { names, skipped: lines.flatMap(line => (line.startsWith('S ') ? [line.slice(TAG.length)] : [])) };
  } catch {
    // why: without git, or with a repository that git refuses, every file below the folder is looked at
    return null;
  }
}

/** What stands before each name: a letter and a blank. */
const TAG = 'H ';

/** What stands below a folder, in its own order; no link is followed. */
interface Found {
  readonly files: string[];
  readonly links: string[];
}

function listAll(folder: string, below: string, found: Found = { files: [], links: [] }): Found {
  for (const entry of readdirSync(join(folder, below), { withFileTypes: true })) {
    const name = below === '' ? entry.name : `${below}/${entry.name}`;
    if (entry.isDirectory()) {
      if (!NEVER.has(entry.name)) listAll(folder, name, found);
    } else if (entry.isFile()) found.files.push(name);
    else if (entry.isSymbolicLink()) found.links.push(name);
  }
  return found;
}

function isLink(file: string): boolean {
  return entryAt(file)?.isSymbolicLink() === true;
}

function isPlainFile(file: string): boolean {
  return entryAt(file)?.isFile() === true;
}

/** What stands at a path, links not followed; null where nothing does, also where one of its folders is a file by now. */
export function entryAt(path: string): Stats | null {
  try {
    return lstatSync(path, { throwIfNoEntry: false }) ?? null;
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === 'ENOTDIR') return null;
    throw error;
  }
}
