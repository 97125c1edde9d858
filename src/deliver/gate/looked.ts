import type { FileAnalysis, StatementAnalysis } from '../../analyse/analysis';
import { statementsIn } from '../../analyse/statements-in';
import type { FailOn } from '../../configuration/configuration';
import type { StatementReason } from '../../locate/statement';
import type { Before } from '../base';
import { type ChangedLines, touches } from '../touches';
import { holdsGarbled } from './contains';

/** A statement that a gate looks at, and the file that holds it. */
export interface Looked {
  readonly file: FileAnalysis;
  readonly one: StatementAnalysis;
}

/** The statements that a gate looks at: `any` at each, as does a run without a gate, the others at what the change brings or touches. */
export function lookedAt(failOn: FailOn, files: readonly FileAnalysis[], before: Before | null): readonly Looked[] {
  const looked: Looked[] = [];
  for (const file of files) {
    const changed = before?.changed.get(file.path);
    for (const one of statementsIn([file])) if (isMeant(failOn, one, changed)) looked.push({ file, one });
  }
  return looked;
}

/** Those of which nobody knows what is used of them, or what they grant: they may grant anything unused. */
export function unjudgedOf(failOn: FailOn, looked: readonly Looked[], before: Before | null): readonly Looked[] {
  return changing(failOn, looked, before).filter(({ file, one }) => !file.ignored && openBy(one) !== null);
}

/** Whether a comment over a statement that nobody can read says that it stays as it is, and why. */
export function isSettled(one: StatementAnalysis): boolean {
  return openBy(one) === 'unread' && one.keep.some(({ whole }) => whole === true);
}

/** By what a statement leaves a gate undecided; null where it does not. */
export function openBy(one: StatementAnalysis): OpenBy | null {
  const open = one.reason && OPEN[one.reason];
  if (open) return open;
  // why: an entry that grants known actions is none that nobody can read, and that was found out of most already
  if (!one.refinement?.entries.every(({ granted }) => granted > 0) && holdsGarbled(one.statement)) return 'unread';
  return isHollow(one) ? 'always' : null;
}

/** Whether what is unused of a statement rests on a finding that names nothing: an active one names what is unused. */
function isHollow({ refinement, evidence }: StatementAnalysis): boolean {
  if (refinement === null || !evidence) return false;
  return evidence.reports.some(({ kind, services }) => kind === 'access-analyzer' && services.length === 0);
}

/** Those that bring what they bring by the change: under `added` what it does not touch brings nothing, whoever's it is. */
export function changing(failOn: FailOn, looked: readonly Looked[], before: Before | null): readonly Looked[] {
  if (failOn !== 'added') return looked;
  return looked.filter(({ file, one }) => isTouched(one, before?.changed.get(file.path)));
}

/** The key of a configuration that decides on a statement which nobody can judge, or `always` where none does. */
export type OpenBy = 'unowned' | 'unread' | 'noEvidence' | 'always';

const OPEN: Readonly<Record<StatementReason, OpenBy | null>> = {
  // it takes away
  deny: null,
  // it grants to whom it names, and the evidence is about what identities may do
  principal: null,
  // both limit, and grant nothing
  boundary: null,
  organization: null,
  // somebody said so, and not in the change itself
  ignored: null,
  // each was judged: the unused actions are known and counted, though the list stays as it is
  'too-large': null,
  conditional: null,
  'last-statement': null,
  // it may hold anything
  'not-literal': 'unread',
  // it was not judged, since it means something else at another place
  shared: 'unread',
  unowned: 'unowned',
  // it grants all but what it lists
  'not-action': 'always',
  // of these nobody knows what is used
  'no-evidence': 'noEvidence',
  'owners-disagree': 'always',
  // what is unused of it could not be proved
  law: 'always',
};

function isMeant(failOn: FailOn, one: StatementAnalysis, changed: readonly ChangedLines[] | undefined): boolean {
  if (failOn === 'any' || failOn === 'never') return true;
  return failOn === 'added' ? changed !== undefined : isTouched(one, changed);
}

function isTouched(one: StatementAnalysis, changed: readonly ChangedLines[] | undefined): boolean {
  return changed !== undefined && touches(changed, { first: one.line, last: one.endLine });
}
