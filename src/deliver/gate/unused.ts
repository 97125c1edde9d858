import type { FileAnalysis, StatementAnalysis } from '../../analyse/analysis';
import { fold } from '../../iam/name';
import type { EntryReason } from '../../refine/refinement';

/** Whether people said no to what a finding about a statement would remove. */
export type IsDeclined = (file: FileAnalysis, statement: StatementAnalysis) => boolean;

/** The unused actions (full names, each once) of a statement: those that count against it, and those that people chose to leave in it. */
export interface Unused {
  readonly unused: readonly string[];
  readonly declined: readonly string[];
}

/** Why an action that is listed may stay without being unused access: it was used, or somebody answers for it. */
const EXCUSED: ReadonlySet<EntryReason> = new Set(['in-window', 'keep-rule']);

/** The unused actions that a statement grants; none where nobody can say. */
export function unusedOf({ refinement, reason }: StatementAnalysis, isDeclined: boolean): Unused {
  if (!refinement || reason === 'law') return { unused: [], declined: [] };
  // why: who declines a finding says nothing of what was added since, which no finding proposes to remove
  const left = refinement.left.filter(one => !EXCUSED.has(one.reason)).map(({ action }) => action);
  const { removed } = refinement;
  return isDeclined
    ? { unused: once(left), declined: once(removed) }
    : { unused: once([...removed, ...left]), declined: [] };
}

function once(actions: readonly string[]): readonly string[] {
  return [...new Map(actions.map(action => [fold(action), action])).values()];
}
