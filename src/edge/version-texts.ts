import { isUtf8 } from 'node:buffer';
import type { PolicyFile } from '../analyse/analysis';
import { changedLines } from '../deliver/changed-lines';
import type { ChangedLines } from '../deliver/touches';
import type { PullFile } from '../ports';
import { type Problem, problem } from '../problem';
import type { Wanted } from './blobs';
import { MOST_BYTES } from './files';
import { ofUnnamed } from './unread-file';

/** The texts of some blobs, and the trouble with those that are none. */
export function textsOf(
  wanted: readonly Wanted[],
  blobs: ReadonlyMap<string, Buffer | null>,
): { readonly files: readonly PolicyFile[]; readonly problems: readonly Problem[] } {
  const files: PolicyFile[] = [];
  const problems: Problem[] = [];
  for (const { path, sha } of wanted) {
    const bytes = blobs.get(sha) ?? null;
    const fault = faultOf(bytes, path);
    if (fault) problems.push(bytes ? ofUnnamed(fault, () => [bytes]) : fault);
    else files.push({ path, text: bytes?.toString('utf8') ?? '' });
  }
  return { files, problems };
}

/** By path of a head file: the lines that differ from the version that it came from. */
export function changes(
  files: readonly PolicyFile[],
  before: readonly PolicyFile[],
  listed: readonly PullFile[],
): ReadonlyMap<string, readonly ChangedLines[]> {
  const previous = new Map(listed.map(file => [file.path, file.previous]));
  const texts = new Map(before.map(({ path, text }) => [path, text]));
  return new Map(
    files.map(({ path, text }) => [path, changedLines(texts.get(previous.get(path) ?? '') ?? null, text)]),
  );
}

function faultOf(bytes: Buffer | null, path: string): Problem | null {
  if (bytes === null) {
    const help = 'it may be too large; the token needs `contents: read`';
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
