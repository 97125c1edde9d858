import type { FileAnalysis, StatementAnalysis } from '../../analyse/analysis';
import type { FailOn } from '../../configuration/configuration';
import type { Before } from '../base';
import { type ChangedLines, touches } from '../changed-lines';

/** A statement that a gate looks at, and the file that holds it. */
export interface Looked {
  readonly file: FileAnalysis;
  readonly one: StatementAnalysis;
}

/** The statements that a gate looks at: `any` at each, as does a run without a gate, the others at what the change brings or touches. */
export function lookedAt(failOn: FailOn, files: readonly FileAnalysis[], before: Before | null): readonly Looked[] {
  return files.flatMap(file =>
    file.policies
      .flatMap(policy => policy.statements)
      .filter(one => isMeant(failOn, one, before?.changed.get(file.path)))
      .map(one => ({ file, one })),
  );
}

/** Those of which nobody knows what is used of them, or what they grant: they may grant anything unused. */
export function unjudgedOf(failOn: FailOn, looked: readonly Looked[], before: Before | null): readonly Looked[] {
  return changing(failOn, looked, before).filter(
    ({ file, one }) => !file.ignored && one.reason !== null && UNJUDGED.has(one.reason),
  );
}

/** Those that bring what they bring by the change: under `added` what it does not touch brings nothing, whoever's it is. */
export function changing(failOn: FailOn, looked: readonly Looked[], before: Before | null): readonly Looked[] {
  if (failOn !== 'added') return looked;
  return looked.filter(({ file, one }) => isTouched(one, before?.changed.get(file.path)));
}

const UNJUDGED: ReadonlySet<string> = new Set(['unowned', 'no-evidence', 'owners-disagree', 'not-action']);

function isMeant(failOn: FailOn, one: StatementAnalysis, changed: readonly ChangedLines[] | undefined): boolean {
  if (failOn === 'any' || failOn === 'never') return true;
  return failOn === 'added' ? changed !== undefined : isTouched(one, changed);
}

function isTouched(one: StatementAnalysis, changed: readonly ChangedLines[] | undefined): boolean {
  return changed !== undefined && touches(changed, { first: one.line, last: one.endLine });
}
