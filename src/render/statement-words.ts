import type { Analysis, Run, StatementAnalysis } from '../analyse/analysis';
import { levelOf } from '../catalogue/access-level';
import { fold } from '../iam/name';
import { formatDay } from '../input/time';
import type { EntryOutcome } from '../refine/refinement';
import { principalNames } from './evidence';
import { cell, code } from './markup';
import { count, grouped } from './plain';
import { STATEMENT_REASONS } from './reasons';
import { removedActions } from './totals';

/** What is told of a statement at once: all that changes in it, or one run of its list. */
export interface Told {
  readonly statement: StatementAnalysis;
  /** The entries that it is about, in their order. */
  readonly entries: readonly EntryOutcome[];
  /** The actions (full names) that go, each once. */
  readonly removed: readonly string[];
  readonly isPart: boolean;
}

/** What there is to tell of a statement, or of one run of its list. */
export function toldOf(statement: StatementAnalysis, run: Run | null = null): Told {
  if (!run) {
    const entries = statement.refinement?.entries ?? [];
    return { statement, entries, removed: removedActions(statement), isPart: false };
  }
  const removed = new Set<string>();
  for (const entry of run.entries) for (const action of entry.removed) removed.add(action);
  return { statement, entries: run.entries, removed: [...removed], isPart: true };
}

/** The first line about a statement or a run of its list, `` `s3:Get*`: 22 of its 63 actions were not used by `MyRole` ``. */
export function title(statement: StatementAnalysis, run: Run | null = null): string {
  const by = unusedBy([statement]);
  if (statement.verdict === 'emptied') {
    if (!statement.edited) return `Nothing that this policy allows was used${by}: detach or delete it`;
    return `Nothing that this statement allows was used${by}`;
  }
  const told = toldOf(statement, run);
  const gone = told.removed.length;
  const split = splitEntry(told);
  if (split) {
    const [lost, granted] = [split.removed.length, split.granted];
    if (lost === granted) return `${code(split.entry)}: none of its ${grouped(granted)} actions was used${by}`;
    return `${code(split.entry)}: ${grouped(lost)} of its ${grouped(granted)} actions ${was(lost)} not used${by}`;
  }
  const changed = changedEntries(told);
  const [first] = changed;
  if (changed.length === 1 && first) return `${code(first.entry)} ${was(gone === 0 ? 1 : gone)} not used${by}`;
  return `${count(gone, 'action')}${told.isPart ? ' of this list' : ''} ${was(gone)} not used${by}`;
}

/** The entries that change. */
export function changedEntries({ entries }: Told): readonly EntryOutcome[] {
  return entries.filter(entry => !entry.kept);
}

/** The pattern that changes, where it is all that changes. */
export function splitEntry(told: Told): EntryOutcome | null {
  const changed = changedEntries(told);
  const [first] = changed;
  return changed.length === 1 && first && first.granted > 1 ? first : null;
}

/** The actions that go, as a table: access level, and last use where the evidence says it of any. */
export function actionRows(
  statement: StatementAnalysis,
  { universe }: Pick<Analysis, 'universe'>,
  run: Run | null = null,
): string {
  const rows = toldOf(statement, run).removed.map(action => {
    const [prefix = '', name = ''] = fold(action).split(':');
    const used = statement.evidence?.removal.service(prefix)?.lastAccessed(name) ?? null;
    return { action, level: levelOf(action, universe) ?? 'unknown', used };
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
  return `${one.reason ? (notLiteralWords(one) ?? STATEMENT_REASONS[one.reason]) : 'left alone'}${sizes}`;
}

/** What of a statement is not written out, where that is known; null for any other reason. */
function notLiteralWords({ reason, statement: { actions } }: StatementAnalysis): string | null {
  if (reason !== 'not-literal') return null;
  // why: where the list is written out, it is something else that decides what it grants
  return actions === null
    ? 'its actions are not written out as a list of strings'
    : 'its actions are written out, and its effect or its principal is not: it may have none once it is deployed';
}

/** By whom it was not used, ` by `MyRole``, where all of some statements have the same principals; else nothing. */
export function unusedBy(statements: readonly StatementAnalysis[]): string {
  const words = new Set(
    statements.map(({ evidence }) => (evidence ? principalNames(evidence) : []).map(code).join(' or ')),
  );
  const [names = ''] = words;
  return words.size !== 1 || names === '' ? '' : ` by ${names}`;
}

/** Where a statement stands, for a text about several: `Line 4, statement 1`. */
export function placeOf({ line, statement }: StatementAnalysis): string {
  return `Line ${line}, statement ${statement.index + 1}`;
}

function was(number: number): string {
  return number === 1 ? 'was' : 'were';
}
