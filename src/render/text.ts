import type { Analysis, Evidence, FileAnalysis, StatementAnalysis } from '../analyse/analysis';
import { keptBy } from '../analyse/kept';
import type { Audit } from '../audit/audit';
import type { Catalogue } from '../catalogue/universe';
import { lastDay } from '../configuration/active-keep';
import type { Problem } from '../problem';
import { trackingOf } from '../refine/granted';
import type { EntryOutcome, EntryReason } from '../refine/refinement';
import { auditLines } from './audit-words';
import { evidenceWords, principalNames, reportWords } from './evidence';
import { forbiddenLines } from './forbidden';
import { count, plain } from './plain';
import { ENTRY_REASONS, foundWords, STATEMENT_REASONS } from './reasons';
import { whyDeclined } from './statement-words';
import { allStatements, editedStatements, holdsUnused, removedActions, totals } from './totals';

/** Colours a text for a terminal, or leaves it as it is. */
export type Paint = (style: 'bold' | 'dim' | 'red' | 'green' | 'yellow', text: string) => string;

/** Renders a run for a person at a terminal: each change as a diff of its list, what was left alone and why, and a hint where something changes. */
export function renderText(analysis: Analysis, showing: Showing): string {
  const { details, summary } = textParts(analysis, showing);
  return `${[...details, summary].join('\n\n')}\n`;
}

/** The same in parts: statements and problems, and what it comes to. */
export function textParts(
  analysis: Analysis,
  { paint, hint, verbose, audit, noGate = null }: Showing,
): { readonly details: readonly string[]; readonly summary: string } {
  const words = new Map<Evidence, string>();
  const basis = (evidence: Evidence): string => {
    const known = words.get(evidence) ?? basisWords(evidence, analysis.asOf);
    words.set(evidence, known);
    return known;
  };
  const details = [
    ...analysis.files.flatMap(file => fileBlock(file, { basis, verbose, universe: analysis.universe }, paint)),
    ...problemBlock(analysis.problems, paint),
  ];
  return { details, summary: summaryText(analysis, { audit, paint, hint, noGate }) };
}

/** How a run is shown, and what it came to besides its analysis. */
export interface Showing {
  readonly paint: Paint;
  readonly hint: string | null;
  readonly verbose: boolean;
  readonly audit: Audit;
  /** What is said where a check has no gate; nothing where it has one, or nothing is checked. */
  readonly noGate?: string | null;
}

interface Telling {
  readonly basis: (evidence: Evidence) => string;
  readonly universe: Catalogue;
  /** Whether it is told of each statement how its owner was found. */
  readonly verbose: boolean;
}

function basisWords(evidence: Evidence, asOf: number): string {
  const names = principalNames(evidence).map(name => `\`${name}\``);
  return `${evidenceWords(evidence, asOf)}${names.length > 0 ? `, not used by ${names.join(' nor ')}` : ''}`;
}

