import { isUtf8 } from 'node:buffer';
import picomatch from 'picomatch';
import type { PolicyFile } from '../analyse/analysis';
import type { GitHub, PullFile } from '../ports';
import { type Problem, problem } from '../problem';
import { formatOf } from '../source/format';
import { MOST_BYTES } from './files';

/** The policy files of a pull request as its head has them, and the trouble with those that could not be read. */
export interface PullPolicies {
  readonly listed: readonly PullFile[];
  readonly files: readonly PolicyFile[];
  readonly problems: readonly Problem[];
}

/** How many blobs are fetched at a time. */
const AT_ONCE = 8;

/** GitHub lists no more files of a pull request than this. */
const MOST_FILES = 3_000;

/** Which paths some globs choose. */
export function chooser(globs: readonly string[]): (path: string) => boolean {
  return picomatch([...globs], { dot: true });
}

/** Reads the head blobs of the files that a pull request changes and the globs choose. */
export async function readPullPolicies(github: GitHub, globs: readonly string[]): Promise<PullPolicies> {
  const listed = await github.files();
  const chosen = chooser(globs);
  const wanted = listed.flatMap(({ path, sha }) =>
    sha !== null && formatOf(path) !== null && chosen(path) ? [{ path, sha }] : [],
  );
  const files: PolicyFile[] = [];
  const problems: Problem[] = [];
  if (listed.length >= MOST_FILES) {
    const message = `the pull request changes ${MOST_FILES} files or more, of which GitHub lists only the first ${MOST_FILES}`;
    problems.push(problem('error', 'unreadable-file', message, { help: 'split it, or run on the whole repository' }));
  }
  for (let at = 0; at < wanted.length; at += AT_ONCE) {
    const batch = wanted.slice(at, at + AT_ONCE);
    const blobs = await Promise.all(batch.map(file => github.blob(file.sha)));
    for (const [index, bytes] of blobs.entries()) {
      const path = batch[index]?.path ?? '';
      const fault = faultOf(bytes, path);
      if (fault) problems.push(fault);
      else files.push({ path, text: bytes.toString('utf8') });
    }
  }
  return { listed, files, problems };
}

function faultOf(bytes: Buffer, path: string): Problem | null {
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
