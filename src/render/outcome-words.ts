import type { Analysis } from '../analyse/analysis';
import { count } from './plain';
import { allStatements, editedStatements, totals } from './totals';

/** What a run would change, or has changed, in one sentence without its end. */
export function changeWords(analysis: Analysis, isDone = false): string {
  const { removedActions } = totals(analysis);
  const statements = count(editedStatements(analysis), 'statement');
  const files = count(analysis.files.filter(file => file.edits.length > 0).length, 'file');
  return `${count(removedActions, 'unused action')} ${isDone ? 'removed' : 'to remove'} from ${statements} in ${files}`;
}

/** What is said of a run that changes nothing, in one sentence without its end: what could not be judged is never called clean. */
export function nothingWords(analysis: Analysis): string {
  const statements = allStatements(analysis);
  const isJudged = statements.some(one => one.evidence !== null);
  const lacks = statements.some(({ reason }) => reason === 'no-evidence' || reason === 'unowned');
  const failed = analysis.problems.some(({ severity }) => severity === 'error');
  if (!isJudged && (failed || lacks)) return 'Nothing could be judged';
  return failed ? 'Nothing to change in what could be judged' : 'Nothing to change';
}

/** How many files were read, and how many policies were found in them. */
export function readWords(analysis: Analysis): string {
  return `Read ${count(analysis.filesRead, 'file')}: ${count(totals(analysis).policies, 'policy', 'policies')}`;
}
