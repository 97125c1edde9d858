import { execFileSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { comparePaths, type File, type Tree } from './objects';

/** How one file differs between two trees, as `pulls/{n}/files` tells it. */
export interface FileChange {
  readonly filename: string;
  readonly status: 'added' | 'modified' | 'removed' | 'renamed' | 'changed';
  readonly previousFilename: string | null;
  /** The blob of the newer side, or of the older one where the file was removed. */
  readonly sha: string;
  readonly additions: number;
  readonly deletions: number;
  /** Hunks without file headers; null for binary, huge, empty and purely renamed files. */
  readonly patch: string | null;
}

/** A new path to the old path it was renamed from. */
export type Renames = Readonly<Record<string, string>>;

// the limits of "Limits for viewing content and diffs": one file's patch
const MAX_PATCH_LINES = 20_000;
const MAX_PATCH_BYTES = 1_000_000;

/** The files that differ, in git's order; renames are what the caller says, whatever the similarity. */
export function diffTrees(base: Tree, head: Tree, renames: Renames): readonly FileChange[] {
  const moved = new Map(Object.entries(renames).filter(([to, from]) => head.has(to) && base.has(from)));
  const gone = new Set(moved.values());
  const pairs: { path: string; from: string; old: File | undefined; now: File | undefined }[] = [];
  for (const path of [...new Set([...base.keys(), ...head.keys()])].sort(comparePaths)) {
    const from = moved.get(path) ?? path;
    const old = moved.has(path) || !gone.has(path) ? base.get(from) : undefined;
    const now = head.get(path);
    if (from !== path || old?.sha !== now?.sha || old?.mode !== now?.mode) pairs.push({ path, from, old, now });
  }
  const wanted = pairs.filter(({ old, now }) => old !== undefined || now !== undefined);
  const patches = patchesOf(wanted);
  return wanted.map(({ path, from, old, now }, index) => {
    const patch = patches[index] ?? '';
    const tooBig = patch.split('\n').length > MAX_PATCH_LINES || Buffer.byteLength(patch) > MAX_PATCH_BYTES;
    return {
      filename: path,
      status: statusOf(from !== path, old, now),
      previousFilename: from === path ? null : from,
      sha: (now ?? old)?.sha ?? '',
      additions: countLines(patch, '+'),
      deletions: countLines(patch, '-'),
      patch: patch === '' || tooBig ? null : patch,
    };
  });
}

function countLines(patch: string, sign: '+' | '-'): number {
  return patch.split('\n').filter(line => line.startsWith(sign)).length;
}

function statusOf(renamed: boolean, old: File | undefined, now: File | undefined): FileChange['status'] {
  if (old === undefined) return 'added';
  if (now === undefined) return 'removed';
  if (renamed) return 'renamed';
  return old.mode.slice(0, 3) === now.mode.slice(0, 3) ? 'modified' : 'changed';
}

const QUIET = { PATH: process.env.PATH, GIT_CONFIG_NOSYSTEM: '1', GIT_CONFIG_GLOBAL: '/dev/null', LC_ALL: 'C' };

interface Pair {
  readonly old: File | undefined;
  readonly now: File | undefined;
}

const known = new Map<string, string>();

/** The patch of each pair; what git said of two files it is not asked again. */
function patchesOf(pairs: readonly Pair[]): readonly string[] {
  const keys = pairs.map(({ old, now }) => `${old?.mode} ${old?.sha} ${now?.mode} ${now?.sha}`);
  const open = new Map(
    pairs.flatMap((pair, at) => (known.has(keys[at] ?? '') ? [] : [[keys[at] ?? '', pair] as const])),
  );
  const patches = gitPatches([...open.values()]);
  for (const [at, key] of [...open.keys()].entries()) known.set(key, patches[at] ?? '');
  return keys.map(key => known.get(key) ?? '');
}

/** The real `git diff` of each pair, three context lines, without headers; '' where git shows no hunk. */
function gitPatches(pairs: readonly Pair[]): readonly string[] {
  if (pairs.length === 0) return [];
  const folder = mkdtempSync(join(tmpdir(), 'fake-github-'));
  const git = (args: readonly string[], input: Buffer): Buffer =>
    execFileSync('git', args, { cwd: folder, env: QUIET, input, maxBuffer: 2 ** 30 });
  try {
    // all that `git init` makes and git needs, without a process of its own
    for (const name of ['objects', 'refs']) mkdirSync(join(folder, name));
    writeFileSync(join(folder, 'HEAD'), 'ref: refs/heads/none\n');
    // numbered paths: the patch of a file does not depend on its name, and no name needs quoting
    git(['fast-import', '--quiet'], Buffer.concat([stream('old', pairs, 'old'), stream('new', pairs, 'now')]));
    const out = git(['diff', '--no-renames', '--no-ext-diff', '--unified=3', 'old', 'new', '--'], Buffer.alloc(0));
    const patches = pairs.map(() => '');
    // a line of a hunk begins with a space, +, -, @ or a backslash, so this can only be a header
    for (const section of `\n${out.toString('utf8')}`.split('\ndiff --git a/').slice(1)) {
      const index = Number(section.slice(0, section.indexOf(' ')));
      const hunks = section.indexOf('\n@@ ');
      // git shows a change of type as a removal and an addition
      if (hunks >= 0) patches[index] += `${patches[index] === '' ? '' : '\n'}${section.slice(hunks + 1)}`;
    }
    return patches.map(patch => patch.replace(/\n$/, ''));
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

function stream(branch: string, pairs: readonly Pair[], side: 'old' | 'now'): Buffer {
  const parts: Uint8Array[] = [Buffer.from(`commit refs/heads/${branch}\ncommitter a <a@b> 1 +0000\ndata 0\n`)];
  pairs.forEach((pair, index) => {
    const file = pair[side];
    if (file === undefined) return;
    if (file.mode === '160000') parts.push(Buffer.from(`M 160000 ${file.sha} ${index}\n`));
    else
      parts.push(
        Buffer.from(`M ${file.mode} inline ${index}\ndata ${file.bytes.length}\n`),
        file.bytes,
        Buffer.from('\n'),
      );
  });
  return Buffer.concat(parts);
}
