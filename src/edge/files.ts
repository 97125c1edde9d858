import { isUtf8 } from 'node:buffer';
import { readFileSync, statSync } from 'node:fs';
import { type Problem, problem, type Read } from '../problem';

/** The largest file that is read as policy or report; policies have some thousand characters, templates at most 1 MB. */
export const MOST_BYTES = { policy: 10_000_000, report: 200_000_000 } as const;

/** Reads a text file whole; refuses what is too big, is not UTF-8 or cannot be read, naming it as the user did. */
export function readText(file: string, shown: string, kind: keyof typeof MOST_BYTES): Read<string> {
  try {
    if (file !== STANDARD_INPUT) {
      const stats = statSync(file);
      if (stats.isDirectory()) return refuse('unreadable-file', shown, 'this is a folder, not a file', 'name a file');
      if (kind === 'policy' && !stats.isFile()) {
        return refuse('unreadable-file', shown, 'this is no file', 'name a policy file');
      }
      if (stats.size > MOST_BYTES[kind]) {
        const most = MOST_BYTES[kind] / 1_000_000;
        const help = `a ${kind} of more than ${most} MB is not read: name the right file`;
        return refuse('too-big', shown, `the file has ${Math.round(stats.size / 1_000_000)} MB`, help);
      }
    }
    const bytes = readFileSync(file === STANDARD_INPUT ? 0 : file);
    if (!isUtf8(bytes))
      return refuse('not-utf8', shown, 'the file is not UTF-8 text', 'save it as UTF-8 (or leave it out)');
    return { ok: true, value: bytes.toString('utf8') };
  } catch (error) {
    return refuse(
      'unreadable-file',
      shown,
      `the file cannot be read: ${reason(error)}`,
      'check the path and its permissions',
    );
  }
}

/** The name by which standard input is given. */
export const STANDARD_INPUT = '-';

/** Why a call to the system failed, in words. */
export function reason(error: unknown): string {
  const code = (error as NodeJS.ErrnoException | null)?.code;
  if (code === 'ENOENT') return 'there is no such file';
  if (code === 'EACCES' || code === 'EPERM') return 'permission is missing';
  return error instanceof Error ? error.message : String(error);
}

function refuse(code: Problem['code'], shown: string, what: string, help: string): Read<never> {
  return { ok: false, problem: problem('error', code, what, { path: shown, help }) };
}
