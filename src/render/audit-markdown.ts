import type { Analysis, FileAnalysis } from '../analyse/analysis';
import type { Audit } from '../audit/audit';
import { riskiestStatements, type UnusedStatement } from '../audit/unused';
import { LEVELS, NO_RANK } from '../catalogue/access-level';
import { addTo } from '../input/many';
import type { StatementReason } from '../locate/statement';
import { auditLines } from './audit-words';
import { cell, code, prose } from './markup';
import { count, grouped } from './plain';
import { STATEMENT_REASONS } from './reasons';
import { main, type Section } from './section';
import { removedActions } from './totals';

/** How many files the table of the worst names, and how many paths a reason. */
const MOST = { worst: 10, paths: 3 } as const;

/** What the summary of an audit has before the single findings: what changed, how much, the worst files, and what nobody could judge. */
export function auditSections(analysis: Analysis, audit: Audit): readonly Section[] {
  const statements = riskiestStatements(analysis.files, analysis.universe);
  return [...changes(audit), ...levels(statements), ...worstFiles(statements), ...leftAlone(analysis.files)].map(main);
}

function changes(audit: Audit): readonly string[] {
  const lines = auditLines(audit);
  // why: a list begins where a line says that something is new
  const items = lines.map(line => (line.startsWith('  ') ? `  - ${prose(line.trim())}` : `- ${prose(line)}`));
  return lines.length === 0 ? [] : [items.join('\n')];
}

function levels(statements: readonly UnusedStatement[]): readonly string[] {
  if (statements.length === 0) return [];
  const numbers = new Map<string | null, number>();
  for (const { actions } of statements) {
    for (const { level } of actions) numbers.set(level, (numbers.get(level) ?? 0) + 1);
  }
  const rows = LEVELS.flatMap(level => {
    const number = numbers.get(level);
    return number === undefined ? [] : [`| ${level ?? 'unknown'} | ${grouped(number)} |`];
  });
  const all = statements.reduce((sum, { actions }) => sum + actions.length, 0);
  const heading = `#### ${count(all, 'unused action')} in ${count(statements.length, 'statement')}`;
  return [`${heading}\n\n| Access level | Unused actions |\n| --- | ---: |\n${rows.join('\n')}`];
}

interface Worst {
  readonly file: FileAnalysis;
  readonly statements: readonly UnusedStatement[];
  readonly rank: number;
  /** How many actions are unused, how many of them at the most harmful level, and how many would go. */
  readonly actions: number;
  readonly worst: number;
  readonly goes: number;
}

/** The files with the most harmful level first, then with the most unused actions. */
function worstFiles(statements: readonly UnusedStatement[]): readonly string[] {
  const byFile = new Map<FileAnalysis, UnusedStatement[]>();
  for (const one of statements) addTo(byFile, one.file, one);
  if (byFile.size < 2) return [];
  const files = [...byFile].map(([file, some]) => worstOf(file, some));
  // why: the statements come by risk, and of files that are alike the one with the worst of them stays first
  files.sort((a, b) => a.rank - b.rank || b.actions - a.actions);
  const rows = files.slice(0, MOST.worst).map(({ file, statements: some, rank, worst, actions, goes }) => {
    const level = `${LEVELS[rank] ?? 'unknown'}: ${grouped(worst)}`;
    return `| ${cell(file.path)} | ${level} | ${grouped(actions)} | ${grouped(some.length)} | ${grouped(goes)} |`;
  });
  const heading =
    files.length > MOST.worst ? `#### The ten worst of ${count(files.length, 'file')}` : '#### Files by risk';
  const head = '| File | Most harmful | Unused actions | Statements | Can go |\n| --- | --- | ---: | ---: | ---: |';
  return [`${heading}\n\n${head}\n${rows.join('\n')}`];
}

function worstOf(file: FileAnalysis, statements: readonly UnusedStatement[]): Worst {
  const rank = statements.reduce((least, one) => Math.min(least, one.rank), NO_RANK);
  const level = LEVELS[rank] ?? null;
  const actions = statements.flatMap(one => one.actions);
  const goes = statements.reduce(
    (sum, { statement }) => sum + (statement.edited ? removedActions(statement).length : 0),
    0,
  );
  const worst = actions.filter(one => one.level === level).length;
  return { file, statements, rank, actions: actions.length, worst, goes };
}

/** What was left alone and why, each reason once: how many statements, in which files. */
function leftAlone(files: readonly FileAnalysis[]): readonly string[] {
  const reasons = new Map<StatementReason, string[]>();
  for (const { path, policies } of files) {
    for (const { verdict, reason } of policies.flatMap(({ statements }) => statements)) {
      if (verdict === 'declined' && reason !== null) addTo(reasons, reason, path);
    }
  }
  if (reasons.size === 0) return [];
  const rows = [...reasons]
    .sort(([a, some], [b, others]) => others.length - some.length || (a < b ? -1 : 1))
    .map(([reason, paths]) => {
      const named = [...new Set(paths)];
      const rest = named.length - MOST.paths;
      const more = rest > 0 ? ` and ${count(rest, 'more file')}` : '';
      const places = `${named.slice(0, MOST.paths).map(code).join(', ')}${more}`;
      return `- ${count(paths.length, 'statement')}: ${STATEMENT_REASONS[reason]} (${places})`;
    });
  return [`#### Left alone, and why\n\n${rows.join('\n')}`];
}
