import { realpathSync } from 'node:fs';
import { join } from 'node:path';
import type { Analysis, Ungated } from '../analyse/analysis';
import { hasBeside } from '../analyse/kept';
import { NO_AUDIT } from '../audit/no-audit';
import type { Configuration } from '../configuration/configuration';
import { type GateRules, over, rulesOf } from '../configuration/gate-rules';
import { aimed } from '../configuration/gate-texts';
import { decideGate } from '../deliver/gate/decide';
import type { Problem, Read } from '../problem';
import { problemBlock } from '../render/text/problems';
import { run } from '../run';
import { needsBase, readCommand, type Settings } from '../settings/command-line';
import { VERSION } from '../version';
import { coversOf, goneProblems, isAmong, openPatchFolder, readAuditFiles, unfitForBaseline } from './audit-files';
import { besideLocal } from './beside-local';
import { loadCatalogue } from './catalogue-file';
import { changedSince } from './changed-since';
import { CONFIGURATION, loadConfiguration, readConfigurationFile } from './configuration-file';
import { HELP } from './help';
import { outsidePatch, overwrites } from './hints';
import { loadFormats } from './load-formats';
import { type LocalFile, readPolicies, readReports } from './material';
import { print } from './print';
import { progressOnTerminal } from './progress';
import { withReferenced } from './referenced-local';
import { plainly, renderRun, renderWhose, tell } from './render-run';
import { repositoryRoot } from './walk';
import { rewrite, writeOutput } from './write';

/** Runs the command line with its arguments; answers with the exit code: 0 done, 1 the gate says no, 2 not understood. */
export async function runCommand(args: readonly string[]): Promise<0 | 1 | 2> {
  const command = readCommand(args, Date.now());
  if (!command.ok) return refuse([command.problem]);
  if (command.value.kind === 'help') return shown(HELP);
  if (command.value.kind === 'version') return shown(`${VERSION}\n`);
  return analyse(command.value.settings, command.value.kind);
}

