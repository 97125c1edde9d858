import type { Analysis, FileAnalysis, StatementAnalysis } from '../analyse/analysis';
import { mostHarmfulFirst } from '../catalogue/access-level';
import { evidenceDates } from '../render/evidence';
import { goesAndStays } from '../render/goes-and-stays';
import { keepLines } from '../render/keep-lines';
import { fold } from '../render/markdown';
import { code } from '../render/markup';
import { grouped } from '../render/plain';
import { proofOf } from '../render/proof';
import { detail, main, type Section } from '../render/section';
import { actionRows, title, toldOf } from '../render/statement-words';

/** What is said of statements rests on. */
export type About = Pick<Analysis, 'universe' | 'asOf' | 'configurationPath'>;

/** Where the lines of a commit can be seen: the address of the repository's pages, and the commit. */
export interface Pages {
  readonly repository: string;
  readonly commit: string;
}

/** A statement's place as a link to the very lines that were read. */
export function placeLink({ path }: FileAnalysis, { line, endLine }: StatementAnalysis, pages: Pages): string {
  const parts = path.split('/').map(part => encodeURIComponent(part).replace(/[!'()*]/g, escaped));
  const lines = endLine > line ? `L${line}-L${endLine}` : `L${line}`;
  // why: as plain text GitHub shows some files as a page without lines
  const url = `${pages.repository}/blob/${pages.commit}/${parts.join('/')}?plain=1#${lines}`;
  return `[${code(`${path}:${line}`)}](${url})`;
}

/** A text without the commits that its links lead to, which are no news where the lines stay the same. */
export function withoutCommits(text: string): string {
  return text.replace(/\/blob\/[0-9a-f]{40,64}\//g, '/blob/');
}

function escaped(character: string): string {
  return `%${character.charCodeAt(0).toString(16).toUpperCase()}`;
}

/** What a pull request says of a statement: what goes, what stays, as of when, the proof, and on a click every action and how to keep one. */
export function statementSections(
  file: FileAnalysis,
  one: StatementAnalysis,
  about: About,
  pages: Pages,
): readonly Section[] {
  const told = toldOf(one);
  const gone = told.removed.length;
  const evidence = one.evidence ? `${evidenceDates(one.evidence)}. ` : '';
  const lines = [
    `**${placeLink(file, one, pages)}**: ${title(one)}`,
    goesAndStays(told, about.universe),
    `${evidence}${proofOf([told], about)}`,
  ];
  const [example] = mostHarmfulFirst(told.removed, about.universe);
  if (example === undefined) return [main(lines.join('\n\n'))];
  const keep = `Still needed? ${keepLines(example, { file, statement: one }, about)}`;
  const summary = gone === 1 ? 'The action · keep it' : `All ${grouped(gone)} · keep one`;
  return [main(lines.join('\n\n')), detail(fold(summary, [actionRows(one, about), keep].join('\n\n')))];
}
