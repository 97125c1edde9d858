import type { Analysis, FileAnalysis, StatementAnalysis } from '../analyse/analysis';
import type { Problem } from '../problem';
import { evidenceWords, reportWords } from './evidence';
import { forbiddenList } from './forbidden';
import { code, fence, prose } from './markup';
import { changeWords, nothingWords, readWords } from './outcome-words';
import { filePatch } from './patch';
import { count, grouped } from './plain';
import { ENTRY_REASONS } from './reasons';
import { detail, joinSections, main, type Section } from './section';
import { actionRows, title, whyDeclined } from './statement-words';
import { allStatements, holdsUnused, removedActions, totals } from './totals';

/** Renders a run as Markdown: the result, each change with its patch, what was left alone. */
export function renderMarkdown(analysis: Analysis, audit: readonly Section[] = []): string {
  return `${joinSections(markdownSections(analysis, audit))}\n`;
}

/** The parts of a run's Markdown, for a job summary that may have no room for all of them; those of an audit come first. */
export function markdownSections(analysis: Analysis, audit: readonly Section[]): readonly Section[] {
  return [
    main(heading(analysis)),
    ...audit,
    ...problemSection(analysis).map(main),
    ...analysis.files.filter(file => tells(file)).flatMap(file => fileSections(file, analysis)),
    ...leftAloneSections(analysis),
    ...evidenceSection(analysis).map(main),
  ];
}

function heading(analysis: Analysis): string {
  const sum = totals(analysis);
  const changed = analysis.files.some(file => file.edits.length > 0);
  const result = changed ? changeWords(analysis) : nothingWords(analysis);
  const read = `${readWords(analysis)} with ${count(sum.statements, 'statement')}.`;
  const gate =
    analysis.gate.failOn === 'never'
      ? []
      : [`**Gate** ${code(analysis.gate.failOn)}: ${prose(analysis.gate.sentence)}`, ...forbiddenList(analysis.gate)];
  return [`### ${result}`, read, ...gate].join('\n\n');
}

function tells(file: FileAnalysis): boolean {
  return file.policies.some(policy => policy.statements.some(isFinding));
}

function isFinding(one: StatementAnalysis): boolean {
  return one.verdict === 'refined' || one.verdict === 'emptied';
}

function fileSections(file: FileAnalysis, analysis: Analysis): readonly Section[] {
  const findings = file.policies.flatMap(policy => policy.statements).filter(isFinding);
  const list = findings.map(one => {
    const evidence = one.evidence ? `. ${sentenceCase(evidenceWords(one.evidence, analysis.asOf))}` : '';
    return `- line ${one.line}: ${title(one)}${evidence}.`;
  });
  return [
    main(`#### ${code(file.path)}\n\n${list.join('\n')}`),
    ...findings.map(one =>
      detail(
        fold(
          `${count(removedActions(one).length, 'action')} of statement ${one.statement.index + 1}, line ${one.line}`,
          actionRows(one, analysis),
        ),
      ),
    ),
    ...(file.edits.length > 0 ? [detail(fold('Patch', fence('diff', filePatch(file))))] : []),
  ];
}

function sentenceCase(text: string): string {
  return text.charAt(0).toUpperCase() + text.slice(1);
}

/** A part that opens on a click; the summary is HTML, where a code span protects nothing: no text from outside. */
export function fold(summary: string, body: string): string {
  return `<details><summary>${summary}</summary>\n\n${body}\n\n</details>`;
}

/** A problem as Markdown: where, what, and what to do. */
export function problemWords({ path, line, column, message, help }: Problem): string {
  const place = path === null ? '' : `${code([path, line, column].filter(part => part !== null).join(':'))}: `;
  return `${place}${prose(message)}${help === null ? '' : `: ${prose(help)}`}`;
}

/** What is told elsewhere, in one line for all: each of its kind by itself would bury the rest. */
const COUNTED: ReadonlySet<Problem['code']> = new Set(['unknown-action', 'undated-report']);

function problemSection(analysis: Analysis): readonly string[] {
  const told = analysis.problems.filter(one => !COUNTED.has(one.code));
  if (told.length === 0) return [];
  const rows = told.map(one => `- **${one.severity}** ${problemWords(one)}`);
  const heading = told.every(one => one.severity === 'note') ? 'Notes' : 'Problems';
  return [`#### ${heading}\n\n${rows.join('\n')}`];
}

function leftAloneSections(analysis: Analysis): readonly Section[] {
  const rows = analysis.files.flatMap(file =>
    file.policies.flatMap(policy =>
      policy.statements
        .filter(one => one.verdict === 'declined')
        .map(one => `- ${code(`${file.path}:${one.line}`)}: ${prose(whyDeclined(one))}`),
    ),
  );
  const statements = allStatements(analysis);
  const kept = statements.filter(one => one.verdict === 'kept' && !holdsUnused(one)).length;
  const unknown = analysis.problems.filter(one => one.code === 'unknown-action').length;
  return [
    ...(kept > 0 ? [main(`${count(kept, 'statement')} with nothing to remove.`)] : []),
    ...(unknown > 0 ? [main(`${count(unknown, 'entry', 'entries')} unknown to the catalogue: kept.`)] : []),
    ...leftSection(analysis).map(detail),
    ...(rows.length > 0
      ? [detail(fold(`${count(rows.length, 'statement')} left alone, and why`, rows.join('\n')))]
      : []),
  ];
}

/** What is listed as unused and stays, with the reason. */
function leftSection(analysis: Analysis): readonly string[] {
  const rows = analysis.files.flatMap(file =>
    file.policies.flatMap(policy =>
      policy.statements.flatMap(one =>
        (one.refinement?.left ?? []).map(
          ({ action, reason }) => `- ${code(`${file.path}:${one.line}`)}: ${code(action)}: ${ENTRY_REASONS[reason]}`,
        ),
      ),
    ),
  );
  const what = `${count(rows.length, 'listed action')} ${rows.length === 1 ? 'stays' : 'stay'}, and why`;
  return rows.length === 0 ? [] : [fold(what, rows.join('\n'))];
}

function evidenceSection(analysis: Analysis): readonly string[] {
  if (analysis.reports.length === 0) return [];
  const lines = [
    ...new Set(analysis.reports.map(report => `- ${reportWords(report, analysis.asOf)}, from ${code(report.source)}`)),
  ];
  const { universe } = analysis;
  const date = universe.date === null ? 'undated' : new Date(universe.date).toISOString().slice(0, 10);
  return [
    `Evidence:\n${lines.join('\n')}\n\nCatalogue: ${grouped(universe.counts.actions)} actions of ${grouped(universe.counts.services)} services, ${date}.`,
  ];
}

/** A finding that stands in no comment of its own: its place, and why. */
export interface NotInline {
  readonly path: string;
  readonly line: number;
  readonly why: string;
}

/** What a review does not say inline, under a heading, and why; as a list of sections, empty where there is nothing. */
export function elsewhereSections(title: string, elsewhere: readonly NotInline[]): readonly Section[] {
  if (elsewhere.length === 0) return [];
  const rows = elsewhere.map(({ path, line, why }) => `- ${code(`${path}:${line}`)}: ${why}`);
  return [main(`#### ${title}\n\n${rows.join('\n')}`)];
}
