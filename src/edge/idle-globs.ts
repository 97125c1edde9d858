import type { Configuration } from '../configuration/configuration';
import { idleGlobs } from '../configuration/idle-globs';
import type { Problem } from '../problem';
import type { LocalFiles } from './material';

/** The globs of a configuration that fit no file, told only where all of the repository was read. */
export function idleGlobsOf(root: string, configuration: Configuration | null, local: LocalFiles): readonly Problem[] {
  if (!isWhole(root, local)) return [];
  const unread = local.problems.flatMap(({ path }) => path ?? []);
  return idleGlobs(configuration, [...local.files.map(({ path }) => path), ...unread]);
}

/** Whether all of a repository was read, and not only some folders or files of it. */
export function isWhole(root: string, { folders }: Pick<LocalFiles, 'folders'>): boolean {
  return folders.some(({ path }) => path === root);
}
