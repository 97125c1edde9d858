import { analyseFile } from './analyse/analyse-file';
import type { PolicyFile, Ungated } from './analyse/analysis';
import { gather } from './analyse/context';
import type { Catalogue } from './catalogue/universe';
import { activeKeep } from './configuration/active-keep';
import type { Configuration } from './configuration/configuration';
import { byCodePoint } from './iam/name';
import type { Problem, Read } from './problem';
import { readReport } from './report/read';
import type { Terms } from './settings';
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
  readonly configuration: Configuration | null;
  /** The entries (folded) that the base of a pull request allowed; null where nothing counts as added. */
  readonly standing: ReadonlySet<string> | null;
}

/** The steps: reports, catalogue, and for each file locate, refine, verify. Refuses on a report that cannot be read. */
export function run(material: Material, terms: Terms): Read<Ungated> {
  const reports = [];
  for (const { text, source } of material.reports) {
    const read = readReport(text, source);
    if (!read.ok) return read;
    reports.push(read.value);
  }
  const { rules: keep, problems: expired } = activeKeep(material.configuration, terms.asOf);
  const rules = { keep, standing: material.standing, configuration: material.configuration };
  const gathered = gather(reports, material.catalogue, terms, rules);
  if (!gathered.ok) return gathered;
  const { context } = gathered.value;

  const outcomes = material.files.map(file => analyseFile(file, context));
  const files = outcomes.flatMap(({ file }) => file ?? []).sort((a, b) => byCodePoint(a.path, b.path));
  const problems = [
    ...material.problems,
    ...expired,
    ...gathered.value.problems,
    ...gathered.value.ownerProblems(files),
    ...outcomes.flatMap(one => one.problems),
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
      grantedBefore: null,
    },
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
