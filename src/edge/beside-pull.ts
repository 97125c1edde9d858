import type { PolicyFile } from '../analyse/analysis';
import { byCodePoint } from '../iam/name';
import { quoted } from '../input/quoted';
import type { BesideFile } from '../owners/beside';
import { folderOf } from '../owners/source-owners';
import type { GitHub } from '../ports';
import { type Problem, problem } from '../problem';
import { isTelling } from './beside-local';
import { readBlobs, type Wanted } from './blobs';
import { plainFile } from './not-files';
import { textsOf } from './version-texts';

/** How many files are read at most for the only reason that they stand beside changed ones. */
const MOST_BESIDE = 200;

/**
 * The Terraform files of a head that stand beside changed ones: what they say tells whose policies those hold. They are taken
 * from the checkout where it holds the same bytes. The text of one that cannot be read, or is one too many, is null.
 */
export async function besidePull(
  github: GitHub,
  { head, workspace }: { readonly head: string; readonly workspace: string },
  files: readonly PolicyFile[],
): Promise<readonly BesideFile[]> {
  const folders = [...new Set(files.flatMap(({ path }) => (isTelling(path) ? [folderOf(path)] : [])))];
  if (folders.length === 0) return [];
  const known = new Set(files.map(({ path }) => path));
  const tree = await github.folders(head, folders.sort());
  const names = [...tree.keys()].filter(path => isTelling(path) && !known.has(path)).sort(byCodePoint);
  const wanted = names.flatMap(path => plainFile(tree, path));
  const read = wanted.slice(0, MOST_BESIDE);
  const blobs = await readBlobs(github, workspace, read);
  const texts = new Map(textsOf(read, blobs).files.map(({ path, text }) => [path, text]));
  return wanted.map(({ path }: Wanted) => ({ path, text: texts.get(path) ?? null }));
}

/** Says that some files beside the changed ones were not read, so that the source does not tell whose the policies there are. */
export function unreadBeside(beside: readonly BesideFile[]): readonly Problem[] {
  const unread = beside.filter(({ text }) => text === null);
  const [first] = unread;
  if (!first) return [];
  const more = unread.length > 1 ? ` and ${unread.length - 1} more` : '';
  const message = `${quoted(first.path)}${more} beside changed files ${unread.length > 1 ? 'were' : 'was'} not read: the source tells nobody there`;
  const help = 'name the principals of these files in the configuration';
  return [problem('warning', 'unreadable-file', message, { help })];
}
