import type { Analysis } from '../analyse/analysis';
import { statementsIn } from '../analyse/statements-in';
import { count } from './plain';
import { allStatements, editedStatements, totals } from './totals';

/** What a run would change, or has changed, in one sentence without its end. */
export function changeWords(analysis: Analysis, isDone = false): string {
  const { removedActions } = totals(analysis);
  const statements = count(editedStatements(analysis), 'statement');
  const files = count(analysis.files.filter(file => file.edits.length > 0).length, 'file');
  return `${count(removedActions, 'unused action')} ${isDone ? 'removed' : 'to remove'} from ${statements} in ${files}`;
}

/** Why nobody could say what a statement's principals use. */
const UNDECIDED: ReadonlySet<string> = new Set(['no-evidence', 'unowned', 'owners-disagree']);

/** Whether a run came to no judgement at all, for lack of evidence or owners, or since something could not be read. */
export function isUnjudged(analysis: Analysis): boolean {
  const statements = allStatements(analysis);
  if (statements.some(one => one.evidence !== null)) return false;
  return hasFailed(analysis) || statements.some(({ reason }) => reason !== null && UNDECIDED.has(reason));
}

/** What is said of a run that changes nothing, in one sentence without its end: what could not be judged is never called clean. */
export function nothingWords(analysis: Analysis): string {
  if (isUnjudged(analysis)) return 'Nothing could be judged';
  if (totals(analysis).policies === 0) return 'No policy was found';
  return hasFailed(analysis) ? 'Nothing to change in what could be judged' : 'Nothing to change';
}

function hasFailed({ problems }: Analysis): boolean {
  return problems.some(({ severity }) => severity === 'error');
}

/** The files with a policy of which nobody says whose it is. */
export function ownerlessPaths(files: Analysis['files']): readonly string[] {
  const isOwnerless = (file: Analysis['files'][number]) => statementsIn([file]).some(one => one.reason === 'unowned');
  return files.filter(isOwnerless).map(({ path }) => path);
}

/** How many files were read, and how many policies were found in them. */
export function readWords(analysis: Analysis): string {
  return `Read ${count(analysis.filesRead, 'file')}: ${count(totals(analysis).policies, 'policy', 'policies')}`;
}
