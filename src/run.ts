import { judgeFile } from './analyse/analyse-file';
import type { PolicyFile, Stood, Ungated } from './analyse/analysis';
import { namedBeside } from './analyse/beside';
import { gather } from './analyse/context';
import { idleKeeps } from './analyse/kept';
import { ofIgnored } from './analyse/of-ignored';
import { openFile } from './analyse/open-file';
import { unknownForbids } from './analyse/unknown-forbids';
import { unknownKeeps } from './analyse/unknown-keeps';
import type { Catalogue } from './catalogue/universe';
import { activeKeep } from './configuration/active-keep';
import { type Configuration, USUAL_CONFIGURATION } from './configuration/configuration';
import { fileRules } from './configuration/files';
import { byCodePoint } from './iam/name';
import { type BesideFile, withBeside } from './owners/beside';
import { sourceOwners } from './owners/source-owners';
import type { Problem, Read } from './problem';
import { readReport } from './report/read';
import { type Asked, settle } from './settings/terms';
import { readerOf } from './source/read';

/** A report as a text, and what the user calls it. */
export interface ReportText {
  readonly text: string;
  readonly source: string;
}

/** Everything that a run needs, read already. */
export interface Material {
  readonly reports: readonly ReportText[];
  readonly catalogue: Catalogue;
  /** Policy files; a path that could not be read stands in `problems` instead. */
  readonly files: readonly PolicyFile[];
  readonly problems: readonly Problem[];
  /** Terraform files of the same folders that are asked only for what they say of the others; each may be among `files`, too. */
  readonly beside?: readonly BesideFile[];
  readonly configuration: Configuration | null;
  /** Where the configuration stands, or would; absent where it is the one that was read, or the usual place. */
  readonly configurationPath?: string;
  /** Whether only some of the repository was read, which proves of no rule of the configuration that it keeps nothing. */
  readonly isPart?: boolean;
  /** The entries (folded) that the base of a pull request allowed; null where nothing counts as added. */
  readonly standing: ReadonlySet<string> | null;
  /** What the gate forbids, if one is decided: whether anybody knows it is said. */
  readonly forbid?: readonly string[];
  /** Whether lines of a file stood before a change, where keep comments that it brings must not count; else all do. */
  readonly stood?: Stood | null;
}

/** Told how many steps are done, of how many: each file is read, and then judged. */
export type Progress = (done: number, total: number) => void;

/** The steps: reports, catalogue, and for each file locate, refine, verify. Refuses on a report that cannot be read. */
export function run(material: Material, asked: Asked, progress: Progress = () => {}): Read<Ungated> {
  const terms = settle(asked, material.configuration);
  const reports = [];
  for (const { text, source } of material.reports) {
    const read = readReport(text, source);
    if (!read.ok) return read;
    reports.push(read.value);
  }
  const step = steps(2 * material.files.length, progress);
  const opened = material.files.map(file => step(openFile(file)));
  const source = sourceOwners(withBeside(opened, material.beside ?? []), fileRules(material.configuration).ignored);
  const { rules: keep, problems: expired } = activeKeep(material.configuration, terms.asOf);
  const rules = {
    ...{ keep, standing: material.standing, configuration: material.configuration, source },
    ...{ named: namedBeside(opened, terms.asOf), stood: material.stood ?? null },
  };
  const gathered = gather(reports, material.catalogue, terms, rules);
  if (!gathered.ok) return gathered;
  const { context } = gathered.value;

  const outcomes = opened.map(file => step(judgeFile(file, context)));
  const files = outcomes.flatMap(({ file }) => file ?? []).sort((a, b) => byCodePoint(a.path, b.path));
  const besideProblems = outcomes.flatMap(one => one.problems);
  const unknown = unknownKeeps(files, keep, gathered.value.known);
  const isPart = material.isPart || material.standing !== null;
  const problems = [
    ...ofIgnored(material.problems, context.ignored),
    ...expired,
    ...gathered.value.problems,
    ...gathered.value.ownerProblems(files),
    ...unknown,
    ...unknownForbids(material.forbid ?? [], gathered.value.known),
    ...idleKeeps(files, isPart ? [] : keep, [...besideProblems, ...unknown]),
    ...besideProblems,
  ].sort(byPlace);
  return {
    ok: true,
    value: {
      filesRead: material.files.filter(({ text, path }) => readerOf(text, path) !== null).length,
      files,
      problems,
      reports: gathered.value.reports,
      universe: context.universe,
      asOf: terms.asOf,
      configurationPath: material.configurationPath ?? material.configuration?.source ?? USUAL_CONFIGURATION,
      grantedBefore: null,
    },
  };
}

/** Counts a step for each value that passes. */
function steps(total: number, progress: Progress): <T>(value: T) => T {
  let done = 0;
  return value => {
    progress(++done, total);
    return value;
  };
}

function byPlace(a: Problem, b: Problem): number {
  return (
    byCodePoint(a.path ?? '', b.path ?? '') ||
    (a.line ?? 0) - (b.line ?? 0) ||
    (a.column ?? 0) - (b.column ?? 0) ||
    byCodePoint(a.code, b.code) ||
    byCodePoint(a.message, b.message)
  );
}
