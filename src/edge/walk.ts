import { existsSync, lstatSync, readdirSync, realpathSync } from 'node:fs';
import { dirname, join, relative, sep } from 'node:path';
import { formatOf } from '../source/format';

const NEVER = new Set(['.git', '.terraform', 'node_modules']);

/** The policy files below a folder, by their paths from it, as git sees them: tracked or new, not ignored, no link and no submodule. */
export function walk(folder: string): readonly string[] {
  // why: git also lists links, submodules and files that are gone; a folder's own listing tells files apart already
  const listed = listByGit(folder)?.filter(name => formatOf(name) !== null && isPlainFile(join(folder, name)));
  return listed ?? listAll(folder, '').filter(name => formatOf(name) !== null);
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

function listByGit(folder: string): readonly string[] | null {
  if (repositoryRoot(folder) === null) return null;
  const args = ['ls-files', '-z', '--cached', '--others', '--exclude-standard', '--deduplicate'];
  try {
    const { execFileSync } = process.getBuiltinModule('node:child_process');
    const listed = execFileSync('git', args, {
      cwd: folder,
      encoding: 'utf8',
      maxBuffer: 1 << 28,
      stdio: ['ignore', 'pipe', 'ignore'],
    });
    return listed.split('\0').filter(name => name !== '');
  } catch {
    // why: without git, or with a repository that git refuses, every file below the folder is looked at
    return null;
  }
}

function listAll(folder: string, below: string): readonly string[] {
  return readdirSync(join(folder, below), { withFileTypes: true }).flatMap(entry => {
    const name = below === '' ? entry.name : `${below}/${entry.name}`;
    if (entry.isDirectory()) return NEVER.has(entry.name) ? [] : listAll(folder, name);
    return entry.isFile() ? [name] : [];
  });
}

function isPlainFile(file: string): boolean {
  return lstatSync(file, { throwIfNoEntry: false })?.isFile() === true;
}
