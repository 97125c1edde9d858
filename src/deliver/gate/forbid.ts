import type { FileAnalysis, ForbiddenEntry, StatementAnalysis } from '../../analyse/analysis';
import type { Limit } from '../../configuration/gate-rules';
import type { Before } from '../base';
import { contains, grantingEntries, isUnclear, surelyContains } from './contains';
import { changing, type Looked } from './looked';

/** Whether an entry that is forbidden is let by in a statement, for a reason beside keep rules. */
export type IsForgiven = (file: FileAnalysis, statement: StatementAnalysis, forbidden: string) => boolean;

/** What a limit forbids and meets all the same. */
export interface Forbidden {
  /** Each entry once, with the first that it contains. */
  readonly breaches: readonly ForbiddenEntry[];
  /** How many entries are let by. */
  readonly excused: number;
  /** The statements that may grant more than what is written in them. */
  readonly unclear: readonly Looked[];
}

/** Looks for what a limit forbids, entry by entry as the source has them, whatever is used; `added` minds only what the base did not contain. */
export function forbiddenIn(
  { failOn, forbid }: Limit,
  looked: readonly Looked[],
  before: Before | null,
  isForgiven: IsForgiven,
): Forbidden {
  const mind = forbid.length === 0 ? [] : looked.filter(({ file }) => !file.ignored);
  const isExcused = ({ file, one }: Looked, forbidden: string) =>
    isKept(one, forbidden) || isForgiven(file, one, forbidden);
  const breaches: ForbiddenEntry[] = [];
  let excused = 0;
  for (const at of mind) {
    const { path } = at.file;
    grantingEntries(at.one.statement).forEach((entry, index) => {
      const met = forbid.filter(one => contains(entry, one) && !(failOn === 'added' && before?.contained(path, one)));
      const forbidden = met.find(one => !isExcused(at, one));
      if (forbidden !== undefined) breaches.push({ forbidden, entry, path, line: lineOf(at, index) });
      else if (met.length > 0) excused++;
    });
  }
  const unclear = changing(failOn, mind, before).filter(
    at => isUnclear(at.one.statement) && !forbid.every(one => isExcused(at, one)),
  );
  return { breaches, excused, unclear };
}

/** Whether a keep rule that holds for a statement covers an entry. */
function isKept({ keep }: StatementAnalysis, forbidden: string): boolean {
  return keep.some(rule => rule.actions.some(action => surelyContains(action, forbidden)));
}

function lineOf({ file, one }: Looked, index: number): number {
  const node = one.statement.actions?.node;
  const item = node?.kind === 'list' ? node.items[index] : node;
  return item ? file.source.lines.line(item.start) : one.line;
}
