import { fstatSync, realpathSync } from 'node:fs';
import { join } from 'node:path';
import { styleText } from 'node:util';
import type { Analysis, Ungated } from '../analyse/analysis';
import { hasBeside } from '../analyse/kept';
import type { Configuration, FailOn } from '../configuration/configuration';
import { readBefore, stoodBy } from '../deliver/base';
import { decideGate } from '../deliver/gate';
import { type Problem, problem, type Read } from '../problem';
import { renderJson } from '../render/json';
import { renderMarkdown } from '../render/markdown';
import { renderOwners, renderOwnersJson } from '../render/owners';
import { renderPatch } from '../render/patch';
import { type Paint, problemLines, renderText } from '../render/text';
import { run } from '../run';
import { needsBase, readCommand, type Settings } from '../settings';
import { VERSION } from '../version';
import { besideLocal } from './beside-local';
import { loadCatalogue } from './catalogue-file';
import { changedSince } from './changed-since';
import { CONFIGURATION, loadConfiguration, readConfigurationFile } from './configuration-file';
import { sideOwners } from './file-owners';
import { HELP } from './help';
import { loadFormats } from './load-formats';
import { type LocalFile, readBase, readPolicies, readReports } from './material';
import { htmlPage } from './page-files';
import { print } from './print';
import { withReferenced } from './referenced-local';
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
  const configuration =
    named === null ? loadConfiguration(join(root, CONFIGURATION), CONFIGURATION) : readConfigurationFile(named, named);
  if (!configuration.ok) return refuse(configuration.problems);
  const failOn = gateOf(settings, configuration.value);
  if (!failOn.ok) return refuse([failOn.problem]);
  const reports = readReports(settings.reports);
  if (!reports.ok) return refuse([reports.problem]);
  const catalogue = loadCatalogue(settings.catalogue);
  if (!catalogue.ok) return refuse([catalogue.problem]);
  const chosen = readPolicies(root, settings.paths);
  if (chosen.failed) return refuse(chosen.problems);
  const local = await withReferenced(root, chosen);
  const base = settings.base === null ? null : readBase(root, settings.base, local.files);
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
  const analysed = run(material, settings);
  if (!analysed.ok) return refuse([analysed.problem]);
  const { reports: counting } = analysed.value;
  const deciding = { given: settings.principals, configuration: configuration.value, reports: counting };
  const sides = base && sideOwners(deciding, base.value, [...local.files, ...beside]);
  const before = base && sides && readBefore(base.value, sides.after, sides.before);
  // why: a change must not excuse by a comment what it brings itself
  const judged =
    before && hasBeside(analysed.value) ? run({ ...material, stood: stoodBy(before.changed) }, settings) : analysed;
  if (!judged.ok) return refuse([judged.problem]);
  const { expiredKeeps } = configuration.value ?? { expiredKeeps: 'warn' };
  const compared = failOn.value === 'any' ? null : before;
  const gate = decideGate(failOn.value, judged.value, compared, undefined, expiredKeeps);
  const newer = changedSince(root, analysed.value.files);
  const failures = settings.write ? write(analysed.value, local.files) : [];
  const analysis = {
    ...analysed.value,
    grantedBefore: before?.granted ?? null,
    gate,
    problems: [...analysed.value.problems, ...newer, ...failures],
  };

  const outside = settings.format === 'patch' ? analysis.files.filter(file => file.path.startsWith('../')) : [];
  if (outside[0]) return refuse([outsidePatch(outside[0].path)]);
  const source = configuration.value?.source ?? CONFIGURATION;
  const page = settings.format === 'html' ? await htmlPage(analysis) : null;
  if (page && !page.ok) return refuse([page.problem]);
  const text =
    page?.value ??
    (kind === 'owners' ? renderWhose(analysis, settings, source) : render(analysis, settings, failures.length === 0));
  const unwritten = settings.output === null ? void print(text) : writeOutput(settings.output, text);
  if (unwritten) return refuse([unwritten]);
  if (settings.format !== 'text' && settings.format !== 'json') tell(analysis.problems);
  return exitCode(analysis, settings, local.files);
}

/** A check asks for what its flag says, else for what the configuration says, else for `any`. */
function gateOf({ failOn, base }: Settings, configuration: Configuration | null): Read<FailOn> {
  if (failOn !== null) return { ok: true, value: failOn };
  const gate = configuration?.gate ?? 'any';
  return needsBase(gate, base, `gate: ${gate}`, configuration?.source);
}

function render(analysis: Analysis, settings: Settings, written: boolean): string {
  switch (settings.format) {
    case 'text':
      return renderText(analysis, paintFor(settings), hint(settings.write, written), settings.verbose);
    case 'json':
      return renderJson(analysis, VERSION);
    case 'patch':
      return renderPatch(analysis.files);
    case 'html':
      throw new Error('a page is rendered by itself');
    case 'markdown':
      return `${renderMarkdown(analysis)}\n${markdownHint(analysis)}\n`;
  }
}

function renderWhose(analysis: Analysis, settings: Settings, configuration: string): string {
  if (settings.format === 'json') return renderOwnersJson(analysis, VERSION);
  tell(analysis.problems.filter(({ severity }) => severity === 'error'));
  return renderOwners(analysis, configuration, paintFor(settings));
}

/** What to do with a report in Markdown that came from the command line. */
function markdownHint(analysis: Analysis): string {
  if (analysis.files.length === 0) return 'None of the files that were read holds an IAM policy document.';
  if (analysis.files.every(file => file.edits.length === 0)) return 'There is nothing to apply.';
  return '`--write` edits the files, and `git apply` takes the patches above.';
}

function outsidePatch(path: string): Problem {
  const help = 'run it in the folder that holds the file';
  return problem('error', 'usage', 'no patch can be made for a file outside this repository or folder', { path, help });
}

function hint(write: boolean, written: boolean): string {
  if (!write) return 'Nothing was written: `--write` edits the files, `--format patch` prints a patch.';
  return written ? 'Written.' : 'Not all of it was written: see the problems above.';
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

function tell(problems: readonly Problem[]): void {
  for (const one of problems) process.stderr.write(`${problemLines(one, plainly)}\n`);
}

const plainly: Paint = (_, text) => text;

// why: only a device can be a terminal, and asking more than that of a pipe would load more of Node than all the rest
function paintFor({ output }: Settings): Paint {
  const wanted = output === null && process.env.NO_COLOR === undefined;
  return wanted && fstatSync(1).isCharacterDevice() && process.stdout.isTTY ? styleText : plainly;
}
