import { accessSync, constants, existsSync, rmSync, statSync } from 'node:fs';
import { dirname } from 'node:path';
import writeFileAtomic from 'write-file-atomic';
import { type Problem, problem } from '../../problem';
import { MOST_BYTES, reason } from '../files';
import { print } from '../print';

/** The name that stands for standard output. */
export const STANDARD_OUTPUT = '-';

/** Why a file could not be written at the end, found before the work is done; null when nothing speaks against it. */
export function unwritable(file: string): Problem | null {
  if (file === STANDARD_OUTPUT) return null;
  try {
    if (existsSync(file) && statSync(file).isDirectory()) return refused(file, 'this is a folder, not a file');
    accessSync(dirname(file), constants.W_OK);
    return null;
  } catch (error) {
    const missing = (error as NodeJS.ErrnoException).code === 'ENOENT';
    return refused(file, missing ? 'its folder does not exist' : `the file cannot be written: ${reason(error)}`);
  }
}

/**
 * Writes a report whole or not at all. The file gets its name only when all of it is on disk; what a kill may leave beside it has a
 * number for an ending and, unless it is whole, is refused as a report.
 */
export function writeReport(file: string, text: string): Problem | null {
  const bytes = Buffer.byteLength(text);
  if (bytes > MOST_BYTES.report) {
    const message = `the report would have ${Math.ceil(bytes / 1_000_000)} MB, and one of more than 25 MB is not read`;
    return problem('error', 'too-big', message, { help: 'collect parts of it, by `account` or `resource-tag`' });
  }
  if (file === STANDARD_OUTPUT) {
    print(text);
    return null;
  }
  try {
    writeFileAtomic.sync(file, text);
    // why: on a full disk a write may end early without an error
    if (statSync(file).size === bytes) return null;
    rmSync(file);
    return refused(file, 'the file could not be written whole: is the disk full?');
  } catch (error) {
    return refused(file, `the file cannot be written: ${reason(error)}`);
  }
}

function refused(path: string, message: string): Problem {
  return problem('error', 'write-failed', message, {
    path,
    help: 'name a file in a folder that exists and may be written to',
  });
}
