import type { FileAnalysis } from '../analyse/analysis';
import { digest } from '../deliver/marker';
import { MOST_BODY } from '../render/comment';
import { code } from '../render/markup';
import { count } from '../render/plain';
import { fitSections, main } from '../render/section';
import { removedActions } from '../render/totals';
import { branchOf, titlePart } from './branch';
import { keyOf, writeKeys } from './findings';
import { byFile, EVERYTHING, type Group, sizeOf } from './groups';
import { inertInCommits } from './inert';
import { withPullMark } from './mark';
import { withChanges } from './some-changes';
import { type About, type Pages, statementSections } from './statement-part';

/** A pull request as it is to stand. */
export interface WantedPull {
  readonly group: Group;
  readonly branch: string;
  readonly title: string;
  /** Its body without the marker. */
  readonly text: string;
  /** The first line of its commit's message. */
  readonly subject: string;
  readonly statements: number;
  /** As in its marker. */
  readonly findings: string;
  readonly content: string;
  /** The files as they are to be, by path. */
  readonly files: readonly FileAnalysis[];
  /** The paths whose changes broke a law when taken by themselves, which is our bug, and were left out. */
  readonly withheld: readonly string[];
}

/** What a pull request is written by. */
export interface Writing extends About {
  /** The input `id`. */
  readonly id: string;
  readonly pages: Pages;
}

/** Writes the pull request of a group; null where nothing of it can be proved. */
export function wantedPull(group: Group, writing: Writing): WantedPull | null {
  const files: FileAnalysis[] = [];
  const withheld: string[] = [];
  for (const [file, changes] of byFile(group.changes)) {
    const some = withChanges(file, new Set(changes));
    if (some.ok) files.push(some.file);
    else withheld.push(file.path);
  }
  if (files.length === 0) return null;
  const taken = { ...group, changes: group.changes.filter(({ file }) => !withheld.includes(file.path)) };
  const statements = sizeOf(taken.changes);
  const size = `${count(statements, 'statement')} in ${count(files.length, 'file')}`;
  const name = group.name === EVERYTHING ? '' : titlePart(group.name);
  const whose = `${name === '' ? '' : ` of ${name}`}${writing.id === 'default' ? '' : ` (${titlePart(writing.id)})`}`;
  return {
    ...{ group: taken, branch: branchOf(writing.id, group.name), statements, files, withheld },
    title: `Remove unused access${whose}: ${size}`,
    subject: `Remove unused access: ${size}`,
    text: textOf(taken, size, writing),
    findings: writeKeys(taken.changes.map(one => keyOf(one, writing.id))),
    content: digest(files.map(({ path, source, after }) => [path, digest(source.text), digest(after)])),
  };
}

/** The marker names each change. */
const MARKER_ROOM = 4_000;

function textOf({ name, changes, waiting }: Group, size: string, { pages, ...about }: Writing): string {
  const gone = changes.reduce(
    (sum, { statements }) => sum + statements.reduce((most, one) => most + removedActions(one).length, 0),
    0,
  );
  const what = gone === 0 ? 'entries that others already grant' : count(gone, 'unused action');
  const of = name === EVERYTHING ? '' : ` of ${code(name)}`;
  const more =
    waiting === 0
      ? ''
      : ` ${count(waiting, 'more statement')} of this group ${waiting === 1 ? 'waits' : 'wait'} until this is merged.`;
  const sections = [
    main(`Removes **${what}** from ${size}${of}, the riskiest first. Nothing else changes.${more}`),
    ...changes.flatMap(({ file, statements }) => statements.flatMap(one => statementSections(file, one, about, pages))),
    main(ENDING),
  ];
  const inert = sections.map(section => ({ ...section, text: inertInCommits(section.text) }));
  return fitSections(inert, MOST_BODY - MARKER_ROOM, 'The job summary has all of it.').trimEnd();
}

const ENDING = [
  'The next audit brings this pull request up to date: it writes the branch and this text anew, unless somebody else pushed to the branch.',
  'Close it to say no: what it removes is not proposed again as it is.',
].join(' ');

/** The body of a pull request with its marker, for a branch that may be at these commits, the newest first. */
export function pullBody(wanted: WantedPull, job: string, heads: readonly string[]): string {
  const { findings, content, statements } = wanted;
  return withPullMark(wanted.text, { job, state: 'open', findings, content, heads, statements });
}
