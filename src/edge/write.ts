import { readFileSync, statSync, writeFileSync } from 'node:fs';
import { type Problem, problem } from '../problem';
import { reason } from './files';
import { openName } from './open-name';
import { printAll } from './print';
import { writeWhole } from './whole-file';

/** A file to be written, with the text that its change was computed from. */
export interface Rewrite {
  readonly file: string;
  readonly shown: string;
  readonly before: string;
  readonly after: string;
}

/** Writes changed files, each at once or not at all, with their modes; one that changed meanwhile is left alone. */
export function rewrite(files: readonly Rewrite[]): readonly Problem[] {
  return files.flatMap(({ file, shown, before, after }) => {
    try {
      if (readFileSync(file, 'utf8') !== before) {
        const help = 'run again; nothing was written to it';
        return [problem('error', 'write-failed', 'the file changed while it was analysed', { path: shown, help })];
      }
      writeWhole(file, after);
      return [];
    } catch (error) {
      const help = 'check its permissions; nothing was written to it';
      return [problem('error', 'write-failed', `the file cannot be written: ${reason(error)}`, { path: shown, help })];
    }
  });
}

/** Writes an output file, whole or not at all; the problem where it cannot. */
export function writeOutput(file: string, text: string | Iterable<string>): Problem | null {
  try {
    const open = openName(file);
    // why: a device or a pipe is written to, and must not give way to a file
    if (open !== null || statSync(file, { throwIfNoEntry: false })?.isFile() === false) {
      const whole = typeof text === 'string' ? text : [...text].join('');
      if (typeof open === 'number') printAll(whole, open);
      else writeFileSync(file, whole, { flag: 'a' });
    } else writeWhole(file, text);
    return null;
  } catch (error) {
    const help = 'name a file in a folder that exists and may be written to';
    return problem('error', 'write-failed', `the file cannot be written: ${reason(error)}`, { path: file, help });
  }
}
