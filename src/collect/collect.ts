import { type Problem, problem, type Read } from '../problem';
import { count } from '../render/plain';
import { readReport } from '../report/read';
import { findAnalyzer } from './analyzer';
import { fetchFindings, listFindings } from './findings';
import { allRoles, fetchLastAccessed, namedPrincipals } from './last-accessed';
import type { Aws, Failure, Progress } from './ports';
import { type Collected, reportText } from './report';
import { failureProblem } from './said';
import { withTags } from './tags';
import type { Origin, Wanted } from './wanted';

/** A report that is whole, and what is in it. */
export interface Report {
  readonly text: string;
  /** Findings of unused permissions, or roles and users with last-accessed details. */
  readonly evidence: number;
  /** What is in it and what was left out, in one sentence without a full stop. */
  readonly sentence: string;
}

interface Gathered extends Collected {
  readonly leftOut: readonly string[];
}

/** Collects a report as it was asked for; a part that cannot be had is a problem, and there is no report. */
export async function collect(aws: Aws, wanted: Wanted, tool: string, progress: Progress): Promise<Read<Report>> {
  const { origin } = wanted;
  const gathered = await (origin.kind === 'analyzer'
    ? fromAnalyzer(aws, origin, wanted, progress)
    : fromIam(aws, origin, wanted, progress));
  if (!gathered.ok) return gathered;
  const { findings, lastAccessed, leftOut } = gathered.value;
  const text = reportText(gathered.value, tool);
  // why: a report that will be refused when a pull request is reviewed is better refused now
  const read = readReport(text, 'report');
  if (!read.ok) return refused(unreadable(read.problem));
  const permissions = findings.filter(({ findingType }) => findingType === 'UnusedPermission').length;
  const others = findings.length - permissions;
  const parts =
    origin.kind === 'analyzer'
      ? [
          count(permissions, 'finding of unused permissions', 'findings of unused permissions'),
          ...(others > 0 ? [`${others} of unused roles, keys and passwords`] : []),
        ]
      : [`the last-accessed details of ${count(lastAccessed.length, 'role or user', 'roles and users')}`];
  const without = leftOut.length > 0 ? `; left out: ${leftOut.join(', ')}` : '';
  const sentence = `${parts.join(', ')}${without}`;
  return { ok: true, value: { text, evidence: permissions + lastAccessed.length, sentence } };
}

async function fromAnalyzer(
  aws: Aws,
  origin: Extract<Origin, { kind: 'analyzer' }>,
  { tags }: Wanted,
  progress: Progress,
): Promise<Read<Gathered>> {
  const found = await findAnalyzer(aws, origin.arn);
  if (!found.ok) return found;
  const analyzer = found.value;
  const listed = await listFindings(aws, analyzer.arn, origin.accounts);
  if (!listed.ok) return failed(listed.failure);
  const account = analyzer.arn.split(':')[4] ?? '';
  const arns = listed.value.flatMap(({ resource }) => resource ?? []);
  const tagged = await withTags(aws, account, arns, tags, progress);
  if (!tagged.ok) return tagged;
  const chosen = tags.length === 0 ? listed.value : listed.value.filter(one => tagged.value.has(one.resource ?? ''));
  const fetched = await fetchFindings(aws, analyzer.arn, chosen, progress);
  if (!fetched.ok) return failed(fetched.failure);
  const { findings, resolved } = fetched.value;
  const untagged = listed.value.length - chosen.length;
  const leftOut = [
    ...(resolved > 0 ? [`${resolved} that ${resolved === 1 ? 'was' : 'were'} resolved or archived meanwhile`] : []),
    ...(untagged > 0 ? [`${untagged} without the tag`] : []),
  ];
  return { ok: true, value: { analyzer, findings, lastAccessed: [], leftOut } };
}

async function fromIam(
  aws: Aws,
  origin: Exclude<Origin, { kind: 'analyzer' }>,
  { tags }: Wanted,
  progress: Progress,
): Promise<Read<Gathered>> {
  const every = origin.kind === 'all-roles';
  const found = await (every ? allRoles(aws) : namedPrincipals(aws, origin.principals));
  if (!found.ok) return failed(found.failure);
  const arns = found.value.map(({ arn }) => arn);
  const tagged = await withTags(aws, arns[0]?.split(':')[4] ?? '', arns, tags, progress);
  if (!tagged.ok) return tagged;
  const chosen = found.value.filter(({ arn }) => tagged.value.has(arn));
  const fetched = await fetchLastAccessed(aws, chosen, every, progress);
  if (!fetched.ok) return failed(fetched.failure);
  const { details, gone } = fetched.value;
  const untagged = arns.length - chosen.length;
  const leftOut = [
    ...(gone > 0 ? [`${gone} that ${gone === 1 ? 'was' : 'were'} deleted meanwhile`] : []),
    ...(untagged > 0 ? [`${untagged} without the tag`] : []),
  ];
  return { ok: true, value: { analyzer: null, findings: [], lastAccessed: details, leftOut } };
}

function unreadable({ message }: Problem): Problem {
  const help = 'report it to us with the answer of the AWS CLI to the same call';
  return problem('error', 'collect', `AWS answered with what cannot be read as evidence: ${message}`, { help });
}

function failed(failure: Failure): Read<never> {
  return refused(failureProblem(failure));
}

function refused(found: Problem): Read<never> {
  return { ok: false, problem: found };
}
