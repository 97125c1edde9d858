import type { Analysis, Evidence, StatementAnalysis } from '../../analyse/analysis';
import { keptBy } from '../../analyse/kept';
import { isJudged } from '../../audit/unused';
import { levelOf, rankOf } from '../../catalogue/access-level';
import type { Catalogue } from '../../catalogue/universe';
import { lastDay } from '../../configuration/active-keep';
import { readEntry } from '../../iam/entry';
import { fold } from '../../iam/name';
import { actionsByName } from '../../refine/granted';
import type { EntryOutcome, Left } from '../../refine/refinement';
import { evidenceWords } from '../evidence';
import { proofOf } from '../proof';
import { ENTRY_REASONS, foundWords } from '../reasons';
import { toldOf, whyDeclined } from '../statement-words';
import { removedActions } from '../totals';
import { type GrantCounter, sumOf } from './grants';
import type { EntryData, StatementData } from './page-data';
import type { Tables } from './tables';

/** What the statements of a page are told by. */
export interface Telling {
  readonly analysis: Analysis;
  readonly tables: Tables;
  readonly counter: GrantCounter;
}

/** What the page says of one statement. */
export function statementData(path: string, one: StatementAnalysis, telling: Telling): StatementData {
  const { statement, owners, evidence } = one;
  const { analysis, tables, counter } = telling;
  const { universe } = analysis;
  const removal = evidence?.removal ?? null;
  const gone = removedActions(one);
  // why: what nobody edits does not go, whatever its verdict; the reason says what to do instead
  const isUnedited = !one.edited && gone.length > 0;
  const text = (words: string) => tables.text(words);
  return {
    path: text(path),
    line: one.line,
    endLine: one.endLine,
    pointer: text(statement.pointer),
    number: statement.index + 1,
    ...optional('sid', statement.sid === null ? null : text(statement.sid)),
    ...some(
      'principals',
      principalsOf(one, tables, () => true),
    ),
    ...some(
      'uncovered',
      principalsOf(one, tables, reports => reports.length === 0),
    ),
    ...optional('found', owners && text(foundWords(owners))),
    verdict: one.verdict,
    ...optional('reason', one.reason && text(whyDeclined(one))),
    ...optional('why', one.why === null ? null : text(one.why)),
    ...optional('evidence', evidence && text(basisWords(evidence, analysis.asOf))),
    ...optional('proof', one.edited ? text(proofOf([toldOf(one)], analysis)) : null),
    entries: entriesOf(one, tables),
    ...optional('services', servicesOf(statement.actions?.entries ?? [], universe, tables)),
    ...some('removed', tables.sets(gone, removal)),
    ...optional('unedited', isUnedited || null),
    ...some(
      'left',
      (one.refinement?.left ?? []).map(left => [text(left.action), text(leftWords(left, one))] as const),
    ),
    counts: isJudged(one) ? { ...sumOf(counter.byService(one).values()), gone: isUnedited ? 0 : gone.length } : null,
    ...optional('untracked', one.verdict === 'refined' ? untracked(one, universe) : null),
    ...some('levels', levelsOf(gone, universe)),
  };
}

function principalsOf(
  { principals }: StatementAnalysis,
  tables: Tables,
  wanted: (reports: readonly unknown[]) => boolean,
): readonly number[] {
  return principals.flatMap(({ principal, reports }) =>
    principal && wanted(reports) ? [tables.principal(principal)] : [],
  );
}

/** The kind and date of the evidence and the files that it came from. */
function basisWords(evidence: Evidence, asOf: number): string {
  const sources = [...new Set(evidence.reports.map(({ source }) => source))].sort();
  return `${evidenceWords(evidence, asOf)}, from ${sources.map(source => (source === '-' ? 'standard input' : source)).join(', ')}`;
}

function entriesOf(one: StatementAnalysis, tables: Tables): readonly EntryData[] {
  const written = one.statement.actions?.entries ?? [];
  const outcomes = one.refinement?.entries;
  if (!outcomes || !(one.edited || one.verdict === 'kept')) return written.map(entry => tables.text(entry));
  return outcomes.map(outcome => entryOf(outcome, one, tables));
}

function entryOf(outcome: EntryOutcome, one: StatementAnalysis, tables: Tables): EntryData {
  const { entry, becomes, removed, granted, coveredBy, reason, kept } = outcome;
  const number = tables.text(entry);
  const why = reason === null ? null : tables.text(ENTRY_REASONS[reason]);
  if (kept) return why === null ? number : { entry: number, reason: why };
  return {
    entry: number,
    becomes: becomes.map(piece => tables.text(piece)),
    ...some('removed', tables.sets(removed, one.evidence?.removal ?? null)),
    granted,
    ...some(
      'coveredBy',
      coveredBy.map(holder => tables.text(holder)),
    ),
    ...optional('reason', why),
  };
}

/** The services that entries name, as texts; null where one names all. */
function servicesOf(entries: readonly string[], universe: Catalogue, tables: Tables): readonly number[] | null {
  const prefixes = new Set<string>();
  for (const text of entries) {
    const entry = readEntry(text);
    if (entry.kind === 'all') return null;
    if (entry.kind !== 'invalid') prefixes.add(universe.service(entry.service)?.prefix ?? entry.service);
  }
  return [...prefixes].map(prefix => tables.text(prefix));
}

function leftWords({ action, reason }: Left, one: StatementAnalysis): string {
  const [rule] = reason === 'keep-rule' ? keptBy(one, action) : [];
  if (!rule) return ENTRY_REASONS[reason];
  const day = lastDay(rule);
  const owner = rule.owner === null ? '' : ` (${rule.owner})`;
  return `${ENTRY_REASONS[reason]}: ${rule.reason}${owner}${day === null ? '' : `, until ${day}`}`;
}

function untracked({ refinement }: StatementAnalysis, universe: Catalogue): number {
  const gone = new Set((refinement?.removed ?? []).map(fold));
  return [...actionsByName(refinement?.after ?? [], universe)].filter(
    ([action, { tracked }]) => tracked === false && !gone.has(action),
  ).length;
}

function levelsOf(actions: readonly string[], universe: Catalogue): readonly number[] {
  return [...new Set(actions.map(action => rankOf(levelOf(action, universe))))].sort((a, b) => a - b);
}

function optional<K extends string, T>(key: K, value: T | null): { readonly [key in K]?: T } {
  return value === null ? {} : ({ [key]: value } as { readonly [key in K]: T });
}

function some<K extends string, T>(key: K, values: readonly T[]): { readonly [key in K]?: readonly T[] } {
  return values.length === 0 ? {} : ({ [key]: values } as { readonly [key in K]: readonly T[] });
}
