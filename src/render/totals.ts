import type { Analysis, StatementAnalysis } from '../analyse/analysis';
import { statementsIn } from '../analyse/statements-in';
import type { Verdict } from '../refine/refine-policy';

/** What a run came to, in numbers. */
export interface Totals {
  readonly files: number;
  readonly policies: number;
  readonly statements: number;
  readonly refined: number;
  readonly kept: number;
  readonly emptied: number;
  readonly declined: number;
  readonly removedActions: number;
  readonly problems: number;
}

/** Every statement of a run, in order. */
export function allStatements(analysis: Analysis): readonly StatementAnalysis[] {
  return statementsIn(analysis.files);
}

/** The actions that a statement no longer grants, each once, in order; only what is really edited counts. */
export function removedActions(statement: StatementAnalysis): readonly string[] {
  if (statement.verdict !== 'refined' && statement.verdict !== 'emptied') return [];
  return statement.refinement?.removed ?? [];
}

/** Whether a statement that stays grants unused access all the same, for a reason that is named. */
export function holdsUnused(statement: StatementAnalysis): boolean {
  return (
    statement.verdict === 'kept' && (statement.refinement?.left ?? []).some(({ reason }) => reason !== 'in-window')
  );
}

/** How many statements a run would change in the text. */
export function editedStatements(analysis: Analysis): number {
  return allStatements(analysis).filter(one => one.edited).length;
}

/** Counts a run. */
export function totals(analysis: Analysis): Totals {
  const statements = allStatements(analysis);
  const verdicts: Record<Verdict, number> = { refined: 0, kept: 0, emptied: 0, declined: 0 };
  let removed = 0;
  for (const one of statements) {
    verdicts[one.verdict]++;
    if (one.edited) removed += removedActions(one).length;
  }
  return {
    files: analysis.files.length,
    policies: analysis.files.reduce((sum, file) => sum + file.policies.length, 0),
    statements: statements.length,
    ...verdicts,
    removedActions: removed,
    problems: analysis.problems.length,
  };
}
