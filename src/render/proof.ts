import type { Analysis } from '../analyse/analysis';
import { formatDay } from '../input/time';
import { count, grouped } from './plain';
import type { Told } from './statement-words';

/** What was checked of an answer, as one sentence. */
export function proofOf(told: readonly Told[], { universe }: Pick<Analysis, 'universe'>): string {
  const gone = told.reduce((sum, { removed }) => sum + removed.length, 0);
  const date = universe.date === null ? '' : ` (${formatDay(universe.date)})`;
  return `Checked on ${count(universe.counts.actions, 'action')}${date}: ${whatGoes(gone, told)}, and no action that was not granted before is granted now.`;
}

function whatGoes(gone: number, told: readonly Told[]): string {
  if (gone === 0) return 'no action goes';
  const these = gone === 1 ? 'this one' : `these ${grouped(gone)}`;
  const goes = gone === 1 ? 'goes' : 'go';
  // why: another part of the list may grant some of them until it is taken, too
  return told.some(one => one.isPart) ? `none but ${these} ${goes}` : `exactly ${these} ${goes}`;
}
