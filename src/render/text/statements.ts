import type { Evidence, FileAnalysis, StatementAnalysis } from '../../analyse/analysis';
import { keptBy } from '../../analyse/kept';
import type { Catalogue } from '../../catalogue/universe';
import { lastDay } from '../../configuration/active-keep';
import { trackingOf } from '../../refine/granted';
import type { EntryReason } from '../../refine/refinement';
import { count, plain } from '../plain';
import { ENTRY_REASONS, foundWords, STATEMENT_REASONS } from '../reasons';
import { whyDeclined } from '../statement-words';
import { removedActions } from '../totals';
import { listLines } from './list';
import type { Paint } from './showing';

/** What telling of a statement takes besides the statement. */
export interface Telling {
  readonly basis: (evidence: Evidence) => string;
  readonly universe: Catalogue;
  /** Whether it is told of each statement how its owner was found. */
  readonly verbose: boolean;
}

/** The statements of a file that are told of, a block each. */
export function fileBlock(file: FileAnalysis, telling: Telling, paint: Paint): readonly string[] {
  const told = file.policies
    .flatMap(policy => policy.statements)
    .filter(one => isTold(one) || (telling.verbose && (one.owners !== null || one.why !== null)));
  return told.map(one => statementBlock(file, one, telling, paint));
}

/** A statement is told of when it changes, or would if it could, or when something listed as unused stays in it. */
function isTold(one: StatementAnalysis): boolean {
  const changes = one.verdict === 'refined' || one.verdict === 'emptied';
  return changes || one.reason === 'too-large' || one.reason === 'law' || (one.refinement?.left.length ?? 0) > 0;
}

/** So many actions that stay are named; more are counted. */
const MOST_LEFT = 5;

function leftLines(one: StatementAnalysis, paint: Paint): readonly string[] {
  const left = one.refinement?.left ?? [];
  const named = left
    .slice(0, MOST_LEFT)
    .map(
      ({ action, reason }) =>
        `    ${keepWords(one, action, reason) ?? `${plain(action)} stays: ${ENTRY_REASONS[reason]}`}`,
    );
  const more = left.length - MOST_LEFT;
  const rest = more > 0 ? [`    … ${count(more, 'more action')} that ${more === 1 ? 'stays' : 'stay'}`] : [];
  return [...named, ...rest].map(line => paint('dim', line));
}

/** What a rule keeps, with its reason and its last day. */
function keepWords(one: StatementAnalysis, action: string, reason: EntryReason): string | null {
  const [rule] = reason === 'keep-rule' ? keptBy(one, action) : [];
  if (!rule) return null;
  const day = lastDay(rule);
  const owner = rule.owner === null ? '' : ` (${plain(rule.owner)})`;
  return `kept: \`${plain(action)}\`, ${plain(rule.reason)}${owner}${day === null ? '' : `, until ${day}`}`;
}

/** How many of the actions that stay AWS does not track, which is why they may. */
function untrackedLines(one: StatementAnalysis, universe: Catalogue): readonly string[] {
  if (one.verdict !== 'refined') return [];
  const stay = trackingOf(one.refinement?.after ?? [], universe);
  const untracked = [...stay.values()].filter(tracked => tracked === false).length;
  if (untracked === 0) return [];
  if (untracked === stay.size) return ['  AWS tracks none of what stays'];
  return [`  ${untracked} of the ${stay.size} that stay ${untracked === 1 ? 'is' : 'are'} not tracked by AWS`];
}

function statementBlock(file: FileAnalysis, one: StatementAnalysis, telling: Telling, paint: Paint): string {
  const name = one.statement.sid === null ? `statement ${one.statement.index + 1}` : `\`${plain(one.statement.sid)}\``;
  const lines = [`${paint('bold', `${plain(file.path)}:${one.line}`)} ${name}: ${headline(one)}`];
  if (one.evidence) lines.push(paint('dim', `  ${telling.basis(one.evidence)}`));
  if (telling.verbose && one.owners) lines.push(paint('dim', `  ${plain(foundWords(one.owners))}`));
  if (telling.verbose && one.why !== null) lines.push(paint('dim', `  ${plain(one.why)}`));
  const list =
    one.verdict === 'declined' || one.verdict === 'kept' ? [] : listLines(one.refinement?.entries ?? [], paint);
  return [
    ...lines,
    ...list,
    ...leftLines(one, paint),
    ...untrackedLines(one, telling.universe).map(line => paint('dim', line)),
  ].join('\n');
}

function headline(one: StatementAnalysis): string {
  const removed = count(removedActions(one).length, 'unused action');
  if (one.reason === 'last-statement') return STATEMENT_REASONS['last-statement'];
  if (one.verdict === 'emptied') return `nothing in it is used; it goes with ${removed}`;
  if (one.verdict === 'kept') return 'nothing goes';
  if (one.verdict === 'refined') return `${removed} ${removedActions(one).length === 1 ? 'goes' : 'go'}`;
  return `left alone: ${whyDeclined(one)}`;
}
