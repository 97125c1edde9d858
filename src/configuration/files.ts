import type { Configuration } from './configuration';
import { matcherOf } from './glob';

/** What a configuration says about a file by its path from the repository's root. */
export interface FileRules {
  /** ARNs or bare names from all globs that fit, each once, in their order; empty where none fits. */
  principals(path: string): readonly string[];
  ignored(path: string): boolean;
}

/** Prepares the globs of a configuration; without one nothing is said about any file. */
export function fileRules(configuration: Configuration | null): FileRules {
  const owned = (configuration?.principals ?? []).map(({ files, principals }) => ({
    fits: matcherOf(files),
    principals,
  }));
  const ignore = (configuration?.ignore ?? []).map(matcherOf);
  return {
    principals: remembering(path => [
      ...new Set(owned.filter(({ fits }) => fits(path)).flatMap(({ principals }) => principals)),
    ]),
    ignored: remembering(path => ignore.some(fits => fits(path))),
  };
}

// why: every statement of a file asks again
function remembering<T>(answer: (path: string) => T): (path: string) => T {
  const known = new Map<string, T>();
  return path => {
    let found = known.get(path);
    if (found === undefined) {
      found = answer(path);
      known.set(path, found);
    }
    return found;
  };
}
