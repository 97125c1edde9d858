import type { Read } from '../problem';
import { type Gathered, meanwhile, untagged } from './gathered';
import { fetchLastAccessed } from './last-accessed';
import type { Answer, Aws, Entity, Failure, Principal, Progress } from './ports';
import { allRoles, namedPrincipals, stillThere } from './principals';
import { type Room, tooBig } from './room';
import { failureProblem } from './said';
import { withTags } from './tags';
import type { Origin, Tag } from './wanted';

/** Collects IAM's last-accessed details of roles and users. */
export async function fromIam(
  aws: Aws,
  origin: Exclude<Origin, { kind: 'analyzer' }>,
  tags: readonly Tag[],
  room: Room,
  progress: Progress,
): Promise<Read<Gathered>> {
  const failed = (failure: Failure): Read<never> => ({
    ok: false,
    problem: failure.kind === 'too-big' ? tooBig(origin) : failureProblem(failure),
  });
  const every = origin.kind === 'all-roles';
  const found = await principalsOf(aws, origin, progress);
  if (!found.ok) return failed(found.failure);
  const { principals, known } = found.value;
  const arns = principals.map(({ arn }) => arn);
  const asked = await withTags(aws, arns[0]?.split(':')[4] ?? '', arns, tags, known, progress);
  if (!asked.ok) return asked;
  const { tagged, gone } = asked.value;
  const chosen = principals.filter(({ arn }) => tagged.has(arn));
  const fetched = await fetchLastAccessed(aws, chosen, every, room, progress);
  if (!fetched.ok) return failed(fetched.failure);
  const still = await stillThere(aws, chosen, every, progress);
  if (!still.ok) return failed(still.failure);
  const lastAccessed = [...fetched.value].flatMap(([arn, details]) => (still.value.has(arn) ? [details] : []));
  const leftOut = [
    ...meanwhile(chosen.length - lastAccessed.length + gone.size, 'deleted or made anew'),
    ...untagged(arns.length - chosen.length - gone.size),
  ];
  return { ok: true, value: { analyzer: null, findings: [], lastAccessed, leftOut } };
}

async function principalsOf(
  aws: Aws,
  origin: Exclude<Origin, { kind: 'analyzer' }>,
  progress: Progress,
): Promise<Answer<{ principals: readonly Principal[]; known: ReadonlyMap<string, Entity> }>> {
  if (origin.kind === 'all-roles') {
    const all = await allRoles(aws, progress);
    return all.ok ? { ok: true, value: { principals: all.value, known: new Map() } } : all;
  }
  const named = await namedPrincipals(aws, origin.principals, progress);
  if (!named.ok) return named;
  return { ok: true, value: { principals: named.value, known: new Map(named.value.map(one => [one.arn, one])) } };
}
