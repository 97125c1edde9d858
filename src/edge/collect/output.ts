import { accessSync, constants, statSync } from 'node:fs';
import { dirname } from 'node:path';
import { type Problem, problem } from '../../problem';
import { reason } from '../files';
import { openName } from '../open-name';
import { printAll } from '../print';
import { behindLinks, writeWhole } from '../whole-file';

/** The name that stands for standard output. */
export const STANDARD_OUTPUT = '-';

/** Why a file could not be written at the end, found before the work is done; null when nothing speaks against it. */
export function unwritable(file: string): Problem | null {
  if (file === STANDARD_OUTPUT) return null;
  try {
    const target = behindLinks(file);
    const stats = statSync(target, { throwIfNoEntry: false });
    if (stats?.isDirectory()) return refused(file, 'this is a folder, not a file');
    if (openName(file) !== null || (stats && !stats.isFile())) {
      return refused(file, 'this is no regular file', `name a file, or \`${STANDARD_OUTPUT}\` for standard output`);
    }
    accessSync(dirname(target), constants.W_OK);
    return null;
  } catch (error) {
    return refused(file, whyNot(error as NodeJS.ErrnoException));
  }
}

/**
 * Writes a report whole or not at all. The file gets its name only when all of it is on disk; what a kill may leave beside it has a
 * number for an ending and, unless it is whole, is refused as a report.
 */
export function writeReport(file: string, text: string): Problem | null {
  try {
    if (file === STANDARD_OUTPUT) printAll(text);
    else writeWhole(file, text);
    return null;
  } catch (error) {
    if (file === STANDARD_OUTPUT) {
      const help = 'what was printed is no report; name a file instead';
      const message = `standard output does not take the whole report: ${reason(error)}`;
      return problem('error', 'write-failed', message, { help });
    }
    return refused(file, `the file cannot be written: ${reason(error)}`);
  }
}

function whyNot(error: NodeJS.ErrnoException): string {
  if (error.code === 'ENOTDIR') return 'its folder is a file';
  if (error.code !== 'ENOENT') return `the file cannot be written: ${reason(error)}`;
  // why: only a link that leads nowhere is resolved in vain; of anything else it is the folder that is looked for
  return error.syscall === 'access' ? 'its folder does not exist' : 'this is a link to what does not exist';
}

function refused(path: string, message: string, help?: string): Problem {
  return problem('error', 'write-failed', message, {
    path,
    help: help ?? 'name a file in a folder that exists and may be written to',
  });
}
