import { refusalOf } from '../deliver/refusal';
import type { GitHub, PullFile, TreeFile } from '../ports';
import { type Problem, problem, type Read } from '../problem';
import { type PullMaterial, type PullQuestion, readVersions } from './versions';

/** GitHub lists no more files of a pull request than this. */
const MOST_FILES = 3_000;

/** Reads the files that a pull request changes and the globs choose, with the versions from which they came; refuses where GitHub does. */
export async function readPull(github: GitHub, question: PullQuestion): Promise<Read<PullMaterial>> {
  return attempt('the pull request', async () => {
    const heads = await github.heads();
    const listed = await github.files();
    const { tip, mergeBase } = await github.origin(heads);
    const pull = await readVersions(github, question, { head: heads.head, tip, mergeBase, listed });
    return { ...pull, problems: [...tooMany(listed), ...pull.problems] };
  });
}

/** Reads what differs between two commits, file by file: a comparison by GitHub stops at 300 files. */
export async function readQueue(
  github: GitHub,
  { head, base }: { readonly head: string; readonly base: string },
  question: PullQuestion,
): Promise<Read<PullMaterial>> {
  return attempt('the merge group', async () => {
    const [after, before] = [await github.tree(head, null), await github.tree(base, null)];
    const listed = after && before ? differences(before, after) : [];
    const found = await readVersions(github, question, { head, tip: base, mergeBase: base, listed });
    if (after && before) return found;
    const help = 'run on the whole repository with `fail-on: any`';
    const message = 'GitHub does not list all files of the repository, so nobody knows what changed';
    return { ...found, problems: [problem('error', 'unreadable-file', message, { help }), ...found.problems] };
  });
}

function differences(base: ReadonlyMap<string, TreeFile>, head: ReadonlyMap<string, TreeFile>): readonly PullFile[] {
  const paths = [...new Set([...base.keys(), ...head.keys()])];
  // why: a file that only moved changes no statement; one that also changed counts as new
  const moved = new Map([...base].flatMap(([path, { sha }]) => (head.has(path) ? [] : [[sha, path] as const])));
  return paths.flatMap((path): PullFile[] => {
    const [before, after] = [base.get(path), head.get(path)];
    if (before?.sha === after?.sha && before?.mode === after?.mode) return [];
    const previous = before ? path : (moved.get(after?.sha ?? '') ?? null);
    return [{ path, previous, sha: after?.sha ?? null, patch: undefined }];
  });
}

async function attempt(what: string, reading: () => Promise<PullMaterial>): Promise<Read<PullMaterial>> {
  try {
    return { ok: true, value: await reading() };
  } catch (error) {
    const help = 'run again; the token needs `pull-requests: read` and `contents: read`';
    const message = `${what} cannot be read: GitHub ${refusalOf(error).words}`;
    return { ok: false, problem: problem('error', 'unreadable-file', message, { help }) };
  }
}

function tooMany(listed: readonly PullFile[]): readonly Problem[] {
  if (listed.length < MOST_FILES) return [];
  const message = `the pull request changes ${MOST_FILES} files or more, of which GitHub lists only the first ${MOST_FILES}`;
  return [problem('error', 'unreadable-file', message, { help: 'split it, or run on the whole repository' })];
}
