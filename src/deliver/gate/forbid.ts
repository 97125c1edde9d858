import type { FileAnalysis, ForbiddenEntry, StatementAnalysis } from '../../analyse/analysis';
import type { Catalogue } from '../../catalogue/universe';
import type { GateRules, Limit } from '../../configuration/gate-rules';
import type { Before } from '../base';
import { containing, grantingEntries, isDoubtful, isUnclear, surelyContains } from './contains';
import { changing, isSettled, type Looked } from './looked';

/** Whether an entry of a statement, as written, is let by though it is forbidden, for a reason beside keep rules. */
export type IsForgiven = (file: FileAnalysis, statement: StatementAnalysis, entry: string) => boolean;

/** What a limit forbids and meets all the same. */
export interface Forbidden {
  /** Each entry once, with the first that it contains. */
  readonly breaches: readonly ForbiddenEntry[];
  /** How many entries are let by. */
  readonly excused: number;
  /** The statements that may grant more than what is written in them. */
  readonly unclear: readonly Looked[];
}

/** What decides whether a forbidden entry counts. */
export interface Weighed {
  readonly before: Before | null;
  readonly universe: Catalogue;
  readonly isForgiven: IsForgiven;
}

/** Looks for what a limit forbids, entry by entry as the source has them, whatever is used; `added` minds only what the base did not contain. */
export function forbiddenIn(
  { failOn, forbid }: Limit,
  looked: readonly Looked[],
  { before, universe, isForgiven }: Weighed,
): Forbidden {
  const mind = forbid.length === 0 ? [] : looked.filter(({ file }) => !file.ignored);
  const all = forbid.map(one => ({ one, isIn: containing(one, universe) }));
  // why: what surely stood before says nothing of a statement that may have granted nothing
  const changed = new Set(changing(failOn, mind, before));
  const breaches: ForbiddenEntry[] = [];
  let excused = 0;
  for (const at of mind) {
    const { path } = at.file;
    grantingEntries(at.one.statement).forEach((entry, index) => {
      if (isDoubtful(at.one.statement) && !changed.has(at)) return;
      const stood = (one: string) => failOn === 'added' && before?.contained(path, one) === true;
      const met = all.flatMap(({ one, isIn }) => (isIn(entry) && !stood(one) && !stood(entry) ? [one] : []));
      const forbidden = isForgiven(at.file, at.one, entry) ? undefined : met.find(one => !isKept(at.one, one));
      if (forbidden !== undefined) breaches.push({ forbidden, entry, path, line: lineOf(at, index) });
      else if (met.length > 0) excused++;
    });
  }
  const unclear = [...changed].filter(
    ({ one }) => isUnclear(one.statement) && !isSettled(one) && !forbid.every(entry => isKept(one, entry)),
  );
  return { breaches, excused, unclear };
}

/** The entries, as written, that contain what some rules forbid, by statement, but for what keep rules let by. */
export function forbiddenEntries(
  { limits }: Pick<GateRules, 'limits'>,
  looked: readonly Looked[],
  universe: Catalogue,
): ReadonlyMap<StatementAnalysis, readonly string[]> {
  const forbid = limits.flatMap(limit => limit.forbid);
  if (forbid.length === 0) return new Map();
  const all = forbid.map(one => ({ one, isIn: containing(one, universe) }));
  return new Map(
    looked
      .filter(({ file }) => !file.ignored)
      .map(({ one }) => {
        const isBreach = (entry: string) => all.some(other => other.isIn(entry) && !isKept(one, other.one));
        return [one, grantingEntries(one.statement).filter(isBreach)] as const;
      }),
  );
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
