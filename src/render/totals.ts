import type { Analysis, StatementAnalysis } from '../analyse/analysis';
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
  return analysis.files.flatMap(file => file.policies.flatMap(policy => policy.statements));
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
  const verdicts = (verdict: Verdict) => statements.filter(one => one.verdict === verdict).length;
  return {
    files: analysis.files.length,
    policies: analysis.files.reduce((sum, file) => sum + file.policies.length, 0),
    statements: statements.length,
    refined: verdicts('refined'),
    kept: verdicts('kept'),
    emptied: verdicts('emptied'),
    declined: verdicts('declined'),
    removedActions: statements.reduce((sum, one) => sum + (one.edited ? removedActions(one).length : 0), 0),
    problems: analysis.problems.length,
  };
}
