import * as v from 'valibot';
import type { Path } from '../input/place';
import { quoted } from '../input/quoted';
import { expected, expectedObject, Text, Time } from '../input/shape';
import { formatDay } from '../input/time';
import type { Outcome } from './outcome';
import { nameOf } from './principals';
import { shaped } from './shaped';

const Since = v.nullish(v.object({ lastAccessed: v.nullish(Time) }, expectedObject));

const UnusedPrincipal = v.object(
  {
    resource: v.nullish(Text),
    findingDetails: v.nullish(
      v.array(
        v.object(
          {
            unusedIamRoleDetails: Since,
            unusedIamUserAccessKeyDetails: Since,
            unusedIamUserPasswordDetails: Since,
          },
          expectedObject,
        ),
        expected('a list of details'),
      ),
    ),
  },
  expectedObject,
);

const KINDS: ReadonlyMap<string, readonly [thing: string, remedy: string]> = new Map([
  ['UnusedIAMRole', ['role', 'delete it']],
  ['UnusedIAMUserAccessKey', ['access key of user', 'delete it']],
  ['UnusedIAMUserPassword', ['password of user', 'remove it']],
]);

/** Tells whether a finding's type is about an unused role, access key or password, which holds no permissions to rewrite. */
export function isUnusedPrincipal(findingType: string): boolean {
  return KINDS.has(findingType);
}

/** Says in one sentence, without account numbers and key ids, what is unused and since when. */
export function unusedPrincipal(
  findingType: string,
  value: unknown,
  path: Path,
): Outcome<{ readonly kind: 'unused-principal'; readonly message: string }> {
  const finding = shaped(UnusedPrincipal, value, path);
  if (!finding.ok) return finding;
  const { resource, findingDetails } = finding.value;
  const times = (findingDetails ?? []).flatMap(detail =>
    [detail.unusedIamRoleDetails, detail.unusedIamUserAccessKeyDetails, detail.unusedIamUserPasswordDetails].map(
      since => since?.lastAccessed ?? null,
    ),
  );
  const newest = times.reduce((a, b) => (a === null || (b !== null && b > a) ? b : a), null);
  const [thing, remedy] = KINDS.get(findingType) ?? ['principal', 'delete it'];
  const who = resource ? `${thing} ${quoted(nameOf(resource))}` : `${thing} (the report does not name it)`;
  const never = findingDetails ? 'unused, with no use on record' : 'unused';
  const since = newest === null ? never : `unused since ${formatDay(newest)}`;
  return { ok: true, value: { kind: 'unused-principal', message: `${who} ${since}: ${remedy}` } };
}
