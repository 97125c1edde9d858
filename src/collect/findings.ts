import { byCodePoint } from '../iam/name';
import { quoted } from '../input/quoted';
import { nameOf } from '../report/principals';
import { allPages, watchPages } from './pages';
import { inTurn } from './pool';
import type { Answer, Aws, Failure, Fields, Filter, ListedFinding, Progress } from './ports';
import type { Room } from './room';

/** What an analyzer says: findings as they go into the report, and how many did not. */
export interface Findings {
  /** In AWS's own shape, each with all its details, by resource and number. */
  readonly findings: readonly Fields[];
  /** How many were resolved or archived while they were fetched, those that are gone among them. */
  readonly resolved: number;
  /** How many AWS did not know any more. */
  readonly gone: number;
}

/** Fetched at a time; what AWS allows is not documented, and its refusals slow the SDK down. */
const AT_A_TIME = 6;

/** Values that one filter may hold. */
const MOST_VALUES = 20;

/** A finding that is analysed anew between two pages is begun again, so often. */
const MOST_BEGINNINGS = 4;

const UNUSED = ['UnusedPermission', 'UnusedIAMRole', 'UnusedIAMUserAccessKey', 'UnusedIAMUserPassword'];

/** Lists the active findings of unused access, of some accounts or of all, each once. */
export async function listFindings(
  aws: Aws,
  analyzer: string,
  accounts: readonly string[],
  progress: Progress,
): Promise<Answer<readonly ListedFinding[]>> {
  const found = new Map<string, ListedFinding>();
  for (const filter of filtersOf(accounts)) {
    const listed = await allPages(
      'access-analyzer:ListFindings',
      next => aws.listFindings(analyzer, filter, next),
      items => progress('findings listed', found.size + items, null),
    );
    if (!listed.ok) return listed;
    for (const one of listed.value) {
      if (one.status === 'ACTIVE' && UNUSED.includes(one.type)) found.set(one.id, one);
    }
  }
  return { ok: true, value: [...found.values()].sort(byResource) };
}

/** Fetches the details of every finding of unused permissions; the others are kept as they were listed. */
export async function fetchFindings(
  aws: Aws,
  analyzer: string,
  listed: readonly ListedFinding[],
  room: Room,
  progress: Progress,
): Promise<Answer<Findings>> {
  const open = listed.filter(({ type }) => type === 'UnusedPermission');
  const fetched = await inTurn(
    open,
    AT_A_TIME,
    async (one): Promise<Answer<Fetched>> => {
      const answer = await fetchFinding(aws, analyzer, one);
      return answer.ok && typeof answer.value === 'object' ? room(answer.value) : answer;
    },
    done => progress('findings', done, open.length),
  );
  if (!fetched.ok) return fetched;
  const details = new Map(open.map(({ id }, index) => [id, fetched.value[index]]));
  const all = listed.map((one): Fetched => details.get(one.id) ?? one.fields);
  const findings = all.filter(one => typeof one === 'object');
  const gone = all.filter(one => one === 'gone').length;
  return { ok: true, value: { findings, resolved: listed.length - findings.length, gone } };
}

/** A finding with all its details, or why it is none any more. */
type Fetched = Fields | 'inactive' | 'gone';

async function fetchFinding(aws: Aws, analyzer: string, listed: ListedFinding): Promise<Answer<Fetched>> {
  for (let beginning = 0; beginning < MOST_BEGINNINGS; beginning++) {
    const read = await fetchPages(aws, analyzer, listed);
    if (!read.ok) return read.failure.kind === 'gone' ? { ok: true, value: 'gone' } : read;
    if (read.value !== 'changed') return { ok: true, value: read.value };
  }
  return { ok: false, failure: wrong(listed, 'it is analysed anew whenever it is fetched') };
}

async function fetchPages(
  aws: Aws,
  analyzer: string,
  listed: ListedFinding,
): Promise<Answer<Fields | 'inactive' | 'changed'>> {
  const details: Fields[] = [];
  const endless = watchPages('access-analyzer:GetFinding', findingWords(listed));
  let analyzedAt: string | null = null;
  for (let next: string | null = null; ; ) {
    const answer = await aws.getFinding(analyzer, listed.id, next);
    if (!answer.ok) return { ok: false, failure: { ...answer.failure, about: findingWords(listed) } };
    const page = answer.value;
    if (page.id !== listed.id || page.resource !== listed.resource) {
      return { ok: false, failure: wrong(listed, 'it is another finding, or about somebody else, than was listed') };
    }
    if (page.status !== 'ACTIVE') return { ok: true, value: 'inactive' };
    if (analyzedAt !== null && page.analyzedAt !== analyzedAt) return { ok: true, value: 'changed' };
    analyzedAt = page.analyzedAt;
    for (const detail of page.details) details.push(detail);
    next = page.next;
    if (next === null) return { ok: true, value: { ...page.fields, findingDetails: details } };
    const failure = endless(next, page.details.length);
    if (failure) return { ok: false, failure };
  }
}

function wrong(listed: ListedFinding, words: string): Failure {
  return { kind: 'answer', permission: 'access-analyzer:GetFinding', about: findingWords(listed), words };
}

function filtersOf(accounts: readonly string[]): readonly Filter[] {
  const status = ['ACTIVE'];
  const distinct = [...new Set(accounts)].sort(byCodePoint);
  if (distinct.length === 0) return [{ status }];
  const parts = Array.from({ length: Math.ceil(distinct.length / MOST_VALUES) }, (_, at) =>
    distinct.slice(at * MOST_VALUES, (at + 1) * MOST_VALUES),
  );
  return parts.map(resourceOwnerAccount => ({ status, resourceOwnerAccount }));
}

function byResource(a: ListedFinding, b: ListedFinding): number {
  return byCodePoint(a.resource ?? '', b.resource ?? '') || byCodePoint(a.id, b.id);
}

function findingWords({ id, resource }: ListedFinding): string {
  return `finding ${quoted(id)}${resource === null ? '' : ` of ${quoted(nameOf(resource))}`}`;
}
