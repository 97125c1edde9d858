import { existsSync, realpathSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { auditOf } from '../audit/audit';
import { debtOf, forgivenBy } from '../audit/baseline';
import { rulesOf, stricter } from '../configuration/gate-rules';
import { aimed } from '../configuration/gate-texts';
import { decideGate } from '../deliver/gate/decide';
import { nextStep } from '../deliver/next-step';
import { problem } from '../problem';
import { run } from '../run';
import { coversOf, goneProblems, readAuditFiles } from './audit-files';
import { besideLocal } from './beside-local';
import { changedSince } from './changed-since';
import { chooser, sparing } from './chooser';
import { loadConfiguration } from './configuration-file';
import { fail, finish, withoutEvidence } from './finish';
import type { Job } from './job';
import { loadFormats } from './load-formats';
import { readPolicies } from './material';
import { withReferenced } from './referenced-local';
import { workOff } from './work-off';

/** Audits the checkout: every policy in the repository, as git sees it; posts the issue and the pull requests that the inputs ask for. */
export async function auditCheckout(job: Job): Promise<void> {
  const { inputs, workspace, catalogue, evidence } = job;
  if (!existsSync(workspace)) {
    const help = 'check out the repository in a step before this one';
    return fail([problem('error', 'unreadable-file', 'there is no checkout to read', { help })]);
  }
  const root = realpathSync.native(workspace);
  const configuration = loadConfiguration(join(root, inputs.configuration), inputs.configuration);
  if (!configuration.ok) return fail(configuration.problems);
  const rules = aimed(stricter(inputs.gate, rulesOf(configuration.value?.gate ?? null)));
  if (!rules.ok) return fail([rules.problem]);
  const asked = rules.value.failOn;
  const isAboutPulls = asked === 'added' || asked === 'touched';
  const failOn = isAboutPulls ? 'never' : asked;
  const known = readAuditFiles(firstOf(inputs, root), root);
  if (!known.ok) return fail([known.problem]);
  const reports = await evidence();
  if (!reports.ok) return withoutEvidence(reports.problem, failOn);
  const chosen = readPolicies(root, [root], chooser(inputs.policies));
  const { files, problems } = await withReferenced(root, chosen, sparing(inputs.policies));
  const beside = besideLocal(root, files);
  await loadFormats(files, beside);
  const found = run(
    {
      ...{ reports: reports.value, catalogue, files, beside, problems },
      ...{ configuration: configuration.value, standing: null },
    },
    inputs,
  );
  if (!found.ok) return fail([found.problem]);
  const { baseline } = known.value;
  const isDebt = baseline ? debtOf(baseline, found.value.files) : undefined;
  const isForgiven = baseline ? forgivenBy(baseline, found.value.files) : undefined;
  const audit = auditOf(found.value, { ...known.value, covers: coversOf(root, { files, folders: chosen.folders }) });
  const analysis = {
    ...found.value,
    problems: [
      ...found.value.problems,
      ...changedSince(root, found.value.files),
      ...goneProblems(audit, { writeBaseline: null }),
    ],
    gate: decideGate({ ...rules.value, failOn }, found.value, null, { isDebt, isForgiven }),
  };
  const gateless = isAboutPulls ? ` The gate \`${asked}\` is about pull requests, so nothing was held back.` : '';
  const sentence = `Audited the checkout.${gateless} ${nextStep(analysis)}`;
  const told = { sentence, url: null, sections: [], annotations: [], audit };
  await finish(analysis, inputs, await workOff(analysis, job, told));
}

/** What the first audit of all is compared with: a result that is not there yet is none, while a baseline must be. */
function firstOf({ baseline, previous }: Job['inputs'], root: string): Pick<Job['inputs'], 'baseline' | 'previous'> {
  return { baseline, previous: previous !== null && existsSync(resolve(root, previous)) ? previous : null };
}
