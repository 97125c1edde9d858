import picomatch from 'picomatch';
import type { PolicyFile } from '../analyse/analysis';
import type { Base } from '../deliver/base';
import type { GitHub, PullFile, TreeFile } from '../ports';
import { type Problem, problem } from '../problem';
import { formatOf } from '../source/format';
import { readBlobs, type Wanted } from './blobs';
import { loadFormats } from './load-formats';
import { changes, textsOf } from './version-texts';

/** A pull request as read: the policy files that it changes, as its head and its base have them, and the trouble with some. */
export interface PullMaterial {
  readonly head: string;
  readonly listed: readonly PullFile[];
  readonly files: readonly PolicyFile[];
  readonly base: Base;
  readonly problems: readonly Problem[];
  readonly configuration: ConfigurationBytes;
}

/** Which paths some globs choose; one that begins with `!` takes away from the others. */
export function chooser(globs: readonly string[]): (path: string) => boolean {
  const ignore = globs.filter(glob => glob.startsWith('!')).map(glob => glob.slice(1));
  const wanted = globs.filter(glob => !glob.startsWith('!'));
  // why: without `s` a name with a line break in it could be one that no glob chooses
  return picomatch(wanted.length > 0 ? wanted : ['**'], { dot: true, ignore, flags: 's' });
}

/** The configuration's bytes at the tip of the base and in the head; null where a commit has no such file. */
export interface ConfigurationBytes {
  readonly base: Buffer | null;
  readonly head: Buffer | null;
}

/** What of a pull request is read: the policy files that globs choose, the configuration, and where a checkout may be. */
export interface PullQuestion {
  readonly globs: readonly string[];
  readonly configuration: string;
  readonly workspace: string;
}

/** What differs between a head and the commit from which it began to differ, and the tip of the branch that it goes to. */
export interface Difference {
  readonly head: string;
  readonly tip: string;
  readonly mergeBase: string;
  readonly listed: readonly PullFile[];
}

/** Reads the policy files and the configuration of a difference, both as they are and as they were. */
export async function readVersions(
  github: GitHub,
  { globs, configuration, workspace }: PullQuestion,
  { head, tip, mergeBase, listed }: Difference,
): Promise<PullMaterial> {
  const isChosen = chooser(globs);
  const isPolicy = (path: string | null): path is string => path !== null && formatOf(path) !== null && isChosen(path);
  const changed = listed.filter(({ path, sha, previous }) => (sha !== null && isPolicy(path)) || isPolicy(previous));

  const twin = configuration.replace(/\.yml$/, '.yaml');
  const was = changed.flatMap(({ previous }) => previous ?? []);
  const trees = await readTrees(github, [
    [head, [configuration, twin, ...changed.flatMap(({ path, sha }) => (sha === null ? [] : [path]))]],
    [tip, [configuration, twin]],
    [mergeBase, was],
  ]);
  const [ofHead = NO_FILES, ofTip = NO_FILES, ofBase = NO_FILES] = trees;
  const problems: Problem[] = [];
  const wantedOfHead = changed.flatMap(({ path, sha }): Wanted[] => {
    if (sha === null || !isPolicy(path)) return [];
    const other = otherThanFile(path, ofHead.get(path));
    if (other) problems.push(other);
    return other ? [] : [{ path, sha }];
  });
  const wantedOfBase = [...new Set(changed.flatMap(({ previous }) => (isPolicy(previous) ? [previous] : [])))].flatMap(
    path => plainFile(ofBase, path),
  );
  const ofConfiguration = { base: plainFile(ofTip, configuration), head: plainFile(ofHead, configuration) };
  const blobs = await readBlobs(github, workspace, [
    ...wantedOfHead,
    ...wantedOfBase,
    ...ofConfiguration.base,
    ...ofConfiguration.head,
  ]);
  const bytesOf = (some: readonly Wanted[]) => some.map(({ sha }) => blobs.get(sha) ?? null)[0] ?? null;

  const { files, problems: faults } = textsOf(wantedOfHead, blobs);
  problems.push(...faults);
  // why: a base version that cannot be read granted nothing, which makes the gate stricter, never laxer
  const { files: before } = textsOf(wantedOfBase, blobs);
  await loadFormats(files, before);
  const trusted = bytesOf(ofConfiguration.base);
  if (ofTip.has(configuration) && trusted === null) {
    const isPlain = ofConfiguration.base.length > 0;
    const help = isPlain ? 'run again; the token needs `contents: read`' : 'put the file itself there';
    const what = isPlain
      ? 'GitHub does not hand over the configuration'
      : 'a link is not followed as the configuration';
    problems.push(problem('error', 'unreadable-file', `${what} of the base`, { path: configuration, help }));
  }
  const misnamed = [ofTip, ofHead].some(tree => tree.has(twin) && !tree.has(configuration));
  if (twin !== configuration && misnamed) {
    const help = `rename it to \`${configuration}\``;
    problems.push(problem('error', 'configuration', 'a configuration of this name is not read', { path: twin, help }));
  }
  return {
    head,
    listed,
    files,
    base: { files: before, changed: changes(files, before, listed) },
    problems,
    // why: one that is there and cannot be read must not give way to the pull request's own
    configuration: {
      base: ofTip.has(configuration) ? (trusted ?? Buffer.alloc(0)) : null,
      head: bytesOf(ofConfiguration.head),
    },
  };
}

const NO_FILES: ReadonlyMap<string, TreeFile> = new Map();

/** Asks for each commit once, however often it is named. */
async function readTrees(
  github: GitHub,
  asked: readonly (readonly [commit: string, paths: readonly string[]])[],
): Promise<readonly ReadonlyMap<string, TreeFile>[]> {
  const byCommit = new Map<string, string[]>();
  for (const [commit, paths] of asked) byCommit.set(commit, [...(byCommit.get(commit) ?? []), ...paths]);
  const trees = new Map<string, ReadonlyMap<string, TreeFile>>();
  for (const [commit, paths] of byCommit) {
    trees.set(commit, paths.length === 0 ? NO_FILES : await github.tree(commit, paths));
  }
  return asked.map(([commit]) => trees.get(commit) ?? NO_FILES);
}

const LINK = '120000';
const SUBMODULE = '160000';

function plainFile(tree: ReadonlyMap<string, TreeFile>, path: string): readonly Wanted[] {
  const file = tree.get(path);
  return file === undefined || file.mode === LINK || file.mode === SUBMODULE ? [] : [{ path, sha: file.sha }];
}

function otherThanFile(path: string, file: TreeFile | undefined): Problem | null {
  if (file?.mode === LINK) {
    const help = 'its target is read where it stands, if this pull request changes it';
    return problem('note', 'not-a-file', 'this is a symbolic link, which is not followed', { path, help });
  }
  if (file?.mode === SUBMODULE) {
    const help = 'run the action in the repository that it comes from';
    return problem('note', 'not-a-file', 'this is a submodule, whose files are not read', { path, help });
  }
  return null;
}
