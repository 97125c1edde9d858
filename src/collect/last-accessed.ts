import { watchPages } from './pages';
import { inTurn } from './pool';
import type { Answer, Aws, Fields, JobPage, Permission, Principal, Progress } from './ports';
import type { Room } from './room';
import { AT_A_TIME, principalWords } from './tags';

/** How long a job is waited for, in milliseconds: first, at most at once, and in all. */
const WAITS = { first: 250, most: 10_000, all: 15 * 60_000 };

/** How often a job is begun of which IAM knows nothing when it is asked. */
const MOST_BEGINNINGS = 2;

const GENERATE: Permission = 'iam:GenerateServiceLastAccessedDetails';
const GET: Permission = 'iam:GetServiceLastAccessedDetails';

/**
 * Runs a job by action for each role or user, and answers with last-accessed details in IAM's own shape with whose they are before
 * them; one that is gone is left out where `mayBeGone`, else a failure.
 */
export async function fetchLastAccessed(
  aws: Aws,
  principals: readonly Principal[],
  mayBeGone: boolean,
  room: Room,
  progress: Progress,
): Promise<Answer<ReadonlyMap<string, Fields>>> {
  const fetched = await inTurn(
    principals,
    AT_A_TIME,
    async (principal): Promise<Answer<Fields | null>> => {
      const details = await fetchOne(aws, principal);
      if (details.ok) return room(details.value);
      return details.failure.kind === 'gone' && mayBeGone ? { ok: true, value: null } : details;
    },
    done => progress('roles and users', done, principals.length),
  );
  if (!fetched.ok) return fetched;
  return {
    ok: true,
    value: new Map(
      principals.flatMap(({ arn }, index) => {
        const details = fetched.value[index];
        return details ? [[arn, details] as const] : [];
      }),
    ),
  };
}

async function fetchOne(aws: Aws, principal: Principal): Promise<Answer<Fields>> {
  const about = principalWords(principal.arn);
  for (let beginning = 0; beginning < MOST_BEGINNINGS; beginning++) {
    const job = await aws.startJob(principal.arn);
    if (!job.ok) return { ok: false, failure: { ...job.failure, about } };
    const read = await fetchPages(aws, principal, job.value, about);
    // why: IAM forgets a job by itself; only when it is begun does that mean that the role is gone
    if (read.ok || read.failure.kind !== 'gone') return read;
  }
  return failed('answer', GET, about, 'it knows nothing of the job that it has just begun');
}

async function fetchPages(
  aws: Aws,
  { arn, createdAt }: Principal,
  job: string,
  about: string,
): Promise<Answer<Fields>> {
  const first = await finished(aws, job, about);
  if (!first.ok) return first;
  const { fields } = first.value;
  const services = [...first.value.services];
  const endless = watchPages(GET, about);
  for (let page = first.value; page.next !== null; ) {
    const failure = endless(page.next, page.services.length);
    if (failure) return { ok: false, failure };
    const answer = await aws.getJob(job, about, page.next);
    if (!answer.ok) return answer;
    page = answer.value;
    if (page.status !== 'COMPLETED' || page.fields.JobCreationDate !== fields.JobCreationDate) {
      return failed('answer', GET, about, 'its pages are not of one job that is complete');
    }
    services.push(...page.services);
  }
  const whose = { principal: arn, principalCreatedAt: createdAt };
  return {
    ok: true,
    value: { ...whose, ...fields, IsTruncated: false, ServicesLastAccessed: services.map(read) },
  };
}

/** The first page of a job's answer once it has come to its end. */
async function finished(aws: Aws, job: string, about: string): Promise<Answer<JobPage>> {
  let waited = 0;
  for (let pause = WAITS.first; ; pause = Math.min(pause * 2, WAITS.most)) {
    const page = await aws.getJob(job, about, null);
    if (!page.ok || page.value.status === 'COMPLETED') return page;
    if (page.value.status !== 'IN_PROGRESS') {
      return failed('refused', GENERATE, about, `the job ended as ${page.value.status}: ${page.value.error}`);
    }
    if (waited >= WAITS.all) {
      return failed('refused', GET, about, 'the job has not come to its end after 15 minutes');
    }
    await aws.wait(pause);
    waited += pause;
  }
}

/** A service without what no reader asks for: names in prose, and who used it where, which is most of the text. */
function read({ ServiceNamespace, LastAuthenticated, TrackedActionsLastAccessed }: Fields): Fields {
  const actions = Array.isArray(TrackedActionsLastAccessed)
    ? TrackedActionsLastAccessed.map(({ ActionName, LastAccessedTime }: Fields) => ({ ActionName, LastAccessedTime }))
    : TrackedActionsLastAccessed;
  return { ServiceNamespace, LastAuthenticated, TrackedActionsLastAccessed: actions };
}

function failed(kind: 'answer' | 'refused', permission: Permission, about: string, words: string): Answer<never> {
  return { ok: false, failure: { kind, permission, about, words } };
}
