import type { Analysis, Change, FileAnalysis, StatementAnalysis } from '../analyse/analysis';
import type { Finding } from '../deliver/finding';
import { riskiestFirst } from '../deliver/risk';
import { byCodePoint } from '../iam/name';
import { addTo } from '../input/many';
import { folderOf } from '../owners/source-owners';
import { principalNames } from '../render/evidence';
import type { OwnersOf } from './codeowners';

/** By what findings are put into pull requests. */
export const GROUP_BY = ['all', 'owner', 'folder', 'principal'] as const;

/** One of `GROUP_BY`. */
export type GroupBy = (typeof GROUP_BY)[number];

/** Changes that go into one pull request, the riskiest first. */
export interface Group {
  /** What they have in common; a text from outside. */
  readonly name: string;
  readonly changes: readonly Chosen[];
  /** How many statements wait for a later one. */
  readonly waiting: number;
}

/** A change with the file that it is in. */
export interface Chosen extends Finding {
  readonly change: Change;
}

/** The one group where nothing is to be told apart. */
export const EVERYTHING = 'all';

/** How findings are put together. */
export interface Grouping {
  readonly by: GroupBy;
  /** The most statements of a group; one change may pass it, since it cannot be parted. */
  readonly most: number;
  /** Who owns a file, where `by` asks for it. */
  readonly ownersOf: OwnersOf;
}

/** Every change of an analysis. */
export function changesOf({ files }: Pick<Analysis, 'files'>): readonly Chosen[] {
  return files.flatMap(file =>
    file.policies.flatMap(({ changes }) => changes.map((change): Chosen => ({ file, ...findingOf(change) }))),
  );
}

/** Puts every change of an analysis into one group, those groups first that hold the riskiest. */
export function groupsOf(
  analysis: Pick<Analysis, 'files' | 'universe'>,
  grouping: Pick<Grouping, 'by' | 'ownersOf'>,
): readonly Group[] {
  const groups = new Map<string, Chosen[]>();
  for (const one of riskiestFirst(changesOf(analysis), analysis.universe)) addTo(groups, nameOf(one, grouping), one);
  return [...groups].map(([name, changes]) => ({ name, changes, waiting: 0 }));
}

function findingOf(change: Change): Omit<Chosen, 'file'> {
  return { change, statements: change.statements, run: null, edits: change.edits };
}

/** The first of some changes, at most so many statements, and how many wait; none where none may be taken. */
export function taking(some: readonly Chosen[], most: number): Pick<Group, 'changes' | 'waiting'> {
  const changes: Chosen[] = [];
  let [taken, waiting] = [0, 0];
  for (const one of some) {
    const size = one.statements.length;
    // why: whatever comes behind what does not fit waits too, so that the next pull request begins with the riskiest
    if (most === 0 || waiting > 0 || (taken > 0 && taken + size > most)) waiting += size;
    else {
      changes.push(one);
      taken += size;
    }
  }
  return { changes, waiting };
}

/** How many statements some changes are about. */
export function sizeOf(changes: readonly Chosen[]): number {
  return changes.reduce((sum, { statements }) => sum + statements.length, 0);
}

function nameOf({ file, statements }: Chosen, { by, ownersOf }: Pick<Grouping, 'by' | 'ownersOf'>): string {
  switch (by) {
    case 'all':
      return EVERYTHING;
    case 'folder':
      return folderOf(file.path) || './';
    case 'owner':
      return ownersOf(file.path).join(', ') || 'without an owner';
    case 'principal':
      return principalsOf(statements).join(', ') || 'without a principal';
  }
}

function principalsOf(statements: readonly StatementAnalysis[]): readonly string[] {
  const names = statements.flatMap(one => (one.evidence ? principalNames(one.evidence) : []));
  return [...new Set(names)].sort(byCodePoint);
}

/** The files that some changes are in, by path, each with its changes. */
export function byFile(changes: readonly Chosen[]): ReadonlyMap<FileAnalysis, readonly Change[]> {
  const files = new Map<FileAnalysis, Change[]>();
  const inOrder = [...changes].sort((a, b) => byCodePoint(a.file.path, b.file.path));
  for (const { file, change } of inOrder) addTo(files, file, change);
  return files;
}
