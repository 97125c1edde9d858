import type { PolicyFile } from '../analyse/analysis';
import type { Base } from '../deliver/base';
import type { BesideFile } from '../owners/beside';
import type { GitHub, PullFile, TreeFile } from '../ports';
import { type Problem, problem } from '../problem';
import { formatOf } from '../source/format';
import { besidePull, unreadBeside } from './beside-pull';
import { readBlobs, type Wanted } from './blobs';
import { chooser } from './chooser';
import { lostPolicies, policiesIn } from './doubts';
import { loadFormats } from './load-formats';
import { foldersOf, otherThanFile, otherThanFolders, plainFile } from './not-files';
import { referencedChanges, withoutOthers } from './referenced-pull';
import { changes, textsOf } from './version-texts';

/** A pull request as read: the policy files that it changes, as its head and its base have them, and the trouble with some. */
export interface PullMaterial {
  readonly head: string;
  readonly listed: readonly PullFile[];
  readonly files: readonly PolicyFile[];
  /** The Terraform files of the head that stand beside changed ones. */
  readonly beside: readonly BesideFile[];
  readonly base: Base;
  readonly problems: readonly Problem[];
  /** What may deceive a gate; how grave that is depends on the gate. */
  readonly doubts: readonly Problem[];
  /** False where GitHub listed files of another commit than the head: it moved meanwhile. */
  readonly isOfHead: boolean;
  readonly configuration: ConfigurationBytes;
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
  /** Whether the principals of all policies are given, so that no source need tell them. */
  readonly isGiven?: boolean;
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
  { globs, configuration, workspace, isGiven = false }: PullQuestion,
  { head, tip, mergeBase, listed }: Difference,
): Promise<PullMaterial> {
  const isChosen = chooser(globs);
  const referenced = await referencedChanges(github, { globs, workspace }, { mergeBase, listed });
  const isPolicy = (path: string | null): path is string =>
    path !== null && (formatOf(path) === null ? referenced.paths.has(path) : isChosen(path));
  const changed = listed.filter(({ path, sha, previous }) => (sha !== null && isPolicy(path)) || isPolicy(previous));

  const twin = configuration.replace(/\.yml$/, '.yaml');
  const was = changed.flatMap(({ previous }) => previous ?? []);
  const removed = changed.flatMap(({ path, sha }) => (sha === null ? [path] : []));
  const inHead = [...changed.map(({ path }) => path), ...removed.flatMap(foldersOf)];
  const trees = await readTrees(github, [
    [head, [configuration, twin, ...inHead]],
    [tip, [configuration, twin]],
    [mergeBase, was],
  ]);
  const [ofHead = NO_FILES, ofTip = NO_FILES, ofBase = NO_FILES] = trees;
  const problems = [...referenced.problems];
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
  const wanted = [...wantedOfHead, ...wantedOfBase, ...ofConfiguration.base, ...ofConfiguration.head];
  const blobs = await readBlobs(github, workspace, wanted, referenced.blobs);
  const bytesOf = (some: readonly Wanted[]) => some.map(({ sha }) => blobs.get(sha) ?? null)[0] ?? null;

  const now = textsOf(wantedOfHead, blobs);
  // why: a base version that cannot be read granted nothing, which makes the gate stricter, never laxer
  const { files: before } = textsOf(wantedOfBase, blobs);
  const { files, problems: faults } = withoutOthers(now, before, changed);
  problems.push(...faults);
  const beside = isGiven ? [] : await besidePull(github, { head, workspace }, files);
  problems.push(...unreadBeside(beside));
  await loadFormats(files, before, beside);
  const held = before.filter(file => removed.includes(file.path) && policiesIn(file) === 'some');
  problems.push(
    ...otherThanFolders(
      held.map(({ path }) => path),
      ofHead,
    ),
  );
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
    beside,
    base: { files: before, heads: files, became: became(changed), changed: changes(files, before, listed) },
    problems,
    doubts: lostPolicies(changed, { before, files, problems }, isPolicy),
    isOfHead: changed.every(({ path, sha }) => (ofHead.get(path)?.sha ?? null) === sha),
    // why: one that is there and cannot be read must not give way to the pull request's own
    configuration: {
      base: ofTip.has(configuration) ? (trusted ?? Buffer.alloc(0)) : null,
      head: bytesOf(ofConfiguration.head),
    },
  };
}

/** By path of then: where each file went. */
function became(changed: readonly PullFile[]): ReadonlyMap<string, readonly string[]> {
  const paths = new Map<string, readonly string[]>();
  for (const { path, previous, sha } of changed) {
    if (previous !== null) paths.set(previous, [...(paths.get(previous) ?? []), ...(sha === null ? [] : [path])]);
  }
  return paths;
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
