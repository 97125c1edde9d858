import type { Ungated } from '../analyse/analysis';
import { hasBeside } from '../analyse/kept';
import { forbiddenBy, rulesOf, stricter } from '../configuration/gate-rules';
import { aimed } from '../configuration/gate-texts';
import { readBefore, standingEntries, stoodBy } from '../deliver/base';
import { decideGate } from '../deliver/gate/decide';
import { withUncounted } from '../deliver/gate/uncounted';
import { readHunks } from '../deliver/hunks';
import { placeFindings } from '../deliver/place';
import { dryRun, postReview } from '../deliver/post';
import { planReview } from '../deliver/review';
import { MOVED } from '../deliver/said';
import type { GitHub } from '../ports';
import type { Read } from '../problem';
import { type Material, run } from '../run';
import { changedReports, weigh } from './doubts';
import type { Asked } from './event';
import { sideOwners } from './file-owners';
import { fail, finish, standDown, withoutEvidence } from './finish';
import type { Job } from './job';
import { evidenceFor } from './no-policy';
import { chooseConfiguration } from './pull-configuration';
import { readPull } from './pull-files';
import { remember } from './remember';
import { tell } from './tell';
import type { PullMaterial } from './versions';

/** Reviews a pull request at the head that was asked about: reads it, judges what it changes, decides the gate, and posts what its lines show. */
export async function reviewPull(github: GitHub, asked: Asked, job: Job): Promise<void> {
  const { inputs, workspace } = job;
  const read = await readPull(github, asked, {
    globs: inputs.policies,
    configuration: inputs.configuration,
    workspace,
    isGiven: inputs.principals.length > 0,
  });
  if (!read.ok) return fail([read.problem]);
  const pull = read.value;
  if ('over' in pull && pull.over === 'closed') {
    return standDown('The pull request is closed: nothing was reviewed.');
  }
  const chosen = await chooseConfiguration(pull.configuration, inputs.configuration);
  if (!chosen.ok) return fail(chosen.problems);
  const { serving, trusted, problems } = chosen.value;
  const rules = aimed(stricter(inputs.gate, rulesOf(trusted?.gate ?? null)));
  if (!rules.ok) return fail([rules.problem]);
  const { failOn } = rules.value;
  if ('over' in pull) return standDown(MOVED, failOn);
  const evidence = await evidenceFor(pull, failOn, job);
  if (!evidence.ok) return withoutEvidence(evidence.problem, failOn);

  const checkout = { workspace, listed: pull.listed, isBase: asked.checksOutBase };
  const doubts = [...pull.doubts, ...changedReports(inputs.evidence, evidence.value, checkout)];
  const material: Material = {
    ...{ reports: evidence.value, catalogue: job.catalogue, files: pull.files, beside: pull.beside },
    ...{ problems: [...problems, ...weigh({ ...pull, doubts }, failOn, trusted)], configuration: serving },
    configurationPath: inputs.configuration,
    standing: standingEntries(pull.base),
    forbid: forbiddenBy(rules.value),
  };
  const found = run(material, inputs);
  if (!found.ok) return fail([found.problem]);
  const deciding = { given: inputs.principals, configuration: trusted, reports: found.value.reports };
  const sides = sideOwners(deciding, pull.base, pull.beside);
  const before = readBefore(pull.base, sides.after, sides.before);
  // why: what the pull request itself brings serves its comments, and not its gate
  const judged: Read<Ungated> =
    trusted === serving && !hasBeside(found.value)
      ? found
      : run({ ...material, configuration: trusted, stood: stoodBy(before.changed) }, inputs);
  if (!judged.ok) return fail([judged.problem]);

  const memory = await remember(github, inputs.id);
  const analysis = {
    ...found.value,
    grantedBefore: before.granted,
    gate: withUncounted(
      decideGate(rules.value, judged.value, before, { isDeclined: memory.isDeclined }),
      found.value,
      judged.value,
    ),
  };
  const placement = placeFindings(analysis, hunksIn(pull), inputs.scope);
  const plan = planReview(analysis, placement, memory, { id: inputs.id, most: inputs.mostComments });
  const posted = inputs.dryRun ? dryRun(plan) : await postReview(github, pull.head, plan);
  await finish(analysis, inputs, tell(posted));
}

function hunksIn({ listed }: PullMaterial): (path: string) => ReturnType<typeof readHunks> {
  const patches = new Map(listed.map(({ path, patch }) => [path, patch]));
  return path => readHunks(patches.get(path));
}
