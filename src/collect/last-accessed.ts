import { byCodePoint } from '../iam/name';
import { quoted } from '../input/quoted';
import { nameOf } from '../report/principals';
import { allPages, repeated } from './pages';
import { inTurn } from './pool';
import type { Answer, Aws, Fields, JobPage, Permission, Principal, Progress } from './ports';
import { entityOf } from './tags';

/** Jobs that run at a time: IAM allows few calls a second. */
const AT_A_TIME = 4;

/** How long a job is waited for, in milliseconds: first, at most at once, and in all. */
const WAITS = { first: 250, most: 10_000, all: 15 * 60_000 };

const GENERATE: Permission = 'iam:GenerateServiceLastAccessedDetails';
const GET: Permission = 'iam:GetServiceLastAccessedDetails';

/** Last-accessed details in IAM's own shape with whose they are before them, and how many roles had gone meanwhile. */
export interface LastAccessed {
  readonly details: readonly Fields[];
  readonly gone: number;
}

/** All roles of the account that people can change: those of AWS's services have policies that nobody can edit. */
export async function allRoles(aws: Aws): Promise<Answer<readonly Principal[]>> {
  const listed = await allPages('iam:ListRoles', next => aws.listRoles(next));
  if (!listed.ok) return listed;
  const own = listed.value.filter(({ arn }) => !/^arn:[^:]*:iam::\d*:role\/aws-(?:service-role|reserved)\//.test(arn));
  return { ok: true, value: distinct(own) };
}

/** Named roles and users, as IAM has them; an ARN must be right to its path. */
export async function namedPrincipals(aws: Aws, principals: readonly string[]): Promise<Answer<readonly Principal[]>> {
  const found: Principal[] = [];
  for (const principal of principals) {
    const entity = await entityOf(aws, principal);
    if (!entity.ok) return entity;
    const { arn, createdAt } = entity.value;
    if (principal.startsWith('arn:') && principal !== arn) {
      const about = `${quoted(principal)}, which is ${quoted(arn)}`;
      return { ok: false, failure: { kind: 'gone', permission: 'iam:GetRole', about, words: '' } };
    }
    found.push({ arn, createdAt });
  }
  return { ok: true, value: distinct(found) };
}

function distinct(principals: readonly Principal[]): readonly Principal[] {
  return [...new Map(principals.map(one => [one.arn, one])).values()].sort((a, b) => byCodePoint(a.arn, b.arn));
}

/** Runs a job by action for each role or user; one that is gone is left out where `mayBeGone`, else a failure. */
export async function fetchLastAccessed(
  aws: Aws,
  principals: readonly Principal[],
  mayBeGone: boolean,
  progress: Progress,
): Promise<Answer<LastAccessed>> {
  const fetched = await inTurn(
    principals,
    AT_A_TIME,
    async (principal): Promise<Answer<Fields | null>> => {
      const details = await fetchOne(aws, principal);
      if (!details.ok && details.failure.kind === 'gone' && mayBeGone) return { ok: true, value: null };
      return details;
    },
    done => progress('roles and users', done, principals.length),
  );
  if (!fetched.ok) return fetched;
  const details = fetched.value.filter(one => one !== null);
  return { ok: true, value: { details, gone: principals.length - details.length } };
}

async function fetchOne(aws: Aws, { arn, createdAt }: Principal): Promise<Answer<Fields>> {
  const about = `${arn.includes(':user/') ? 'user' : 'role'} ${quoted(nameOf(arn))}`;
  const job = await aws.startJob(arn);
  if (!job.ok) return { ok: false, failure: { ...job.failure, about } };
  const first = await finished(aws, job.value, about);
  if (!first.ok) return first;
  const services = [...first.value.services];
  const seen = new Set<string>();
  for (let next = first.value.next; next !== null; ) {
    if (seen.has(next)) return repeated(GET, about);
    seen.add(next);
    const page = await aws.getJob(job.value, about, next);
    if (!page.ok) return page;
    services.push(...page.value.services);
    next = page.value.next;
  }
  return {
    ok: true,
    value: {
      principal: arn,
      principalCreatedAt: createdAt,
      ...first.value.fields,
      IsTruncated: false,
      ServicesLastAccessed: services,
    },
  };
}

/** The first page of a job's answer once it has come to its end. */
async function finished(aws: Aws, job: string, about: string): Promise<Answer<JobPage>> {
  let waited = 0;
  for (let pause = WAITS.first; ; pause = Math.min(pause * 2, WAITS.most)) {
    const page = await aws.getJob(job, about, null);
    if (!page.ok || page.value.status === 'COMPLETED') return page;
    if (page.value.status !== 'IN_PROGRESS')
      return failed(GENERATE, about, `the job ended as ${page.value.status}: ${page.value.error}`);
    if (waited >= WAITS.all) return failed(GET, about, 'the job has not come to its end after 15 minutes');
    await aws.wait(pause);
    waited += pause;
  }
}

function failed(permission: Permission, about: string, words: string): Answer<never> {
  return { ok: false, failure: { kind: 'refused', permission, about, words } };
}
