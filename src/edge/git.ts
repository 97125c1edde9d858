import { problem, type Read } from '../problem';

/** A file that differs between two versions; a path is null where the file is absent on that side. */
export interface ChangedFile {
  readonly before: string | null;
  readonly after: string | null;
}

/** A commit to compare the working tree with, and the ref that it is the merge base of, as the user named it. */
export interface MergeBase {
  readonly ref: string;
  readonly commit: string;
}

/** Finds the merge base of a ref and HEAD. */
export function mergeBase(root: string, ref: string): Read<MergeBase> {
  return comparing(ref, () => ({ ref, commit: git(root, ['merge-base', '--end-of-options', ref, 'HEAD']).trim() }));
}

/** The files of the working tree of a repository that differ from a commit, paths relative to the root; renames are followed. */
export function changedFiles(root: string, { ref, commit }: MergeBase): Read<readonly ChangedFile[]> {
  return comparing(ref, () => {
    const listed = git(root, ['diff', '--name-status', '-z', '-M', '--no-ext-diff', commit, '--']).split('\0');
    const files: ChangedFile[] = [];
    for (let at = 0; at < listed.length - 1; ) {
      const status = listed[at++] ?? '';
      const path = listed[at++] ?? '';
      if (status.startsWith('R') || status.startsWith('C')) files.push({ before: path, after: listed[at++] ?? '' });
      else files.push({ before: status === 'A' ? null : path, after: status === 'D' ? null : path });
    }
    const fresh = git(root, ['ls-files', '-z', '--others', '--exclude-standard']).split('\0').filter(Boolean);
    return [...files, ...fresh.map(path => ({ before: null, after: path }))];
  });
}

function comparing<T>(ref: string, compare: () => T): Read<T> {
  try {
    return { ok: true, value: compare() };
  } catch (error) {
    const said =
      String((error as { stderr?: unknown }).stderr ?? '')
        .trim()
        .split('\n')
        .at(-1) ?? '';
    const help = 'name a branch or commit that is fetched, such as `origin/main` (in CI: `fetch-depth: 0`)';
    const message = `git cannot compare with \`${ref}\`${said === '' ? '' : `: ${said}`}`;
    return { ok: false, problem: problem('error', 'git', message, { help }) };
  }
}

/**
 * The paths, relative to the root, that commits made after a moment (milliseconds since the epoch) changed, or that differ from
 * what is committed; null where there is no repository, or one without its history.
 */
export function pathsChangedSince(root: string, moment: number): ReadonlySet<string> | null {
  try {
    if (git(root, ['rev-parse', '--is-shallow-repository']).trim() !== 'false') return null;
    const since = `--since=@${Math.floor(moment / 1000) + 1}`;
    const committed = git(root, ['log', since, '--format=', '--name-only', '-z', '--no-renames', '-m', 'HEAD', '--']);
    const pending = git(root, ['diff', '--name-only', '-z', '--no-renames', '--no-ext-diff', 'HEAD', '--']);
    return new Set(
      `${committed}\0${pending}`
        .split('\0')
        .map(path => path.trim())
        .filter(Boolean),
    );
  } catch {
    // why: without git, or without a commit, nobody can tell, and nothing rests on it
    return null;
  }
}

/** The text of a file in a commit, or null where it is not text or cannot be had. */
export function textAt(root: string, commit: string, path: string): string | null {
  try {
    return git(root, ['cat-file', 'blob', `${commit}:${path}`]);
  } catch {
    // why: a base version that cannot be read grants nothing, which makes the gate stricter, never laxer
    return null;
  }
}

/** A file in a commit: whether it is one itself and no link, and its bytes, null where git does not hand them over. */
export interface CommittedFile {
  readonly isPlain: boolean;
  readonly bytes: Buffer | null;
}

/** The file at a path in a commit. */
export function fileAt(root: string, commit: string, path: string): CommittedFile | 'absent' {
  try {
    const listed = git(root, ['ls-tree', '-z', '--full-tree', commit, '--', path]);
    if (listed === '') return 'absent';
    if (!listed.startsWith(PLAIN)) return { isPlain: false, bytes: null };
    return { isPlain: true, bytes: bytesOf(root, ['cat-file', 'blob', `${commit}:${path}`]) };
  } catch {
    // why: an object that was never fetched, or is too big for memory, may be there and cannot be read
    return { isPlain: true, bytes: null };
  }
}

/** How git lists a file, executable or not; links, submodules and folders have other modes. */
const PLAIN = '100';

/** Runs git below a folder and answers with what it prints; throws where it fails or is not there. No argument passes a shell. */
export function git(cwd: string, args: readonly string[]): string {
  return bytesOf(cwd, args).toString('utf8');
}

function bytesOf(cwd: string, args: readonly string[]): Buffer {
  const { execFileSync } = process.getBuiltinModule('node:child_process');
  return execFileSync('git', [...NO_PROGRAMS, ...args], {
    cwd,
    maxBuffer: 1 << 28,
    stdio: ['ignore', 'pipe', 'pipe'],
  });
}

/** What the settings of a repository may name that git would start to list files: a folder may come with a `.git` of anybody's. */
const NO_PROGRAMS = ['-c', 'core.fsmonitor=false'];
