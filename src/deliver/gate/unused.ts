import type { FileAnalysis, StatementAnalysis } from '../../analyse/analysis';
import { unusedOf } from '../../audit/unused';
import { fold } from '../../iam/name';

/** Whether people said no to what a finding about a statement would remove. */
export type IsDeclined = (file: FileAnalysis, statement: StatementAnalysis) => boolean;

/** The unused actions (full names, each once) of a statement: those that count against it, and those that people chose to leave in it. */
export interface Unused {
  readonly unused: readonly string[];
  readonly declined: readonly string[];
}

/** Whether the baseline holds an unused action (full name) of a statement. */
export type IsDebt = (file: FileAnalysis, statement: StatementAnalysis, action: string) => boolean;

/** The unused actions that count against a statement; none where nobody can say. */
export function countingOf(one: StatementAnalysis, isDeclined: boolean): Unused {
  const { goes, stays } = unusedOf(one);
  // why: who declines a finding says nothing of what was added since, which no finding proposes to remove
  return isDeclined
    ? { unused: once(stays), declined: once(goes) }
    : { unused: once([...goes, ...stays]), declined: [] };
}

function once(actions: readonly string[]): readonly string[] {
  return [...new Map(actions.map(action => [fold(action), action])).values()];
}
