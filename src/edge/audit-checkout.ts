import { existsSync, realpathSync } from 'node:fs';
import { join, resolve } from 'node:path';
import type { Gate } from '../analyse/analysis';
import { auditOf } from '../audit/audit';
import { debtOf, forgivenBy } from '../audit/baseline';
import { forbiddenBy, rulesOf, stricter } from '../configuration/gate-rules';
import { aimed } from '../configuration/gate-texts';
import { decideGate } from '../deliver/gate/decide';
import { nextStep } from '../deliver/next-step';
import { type Problem, problem } from '../problem';
import { run } from '../run';
import { coversOf, goneProblems, readAuditFiles } from './audit-files';
import { besideLocal } from './beside-local';
import { changedSince } from './changed-since';
import { chooser, sparing } from './chooser';
import { loadConfiguration } from './configuration-file';
import { fail, finish, withoutEvidence } from './finish';
import { idleGlobsOf } from './idle-globs';
import type { Job } from './job';
import { loadFormats } from './load-formats';
import { readPolicies } from './material';
import { withReferenced } from './referenced-local';
import { workOff } from './work-off';

/**
 * Audits the checkout: every policy in the repository, as git sees it; posts the issue and the pull requests that the inputs ask for.
 * Of a pull request or a merge queue it decides no gate, since the checkout has the configuration and the baseline that they bring.
 */
export async function auditCheckout(job: Job, isProposed: boolean): Promise<void> {
  const { inputs, workspace, catalogue, evidence } = job;
  if (!existsSync(workspace)) {
    const help = 'check out the repository in a step before this one';
    return fail([problem('error', 'unreadable-file', 'there is no checkout to read', { help })]);
  }
  const root = realpathSync.native(workspace);
  const configuration = await loadConfiguration(join(root, inputs.configuration), inputs.configuration);
  if (!configuration.ok) return fail(configuration.problems);
  const rules = aimed(stricter(inputs.gate, rulesOf(configuration.value?.gate ?? null)));
  if (!rules.ok) return fail([rules.problem]);
  const asked = rules.value.failOn;
  if (isProposed && asked !== 'never') {
    const help = 'leave `mode` out, or give `review`: its gate rests on the base';
    return fail([problem('error', 'usage', '`mode: audit` decides no gate on a pull request', { help })]);
  }
  const isAboutPulls = asked === 'added' || asked === 'touched';
  const failOn = isAboutPulls ? 'never' : asked;
  const { previous } = inputs;
  // why: the first audit of all has none before it, while a baseline must be there
  const isFirst = previous !== null && !existsSync(resolve(root, previous));
  const known = await readAuditFiles({ baseline: inputs.baseline, previous: isFirst ? null : previous }, root);
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
      forbid: forbiddenBy({ ...rules.value, failOn }),
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
      ...idleGlobsOf(root, configuration.value, { ...chosen, files, problems }),
      ...goneProblems(audit, { writeBaseline: null }),
      ...(isFirst ? [noPrevious(previous)] : []),
    ],
    gate: isProposed ? UNDECIDED : decideGate({ ...rules.value, failOn }, found.value, null, { isDebt, isForgiven }),
  };
  const gateless = isAboutPulls ? ` The gate \`${asked}\` is about pull requests, so nothing was held back.` : '';
  const sentence = `Audited the checkout.${gateless} ${nextStep(analysis)}`;
  const told = { sentence, url: null, sections: [], annotations: [], audit };
  await finish(analysis, inputs, await workOff(analysis, job, told));
}

function noPrevious(path: string): Problem {
  const help = 'it is there from the second audit on; if this is not the first, check the path';
  return problem('note', 'no-previous', 'there is no such file, so nothing is said of what came and went', {
    path,
    help,
  });
}

const UNDECIDED: Gate = {
  ...{ failOn: 'never', result: 'incomplete' },
  sentence: 'incomplete: an audit decides nothing about a pull request.',
};
