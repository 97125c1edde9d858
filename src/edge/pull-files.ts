import { isUtf8 } from 'node:buffer';
import picomatch from 'picomatch';
import type { PolicyFile } from '../analyse/analysis';
import { refusalOf } from '../deliver/refusal';
import type { GitHub, PullFile } from '../ports';
import { type Problem, problem, type Read } from '../problem';
import { formatOf } from '../source/format';
import { MOST_BYTES } from './files';

/** The policy files of a pull request as its head has them, and the trouble with those that could not be read. */
export interface PullPolicies {
  /** The SHA of the head before anything was read. */
  readonly head: string;
  readonly listed: readonly PullFile[];
  readonly files: readonly PolicyFile[];
  readonly problems: readonly Problem[];
}

/** How many blobs are fetched at a time. */
const AT_ONCE = 8;

/** GitHub lists no more files of a pull request than this. */
const MOST_FILES = 3_000;

/** Which paths some globs choose; one that begins with `!` takes away from the others. */
export function chooser(globs: readonly string[]): (path: string) => boolean {
  const ignore = globs.filter(glob => glob.startsWith('!')).map(glob => glob.slice(1));
  const wanted = globs.filter(glob => !glob.startsWith('!'));
  return picomatch(wanted.length > 0 ? wanted : ['**'], { dot: true, ignore });
}

/** Reads the head blobs of the files that a pull request changes and the globs choose; refuses where GitHub does. */
export async function readPullPolicies(github: GitHub, globs: readonly string[]): Promise<Read<PullPolicies>> {
  try {
    const head = await github.head();
    const listed = await github.files();
    const { files, problems } = await readBlobs(github, listed, chooser(globs));
    return { ok: true, value: { head, listed, files, problems: [...tooMany(listed), ...problems] } };
  } catch (error) {
    const help = 'run again; the token needs `pull-requests: read` and `contents: read`';
    const message = `the pull request cannot be read: GitHub ${refusalOf(error).words}`;
    return { ok: false, problem: problem('error', 'unreadable-file', message, { help }) };
  }
}

async function readBlobs(github: GitHub, listed: readonly PullFile[], chosen: (path: string) => boolean) {
  const wanted = listed.flatMap(({ path, sha }) =>
    sha !== null && formatOf(path) !== null && chosen(path) ? [{ path, sha }] : [],
  );
  const files: PolicyFile[] = [];
  const problems: Problem[] = [];
  for (let at = 0; at < wanted.length; at += AT_ONCE) {
    const batch = wanted.slice(at, at + AT_ONCE);
    const blobs = await Promise.all(batch.map(({ sha }) => github.blob(sha).catch(withheld)));
    for (const [index, bytes] of blobs.entries()) {
      const path = batch[index]?.path ?? '';
      const fault = faultOf(bytes, path);
      if (fault) problems.push(fault);
      else files.push({ path, text: bytes?.toString('utf8') ?? '' });
    }
  }
  return { files, problems };
}

/** Null for a blob that GitHub keeps back; anything else that went wrong is no matter of one file. */
function withheld(error: unknown): null {
  if (refusalOf(error).kind === 'forbidden') return null;
  throw error;
}

function tooMany(listed: readonly PullFile[]): readonly Problem[] {
  if (listed.length < MOST_FILES) return [];
  const message = `the pull request changes ${MOST_FILES} files or more, of which GitHub lists only the first ${MOST_FILES}`;
  return [problem('error', 'unreadable-file', message, { help: 'split it, or run on the whole repository' })];
}

function faultOf(bytes: Buffer | null, path: string): Problem | null {
  if (bytes === null) {
    const help = 'it may be a submodule or too large; the token needs `contents: read`';
    return problem('error', 'unreadable-file', 'GitHub does not hand over the file', { path, help });
  }
  if (bytes.length > MOST_BYTES.policy) {
    const help = `leave it out with \`policies\`: nothing of more than ${MOST_BYTES.policy / 1_000_000} MB is a policy`;
    return problem('error', 'too-big', `the file has ${Math.round(bytes.length / 1_000_000)} MB`, { path, help });
  }
  if (isUtf8(bytes)) return null;
  return problem('error', 'not-utf8', 'the file is not UTF-8 text', {
    path,
    help: 'save it as UTF-8, or leave it out with `policies`',
  });
}
