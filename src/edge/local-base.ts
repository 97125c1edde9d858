import { join } from 'node:path';
import type { PolicyFile, Stood } from '../analyse/analysis';
import { type Base, type Before, readBefore, stoodBy } from '../deliver/base';
import { changedLines } from '../deliver/changed-lines';
import type { BesideFile } from '../owners/beside';
import { problem, type Read } from '../problem';
import { formatOf } from '../source/format';
import { type Deciding, sideOwners } from './file-owners';
import { readText } from './files';
import { changedFiles, type MergeBase, textAt } from './git';
import type { LocalFile } from './material';

/** What the gate compares with: every file that differs from the merge base; all files must lie in that repository. */
export function readBase(root: string, merge: MergeBase, files: readonly LocalFile[]): Read<Base> {
  const stranger = files.find(file => file.path.startsWith('../'));
  if (stranger) {
    const help = 'run it in the repository that holds the file, or leave `--base` out';
    const message = 'the file lies outside the repository that `--base` compares with';
    return { ok: false, problem: problem('error', 'git', message, { path: stranger.path, help }) };
  }
  const compared = changedFiles(root, merge);
  if (!compared.ok) return compared;
  const changes = compared.value;
  const known = new Map(files.map(file => [file.path, file]));
  // why: what is a policy now though its name says nothing was one before
  const isPolicy = (before: string, after: string | null) =>
    formatOf(before) !== null || (after !== null && known.has(after));
  const texts = new Map<string, string | null>();
  for (const { before, after } of changes) {
    if (before !== null && isPolicy(before, after)) texts.set(before, textAt(root, merge.commit, before));
  }
  const changed = changes.flatMap(({ before, after }) => {
    const file = after === null ? undefined : known.get(after);
    if (!file) return [];
    return [[file.path, changedLines(before === null ? null : (texts.get(before) ?? null), file.text)] as const];
  });
  const before = [...texts].flatMap(([path, text]) => (text === null ? [] : [{ path, text }]));
  const became = changes.flatMap(({ before, after }) =>
    before === null ? [] : [[before, after === null ? [] : [after]] as const],
  );
  // why: a file that nobody asked for may be where an entry came from
  const heads = changes.flatMap(({ after }): PolicyFile[] => {
    if (after === null) return [];
    const file = known.get(after);
    if (!file && formatOf(after) === null) return [];
    const read = file ? null : readText(join(root, after), after, 'policy');
    return file ? [file] : read?.ok ? [{ path: after, text: read.value }] : [];
  });
  return { ok: true, value: { files: before, heads, became: new Map(became), changed: new Map(changed) } };
}

/** What a gate asks of a base, by whose the files are and were. */
export function beforeOf(base: Base, deciding: Deciding, others: readonly BesideFile[]): Before {
  const sides = sideOwners(deciding, base, others);
  return readBefore(base, sides.after, sides.before);
}

/** Whether lines stood there before a change. */
export function stoodIn({ changed }: Before): Stood {
  return stoodBy(changed);
}
