import type { FileAnalysis, StatementAnalysis } from '../analyse/analysis';
import { highestRank, LEVELS, levelOf } from '../catalogue/access-level';
import type { AccessLevel, Catalogue } from '../catalogue/universe';
import { byCodePoint, fold } from '../iam/name';
import type { EntryReason } from '../refine/refinement';

/** The unused actions (full names) of a statement: those that go or would go, and those that stay though nobody answers for them. */
export interface Unused {
  readonly goes: readonly string[];
  readonly stays: readonly string[];
}

const NOTHING: Unused = { goes: [], stays: [] };

/** Why an action that is listed may stay without being unused access: it was used, or somebody answers for it. */
const EXCUSED: ReadonlySet<EntryReason> = new Set(['in-window', 'keep-rule']);

/** The unused actions that a statement grants; none where nobody could judge it. */
export function unusedOf(one: StatementAnalysis): Unused {
  const { refinement } = one;
  if (!refinement || !isJudged(one)) return NOTHING;
  const stays = refinement.left.filter(({ reason }) => !EXCUSED.has(reason)).map(({ action }) => action);
  return { goes: refinement.removed, stays };
}

/** Whether it is known what of a statement is unused: its list was refined, and the answer proved. */
export function isJudged({ refinement, reason }: Pick<StatementAnalysis, 'refinement' | 'reason'>): boolean {
  return refinement !== null && reason !== 'law';
}

/** Whether a statement may grant unused access that nobody could see: it grants, and was not judged. */
export function mayHide(one: StatementAnalysis): boolean {
  const { blocked } = one.statement;
  return !isJudged(one) && (blocked === null || blocked === 'not-action');
}

/** All unused actions of a statement, each once whatever its spelling, by name. */
export function unusedActions(one: StatementAnalysis): readonly string[] {
  const { goes, stays } = unusedOf(one);
  return onceEach([...goes, ...stays]);
}

/** Actions each once whatever its spelling, the last one counting, by name. */
export function onceEach(actions: readonly string[]): readonly string[] {
  const named = new Map(actions.map(action => [fold(action), action]));
  return [...named].sort(([a], [b]) => byCodePoint(a, b)).map(([, action]) => action);
}

/** An unused action with the access that it gives; null where nobody has said. */
export interface UnusedAction {
  readonly action: string;
  readonly level: AccessLevel | null;
}

/** A statement that grants unused access. */
export interface UnusedStatement {
  readonly file: FileAnalysis;
  readonly statement: StatementAnalysis;
  readonly actions: readonly UnusedAction[];
  /** The most harmful level among them, and its rank: 0 for the most harmful. */
  readonly level: AccessLevel | null;
  readonly rank: number;
}

/** The statements that grant unused access: the most harmful level first, then the most actions, then by path and line. */
export function riskiestStatements(files: readonly FileAnalysis[], universe: Catalogue): readonly UnusedStatement[] {
  const found = files.flatMap(file =>
    file.policies.flatMap(policy => policy.statements.flatMap(one => unusedStatement(file, one, universe) ?? [])),
  );
  return found.sort(
    (a, b) =>
      a.rank - b.rank ||
      b.actions.length - a.actions.length ||
      byCodePoint(a.file.path, b.file.path) ||
      a.statement.statement.span.start - b.statement.statement.span.start,
  );
}

function unusedStatement(
  file: FileAnalysis,
  statement: StatementAnalysis,
  universe: Catalogue,
): UnusedStatement | null {
  const names = unusedActions(statement);
  if (names.length === 0) return null;
  const actions = names.map(action => ({ action, level: levelOf(action, universe) }));
  const rank = highestRank(names, universe);
  return { file, statement, actions, level: LEVELS[rank] ?? null, rank };
}
