import type { Analysis } from '../../analyse/analysis';
import { auditLines } from '../audit-words';
import { reportWords } from '../evidence';
import { forbiddenLines } from '../forbidden';
import { changeWords, nothingWords, ownerlessPaths, readWords } from '../outcome-words';
import { count, plain } from '../plain';
import { STATEMENT_REASONS } from '../reasons';
import { allStatements, holdsUnused, totals } from '../totals';
import type { Showing } from './showing';

/** What a run comes to: what would go, what was read and left alone, by what evidence, and the gate. */
export function summaryText(
  analysis: Analysis,
  { audit, paint, hint, noGate, isDone, baseline = null }: Omit<Showing, 'verbose'>,
): string {
  const sum = totals(analysis);
  const changed = analysis.files.filter(file => file.edits.length > 0).length;
  const rest = isDone ? 'everything else is as it was' : 'everything else stays as it is';
  const result = changed === 0 ? nothingWords(analysis) : `${changeWords(analysis, isDone)}; ${rest}`;
  const lines = [
    paint('bold', `${result}.`),
    `${readWords(analysis)}, ${count(sum.statements, 'statement')}${leftAlone(analysis)}.`,
    ...evidenceLines(analysis),
    ...auditLines(audit).map(plain),
  ];
  if (analysis.gate.failOn !== 'never') lines.push(`Gate \`${analysis.gate.failOn}\`: ${analysis.gate.sentence}`);
  else if (noGate) lines.push(plain(noGate));
  for (const line of forbiddenLines(analysis.gate)) lines.push(line);
  // why: in a log of CI the summary beside it has the lines to add
  const ownerless = hint === null ? null : ownerlessLine(analysis);
  if (ownerless !== null) lines.push(ownerless);
  if (baseline !== null) lines.push(plain(baseline));
  if (changed > 0 && hint !== null && !isDone) lines.push(hint);
  return lines.join('\n');
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

/** Where the policies stand of which nobody says whose they are, and what tells more. */
function ownerlessLine({ files }: Analysis): string | null {
  const [first, ...others] = ownerlessPaths(files);
  if (first === undefined) return null;
  const and = others.length === 0 ? ' is' : ` and ${count(others.length, 'other file')} are`;
  return `Nobody says whose \`${plain(first)}\`${and}: \`refine-iam owners\` has the lines to add.`;
}

function evidenceLines(analysis: Analysis): readonly string[] {
  const words = new Map<string, number>();
  for (const report of analysis.reports) {
    const line = `${reportWords(report, analysis.asOf)}, from \`${plain(report.source)}\``;
    words.set(line, (words.get(line) ?? 0) + 1);
  }
  return [...words].map(([line, number]) => `Evidence: ${line}${number > 1 ? ` (${count(number, 'report')})` : ''}.`);
}
