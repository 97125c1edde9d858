import { byCodePoint } from '../iam/name';
import { quoted } from '../input/quoted';
import { allPages } from './pages';
import { inTurn } from './pool';
import type { Answer, Aws, Entity, Principal, Progress } from './ports';
import { AT_A_TIME, entityOf, principalWords } from './tags';

const SERVICE_ROLE = /^arn:[^:]*:iam::\d*:role\/aws-(?:service-role|reserved)\//;

/** All roles of the account that people can change: those of AWS's services have policies that nobody can edit. */
export async function allRoles(aws: Aws, progress: Progress): Promise<Answer<readonly Principal[]>> {
  const listed = await allPages(
    'iam:ListRoles',
    next => aws.listRoles(next),
    items => progress('roles listed', items, null),
  );
  if (!listed.ok) return listed;
  return { ok: true, value: distinct(listed.value.filter(({ arn }) => !SERVICE_ROLE.test(arn))) };
}

/** Named roles and users, as IAM has them; an ARN must be right to its path. */
export async function namedPrincipals(
  aws: Aws,
  principals: readonly string[],
  progress: Progress,
): Promise<Answer<readonly Entity[]>> {
  const found = await inTurn(
    [...new Set(principals)],
    AT_A_TIME,
    async (principal): Promise<Answer<Entity>> => {
      const entity = await entityOf(aws, principal);
      if (!entity.ok || !principal.startsWith('arn:') || principal === entity.value.arn) return entity;
      const about = `${quoted(principal)}; the one of this name is ${quoted(entity.value.arn)}`;
      return { ok: false, failure: { kind: 'gone', permission: null, about, words: '' } };
    },
    done => progress('roles and users found', done, principals.length),
  );
  return found.ok ? { ok: true, value: distinct(found.value) } : found;
}

/**
 * The ARNs that still mean the same role or user as before. A job knows only the ARN: of a role that was made anew it says that
 * nothing is used, and the date of the old one would make that count.
 */
export async function stillThere(
  aws: Aws,
  before: readonly Principal[],
  every: boolean,
  progress: Progress,
): Promise<Answer<ReadonlySet<string>>> {
  if (before.length === 0) return { ok: true, value: new Set() };
  const arns = before.map(({ arn }) => arn);
  const after = await (every ? allRoles(aws, progress) : namedPrincipals(aws, arns, progress));
  if (!after.ok) return after;
  const known = new Map(after.value.map(one => [one.arn, one]));
  const same = ({ arn, id, createdAt }: Principal) =>
    known.get(arn)?.id === id && known.get(arn)?.createdAt === createdAt;
  const changed = before.find(one => !same(one));
  if (changed && !every) {
    const words = 'it was made anew meanwhile';
    return { ok: false, failure: { kind: 'refused', permission: null, about: principalWords(changed.arn), words } };
  }
  return { ok: true, value: new Set(before.filter(same).map(({ arn }) => arn)) };
}

function distinct<T extends Principal>(principals: readonly T[]): readonly T[] {
  return [...new Map(principals.map(one => [one.arn, one])).values()].sort((a, b) => byCodePoint(a.arn, b.arn));
}
