import { realpathSync } from 'node:fs';
import { join } from 'node:path';
import type { Beside } from '../../audit/audit';
import type { Configuration } from '../../configuration/configuration';
import { forbiddenBy, type GateRules, over, rulesOf } from '../../configuration/gate-rules';
import { aimed } from '../../configuration/gate-texts';
import type { Base } from '../../deliver/base';
import type { Problem, Read } from '../../problem';
import type { Material } from '../../run';
import { needsBase, type Settings } from '../../settings/command-line';
import { openPatchFolder, readAuditFiles } from '../audit-files';
import type { Trusted } from '../base-configuration';
import { besideLocal } from '../beside-local';
import { loadCatalogue } from '../catalogue-file';
import { CONFIGURATION, loadConfiguration, readConfigurationFile } from '../configuration-file';
import { foreignConfiguration } from '../foreign-configuration';
import { type MergeBase, mergeBase } from '../git';
import { isWhole } from '../idle-globs';
import { loadFormats } from '../load-formats';
import { type LocalFiles, readPolicies, readReports } from '../material';
import { withReferenced } from '../referenced-local';
import { repositoryRoot } from '../walk';

/** Everything that a run reads before it judges. */
export interface Given {
  /** The root of the repository, or the working folder. */
  readonly root: string;
  readonly rules: GateRules;
  /** What the gate is decided by: never a configuration that the change itself brings. */
  readonly trusted: Configuration | null;
  readonly known: Omit<Beside, 'covers'>;
  readonly local: LocalFiles;
  readonly base: Base | null;
  readonly material: Material & { readonly beside: NonNullable<Material['beside']> };
}

/** What a step came to, or all that keeps the run from going on. */
export type Step<T> =
  | { readonly ok: true; readonly value: T }
  | { readonly ok: false; readonly problems: readonly Problem[] };

/** Reads what the settings name, and loads what it takes to read it; the first file that cannot be read ends it. */
export async function readGiven(settings: Settings): Promise<Step<Given>> {
  const root = repositoryRoot('.') ?? realpathSync.native('.');
  const named = settings.configuration;
  const foreign = named === null ? foreignConfiguration(root, settings.paths) : null;
  if (foreign) return stopped(foreign);
  const configuration = await (named === null
    ? loadConfiguration(join(root, CONFIGURATION), CONFIGURATION)
    : readConfigurationFile(named, named));
  if (!configuration.ok) return configuration;
  const merge = settings.base === null ? null : mergeBase(root, settings.base);
  if (merge && !merge.ok) return stopped(merge.problem);
  const trusted = await trustedOf(root, merge?.value ?? null, settings, configuration.value);
  if (!trusted.ok) return trusted;
  const rules = gateOf(settings, trusted.value.configuration);
  if (!rules.ok) return stopped(rules.problem);
  const known = await readAuditFiles(settings);
  if (!known.ok) return stopped(known.problem);
  const unopened = settings.patchFolder === null ? null : openPatchFolder(settings.patchFolder);
  if (unopened) return stopped(unopened);
  const reports = readReports(settings.reports);
  if (!reports.ok) return stopped(reports.problem);
  const catalogue = loadCatalogue(settings.catalogue);
  if (!catalogue.ok) return stopped(catalogue.problem);
  const chosen = readPolicies(root, settings.paths);
  if (chosen.failed) return { ok: false, problems: chosen.problems };
  const local = await withReferenced(root, chosen);
  // why: most runs compare with nothing, and start sooner without what does
  const base = merge && (await import('../local-base')).readBase(root, merge.value, local.files);
  if (base && !base.ok) return stopped(base.problem);
  const beside = besideLocal(root, local.files);
  await loadFormats(local.files, base?.value.files ?? [], base?.value.heads ?? [], beside);
  const material = {
    ...{ reports: reports.value, catalogue: catalogue.value, configuration: configuration.value },
    ...{ files: local.files, problems: [...trusted.value.problems, ...local.problems], beside, standing: null },
    ...{ forbid: forbiddenBy(rules.value), isPart: !isWhole(root, local) },
  };
  const read = { rules: rules.value, trusted: trusted.value.configuration, known: known.value };
  return { ok: true, value: { root, ...read, local, base: base?.value ?? null, material } };
}

/** Where a check compares with a base, and nobody named a configuration, that of the base decides its gate. */
async function trustedOf(
  root: string,
  merge: MergeBase | null,
  { check, configuration: named }: Settings,
  configuration: Configuration | null,
): Promise<Step<Trusted>> {
  if (!merge || !check || named !== null) return { ok: true, value: { configuration, problems: [] } };
  return (await import('../base-configuration')).trustedConfiguration(root, merge, configuration);
}

/** A check asks for what its flags say, else for what the configuration says, else for `any`. */
function gateOf({ gate, base }: Settings, configuration: Configuration | null): Read<GateRules> {
  const asked = over(gate, configuration?.gate ?? null);
  if (gate.failOn !== null) return { ok: true, value: rulesOf(asked) };
  const failOn = asked.failOn ?? 'any';
  const based = needsBase(failOn, base, `gate: ${failOn}`, configuration?.source);
  return based.ok ? aimed(rulesOf({ ...asked, failOn })) : based;
}

/** A step that one problem keeps from going on. */
export function stopped(problem: Problem): { readonly ok: false; readonly problems: readonly Problem[] } {
  return { ok: false, problems: [problem] };
}