function fileBlock(file: FileAnalysis, telling: Telling, paint: Paint): readonly string[] {
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
  const rest = left.length > MOST_LEFT ? [`    … ${count(left.length - MOST_LEFT, 'more action')} that stay`] : [];
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

/** So many entries that stay, one after the other, are listed; more are counted. */
const MOST_KEPT = 3;

/** The diff of a list: what goes, what comes in its place, and what stays around it. */
function listLines(entries: readonly EntryOutcome[], paint: Paint): readonly string[] {
  const lines: string[] = [];
  let kept: string[] = [];
  const flush = () => {
    if (kept.length <= MOST_KEPT) for (const line of kept) lines.push(line);
    else lines.push(paint('dim', `    … ${kept.length} entries that stay`));
    kept = [];
  };
  for (const entry of entries) {
    const text = plain(entry.entry);
    if (entry.kept && entry.reason === null) kept.push(`    ${text}`);
    else {
      flush();
      if (entry.kept && entry.reason) lines.push(`    ${text}${paint('dim', `  ${ENTRY_REASONS[entry.reason]}`)}`);
      else changeLines(entry, text, lines, paint);
    }
  }
  flush();
  return lines;
}

function changeLines(entry: EntryOutcome, text: string, lines: string[], paint: Paint): void {
  const share = `  ${entry.removed.length} of its ${entry.granted} actions unused`;
  lines.push(paint('red', `  - ${text}`) + (entry.granted > 1 ? paint('dim', share) : ''));
  for (const piece of entry.becomes) lines.push(paint('green', `  + ${plain(piece)}`));
  for (const holder of entry.coveredBy) lines.push(paint('dim', `    the rest is granted by ${plain(holder)}`));
}

const COLOURS = { error: 'red', warning: 'yellow', note: 'dim' } as const;

/** Past so many entries that the catalogue does not know they are counted, not listed. */
const MOST_UNKNOWN = 3;

/** All problems, of which those that only say what the catalogue does not know are counted where they are many; none where there are none. */
export function problemBlock(problems: readonly Problem[], paint: Paint): readonly string[] {
  const unknown = problems.filter(one => one.code === 'unknown-action');
  const told = unknown.length > MOST_UNKNOWN ? problems.filter(one => one.code !== 'unknown-action') : problems;
  const rest =
    told.length === problems.length
      ? []
      : [
          `${paint('dim', 'note')}: ${count(unknown.length, 'entry', 'entries')} unknown to the catalogue stay; the JSON result lists them`,
        ];
  const lines = [...told.map(one => problemLines(one, paint)), ...rest];
  return lines.length === 0 ? [] : [lines.join('\n')];
}

/** A problem on two lines: where and what, then what to do. */
export function problemLines(one: Problem, paint: Paint): string {
  const place = [one.path === null ? null : plain(one.path), one.line, one.column].filter(part => part !== null);
  const where = place.length > 0 ? `${place.join(':')}: ` : '';
  const help = one.help === null ? '' : `\n  ${plain(one.help)}`;
  return `${where}${paint(COLOURS[one.severity], one.severity)}: ${plain(one.message)}${help}`;
}

function summaryText(analysis: Analysis, { audit, paint, hint, noGate }: Omit<Showing, 'verbose'>): string {
  const sum = totals(analysis);
  const changed = analysis.files.filter(file => file.edits.length > 0).length;
  const lines = [
    paint(
      'bold',
      changed === 0 ? 'Nothing to change.' : resultWords(sum.removedActions, editedStatements(analysis), changed),
    ),
    `Read ${count(analysis.filesRead, 'file')}: ${count(sum.policies, 'policy', 'policies')}, ${count(sum.statements, 'statement')}${leftAlone(analysis)}.`,
    ...evidenceLines(analysis),
    ...auditLines(audit).map(plain),
  ];
  if (analysis.gate.failOn !== 'never') lines.push(`Gate \`${analysis.gate.failOn}\`: ${analysis.gate.sentence}`);
  else if (noGate) lines.push(plain(noGate));
  for (const line of forbiddenLines(analysis.gate)) lines.push(line);
  if (sum.policies === 0 && analysis.filesRead > 0) lines.push('None of these files holds an IAM policy document.');
  if (changed > 0 && hint !== null) lines.push(hint);
  return lines.join('\n');
}

function resultWords(actions: number, statements: number, files: number): string {
  return `${count(actions, 'unused action')} to remove from ${count(statements, 'statement')} in ${count(files, 'file')}; everything else stays as it is.`;
}

function leftAlone(analysis: Analysis): string {
  const reasons = new Map<string, number>();
  const statements = allStatements(analysis);
  for (const { verdict, reason } of statements) {
    if (verdict === 'declined' && reason) reasons.set(reason, (reasons.get(reason) ?? 0) + 1);
  }
  const still = statements.filter(holdsUnused).length;
  const kept = statements.filter(one => one.verdict === 'kept' && !holdsUnused(one)).length;
  const parts = [
    ...(kept > 0 ? [`${kept} with nothing to remove`] : []),
    ...(still > 0 ? [`${still} with unused access that stays`] : []),
    ...[...reasons].map(
      ([reason, number]) => `${number} left alone (${STATEMENT_REASONS[reason as keyof typeof STATEMENT_REASONS]})`,
    ),
  ];
  return parts.length > 0 ? `; ${parts.join('; ')}` : '';
}

function evidenceLines(analysis: Analysis): readonly string[] {
  const words = new Map<string, number>();
  for (const report of analysis.reports) {
    const line = `${reportWords(report, analysis.asOf)}, from \`${plain(report.source)}\``;
    words.set(line, (words.get(line) ?? 0) + 1);
  }
  return [...words].map(([line, number]) => `Evidence: ${line}${number > 1 ? ` (${count(number, 'report')})` : ''}.`);
}
