import type { Problem } from '../problem';

/** What may be wrong with a file before anybody looks into it. */
const OF_FILES: ReadonlySet<Problem['code']> = new Set(['not-a-file', 'unreadable-file', 'too-big', 'not-utf8']);

/** Problems in which those of files that are ignored are notes: whoever ignores a file is told of them, and not held back. */
export function ofIgnored(problems: readonly Problem[], ignored: (path: string) => boolean): readonly Problem[] {
  return problems.map(one =>
    one.path !== null && OF_FILES.has(one.code) && ignored(one.path) ? { ...one, severity: 'note' } : one,
  );
}
