import { isUtf8 } from 'node:buffer';
import { closeSync, openSync, readFileSync, readSync, statSync } from 'node:fs';
import { type Problem, problem, type Read } from '../problem';

/** The largest files that are read; policies have some thousand characters, templates at most 1 MB, a report some MB an account. */
export const MOST_BYTES = {
  policy: 10_000_000,
  report: 25_000_000,
  configuration: 1_000_000,
  baseline: 100_000_000,
  result: 400_000_000,
} as const;

const SMALLER = {
  policy: 'a policy of more than 10 MB is not read: name the right file',
  report: 'a report of more than 25 MB is not read: split it, by account for example, and give each part',
  configuration: 'a configuration of more than 1 MB is not read: make it smaller',
  baseline: 'a baseline of more than 100 MB is not read: write one for each part of the repository',
  result: 'a result of more than 400 MB is not read: audit the repository in parts',
} as const;

/** Reads a text file whole; refuses what is too big, is not UTF-8 or cannot be read, naming it as the user did. */
export function readText(file: string, shown: string, kind: keyof typeof MOST_BYTES): Read<string> {
  try {
    if (file !== STANDARD_INPUT) {
      const stats = statSync(file);
      if (stats.isDirectory()) return refuse('unreadable-file', shown, 'this is a folder, not a file', 'name a file');
      if (kind !== 'report' && !stats.isFile()) {
        return refuse('unreadable-file', shown, 'this is no file', `name a ${kind} file`);
      }
      if (stats.size > MOST_BYTES[kind]) {
        return refuse('too-big', shown, `the file has ${Math.round(stats.size / 1_000_000)} MB`, SMALLER[kind]);
      }
    }
    const bytes = readAtMost(file === STANDARD_INPUT ? 0 : file, MOST_BYTES[kind]);
    if (bytes === null) {
      return refuse('too-big', shown, `it has more than ${MOST_BYTES[kind] / 1_000_000} MB`, SMALLER[kind]);
    }
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

/** Reads all of a file, or of a device or a pipe, which need not have an end; null where it has more than so many bytes. */
export function readAtMost(file: string | number, most: number): Buffer | null {
  const stats = typeof file === 'number' ? null : statSync(file);
  if (stats?.isFile()) {
    const bytes = stats.size > most ? null : readFileSync(file);
    return bytes && bytes.length > most ? null : bytes;
  }
  const descriptor = typeof file === 'number' ? file : openSync(file, 'r');
  try {
    const parts: Buffer[] = [];
    let length = 0;
    for (let part = readPart(descriptor); part.length > 0; part = readPart(descriptor)) {
      length += part.length;
      if (length > most) return null;
      parts.push(part);
    }
    return Buffer.concat(parts, length);
  } finally {
    if (descriptor !== file) closeSync(descriptor);
  }
}

const PART = 1 << 20;

/** The next bytes; none at the end. */
function readPart(descriptor: number): Buffer {
  const part = Buffer.allocUnsafe(PART);
  return part.subarray(0, readSync(descriptor, part));
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
