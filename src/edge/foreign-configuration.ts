import { existsSync, realpathSync } from 'node:fs';
import { dirname, isAbsolute, join } from 'node:path';
import { quoted } from '../input/quoted';
import { type Problem, problem } from '../problem';
import { CONFIGURATION } from './configuration-file';
import { entryAt, repositoryRoot, shownPath } from './walk';

/** Why paths cannot be judged from here, or null: one lies in another repository than a root, whose configuration would not be read. */
export function foreignConfiguration(root: string, paths: readonly string[]): Problem | null {
  for (const path of paths) {
    const repository = repositoryOf(path);
    if (repository === null || repository === root || !existsSync(join(repository, CONFIGURATION))) continue;
    const shown = isAbsolute(path) ? repository : shownPath(realpathSync.native('.'), repository);
    const message = `${quoted(shown)} has a configuration that is not read from here`;
    const help = `run it there, or add \`--config ${shown}/${CONFIGURATION}\`, whose globs then count from here`;
    return problem('error', 'usage', message, { help });
  }
  return null;
}

/** The root of the repository that holds a file or a folder, links resolved; null where nothing is there. */
function repositoryOf(path: string): string | null {
  if (!existsSync(path)) return null;
  const real = realpathSync.native(path);
  return repositoryRoot(entryAt(real)?.isDirectory() ? real : dirname(real));
}
