import { byCodePoint } from '../iam/name';
import { quoted } from '../input/quoted';
import { problem, type Read } from '../problem';
import { nameOf } from '../report/principals';
import { inTurn } from './pool';
import type { Answer, Aws, Entity, Progress } from './ports';
import { failureProblem } from './said';
import type { Tag } from './wanted';

/** Asked for at a time: IAM allows few calls a second. */
const AT_A_TIME = 4;

/**
 * The roles and users, of those given by ARN, that have all the tags. Access Analyzer has no filter by tag, so that IAM is asked
 * for the tags of each; it knows only those of one account, and others are refused.
 */
export async function withTags(
  aws: Aws,
  account: string,
  arns: readonly string[],
  tags: readonly Tag[],
  progress: Progress,
): Promise<Read<ReadonlySet<string>>> {
  const distinct = [...new Set(arns)].sort(byCodePoint);
  if (tags.length === 0) return { ok: true, value: new Set(distinct) };
  const others = new Set(distinct.map(arn => arn.split(':')[4] ?? '').filter(one => one !== account));
  if (others.size > 0) {
    const which = [...others]
      .sort(byCodePoint)
      .slice(0, 5)
      .map(one => quoted(one));
    const message = `\`resource-tag\` can only be asked of IAM, which does not know the tags of other accounts`;
    const help = `add \`account\` with ${quoted(account)}, or collect in each account; others are ${which.join(', ')}`;
    return { ok: false, problem: problem('error', 'usage', message, { help }) };
  }
  const found = await inTurn(
    distinct,
    AT_A_TIME,
    arn => entityOrGone(aws, arn),
    done => progress('tags', done, distinct.length),
  );
  if (!found.ok) return { ok: false, problem: failureProblem(found.failure) };
  const fits = (entity: Entity | null) => tags.every(({ key, value }) => entity?.tags.get(key) === value);
  return { ok: true, value: new Set(distinct.filter((_, index) => fits(found.value[index] ?? null))) };
}

/** Asks IAM for a role or user by its ARN; one that is gone, or of whose name there is another now, is null. */
async function entityOrGone(aws: Aws, arn: string): Promise<Answer<Entity | null>> {
  const answer = await entityOf(aws, arn);
  if (!answer.ok) return answer.failure.kind === 'gone' ? { ok: true, value: null } : answer;
  return { ok: true, value: answer.value.arn === arn ? answer.value : null };
}

/** Asks IAM for a role or user by its ARN, or for a role by its bare name. */
export async function entityOf(aws: Aws, principal: string): Promise<Answer<Entity>> {
  const name = nameOf(principal);
  const user = /^arn:[^:]*:iam::\d*:user\//.test(principal);
  const answer = await (user ? aws.getUser(name) : aws.getRole(name));
  const about = `${user ? 'user' : 'role'} ${quoted(name)}`;
  return answer.ok ? answer : { ok: false, failure: { ...answer.failure, about } };
}
