import type { Analysis, StatementAnalysis } from '../analyse/analysis';
import { readEntry } from '../iam/entry';
import { fold as folded } from '../iam/name';
import { formatDay } from '../input/time';
import { grantedActions } from '../refine/granted';
import { evidenceWords } from './evidence';
import { fold } from './markdown';
import { code, fence } from './markup';
import { count, grouped } from './plain';
import { actionRows, splitEntry, title } from './statement-words';
import { removedActions } from './totals';

/** How many actions a line of a comment names before it counts. */
const NAMED = 2;

/** GitHub's limit for the body of a comment, in characters. */
export const MOST_BODY = 65_536;

type About = Pick<Analysis, 'universe' | 'asOf'>;

/** The body of a review comment: what goes, as of when, the suggestion, what stays, and the proof on a click. */
export function renderComment(
  statements: readonly StatementAnalysis[],
  suggestion: string,
  analysis: About,
  marker: string,
): string {
  const gone = statements.reduce((sum, one) => sum + removedActions(one).length, 0);
  const proof = proofOf(gone, analysis);
  const tables = statements.map(one => {
    const place = statements.length > 1 ? `Line ${one.line}:\n\n` : '';
    return `${place}${actionRows(one, analysis)}`;
  });
  const parts = [
    headline(statements, analysis),
    fence('suggestion', suggestion),
    ...statements.map(one => goesAndStays(one, analysis)),
    fold(
      gone === 0 ? 'Proof' : gone === 1 ? 'The action · proof' : `All ${grouped(gone)} · proof`,
      [...tables, proof].join('\n\n'),
    ),
    marker,
  ];
  const body = parts.join('\n\n');
  if (body.length <= MOST_BODY) return body;
  const cut = 'The list of actions is too long for a comment: it stands in the job summary.';
  return [...parts.slice(0, -2), `${cut} ${proof}`, marker].join('\n\n');
}

function headline(statements: readonly StatementAnalysis[], { asOf }: About): string {
  const evidence = new Set(statements.flatMap(one => (one.evidence ? [evidenceWords(one.evidence, asOf)] : [])));
  const words = [...evidence].map(text => `${text.charAt(0).toUpperCase()}${text.slice(1)}. `).join('');
  return [...statements.map(one => `**${title(one)}**`), `${words}Nothing else changes.`].join('\n');
}

function goesAndStays(one: StatementAnalysis, { universe }: About): string {
  const goes = `**Goes:** ${whatGoes(one)}`;
  if (one.verdict === 'emptied') return `${goes}\n**Stays:** nothing, so the whole statement goes`;
  const removed = new Set(removedActions(one).map(folded));
  const split = splitEntry(one);
  const stays = new Map<string, boolean>();
  for (const entry of split ? [split.entry] : (one.refinement?.after ?? [])) {
    for (const { service, actions } of grantedActions(readEntry(entry), universe)) {
      for (const action of actions) {
        const name = `${service.prefix}:${action.name}`;
        if (!removed.has(folded(name))) stays.set(name, action.tracked === false);
      }
    }
  }
  const untracked = [...stays].filter(([, isUntracked]) => isUntracked).map(([name]) => name);
  const note = untracked.length === 0 ? '' : `; AWS does not track ${howMany(untracked, stays)} (${some(untracked)})`;
  const unknown = (one.refinement?.entries ?? []).filter(entry => entry.reason === 'unknown').length;
  const more = unknown === 0 ? '' : `; and ${count(unknown, 'entry', 'entries')} that the catalogue does not know`;
  return `${goes}\n**Stays:** ${grouped(stays.size)}${note}${more}`;
}

/** The actions that go; where none does, the entries, which others still hold. */
function whatGoes(one: StatementAnalysis): string {
  const actions = removedActions(one);
  if (actions.length > 0) return some(actions);
  const entries = (one.refinement?.entries ?? []).filter(entry => !entry.kept).map(({ entry }) => code(entry));
  return `${entries.join(', ')}; other entries still grant the same`;
}

function howMany(untracked: readonly string[], stays: ReadonlyMap<string, boolean>): string {
  if (untracked.length < stays.size) return `${grouped(untracked.length)} of them`;
  return stays.size === 1 ? 'it' : 'any of them';
}

/** The first names, bare where all are of one service, and how many more. */
function some(actions: readonly string[]): string {
  const services = new Set(actions.map(action => action.split(':')[0]));
  const named = actions
    .slice(0, NAMED)
    .map(action => code(services.size === 1 ? (action.split(':')[1] ?? action) : action));
  return [...named, ...(actions.length > NAMED ? [`${grouped(actions.length - NAMED)} more`] : [])].join(', ');
}

function proofOf(gone: number, { universe }: About): string {
  const date = universe.date === null ? '' : ` (${formatDay(universe.date)})`;
  const these = gone === 0 ? 'no action goes' : gone === 1 ? 'this one goes' : `these ${grouped(gone)} go`;
  return `Checked on ${count(universe.counts.actions, 'action')}${date}: ${gone === 0 ? '' : 'exactly '}${these}, and no action that was not granted before is granted now. Not now? Resolve this thread.`;
}
