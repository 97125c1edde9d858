import { byCodePoint } from '../iam/name';
import { quoted } from '../input/quoted';
import { problem, type Read } from '../problem';
import { nameOf } from '../report/principals';
import { inTurn } from './pool';
import type { Answer, Aws, Entity, Progress } from './ports';
import { failureProblem } from './said';
import type { Tag } from './wanted';

/** What IAM is asked for at a time: it allows few calls a second. */
export const AT_A_TIME = 4;

/** Which of some roles and users have the tags, and which are not there any more; the others are without a tag. */
export interface Tagged {
  readonly tagged: ReadonlySet<string>;
  readonly gone: ReadonlySet<string>;
}

/**
 * The roles and users, of those given by ARN, that have all the tags. Access Analyzer has no filter by tag, so that IAM is asked
 * for the tags of each that is not known already; it knows only those of one account, and others are refused.
 */
export async function withTags(
  aws: Aws,
  account: string,
  arns: readonly string[],
  tags: readonly Tag[],
  known: ReadonlyMap<string, Entity>,
  progress: Progress,
): Promise<Read<Tagged>> {
  const distinct = [...new Set(arns)].sort(byCodePoint);
  if (tags.length === 0) return { ok: true, value: { tagged: new Set(distinct), gone: new Set() } };
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
    async arn => {
      const entity = known.get(arn);
      return entity ? { ok: true, value: entity } : await entityOrGone(aws, arn);
    },
    done => progress('tags', done, distinct.length),
  );
  if (!found.ok) return { ok: false, problem: failureProblem(found.failure) };
  const fits = (entity: Entity | null) => tags.every(({ key, value }) => entity?.tags.get(key) === value);
  const tagged = new Set(distinct.filter((_, index) => fits(found.value[index] ?? null)));
  return { ok: true, value: { tagged, gone: new Set(distinct.filter((_, index) => found.value[index] === null)) } };
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
  const answer = await (isUser(principal) ? aws.getUser(name) : aws.getRole(name));
  return answer.ok ? answer : { ok: false, failure: { ...answer.failure, about: principalWords(principal) } };
}

/** A role or user in words of a message, by its ARN or, for a role, its bare name. */
export function principalWords(principal: string): string {
  return `${isUser(principal) ? 'user' : 'role'} ${quoted(nameOf(principal))}`;
}

function isUser(principal: string): boolean {
  return /^arn:[^:]*:iam::\d*:user\//.test(principal);
}
