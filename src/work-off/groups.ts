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

/** Puts every change of an analysis into one group, those groups first that hold the riskiest; of each as many as fit. */
export function groupsOf(
  { files, universe }: Pick<Analysis, 'files' | 'universe'>,
  grouping: Grouping,
): readonly Group[] {
  const all = files.flatMap(file =>
    file.policies.flatMap(({ changes }) => changes.map((change): Chosen => ({ file, ...findingOf(change) }))),
  );
  const groups = new Map<string, Chosen[]>();
  for (const one of riskiestFirst(all, universe)) addTo(groups, nameOf(one, grouping), one);
  return [...groups].map(([name, some]) => ({ name, ...cut(some, grouping.most) }));
}

function findingOf(change: Change): Omit<Chosen, 'file'> {
  return { change, statements: change.statements, run: null, edits: change.edits };
}

function cut(some: readonly Chosen[], most: number): Pick<Group, 'changes' | 'waiting'> {
  const changes: Chosen[] = [];
  let [taken, waiting] = [0, 0];
  for (const one of some) {
    const size = one.statements.length;
    // why: whatever comes behind what does not fit waits too, so that the next pull request begins with the riskiest
    if (waiting > 0 || (taken > 0 && taken + size > most)) waiting += size;
    else {
      changes.push(one);
      taken += size;
    }
  }
  return { changes, waiting };
}

function nameOf({ file, statements }: Chosen, { by, ownersOf }: Grouping): string {
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
