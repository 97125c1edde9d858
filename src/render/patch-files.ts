import type { FileAnalysis } from '../analyse/analysis';
import { digest } from '../audit/digest';
import { filePatch } from './patch';

/** A patch that changes one file, and the name of a file for it. */
export interface PatchFile {
  readonly name: string;
  readonly text: string;
}

/** The longest part of a name that is taken from a path. */
const LONGEST = 80;

/**
 * A patch for each file that changes; each applies alone. A name has the path's letters, digits, `.`, `_` and `-`, all else as
 * `-`, and a digest of the path, by which no two are alike on any file system.
 */
export function patchFiles(files: readonly FileAnalysis[]): readonly PatchFile[] {
  return files
    .filter(file => file.edits.length > 0)
    .map(file => {
      const words = file.path
        .replace(/[^A-Za-z0-9._-]+/g, '-')
        .slice(-LONGEST)
        .replace(/^[.-]+/, '');
      return { name: `${words || 'file'}-${digest(file.path, 12)}.patch`, text: filePatch(file) };
    });
}
