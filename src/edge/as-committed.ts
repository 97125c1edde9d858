import { quoted } from '../input/quoted';
import type { TreeFile } from '../ports';
import { count } from '../render/plain';
import { formatOf } from '../source/format';
import { localBlob } from './blobs';
import { chooser } from './chooser';

/** What a run reads of a checkout: the policy files that globs choose, and the configuration. */
export interface ReadOf {
  readonly workspace: string;
  readonly policies: readonly string[];
  readonly configuration: string;
}

/**
 * Why a checkout is not what a commit holds, as the end of a sentence: a policy file that the run would read, or the configuration,
 * is not there, or is not the same; null where all of it is.
 */
export function doubtOfCheckout(
  { workspace, policies, configuration }: ReadOf,
  tree: ReadonlyMap<string, TreeFile> | null,
): string | null {
  if (tree === null) return 'GitHub does not list all files of the commit';
  const isChosen = chooser(policies);
  const other: string[] = [];
  for (const [path, file] of tree) {
    const isRead = path === configuration || (formatOf(path) !== null && isChosen(path));
    if (isRead && isPlain(file) && localBlob(workspace, { path, sha: file.sha }) === null) other.push(path);
  }
  const [first] = other.sort();
  if (first === undefined) return null;
  const more = other.length === 1 ? '' : ` and ${count(other.length - 1, 'more file')}`;
  return `the checkout does not have ${quoted(first)}${more} as committed`;
}

/** Whether an entry of a tree is a file, and no link or submodule. */
export function isPlain({ mode }: TreeFile): boolean {
  return mode === '100644' || mode === '100755';
}
