import { quotedTo } from '../input/quoted';
import { type Problem, problem, type Read } from '../problem';
import { findAnalyzer, isStillActive } from './analyzer';
import { fetchFindings, listFindings } from './findings';
import { type Gathered, meanwhile, untagged } from './gathered';
import type { Analyzer, Aws, Failure, Progress } from './ports';
import { type Room, tooBig } from './room';
import { failureProblem } from './said';
import { withTags } from './tags';
import type { Origin, Tag } from './wanted';

/** Collects the findings of an analyzer, each with all its details. */
export async function fromAnalyzer(
  aws: Aws,
  origin: Extract<Origin, { kind: 'analyzer' }>,
  tags: readonly Tag[],
  room: Room,
  progress: Progress,
): Promise<Read<Gathered>> {
  const failed = (failure: Failure) => refused(failure.kind === 'too-big' ? tooBig(origin) : failureProblem(failure));
  const found = await findAnalyzer(aws, origin);
  if (!found.ok) return found;
  const analyzer = found.value;
  const listed = await listFindings(aws, analyzer.arn, origin.accounts, progress);
  if (!listed.ok) return failed(listed.failure);
  const account = analyzer.arn.split(':')[4] ?? '';
  const arns = listed.value.flatMap(({ resource }) => resource ?? []);
  const asked = await withTags(aws, account, arns, tags, new Map(), progress);
  if (!asked.ok) return asked;
  const { tagged, gone } = asked.value;
  const chosen = tags.length === 0 ? listed.value : listed.value.filter(one => tagged.has(one.resource ?? ''));
  const fetched = await fetchFindings(aws, analyzer.arn, chosen, room, progress);
  if (!fetched.ok) return failed(fetched.failure);
  const { findings, resolved } = fetched.value;
  if (fetched.value.gone > 0) {
    const active = await isStillActive(aws, analyzer);
    if (!active.ok) return failed(active.failure);
    if (!active.value) return refused(vanished(analyzer));
  }
  const deleted = listed.value.filter(({ resource }) => gone.has(resource ?? '')).length;
  const leftOut = [
    ...meanwhile(resolved, 'resolved or archived'),
    ...(deleted > 0 ? [`${deleted} of roles or users that are not there any more`] : []),
    ...untagged(listed.value.length - chosen.length - deleted),
  ];
  return { ok: true, value: { analyzer, findings, lastAccessed: [], leftOut } };
}

function vanished({ arn }: Analyzer): Problem {
  const message = `analyzer ${quotedTo(400, arn)} was deleted or switched off while its findings were fetched`;
  return problem('error', 'collect', message, { help: 'run it again when it is active' });
}

function refused(found: Problem): Read<never> {
  return { ok: false, problem: found };
}
