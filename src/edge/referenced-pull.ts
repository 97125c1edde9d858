import { realpathSync } from 'node:fs';
import { join } from 'node:path';
import type { PolicyFile } from '../analyse/analysis';
import { seemsPolicy } from '../locate/seems-policy';
import { isTerraform } from '../locate/terraform-file';
import type { GitHub, PullFile } from '../ports';
import type { Problem } from '../problem';
import { formatOf } from '../source/format';
import { readBlobs, type Wanted } from './blobs';
import { chooser, sparing } from './chooser';
import { readText } from './files';
import { plainFile } from './not-files';
import { MOST_REFERENCED, referencedBy, tooManyReferenced } from './referenced';
import { textsOf } from './version-texts';
import { listed as listedIn } from './walk';

/** The changed files that Terraform files take a text from though their names say nothing. */
export interface ReferencedChanges {
  /** Their paths, those of then among them. */
  readonly paths: ReadonlySet<string>;
  /** The blobs that were read to find that out. */
  readonly blobs: ReadonlyMap<string, Buffer | null>;
  readonly problems: readonly Problem[];
}

/**
 * Finds them by the Terraform files that the globs choose among those that changed, as they are and as they were, and in the
 * checkout, if there is one; it tells of references alone. Nothing is asked of GitHub unless both kinds changed.
 */
export async function referencedChanges(
  github: GitHub,
  { globs, workspace }: { readonly globs: readonly string[]; readonly workspace: string },
  { mergeBase, listed }: { readonly mergeBase: string; readonly listed: readonly PullFile[] },
): Promise<ReferencedChanges> {
  const isSpared = sparing(globs);
  const odd = new Set(listed.flatMap(pathsOf).filter(path => formatOf(path) === null && isSpared(path)));
  if (odd.size === 0) return { paths: odd, blobs: new Map(), problems: [] };
  const isChosen = chooser(globs);
  const tells = (path: string) => isTerraform(path) && isChosen(path);
  const was = listed.flatMap(({ previous }) => (previous !== null && tells(previous) ? [previous] : []));
  const base = was.length === 0 ? new Map() : await github.tree(mergeBase, was);
  const wanted = [
    ...listed.flatMap(({ path, sha }): Wanted[] => (sha !== null && tells(path) ? [{ path, sha }] : [])),
    ...was.flatMap(path => plainFile(base, path)),
  ];
  const blobs = await readBlobs(github, workspace, wanted);
  const { files } = textsOf(wanted, blobs);
  const found = await referencedBy([...files, ...checkedOut(workspace, tells)], path => odd.has(path));
  const named = new Set(found.slice(0, MOST_REFERENCED));
  const paths = listed.map(pathsOf).filter(some => some.some(path => named.has(path)));
  return {
    paths: new Set(paths.flat().filter(path => odd.has(path))),
    blobs,
    problems: found.length > MOST_REFERENCED ? [tooManyReferenced()] : [],
  };
}

/** Leaves out the referenced files that are no policies, and were none. */
export function withoutOthers(
  { files, problems }: ReturnType<typeof textsOf>,
  before: readonly PolicyFile[],
  changed: readonly PullFile[],
): ReturnType<typeof textsOf> {
  const odd = changed.filter(({ path }) => formatOf(path) === null);
  if (odd.length === 0) return { files, problems };
  const held = new Set(before.filter(({ text }) => seemsPolicy(text)).map(({ path }) => path));
  const stood = new Set(odd.flatMap(({ path, previous }) => (held.has(previous ?? '') ? [path] : [])));
  const isMeant = (path: string | null) => path === null || formatOf(path) !== null || stood.has(path);
  return {
    files: files.filter(({ path, text }) => isMeant(path) || seemsPolicy(text)),
    // why: what is not UTF-8 Terraform does not take either
    problems: problems.filter(({ path, code }) => code !== 'not-utf8' || isMeant(path)),
  };
}

/** Where a file stands and stood. */
function pathsOf({ path, previous, sha }: PullFile): readonly string[] {
  return [
    ...(sha === null ? [] : [path]),
    ...(previous === null || (previous === path && sha !== null) ? [] : [previous]),
  ];
}

/** The Terraform files of the checkout, whatever commit it is of. */
function checkedOut(workspace: string, tells: (path: string) => boolean): readonly PolicyFile[] {
  try {
    const root = realpathSync.native(workspace);
    return listedIn(root, tells).flatMap((path): PolicyFile[] => {
      const text = readText(join(root, path), path, 'policy');
      return text.ok ? [{ path, text: text.value }] : [];
    });
  } catch {
    // why: where nothing is checked out, or not all of it can be read, the changed files alone tell
    return [];
  }
}
