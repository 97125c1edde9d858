import type { Audit } from '../audit/audit';
import type { Compared, Fresh } from '../audit/baseline';
import type { Trend } from '../audit/trend';
import { quoted } from '../input/quoted';
import { formatDay } from '../input/time';
import { count, grouped } from './plain';

/** So many statements with something new are named, so many actions of each, and so many principals; more are counted. */
const MOST = { statements: 10, actions: 3, principals: 10 } as const;

/** What an audit says besides its analysis, in sentences of a line each, with texts from outside in backticks. */
export function auditLines({ baseline, trend }: Audit): readonly string[] {
  return [...(trend ? [trendLine(trend), ...resolvingLine(trend)] : []), ...(baseline ? baselineLines(baseline) : [])];
}

/** The same in short, as one line without names; null where the run was compared with nothing. */
export function auditLine({ baseline, trend }: Audit): string | null {
  const sentences = [...(trend ? [trendLine(trend)] : []), ...(baseline ? [`${debtWords(baseline)}.`] : [])];
  return sentences.length === 0 ? null : sentences.join(' ');
}

function trendLine({ since, actions }: Trend): string {
  const { added, gone, same, unseen } = actions;
  const rest = unseen === 0 ? '' : `; ${grouped(unseen)} of then could not be judged or were not looked at`;
  const what = count(added, 'unused action');
  return `Since ${formatDay(since)}: ${what} added, ${grouped(gone)} gone, ${grouped(same)} the same${rest}.`;
}

function resolvingLine({ resolving }: Trend): readonly string[] {
  if (resolving.length === 0) return [];
  const names = resolving.slice(0, MOST.principals).map(({ principal }) => quoted(principal));
  const more = resolving.length > MOST.principals ? ` and ${resolving.length - MOST.principals} more` : '';
  return [`Gone since; their findings should resolve with the next report: ${names.join(', ')}${more}.`];
}

function debtWords({ known, date, fresh }: Compared): string {
  const debt = `${count(known, 'unused action')} ${known === 1 ? 'is' : 'are'} in the baseline of ${formatDay(date)}`;
  const actions = fresh.reduce((sum, one) => sum + one.actions.length, 0);
  return `${debt}; ${fresh.length === 0 ? 'nothing is' : `${grouped(actions)} ${actions === 1 ? 'is' : 'are'}`} new`;
}

function baselineLines(compared: Compared): readonly string[] {
  const { fresh } = compared;
  if (fresh.length === 0) return [`${debtWords(compared)}.`];
  const named = fresh.slice(0, MOST.statements).map(freshLine);
  const rest = fresh.length - MOST.statements;
  const more = rest > 0 ? [`  and ${count(rest, 'more statement')}`] : [];
  return [`${debtWords(compared)}:`, ...named, ...more];
}

function freshLine({ file, statement, actions }: Fresh): string {
  const named = actions.slice(0, MOST.actions).map(quoted);
  const rest = actions.length - MOST.actions;
  const all = rest > 0 ? `${named.join(', ')} and ${grouped(rest)} more` : named.join(', ');
  return `  ${quoted(file.path)}, line ${statement.line}: ${all}`;
}
