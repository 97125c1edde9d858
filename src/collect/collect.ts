import { type Problem, problem, type Read } from '../problem';
import { readReport } from '../report/read';
import { fromAnalyzer } from './from-analyzer';
import { fromIam } from './from-iam';
import { summary } from './gathered';
import type { Aws, Progress } from './ports';
import { reportText } from './report';
import { roomFor, tooBig } from './room';
import { failureProblem } from './said';
import type { Wanted } from './wanted';

/** A report that is whole, and what is in it. */
export interface Report {
  readonly text: string;
  /** Findings of unused permissions that say what is unused, or roles and users with last-accessed details. */
  readonly evidence: number;
  /** What is in it and what was left out, in one sentence without a full stop. */
  readonly sentence: string;
}

/** What collecting is done with, besides AWS. */
export interface Means {
  /** The version of this program. */
  readonly tool: string;
  /** The most that a report may have, in bytes. */
  readonly most: number;
  readonly progress: Progress;
}

/** Collects a report as it was asked for; a part that cannot be had is a problem, and there is no report. */
export async function collect(aws: Aws, wanted: Wanted, { tool, most, progress }: Means): Promise<Read<Report>> {
  const { origin } = wanted;
  const signedIn = await aws.signIn();
  if (!signedIn.ok) return refused(failureProblem(signedIn.failure));
  const room = roomFor(most);
  const gathered = await (origin.kind === 'analyzer'
    ? fromAnalyzer(aws, origin, wanted.tags, room, progress)
    : fromIam(aws, origin, wanted.tags, room, progress));
  if (!gathered.ok) return gathered;
  const text = reportText(gathered.value, tool);
  if (Buffer.byteLength(text) > most) return refused(tooBig(origin));
  // why: a report that will be refused when a pull request is reviewed is better refused now
  const read = readReport(text, 'report');
  if (!read.ok) return refused(unreadable(read.problem));
  return { ok: true, value: { text, ...summary(gathered.value) } };
}

function unreadable({ message }: Problem): Problem {
  const help = 'report it to us with the answer of the AWS CLI to the same call';
  return problem('error', 'collect', `AWS answered with what cannot be read as evidence: ${message}`, { help });
}

function refused(found: Problem): Read<never> {
  return { ok: false, problem: found };
}
