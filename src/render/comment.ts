import type { Analysis, FileAnalysis, Run, StatementAnalysis } from '../analyse/analysis';
import { mostHarmfulFirst } from '../catalogue/access-level';
import { addedActions } from './added';
import { detailsOf } from './comment-details';
import { evidenceWords } from './evidence';
import { goesAndStays, some } from './goes-and-stays';
import { code, fence } from './markup';
import { count } from './plain';
import { proofOf } from './proof';
import { placeOf, type Told, title, toldOf, unusedBy } from './statement-words';

/** How many statements a comment tells one by one before it sums them up. */
const TOLD = 3;

/** GitHub's limit for the body of a comment, in characters. */
export const MOST_BODY = 65_536;

const SHORTEST_ROW = '| `a:B` | List |'.length;

type About = Pick<Analysis, 'universe' | 'asOf' | 'configurationPath'>;

/** What a comment is about: statements of a file, or one run of the list of the only one. */
export interface Subject {
  readonly file: FileAnalysis;
  readonly statements: readonly StatementAnalysis[];
  readonly run: Run | null;
}

/**
 * The text of a review comment: what goes, as of when, the suggestion, what stays, and on a click the proof and how to keep one.
 * Where all of it has more than so many characters, the actions are not listed.
 */
export function renderComment(subject: Subject, suggestion: string, about: About, most: number): string {
  const told = subject.statements.map(one => toldOf(one, subject.run));
  const harmful = mostHarmfulFirst(union(told), about.universe);
  const proof = proofOf(told, about);
  const parts = [
    headline(subject, told, about),
    // why: a blank last line of the suggestion is one of its lines
    fence('suggestion', `${suggestion}\n`),
    ...summary(told, harmful, about),
    ...asides(subject),
  ];
  // why: tables of tens of thousands of actions are not even made
  const isShort = goneOf(told) * SHORTEST_ROW < most;
  const details = isShort ? detailsOf(subject, told, { ...about, proof, example: harmful[0] ?? null }) : '';
  const text = [...parts, details].join('\n\n');
  if (isShort && text.length <= most) return text;
  const cut = 'The list of actions is too long for a comment: it stands in the job summary.';
  return [...parts, `${cut} ${proof}`].join('\n\n');
}

function headline({ statements, run }: Subject, told: readonly Told[], { asOf }: About): string {
  const evidence = new Set(statements.flatMap(one => (one.evidence ? [evidenceWords(one.evidence, asOf)] : [])));
  const words = [...evidence].map(text => `${text.charAt(0).toUpperCase()}${text.slice(1)}. `).join('');
  const titles = told.length > TOLD ? [sumUp(told)] : statements.map(one => title(one, run));
  return [...titles.map(text => `**${text}**`), `${words}Nothing else changes.`].join('\n');
}

function sumUp(told: readonly Told[]): string {
  const gone = goneOf(told);
  const what = gone === 0 ? 'Entries' : count(gone, 'action');
  const by = unusedBy(told.map(one => one.statement));
  return `${what} in ${count(told.length, 'statement')} ${gone === 1 ? 'was' : 'were'} not used${by}`;
}

/** What goes and what stays, for each statement, or in one line where they are too many. */
function summary(told: readonly Told[], harmful: readonly string[], { universe }: About): readonly string[] {
  if (told.length > TOLD) return harmful.length === 0 ? [] : [`**Goes:** ${some(harmful)}`];
  return told.map(one => {
    const lines = goesAndStays(one, universe);
    return told.length === 1 ? lines : `${placeOf(one.statement)}\n${lines}`;
  });
}

/** What a person must know beside the suggestion: that it is one part, and what stays although it is listed. */
function asides({ statements, run }: Subject): readonly string[] {
  const part =
    'One part of this list. The others have suggestions of their own or, where the diff does not show them, stand in the patch of the note on this pull request.';
  const added = addedActions(statements);
  const stay = added.length === 1 ? 'stays' : 'stay';
  const newer = `Added here and listed as unused, but newer than the evidence: ${some(added, code)} ${stay}.`;
  return [...(run ? [part] : []), ...(added.length > 0 ? [newer] : [])];
}

function goneOf(told: readonly Told[]): number {
  return told.reduce((sum, { removed }) => sum + removed.length, 0);
}

function union(told: readonly Told[]): readonly string[] {
  const gone = new Set<string>();
  // why: statements with the same list share what they lose, which can be thousands of actions
  for (const removed of new Set(told.map(one => one.removed))) for (const action of removed) gone.add(action);
  return [...gone];
}
