import type { FileAnalysis, StatementAnalysis } from '../analyse/analysis';
import type { Problem } from '../problem';
import { fingerprintsOf } from './fingerprint';
import type { Known } from './pairs';
import { isJudged, mayHide, unusedActions } from './unused';

/** A statement of this run, as audits know it. */
export interface Current extends Known {
  readonly file: FileAnalysis;
  readonly statement: StatementAnalysis;
}

/** The statements of this run, in order. */
export function currentOf(files: readonly FileAnalysis[]): readonly Current[] {
  return files.flatMap(file => {
    const fingerprints = fingerprintsOf(file);
    return file.policies.flatMap(({ statements }) =>
      statements.map(statement => ({
        file,
        statement,
        path: file.path,
        fingerprint: fingerprints.get(statement) ?? '',
        unused: isJudged(statement) ? unusedActions(statement) : null,
      })),
    );
  });
}

/** Whether the path of a file is one that a run would have read, had the file been there. */
export type Covers = (path: string) => boolean;

/**
 * Tells whether what an earlier audit knew in a file and this run does not find is really gone: the file is one that this run
 * reads, it could be read, and nothing in it waits for somebody who can judge it.
 */
export function sureOf(files: readonly FileAnalysis[], problems: readonly Problem[], covers: Covers): Covers {
  const unsure = new Set(
    problems.flatMap(({ severity, path }) => (severity === 'error' && path !== null ? [path] : [])),
  );
  for (const { path, policies } of files) {
    if (policies.some(({ statements }) => statements.some(mayHide))) unsure.add(path);
  }
  return path => covers(path) && !unsure.has(path);
}
