import { hasBeside } from '../analyse/kept';
import { forbiddenBy, rulesOf, stricter } from '../configuration/gate-rules';
import { aimed } from '../configuration/gate-texts';
import { readBefore, standingEntries, stoodBy } from '../deliver/base';
import { decideGate } from '../deliver/gate/decide';
import { withUncounted } from '../deliver/gate/uncounted';
import { type Material, run } from '../run';
import { changedReports, weigh } from './doubts';
import type { Event, Repository } from './event';
import { sideOwners } from './file-owners';
import { fail, finish, withoutEvidence } from './finish';
import { type Octokit, openPullRequest } from './github';
import type { Job } from './job';
import { evidenceFor } from './no-policy';
import { chooseConfiguration } from './pull-configuration';
import { readQueue } from './pull-files';
import { remember } from './remember';

/** Decides the gate for what a merge queue is about to merge, by the two trees; says nothing on any pull request. */
export async function judgeQueue(
  octokit: Octokit,
  repository: Repository,
  group: Extract<Event, { kind: 'merge-group' }>,
  job: Job,
): Promise<void> {
  const { inputs, workspace, catalogue } = job;
  // why: trees and blobs are the repository's; the number only finds what was declined in review
  const github = openPullRequest(octokit, { ...repository, number: group.number ?? 0 });
  const read = await readQueue(github, group, {
    globs: inputs.policies,
    configuration: inputs.configuration,
    workspace,
    isGiven: inputs.principals.length > 0,
  });
  if (!read.ok) return fail([read.problem]);
  const { files, beside, base, listed, configuration } = read.value;
  const chosen = await chooseConfiguration(configuration, inputs.configuration);
  if (!chosen.ok) return fail(chosen.problems);
  const { trusted } = chosen.value;
  const rules = aimed(stricter(inputs.gate, rulesOf(trusted?.gate ?? null)));
  if (!rules.ok) return fail([rules.problem]);
  const { failOn } = rules.value;
  const reports = await evidenceFor(read.value, failOn, job);
  if (!reports.ok) return withoutEvidence(reports.problem, failOn);
  const reported = changedReports(inputs.evidence, reports.value, { workspace, listed, isBase: false });
  const met = weigh({ ...read.value, doubts: [...read.value.doubts, ...reported] }, failOn, trusted);
  const material: Material = {
    ...{ reports: reports.value, catalogue, files, beside, configuration: trusted },
    ...{ problems: [...chosen.value.problems, ...met], standing: standingEntries(base) },
    forbid: forbiddenBy(rules.value),
  };
  const found = run(material, inputs);
  if (!found.ok) return fail([found.problem]);
  const sides = sideOwners(
    { given: inputs.principals, configuration: trusted, reports: found.value.reports },
    base,
    beside,
  );
  const before = readBefore(base, sides.after, sides.before);
  const memory = group.number === null ? null : await remember(github, inputs.id);
  const judged = !hasBeside(found.value) ? found : run({ ...material, stood: stoodBy(before.changed) }, inputs);
  if (!judged.ok) return fail([judged.problem]);
  const decided = decideGate(rules.value, judged.value, before, { isDeclined: memory?.isDeclined });
  const gate = withUncounted(decided, found.value, judged.value);
  const unknown = memory?.trouble
    ? ` What people declined in review is not known, so it counts here: GitHub ${memory.trouble.words}.`
    : '';
  const sentence = `A merge queue asks only whether to merge: nothing was posted.${unknown}`;
  await finish({ ...found.value, grantedBefore: before.granted, gate }, inputs, {
    sentence,
    url: null,
    sections: [],
    annotations: [],
    audit: null,
  });
}
