import { closeSync, openSync, readFileSync, writeFileSync } from 'node:fs';
import { type Problem, problem } from '../problem';
import { reason } from './files';

/** A file to be written, with the text that its change was computed from. */
export interface Rewrite {
  readonly file: string;
  readonly shown: string;
  readonly before: string;
  readonly after: string;
}

/** Writes changed files, each at once or not at all, with their modes; one that changed meanwhile is left alone. */
export function rewrite(files: readonly Rewrite[]): readonly Problem[] {
  const { sync: writeAtomically }: typeof import('write-file-atomic') = require('write-file-atomic');
  return files.flatMap(({ file, shown, before, after }) => {
    try {
      if (readFileSync(file, 'utf8') !== before) {
        const help = 'run again; nothing was written to it';
        return [problem('error', 'write-failed', 'the file changed while it was analysed', { path: shown, help })];
      }
      writeAtomically(file, after);
      return [];
    } catch (error) {
      const help = 'check its permissions; nothing was written to it';
      return [problem('error', 'write-failed', `the file cannot be written: ${reason(error)}`, { path: shown, help })];
    }
  });
}

/** Writes an output file; the problem where it cannot. */
export function writeOutput(file: string, text: string | Iterable<string>): Problem | null {
  return written(file, () => (typeof text === 'string' ? writeFileSync(file, text) : writeParts(file, text)));
}

/** The same for a file that is read again: it is written at once or not at all, so that a run that is killed leaves the old one. */
export function writeAtOnce(file: string, text: string): Problem | null {
  const { sync: writeAtomically }: typeof import('write-file-atomic') = require('write-file-atomic');
  return written(file, () => writeAtomically(file, text));
}

function written(file: string, write: () => void): Problem | null {
  try {
    write();
    return null;
  } catch (error) {
    const help = 'name a file in a folder that exists and may be written to';
    return problem('error', 'write-failed', `the file cannot be written: ${reason(error)}`, { path: file, help });
  }
}

function writeParts(file: string, parts: Iterable<string>): void {
  const descriptor = openSync(file, 'w');
  try {
    for (const part of parts) writeFileSync(descriptor, part);
  } finally {
    closeSync(descriptor);
  }
}
