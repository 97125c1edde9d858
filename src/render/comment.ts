import type { Analysis, StatementAnalysis } from '../analyse/analysis';
import { readEntry } from '../iam/entry';
import { grantedActions } from '../refine/granted';
import { evidenceWords } from './evidence';
import { actionTable, fold } from './markdown';
import { code, fence } from './markup';
import { count, grouped } from './plain';
import { title } from './statement-words';
import { removedActions } from './totals';

/** How many actions a line of a comment names before it counts. */
const NAMED = 2;

/** GitHub's limit for the body of a comment, in characters. */
export const MOST_BODY = 65_536;

/** The body of a review comment: what goes, as of when, the suggestion, what stays, and the proof on a click. */
export function renderComment(
  statements: readonly StatementAnalysis[],
  suggestion: string,
  analysis: Pick<Analysis, 'universe' | 'asOf'>,
  marker: string,
): string {
  const tables = statements.map(one => actionTable(one, analysis));
  const parts = [
    statements.map(one => headline(one, analysis)).join('\n'),
    fence('suggestion', suggestion),
    ...statements.map(one => goesAndStays(one, analysis)),
    fold('All actions · proof', [...tables, proof(statements, analysis)].join('\n\n')),
    marker,
  ];
  const body = parts.join('\n\n');
  if (body.length <= MOST_BODY) return body;
  const cut = 'The list of actions is too long for a comment: it stands in the job summary.';
  return [...parts.slice(0, -2), `${cut} ${proof(statements, analysis)}`, marker].join('\n\n');
}

function headline(one: StatementAnalysis, { asOf }: Pick<Analysis, 'asOf'>): string {
  const evidence = one.evidence ? `${evidenceWords(one.evidence, asOf)}. ` : '';
  return `**${title(one)}**\n${evidence}Nothing else changes.`;
}

function goesAndStays(one: StatementAnalysis, analysis: Pick<Analysis, 'universe'>): string {
  const goes = `**Goes:** ${some(removedActions(one))}`;
  if (one.verdict === 'emptied') return `${goes}\n**Stays:** nothing, so the whole statement goes`;
  const after = new Map<string, boolean>();
  for (const entry of one.refinement?.after ?? []) {
    for (const { service, actions } of grantedActions(readEntry(entry), analysis.universe)) {
      for (const action of actions) after.set(`${service.prefix}:${action.name}`, action.tracked === false);
    }
  }
  const untracked = [...after].filter(([, isUntracked]) => isUntracked).map(([name]) => name);
  const note = untracked.length === 0 ? '' : `; AWS does not track ${isAll(untracked, after)} (${some(untracked)})`;
  return `${goes}\n**Stays:** ${grouped(after.size)}${note}`;
}

function isAll(untracked: readonly string[], after: ReadonlyMap<string, boolean>): string {
  return untracked.length === after.size ? 'any of them' : `${grouped(untracked.length)} of them`;
}

/** The first names, bare where all are of one service, and how many more. */
function some(actions: readonly string[]): string {
  const services = new Set(actions.map(action => action.split(':')[0]));
  const named = actions
    .slice(0, NAMED)
    .map(action => code(services.size === 1 ? (action.split(':')[1] ?? action) : action));
  return [...named, ...(actions.length > NAMED ? [`${grouped(actions.length - NAMED)} more`] : [])].join(', ');
}

function proof(statements: readonly StatementAnalysis[], { universe }: Pick<Analysis, 'universe'>): string {
  const gone = statements.reduce((sum, one) => sum + removedActions(one).length, 0);
  const date = universe.date === null ? '' : ` (${new Date(universe.date).toISOString().slice(0, 10)})`;
  const these = gone === 1 ? 'this one goes' : `these ${grouped(gone)} go`;
  return `Checked on ${count(universe.counts.actions, 'action')}${date}: exactly ${these}, and no action that was not granted before is granted now. Not now? Resolve this thread.`;
}
