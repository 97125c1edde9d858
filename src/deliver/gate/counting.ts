import { levelOf } from '../../catalogue/access-level';
import type { Catalogue } from '../../catalogue/universe';
import type { Limit } from '../../configuration/gate-rules';
import { fold } from '../../iam/name';
import { actionsByName } from '../../refine/granted';
import type { Before } from '../base';
import type { Looked } from './looked';
import { countingOf, type IsDebt, type IsDeclined } from './unused';

/** A statement with the actions (full names, each once) that count under a limit. */
export interface Counted extends Looked {
  readonly unused: readonly string[];
}

/** What is counted under a limit, statement by statement, each action once in each. */
export interface Tally {
  /** The statements with unused actions that count. */
  readonly guilty: readonly Counted[];
  readonly unused: number;
  /** The actions that are granted where evidence speaks, used or not; 0 where no share is asked for. */
  readonly granted: number;
  /** How many statements would count if people had not declined what a finding says of them. */
  readonly declined: number;
  /** How many unused actions count not, since the baseline holds them. */
  readonly owed: number;
}

/** What decides whether an unused action counts. */
export interface Weighing {
  readonly before: Before | null;
  readonly universe: Catalogue;
  readonly isDeclined: IsDeclined;
  readonly isDebt: IsDebt;
}

/** Counts the unused actions of the statements that a limit looks at, and what they grant; `added` counts only what was not granted before. */
export function tally(
  { failOn, levels, mostPercent }: Limit,
  looked: readonly Looked[],
  { before, universe, isDeclined, isDebt }: Weighing,
): Tally {
  const isNew = (path: string, action: string) => failOn !== 'added' || !before?.granted(path, action);
  const isOfLevel = (action: string) => {
    if (levels.length === 0) return true;
    const level = levelOf(action, universe);
    // why: of what nobody knows the level it may be any
    return level === null || levels.includes(level);
  };
  const guilty: Counted[] = [];
  let [unused, granted, declined, owed] = [0, 0, 0, 0];
  for (const { file, one } of looked) {
    const counts = (action: string) => isNew(file.path, fold(action)) && isOfLevel(action);
    const found = countingOf(one, isDeclined(file, one));
    const meant = found.unused.filter(counts);
    const counted = meant.filter(action => !isDebt(file, one, action));
    owed += meant.length - counted.length;
    if (counted.length > 0) guilty.push({ file, one, unused: counted });
    if (found.declined.some(counts)) declined++;
    unused += counted.length;
    if (mostPercent === null || !one.refinement || one.reason === 'law') continue;
    const all = new Set(actionsByName(one.statement.actions?.entries ?? [], universe).keys());
    // why: an unused action that the catalogue lacks is granted, too
    for (const action of counted) all.add(fold(action));
    for (const action of all) if (isNew(file.path, action)) granted++;
  }
  return { guilty, unused, granted, declined, owed };
}

/** Which number of a limit is passed, if one is. */
export function excess({ mostActions, mostPercent }: Limit, { unused, granted }: Tally): 'actions' | 'percent' | null {
  if (mostActions !== null && unused > mostActions) return 'actions';
  return mostPercent !== null && unused * 100 > mostPercent * granted ? 'percent' : null;
}
