import { existsSync, realpathSync } from 'node:fs';
import { join } from 'node:path';
import { decideGate, stricter } from '../deliver/gate';
import { nextStep } from '../deliver/next-step';
import { problem } from '../problem';
import { run } from '../run';
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

/** Analyses the checkout, where an event has no pull request; what is posted are the issue and the pull requests that the inputs ask for. */
export async function analyseCheckout(job: Job): Promise<void> {
  const { inputs, workspace, catalogue, evidence } = job;
  if (!existsSync(workspace)) {
    const help = 'check out the repository in a step before this one';
    return fail([problem('error', 'unreadable-file', 'there is no checkout to read', { help })]);
  }
  const root = realpathSync.native(workspace);
  const configuration = loadConfiguration(join(root, inputs.configuration), inputs.configuration);
  if (!configuration.ok) return fail(configuration.problems);
  const asked = stricter(inputs.failOn, configuration.value?.gate ?? 'never');
  const isAboutPulls = asked === 'added' || asked === 'touched';
  const failOn = isAboutPulls ? 'never' : asked;
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
  const analysis = {
    ...found.value,
    problems: [...found.value.problems, ...changedSince(root, found.value.files)],
    gate: decideGate(failOn, found.value, null, undefined, configuration.value?.expiredKeeps),
  };
  const gateless = isAboutPulls ? ` The gate \`${asked}\` is about pull requests, so nothing was held back.` : '';
  const sentence = `This run has no pull request to comment on: it read the checkout.${gateless} ${nextStep(analysis)}`;
  const told = { sentence, url: null, sections: [], annotations: [] };
  await finish(analysis, inputs, await workOff(analysis, job, told));
}
