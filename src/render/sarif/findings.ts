import type { Analysis, Change, FileAnalysis, PolicyAnalysis, StatementAnalysis } from '../../analyse/analysis';
import { fingerprintsOf } from '../../audit/fingerprint';
import { mayHide, riskiestStatements, type UnusedAction, type UnusedStatement } from '../../audit/unused';
import { LEVELS, rankOf } from '../../catalogue/access-level';
import { fold } from '../../iam/name';
import { formatDay } from '../../input/time';
import type { StatementReason } from '../../locate/statement';
import { reportKind } from '../evidence';
import { code } from '../markup';
import { count, grouped } from '../plain';
import { STATEMENT_REASONS } from '../reasons';
import { changedEntries, title, toldOf, unusedBy, whyDeclined } from '../statement-words';
import type { Kind } from './rules';

/** A finding about statements of a file, before it is written as a result. */
export interface Finding {
  readonly about: Kind;
  readonly file: FileAnalysis;
  /** Where it is shown. */
  readonly statement: StatementAnalysis;
  /** How many unused actions it is about. */
  readonly actions: number;
  readonly fingerprint: string;
  readonly message: string;
  /** What takes it away; null where no edit does. */
  readonly change: Change | null;
}

/** Everything that statements have to say: unused access, policies that are unused as a whole, and what nobody could judge. */
export function findingsOf({ files, universe }: Pick<Analysis, 'files' | 'universe'>): readonly Finding[] {
  const unused = new Map(riskiestStatements(files, universe).map(one => [one.statement, one]));
  return files.flatMap(file =>
    file.policies.flatMap(policy => [
      ...policyFindings(file, policy, unused),
      ...policy.statements.flatMap(one => statementFinding(file, policy, one, unused.get(one) ?? null) ?? []),
      ...hiddenFindings(file, policy),
    ]),
  );
}

type ByStatement = ReadonlyMap<StatementAnalysis, UnusedStatement>;

/** Nothing of the policy is used: one finding for all of its statements. */
function policyFindings(file: FileAnalysis, { statements }: PolicyAnalysis, unused: ByStatement): readonly Finding[] {
  const [first] = statements;
  if (!first || !statements.some(isWhole)) return [];
  const actions = statements.flatMap(one => unused.get(one)?.actions ?? []);
  const rank = actions.reduce((least, { level }) => Math.min(least, rankOf(level)), LEVELS.length - 1);
  const message = `Nothing that this policy allows was used${unusedBy(statements)}: detach or delete it. ${goes(actions)}`;
  return [
    made(file, first, { kind: 'unused-policy', level: LEVELS[rank] ?? null }, actions.length, message + since(first)),
  ];
}

function isWhole({ reason }: StatementAnalysis): boolean {
  return reason === 'last-statement';
}

function statementFinding(
  file: FileAnalysis,
  { changes }: PolicyAnalysis,
  one: StatementAnalysis,
  unused: UnusedStatement | null,
): Finding | null {
  if (isWhole(one) || (!unused && !one.edited)) return null;
  const kind = one.verdict === 'emptied' ? 'unused-statement' : 'unused-access';
  const actions = unused?.actions ?? [];
  const message = `${headline(one, actions.length)}. ${goes(actions, namedIn(one))}${since(one)}`;
  const change = changes.find(({ statements }) => statements[0] === one) ?? null;
  return { ...made(file, one, { kind, level: unused?.level ?? null }, actions.length, message), change };
}

function headline(one: StatementAnalysis, actions: number): string {
  if (one.edited) return title(one);
  const why =
    one.verdict === 'declined'
      ? `left alone: ${whyDeclined(one)}`
      : `and ${actions === 1 ? 'stays' : 'stay'} in the list`;
  return `${count(actions, 'action')} ${actions === 1 ? 'was' : 'were'} not used${unusedBy([one])}, ${why}`;
}

/** What grants and could not be judged, once for each policy and reason. */
function hiddenFindings(file: FileAnalysis, { statements }: PolicyAnalysis): readonly Finding[] {
  const byReason = new Map<StatementReason, StatementAnalysis[]>();
  for (const one of statements) {
    if (one.reason === null || !(mayHide(one) || UNREAD.has(one.reason)) || one.reason === 'ignored') continue;
    byReason.set(one.reason, [...(byReason.get(one.reason) ?? []), one]);
  }
  return [...byReason].flatMap(([reason, some]) => {
    const [first] = some;
    if (!first) return [];
    const why = first.why === null ? '' : ` (${first.why})`;
    const message = `${count(some.length, 'statement')} could not be judged: ${STATEMENT_REASONS[reason]}${why}.`;
    return [made(file, first, { kind: 'not-judged', reason }, 0, message)];
  });
}

/** It grants, but what stands elsewhere. */
const UNREAD: ReadonlySet<StatementReason> = new Set(['not-literal', 'shared']);

function made(
  file: FileAnalysis,
  statement: StatementAnalysis,
  about: Kind,
  actions: number,
  message: string,
): Finding {
  const fingerprint = fingerprintsOf(file).get(statement) ?? '';
  return { about, file, statement, actions, fingerprint, message, change: null };
}

/** So many actions are named; more are counted. */
const NAMED = 5;

/** What the headline of a statement names: the one entry that changes; null where it counts. */
function namedIn(one: StatementAnalysis): string | null {
  if (!one.edited || one.verdict === 'emptied') return null;
  const [entry, ...others] = changedEntries(toldOf(one));
  return others.length === 0 ? (entry?.entry ?? null) : null;
}

/** The actions with the most harmful first; of one that is named before only the level. */
function goes(actions: readonly UnusedAction[], before: string | null = null): string {
  const [first] = actions;
  if (!first) return '';
  if (actions.length === 1 && before !== null && fold(before) === fold(first.action)) {
    return `Access level: ${first.level ?? 'unknown'}.`;
  }
  const sorted = [...actions].sort((a, b) => rankOf(a.level) - rankOf(b.level));
  const named = sorted.slice(0, NAMED).map(({ action, level }) => `${code(action)} (${level ?? 'level unknown'})`);
  const rest = actions.length - NAMED;
  return `Not used: ${named.join(', ')}${rest > 0 ? ` and ${grouped(rest)} more` : ''}.`;
}

/** What says it, and of which day: its age would be another in every run. */
function since({ evidence }: StatementAnalysis): string {
  const reports = evidence?.reports ?? [];
  const words = reports.map(({ kind, analyzedAt }) => {
    return `${reportKind(kind)}, ${analyzedAt === null ? 'undated' : formatDay(analyzedAt)}`;
  });
  return words.length === 0 ? '' : ` Evidence: ${[...new Set(words)].sort().join('; ')}.`;
}
