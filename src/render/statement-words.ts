import type { Analysis, StatementAnalysis } from '../analyse/analysis';
import { fold } from '../iam/name';
import { formatDay } from '../input/time';
import type { EntryOutcome } from '../refine/refinement';
import { principalNames } from './evidence';
import { cell, code } from './markup';
import { count } from './plain';
import { STATEMENT_REASONS } from './reasons';
import { removedActions } from './totals';

/** The first line about a statement: what goes and by whose evidence, `` `s3:Get*`: 22 of its 63 actions were not used by `MyRole` ``. */
export function title(one: StatementAnalysis): string {
  const changed = (one.refinement?.entries ?? []).filter(entry => !entry.kept);
  const by = unusedBy(one);
  if (one.verdict === 'emptied') {
    if (!one.edited) return `Nothing that this policy allows was used${by}: detach or delete it`;
    return `Nothing that this statement allows was used${by}`;
  }
  const split = splitEntry(one);
  if (split) {
    return `${code(split.entry)}: ${split.removed.length} of its ${split.granted} actions ${was(split)} not used${by}`;
  }
  const [first] = changed;
  const gone = removedActions(one);
  const subject = changed.length === 1 && first ? code(first.entry) : count(gone.length, 'action');
  return `${subject} ${gone.length === 1 || (changed.length === 1 && gone.length === 0) ? 'was' : 'were'} not used${by}`;
}

/** The pattern that changes, where it is all that changes in a statement. */
export function splitEntry(one: StatementAnalysis): EntryOutcome | null {
  const changed = (one.refinement?.entries ?? []).filter(entry => !entry.kept);
  const [first] = changed;
  return changed.length === 1 && first && first.granted > 1 ? first : null;
}

/** The actions that a statement loses, as a table: access level, and last use where the evidence says it of any. */
export function actionRows(one: StatementAnalysis, { universe }: Pick<Analysis, 'universe'>): string {
  const rows = removedActions(one).map(action => {
    const [prefix = '', name = ''] = fold(action).split(':');
    const level = universe.service(prefix)?.find(name)?.level ?? 'unknown';
    return { action, level, used: one.evidence?.removal.service(prefix)?.lastAccessed(name) ?? null };
  });
  const isDated = rows.some(({ used }) => used !== null);
  const line = (action: string, level: string, used: string) =>
    `| ${action} | ${level} |${isDated ? ` ${used} |` : ''}`;
  return [
    line('Action', 'Access level', 'Last used'),
    line('---', '---', '---'),
    ...rows.map(({ action, level, used }) =>
      line(cell(action), level, used === null ? 'not in the report' : formatDay(used)),
    ),
  ].join('\n');
}

/** What a declined statement is said to be, for a list of what was left alone. */
export function whyDeclined(one: StatementAnalysis): string {
  const sizes = one.tooLarge ? ` (${one.tooLarge.before} characters would become ${one.tooLarge.after})` : '';
  return `${one.reason ? STATEMENT_REASONS[one.reason] : 'left alone'}${sizes}`;
}

function unusedBy(one: StatementAnalysis): string {
  const names = one.evidence ? principalNames(one.evidence) : [];
  return names.length === 0 ? '' : ` by ${names.map(code).join(' or ')}`;
}

function was(entry: EntryOutcome): string {
  return entry.removed.length === 1 ? 'was' : 'were';
}
