import type { Analysis, Ungated } from '../../analyse/analysis';
import type { Problem } from '../../problem';
import { problemBlock } from '../../render/text/problems';
import type { Settings } from '../../settings/command-line';
import { isAmong, unfitForBaseline } from '../audit-files';
import { CONFIGURATION } from '../configuration-file';
import { outsidePatch, overwrites } from '../hints';
import type { LocalFile } from '../material';
import { print } from '../print';
import { plainly, renderRun, renderWhose } from '../render-run';
import { rewrite, writeOutput } from '../write';
import type { LeftBehind } from '../write-audit-files';
import { type Given, type Step, stopped } from './given';
import type { Judged } from './judged';

/** What a command shows: a run, or whose the policies are. */
export type Kind = 'run' | 'owners';

/** Edits, prints and writes what was asked for; answers with the analysis and what went wrong on the way. */
export async function handOver(given: Given, judged: Judged, settings: Settings, kind: Kind): Promise<Step<Analysis>> {
  const { audit } = judged;
  const read = [...policiesRead(given.local.files, judged.analysis), ...settings.reports];
  if (settings.output !== null && isAmong(settings.output, read)) return stopped(overwrites(settings.output));
  const failures = settings.write ? write(judged.analysis, given.local.files) : [];
  const analysis = { ...judged.analysis, problems: [...judged.analysis.problems, ...failures] };
  const isPatch = settings.format === 'patch' || settings.patchFolder !== null;
  const outside = isPatch ? analysis.files.find(file => file.path.startsWith('../')) : undefined;
  if (outside) return stopped(outsidePatch(outside.path));

  // why: what is shown says what was written
  const unfit = unfitForBaseline(settings, analysis.problems, read);
  const left = unfit ? { baseline: null, problems: [unfit] } : await leaveBehind(given, judged, settings);
  const { baseline } = left;
  const came = { audit, baseline, written: failures.length === 0, isAudit: given.local.folders.length > 0 };
  const source = given.material.configuration?.source ?? CONFIGURATION;
  const shown = await (kind === 'owners'
    ? renderWhose(analysis, settings, source)
    : renderRun(analysis, settings, came));
  if (!shown.ok) return stopped(shown.problem);
  const unwritten = settings.output === null ? void print(shown.value) : writeOutput(settings.output, shown.value);
  if (unwritten) return stopped(unwritten);
  if (left.problems.length > 0) return { ok: false, problems: left.problems };
  if (settings.format !== 'text' && settings.format !== 'json') {
    for (const block of problemBlock(analysis.problems, plainly)) process.stderr.write(`${block}\n`);
  }
  return { ok: true, value: analysis };
}

async function leaveBehind({ rules }: Given, { analysed, against }: Judged, settings: Settings): Promise<LeftBehind> {
  if (settings.writeBaseline === null && settings.patchFolder === null) return { baseline: null, problems: [] };
  return (await import('../write-audit-files')).writeAuditFiles(settings, analysed, against, rules);
}

/** The places of the files that hold what was analysed. */
function policiesRead(local: readonly LocalFile[], { files }: Pick<Ungated, 'files'>): readonly string[] {
  const inUse = new Set(files.map(({ path }) => path));
  return local.flatMap(({ path, file }) => (inUse.has(path) ? [file] : []));
}

function write(analysis: Ungated, files: readonly LocalFile[]): readonly Problem[] {
  const byPath = new Map(files.map(({ path, file }) => [path, file]));
  const changed = analysis.files.filter(file => file.edits.length > 0);
  if (changed.length === 0) return [];
  return rewrite(
    changed.map(({ path, source, after }) => ({
      file: byPath.get(path) ?? path,
      shown: path,
      before: source.text,
      after,
    })),
  );
}
