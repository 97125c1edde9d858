import type { Analysis, FileAnalysis, Run, StatementAnalysis } from '../analyse/analysis';
import { keepLines } from './keep-lines';
import { fold } from './markdown';
import { grouped } from './plain';
import { actionRows, placeOf, type Told, title } from './statement-words';

/** What the details of a comment are made of. */
export interface DetailTerms extends Pick<Analysis, 'universe' | 'asOf' | 'configurationPath'> {
  readonly proof: string;
  /** The action in the lines that keep one; null where none goes. */
  readonly example: string | null;
}

/** The part of a comment that opens on a click: every action that goes, the proof, and what to do instead. */
export function detailsOf(
  { file, run }: { readonly file: FileAnalysis; readonly run: Run | null },
  told: readonly Told[],
  { proof, example, ...about }: DetailTerms,
): string {
  const tables = told.map(({ statement }) => {
    const table = actionRows(statement, about, run);
    return told.length === 1 ? table : `${placeOf(statement)}: ${title(statement)}\n\n${table}`;
  });
  const isWindows = file.source.text.includes('\r\n');
  const ends = isWindows ? ['The lines of this file end with CRLF, which a suggestion does not show.'] : [];
  const later = 'Not now? Resolve this thread.';
  const keep =
    example === null
      ? [later]
      : [`${later} Still needed? ${keepLines(example, { file, statement: holderOf(example, told) }, about)}`];
  return fold(summaryOf(told), [...tables, proof, ...ends, ...keep].join('\n\n'));
}

/** The statement that loses an action. */
function holderOf(action: string, told: readonly Told[]): StatementAnalysis | null {
  return told.find(({ removed }) => removed.includes(action))?.statement ?? null;
}

function summaryOf(told: readonly Told[]): string {
  const gone = told.reduce((sum, { removed }) => sum + removed.length, 0);
  if (gone === 0) return 'Proof';
  return gone === 1 ? 'The action · proof · keep it' : `All ${grouped(gone)} · proof · keep one`;
}
