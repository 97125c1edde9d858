import { realpathSync } from 'node:fs';
import { relative, resolve, sep } from 'node:path';
import type { PolicyFile } from '../analyse/analysis';
import { ofIgnored } from '../analyse/of-ignored';
import type { Configuration, FailOn } from '../configuration/configuration';
import { fileRules } from '../configuration/files';
import { locatePolicies } from '../locate/policies';
import type { PullFile } from '../ports';
import { type Problem, problem } from '../problem';
import type { ReportText } from '../run';
import { readSource } from '../source/read';
import { localBlob } from './blobs';
import { chooser } from './chooser';
import { MOST_BYTES } from './files';
import type { EvidenceFrom } from './inputs';
import { foldersOf } from './not-files';

/** What was met in a change before anybody knew what its configuration ignores. */
export interface Met {
  readonly listed: readonly PullFile[];
  readonly problems: readonly Problem[];
  /** What may deceive a gate. */
  readonly doubts: readonly Problem[];
}

/** Weighs what was met: where a gate is asked for, a doubt leaves it undecided, else people are warned; a file that is ignored holds nothing back. */
export function weigh(
  { listed, problems, doubts }: Met,
  failOn: FailOn,
  configuration: Configuration | null,
): readonly Problem[] {
  const { ignored } = fileRules(configuration);
  const origins = new Map(listed.map(({ path, previous }) => [path, previous ?? path]));
  const isSpared = ({ code, path = null }: Problem) =>
    // why: a file that was ignored where it was held no policy of anybody
    path !== null && code === 'lost-policy' && (ignored(path) || ignored(origins.get(path) ?? path));
  const severity = failOn === 'never' ? 'warning' : 'error';
  const weighed = [...problems, ...doubts.map((one): Problem => ({ ...one, severity }))];
  return ofIgnored(
    weighed.map(one => (isSpared(one) ? { ...one, severity: 'note' } : one)),
    ignored,
  );
}

/** The files that held a policy and hold none any more that is looked at; deleting a file is no way to hide. */
export function lostPolicies(
  changed: readonly PullFile[],
  {
    before,
    files,
    problems,
  }: {
    readonly before: readonly PolicyFile[];
    readonly files: readonly PolicyFile[];
    /** What was said of files that could not be read. */
    readonly problems: readonly Problem[];
  },
  isPolicy: (path: string) => boolean,
): readonly Problem[] {
  const noted = new Set(problems.flatMap(one => (one.severity === 'note' && one.path !== null ? [one.path] : [])));
  const held = new Set(before.filter(file => policiesIn(file) === 'some').map(({ path }) => path));
  const heads = new Map(files.map(file => [file.path, file]));
  return changed.flatMap(({ path, previous, sha }) => {
    if (sha === null || previous === null || !held.has(previous)) return [];
    const head = heads.get(path);
    // why: what cannot be read is told by whoever tried
    if (isPolicy(path) && (head ? policiesIn(head) !== 'none' : !noted.has(path))) return [];
    const help = 'keep the policy in a file that `policies` chooses, or delete the file';
    const message = 'held a policy before this change and holds none that is found now';
    return [problem('warning', 'lost-policy', message, { path, help })];
  });
}

/** The files among those that a change brings, alters or removes which are the reports that it is judged by. */
export function changedReports(
  evidence: EvidenceFrom,
  reports: readonly ReportText[],
  { workspace, listed, isBase }: Checkout,
): readonly Problem[] {
  if (evidence.kind !== 'files') return [];
  const seen = (file: string, from = workspace) => relative(from, file).split(sep).join('/');
  const used = reports.map(({ source }) => resolve(workspace, source));
  const files = [...used.map(file => seen(file)), ...used.map(file => seen(real(file), real(workspace)))];
  // why: a folder that is listed as a file is a link or a submodule, which decides what lies in it
  const paths = new Set([...files, ...files.flatMap(foldersOf)]);
  // why: a glob that names a folder finds all that is in it
  const isNamed = chooser(
    evidence.reports.map(report => seen(resolve(workspace, report))).flatMap(glob => [glob, `${glob}/**`]),
  );
  const isReport = (path: string | null) => path !== null && (paths.has(path) || isNamed(path));
  return listed.flatMap(({ path, previous, sha }) => {
    if (!isReport(path) && !isReport(previous)) return [];
    const isOfChange = sha !== null && localBlob(workspace, { path, sha }, MOST_BYTES.report) !== null;
    if (isBase && !isOfChange) return [];
    const help = 'keep it where pull requests cannot write (an artifact), or export it in the job';
    return [
      problem('warning', 'changed-report', 'this pull request changes the report by which it is judged', {
        path,
        help,
      }),
    ];
  });
}

/** Where reports are read, and what a change has done to files there. */
export interface Checkout {
  readonly workspace: string;
  readonly listed: readonly PullFile[];
  /** True where the checkout is the base's, unless a step put files of the change into it. */
  readonly isBase: boolean;
}

/** Whether a file holds policies; `unclear` where something is wrong with it. */
export function policiesIn({ path, text }: PolicyFile): 'some' | 'none' | 'unclear' {
  const source = readSource(text, path);
  const { policies, problems } = locatePolicies(source, path);
  if (policies.length > 0) return 'some';
  // why: what can be read as nothing and shows no sign of a policy is only noted
  const isOpen = ({ severity, code }: Problem) => severity !== 'note' || code !== 'syntax';
  return [...source.problems, ...problems].some(isOpen) ? 'unclear' : 'none';
}

/** Where a path leads; the path itself where that cannot be said. */
function real(path: string): string {
  try {
    return realpathSync.native(path);
  } catch {
    // why: standard input and what was removed meanwhile have no other place
    return path;
  }
}
