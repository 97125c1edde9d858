import type { Analysis, StatementAnalysis } from '../analyse/analysis';
import type { StatementReason } from '../locate/statement';
import { count } from '../render/plain';
import { STATEMENT_REASONS } from '../render/reasons';
import { allStatements } from '../render/totals';

/** What may hold unused access although none was found, for want of an answer. */
const UNJUDGED: ReadonlySet<StatementReason> = new Set([
  'no-evidence',
  'unowned',
  'owners-disagree',
  'too-large',
  'law',
]);

/** Whether nobody can say of a statement what of it is unused. */
export function isUnjudged({ verdict, reason }: StatementAnalysis): boolean {
  return verdict === 'declined' && reason !== null && UNJUDGED.has(reason);
}

/** Why nobody can say of anything at all that it is gone, as the end of a sentence; null where it can be said of what was judged. */
export function doubtOfAll(analysis: Analysis): string | null {
  const isRead = analysis.problems.every(({ severity }) => severity !== 'error');
  return isRead && allStatements(analysis).some(one => one.evidence !== null)
    ? null
    : 'not everything could be analysed';
}

/** Why an analysis cannot be called clean where it found nothing, as the end of a sentence; null where it can. */
export function doubtOf(analysis: Analysis): string | null {
  return doubtOfAll(analysis) ?? unjudgedWords(allStatements(analysis).filter(isUnjudged));
}

/** Why it cannot be said of some files that nothing of them is left, each by its path; null where it can. */
export function doubtAbout(paths: readonly string[], analysis: Analysis): string | null {
  const files = new Map(analysis.files.map(file => [file.path, file]));
  // why: what is no policy file any more may go on under another name, where nobody says whose it is
  if (paths.length === 0 || paths.some(path => !files.has(path))) return doubtOf(analysis);
  const statements = paths.flatMap(path => (files.get(path)?.policies ?? []).flatMap(policy => policy.statements));
  return doubtOfAll(analysis) ?? unjudgedWords(statements.filter(isUnjudged));
}

function unjudgedWords(statements: readonly StatementAnalysis[]): string | null {
  if (statements.length === 0) return null;
  const reasons = new Set(statements.flatMap(({ reason }) => (reason ? STATEMENT_REASONS[reason] : [])));
  return `${count(statements.length, 'statement')} could not be judged (${[...reasons].sort().join('; ')})`;
}
