import type { StatementData } from '../render/html/page-data';

/** The verdicts as the page calls them, in the order in which they are offered. */
export const VERDICTS: readonly (readonly [StatementData['verdict'], string])[] = [
  ['refined', 'Narrowed'],
  ['emptied', 'Nothing used'],
  ['kept', 'Nothing to remove'],
  ['declined', 'Left alone'],
];

/** What the page calls a verdict. */
export function verdictName(verdict: StatementData['verdict']): string {
  return VERDICTS.find(([one]) => one === verdict)?.[1] ?? verdict;
}
