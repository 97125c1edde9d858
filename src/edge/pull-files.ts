import { readAgain, refusalOf } from '../deliver/refusal';
import type { GitHub, PullFile, TreeFile } from '../ports';
import { type Problem, problem, type Read } from '../problem';
import { type ConfigurationBytes, type PullMaterial, type PullQuestion, readVersions } from './versions';

/** GitHub lists no more files of a pull request than this. */
const MOST_FILES = 3_000;

/** Why there is nothing to review: the pull request was closed, or its head is not the one that was asked about; the base may ask for a gate all the same. */
export type Over = { readonly over: 'closed' } | { readonly over: 'moved'; readonly configuration: ConfigurationBytes };

/** Reads the files that a pull request changes and the globs choose, with the versions from which they came; refuses where GitHub does. */
export async function readPull(
  github: GitHub,
  { head }: { readonly head: string },
  question: PullQuestion,
): Promise<Read<PullMaterial | Over>> {
  return attempt('the pull request', async () => {
    // why: the list is of whatever the head is then, so only what the head is afterwards tells of which
    const listed = await github.files();
    const heads = await github.heads();
    if (!heads.open) return { over: 'closed' };
    const { tip, mergeBase } = await github.origin(heads);
    const isMoved = heads.head !== head;
    const pull = await readVersions(github, question, { head, tip, mergeBase, listed: isMoved ? [] : listed });
    if (isMoved || !pull.isOfHead) return { over: 'moved', configuration: pull.configuration };
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
  const moved = new Map<string, string[]>();
  for (const [path, { sha }] of base) if (!head.has(path)) moved.set(sha, [...(moved.get(sha) ?? []), path]);
  return paths.flatMap((path): PullFile[] => {
    const [before, after] = [base.get(path), head.get(path)];
    if (before?.sha === after?.sha && before?.mode === after?.mode) return [];
    // why: a file moves to one place; what stands in two was copied
    const previous = before ? path : (moved.get(after?.sha ?? '')?.shift() ?? null);
    return [{ path, previous, sha: after?.sha ?? null, patch: undefined }];
  });
}

async function attempt<T>(what: string, reading: () => Promise<T>): Promise<Read<T>> {
  try {
    return { ok: true, value: await reading() };
  } catch (error) {
    const refusal = refusalOf(error);
    const help = readAgain(refusal, '`pull-requests: read` and `contents: read`');
    const message = `${what} cannot be read: GitHub ${refusal.words}`;
    return { ok: false, problem: problem('error', 'unreadable-file', message, { help }) };
  }
}

function tooMany(listed: readonly PullFile[]): readonly Problem[] {
  if (listed.length < MOST_FILES) return [];
  const message = `the pull request changes ${MOST_FILES} files or more, of which GitHub lists only the first ${MOST_FILES}`;
  return [problem('error', 'unreadable-file', message, { help: 'split it, or run on the whole repository' })];
}
