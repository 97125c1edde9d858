import { quoted } from '../input/quoted';
import { type Problem, problem } from '../problem';
import type { Configuration } from './configuration';
import { matcherOf } from './glob';
import { capturerOf } from './glob-captures';

/** A note for each glob that fits none of some paths, which have to be all files of a repository that may hold policies. */
export function idleGlobs(configuration: Configuration | null, paths: readonly string[]): readonly Problem[] {
  if (!configuration) return [];
  const { source, principals, ignore, keep } = configuration;
  const globs = [
    ...principals.map(({ files, line }) => ({ glob: files, key: 'principals', line, column: 1 })),
    ...ignore.map(glob => ({ glob, key: 'ignore', line: null, column: null })),
    ...keep.flatMap(({ files, line, column }) => files.map(glob => ({ glob, key: 'files', line, column }))),
  ];
  const isFit = (glob: string, key: string) => {
    const fits = key === 'principals' ? capturerOf(glob) : matcherOf(glob);
    return paths.some(path => fits(path));
  };
  const idle = globs.filter(({ glob, key }) => !isFit(glob, key));
  return idle.map(({ glob, key, line, column }) => {
    const message = `the glob ${quoted(glob)} of \`${key}\` fits none of the files that were read`;
    const folder = `${glob}/**`;
    const help = isFit(folder, key)
      ? `a folder is ${quoted(folder)}`
      : 'check its spelling: it begins at the root of the repository, without a slash';
    return problem('note', 'idle-glob', message, { path: source, line, column, help });
  });
}
