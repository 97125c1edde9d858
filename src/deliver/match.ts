import type { Thread } from '../ports';
import type { Inline } from './finding';
import { isSameRun, runMark } from './identity';
import type { Find, Remembered } from './memory';

/** For findings, the open thread that is about the same: those that still stand on its lines come first; each thread once. */
export function matchThreads(
  findings: readonly Inline[],
  threads: readonly Remembered[],
  find: Find,
): ReadonlyMap<Inline, Remembered> {
  const matches = new Map<Inline, Remembered>();
  const taken = new Set<Remembered>();
  const byPath = new Map<string, Remembered[]>();
  for (const known of threads) byPath.set(known.thread.path, [...(byPath.get(known.thread.path) ?? []), known]);
  const rounds = [(finding: Inline, known: Remembered) => isOnItsLines(finding, known.thread), () => true];
  for (const fits of rounds) {
    for (const finding of findings) {
      if (matches.has(finding)) continue;
      const known = byPath
        .get(finding.file.path)
        ?.find(one => !taken.has(one) && isSame(finding, one, find) && fits(finding, one));
      if (!known) continue;
      matches.set(finding, known);
      taken.add(known);
    }
  }
  return matches;
}

/** Whether a thread still stands on the lines that a finding's suggestion replaces. */
export function isOnItsLines({ suggestion }: Inline, { outdated, line, startLine }: Thread): boolean {
  return !outdated && line === suggestion.last && (startLine ?? line) === suggestion.first;
}

function isSame({ file, statements, run }: Inline, { mark }: Remembered, find: Find): boolean {
  const [only] = statements;
  if (!only || mark.statements.length !== statements.length) return false;
  // why: once its other parts were taken, what was one part of a list is the whole of it
  if (mark.run === null ? run !== null : !isSameRun(mark.run, runMark(only, run))) return false;
  return statements.every((one, at) => {
    const theirs = mark.statements[at];
    return theirs !== undefined && find(file, theirs) === one;
  });
}