async function analyse(settings: Settings, kind: 'run' | 'owners'): Promise<0 | 1 | 2> {
  const root = repositoryRoot('.') ?? realpathSync.native('.');
  const named = settings.configuration;
  const configuration = await (named === null
    ? loadConfiguration(join(root, CONFIGURATION), CONFIGURATION)
    : readConfigurationFile(named, named));
  if (!configuration.ok) return refuse(configuration.problems);
  const rules = gateOf(settings, configuration.value);
  if (!rules.ok) return refuse([rules.problem]);
  const audited = await readAuditFiles(settings);
  if (!audited.ok) return refuse([audited.problem]);
  const unopened = settings.patchFolder === null ? null : openPatchFolder(settings.patchFolder);
  if (unopened) return refuse([unopened]);
  const reports = readReports(settings.reports);
  if (!reports.ok) return refuse([reports.problem]);
  const catalogue = loadCatalogue(settings.catalogue);
  if (!catalogue.ok) return refuse([catalogue.problem]);
  const chosen = readPolicies(root, settings.paths);
  if (chosen.failed) return refuse(chosen.problems);
  const local = await withReferenced(root, chosen);
  // why: most runs compare with nothing, and start sooner without what does
  const basing = settings.base === null ? null : await import('./local-base');
  const base = settings.base === null ? null : (basing?.readBase(root, settings.base, local.files) ?? null);
  if (base && !base.ok) return refuse([base.problem]);
  const beside = besideLocal(root, local.files);
  await loadFormats(local.files, base?.value.files ?? [], beside);

  const material = {
    reports: reports.value,
    catalogue: catalogue.value,
    files: local.files,
    problems: local.problems,
    configuration: configuration.value,
    beside,
    standing: null,
  };
  const progress = await progressOnTerminal();
  const analysed = run(material, settings, progress?.step);
  progress?.end();
  if (!analysed.ok) return refuse([analysed.problem]);
  const { reports: counting } = analysed.value;
  const deciding = { given: settings.principals, configuration: configuration.value, reports: counting };
  const before = base && basing ? basing.beforeOf(base.value, deciding, [...local.files, ...beside]) : null;
  // why: a change must not excuse by a comment what it brings itself
  const judged =
    before && basing && hasBeside(analysed.value)
      ? run({ ...material, stood: basing.stoodIn(before) }, settings)
      : analysed;
  if (!judged.ok) return refuse([judged.problem]);
  const compared = rules.value.failOn === 'any' ? null : before;
  const { baseline, previous } = audited.value;
  const owing = baseline ? await import('../audit/baseline') : null;
  const isDebt = baseline && owing ? owing.debtOf(baseline, judged.value.files) : undefined;
  const isForgiven = baseline && owing ? owing.forgivenBy(baseline, judged.value.files) : undefined;
  const gate = decideGate(rules.value, judged.value, compared, { isDebt, isForgiven });
  const against = { ...audited.value, covers: coversOf(root, local) };
  const audit = baseline || previous ? (await import('../audit/audit')).auditOf(analysed.value, against) : NO_AUDIT;
  const newer = changedSince(root, analysed.value.files);
  const inUse = new Set(judged.value.files.map(({ path }) => path));
  const read = local.files.flatMap(({ path, file }) => (inUse.has(path) ? [file] : []));
  if (settings.output !== null && isAmong(settings.output, [...read, ...settings.reports])) {
    return refuse([overwrites(settings.output)]);
  }
  const failures = settings.write ? write(analysed.value, local.files) : [];
  const analysis = {
    ...analysed.value,
    grantedBefore: before?.granted ?? null,
    gate,
    problems: [...analysed.value.problems, ...newer, ...goneProblems(audit, settings), ...failures],
  };

  const isPatch = settings.format === 'patch' || settings.patchFolder !== null;
  const outside = isPatch ? analysis.files.filter(file => file.path.startsWith('../')) : [];
  if (outside[0]) return refuse([outsidePatch(outside[0].path)]);
  const source = configuration.value?.source ?? CONFIGURATION;
  const came = { audit, written: failures.length === 0, isAudit: local.folders.length > 0 };
  const shown = await (kind === 'owners'
    ? renderWhose(analysis, settings, source)
    : renderRun(analysis, settings, came));
  if (!shown.ok) return refuse([shown.problem]);
  const unwritten = settings.output === null ? void print(shown.value) : writeOutput(settings.output, shown.value);
  if (unwritten) return refuse([unwritten]);
  const unfit = unfitForBaseline(settings, analysis.problems, [...read, ...settings.reports]);
  if (unfit) return refuse([unfit]);
  const isLeaving = settings.writeBaseline !== null || settings.patchFolder !== null;
  const leaving = isLeaving ? await import('./write-audit-files') : null;
  const unkept = leaving?.writeAuditFiles(settings, analysed.value, against, rules.value) ?? [];
  if (unkept.length > 0) return refuse(unkept);
  if (settings.format !== 'text' && settings.format !== 'json') {
    for (const block of problemBlock(analysis.problems, plainly)) process.stderr.write(`${block}\n`);
  }
  return exitCode(analysis, settings, local.files);
}

/** A check asks for what its flags say, else for what the configuration says, else for `any`. */
function gateOf({ gate, base }: Settings, configuration: Configuration | null): Read<GateRules> {
  const asked = over(gate, configuration?.gate ?? null);
  if (gate.failOn !== null) return { ok: true, value: rulesOf(asked) };
  const failOn = asked.failOn ?? 'any';
  const based = needsBase(failOn, base, `gate: ${failOn}`, configuration?.source);
  return based.ok ? aimed(rulesOf({ ...asked, failOn })) : based;
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

/** 2 beats 1: what could not be analysed is never called clean. */
function exitCode(analysis: Analysis, { check }: Settings, files: readonly LocalFile[]): 0 | 1 | 2 {
  const named = new Set(files.filter(file => file.named).map(file => file.path));
  const errors = analysis.problems.filter(({ severity }) => severity === 'error');
  const fatal = errors.some(
    ({ code, path }) => code === 'law-broken' || code === 'write-failed' || (path !== null && named.has(path)),
  );
  if (fatal || (check && (errors.length > 0 || analysis.gate.result === 'incomplete'))) return 2;
  return check && analysis.gate.result === 'failed' ? 1 : 0;
}

function shown(text: string): 0 {
  print(text);
  return 0;
}

function refuse(problems: readonly Problem[]): 2 {
  tell(problems);
  return 2;
}
