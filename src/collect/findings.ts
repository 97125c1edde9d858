import { byCodePoint } from '../iam/name';
import { quoted } from '../input/quoted';
import { nameOf } from '../report/principals';
import { allPages, repeated } from './pages';
import { inTurn } from './pool';
import type { Answer, Aws, Fields, Filter, ListedFinding, Progress } from './ports';

/** What an analyzer says: findings as they go into the report, and how many did not. */
export interface Findings {
  /** In AWS's own shape, each with all its details, by resource and number. */
  readonly findings: readonly Fields[];
  /** How many were resolved or archived while they were fetched. */
  readonly resolved: number;
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
): Promise<Answer<readonly ListedFinding[]>> {
  const found = new Map<string, ListedFinding>();
  for (const filter of filtersOf(accounts)) {
    const listed = await allPages('access-analyzer:ListFindings', next => aws.listFindings(analyzer, filter, next));
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
  progress: Progress,
): Promise<Answer<Findings>> {
  const open = listed.filter(({ type }) => type === 'UnusedPermission');
  const fetched = await inTurn(
    open,
    AT_A_TIME,
    one => fetchFinding(aws, analyzer, one),
    done => progress('findings', done, open.length),
  );
  if (!fetched.ok) return fetched;
  const whole = new Map(open.map(({ id }, index) => [id, fetched.value[index] ?? null]));
  const findings = listed.flatMap((one): readonly Fields[] | Fields =>
    whole.has(one.id) ? (whole.get(one.id) ?? []) : one.fields,
  );
  return { ok: true, value: { findings, resolved: listed.length - findings.length } };
}

/** One finding with the details of all its pages; null when it is not active any more. */
async function fetchFinding(aws: Aws, analyzer: string, listed: ListedFinding): Promise<Answer<Fields | null>> {
  for (let beginning = 0; beginning < MOST_BEGINNINGS; beginning++) {
    const read = await fetchPages(aws, analyzer, listed);
    if (!read.ok) return read.failure.kind === 'gone' ? { ok: true, value: null } : read;
    if (read.value !== 'changed') return { ok: true, value: read.value };
  }
  const words = 'it is analysed anew whenever it is fetched';
  const about = findingWords(listed);
  return { ok: false, failure: { kind: 'answer', permission: 'access-analyzer:GetFinding', about, words } };
}

async function fetchPages(
  aws: Aws,
  analyzer: string,
  listed: ListedFinding,
): Promise<Answer<Fields | null | 'changed'>> {
  const details: Fields[] = [];
  const seen = new Set<string>();
  let analyzedAt: string | null = null;
  for (let next: string | null = null; ; ) {
    const answer = await aws.getFinding(analyzer, listed.id, next);
    if (!answer.ok) return { ok: false, failure: { ...answer.failure, about: findingWords(listed) } };
    const page = answer.value;
    if (page.status !== 'ACTIVE') return { ok: true, value: null };
    if (analyzedAt !== null && page.analyzedAt !== analyzedAt) return { ok: true, value: 'changed' };
    analyzedAt = page.analyzedAt;
    for (const detail of page.details) details.push(detail);
    next = page.next;
    if (next === null) return { ok: true, value: { ...page.fields, findingDetails: details } };
    if (seen.has(next)) return repeated('access-analyzer:GetFinding', findingWords(listed));
    seen.add(next);
  }
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
