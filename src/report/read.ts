import type { NamedAction } from '../catalogue/universe';
import { type Document, readDocuments } from '../input/documents';
import { offsetOf, type Path, pathText, placeOf } from '../input/place';
import { shown } from '../input/quoted';
import { type Problem, problem, type Read } from '../problem';
import { isCollected, readCollected } from './collected';
import { type Finding, isFinding, readFinding } from './finding';
import { isLastAccessed, readLastAccessed } from './last-accessed';
import { readListing } from './listing';
import type { PagedReport, ReadReports } from './merge';
import { namedBy } from './names';
import { EITHER, type Outcome, type Refusal, refused } from './outcome';
import { foreignObject, unknownObject } from './refuse';
import { skippedFindings } from './skipped';
import { breakProblem, foreignText } from './unreadable';

export { mergeReports, type PagedReport, type ReadReports } from './merge';

type Item =
  | { readonly kind: 'report'; readonly report: Omit<PagedReport, 'source'> }
  | { readonly kind: 'finding'; readonly finding: Finding; readonly watched?: number };

/** Reads a file of evidence, whichever of the known forms it has; `source` is its name, a byte order mark may come first. */
export function readReport(text: string, source: string): Read<ReadReports> {
  const own = text.startsWith('\uFEFF') ? text.slice(1) : text;
  const foreign = foreignText(own, source);
  if (foreign) return { ok: false, problem: foreign };
  const read = readDocuments(own);
  if (!read.ok) return { ok: false, problem: breakProblem(own, source, read.break) };
  const items: Item[] = [];
  for (const document of read.documents) {
    const found = readItems(document.value);
    if (!found.ok) {
      const placed = read.documents.length > 1 || found.refusal.path.length > 0;
      return { ok: false, problem: refusal(found.refusal, own, source, placed ? document : null) };
    }
    for (const item of found.value) items.push(item);
  }
  return summary(items, source);
}

function readItems(value: unknown): Outcome<readonly Item[]> {
  if (Array.isArray(value)) {
    return value.some(element => isObject(element) && 'serviceNamespace' in element) ? listing(value) : each(value, []);
  }
  if (isObject(value) && isCollected(value)) return collected(value);
  if (isObject(value) && 'findings' in value) {
    if (!Array.isArray(value.findings)) {
      return refused(`expected a list of findings, got ${shown(value.findings)}`, { path: ['findings'] });
    }
    const token = ['nextToken', 'NextToken'].find(key => (value[key] ?? null) !== null);
    if (token !== undefined) {
      return refused('this list of findings breaks off: more pages follow', {
        path: [token],
        help: 'let the AWS CLI fetch all pages: run the command again without `--max-items` and `--no-paginate`',
      });
    }
    return each(value.findings, ['findings']);
  }
  return each([value], null);
}

function collected(value: Readonly<Record<string, unknown>>): Outcome<readonly Item[]> {
  const read = readCollected(value, []);
  if (!read.ok) return read;
  const { watched, findings, details } = read.value;
  const known = watched === null ? {} : { watched };
  const reports = details.map(one => ({ kind: 'last-accessed' as const, page: null, ...one }));
  return {
    ok: true,
    value: [
      ...findings.map((finding): Item => ({ kind: 'finding', finding, ...known })),
      ...reports.map((one): Item => ({ kind: 'report', report: one })),
    ],
  };
}

function each(values: readonly unknown[], path: Path | null): Outcome<readonly Item[]> {
  const items: Item[] = [];
  for (const [index, value] of values.entries()) {
    const item = readItem(value, path === null ? [] : [...path, index]);
    if (!item.ok) return item;
    items.push(item.value);
  }
  return { ok: true, value: items };
}

function readItem(value: unknown, path: Path): Outcome<Item> {
  if (!isObject(value)) return refused(`expected a report, got ${shown(value)}`, { path, help: EITHER });
  const foreign = foreignObject(value, path);
  if (foreign) return foreign;
  if (isLastAccessed(value)) {
    const details = readLastAccessed(value, path);
    if (!details.ok) return details;
    return report({ kind: 'last-accessed', principal: null, page: null, ...details.value });
  }
  if (!isFinding(value)) return unknownObject(value, path);
  const finding = readFinding(value, path);
  return finding.ok ? { ok: true, value: { kind: 'finding', finding: finding.value } } : finding;
}

function listing(value: unknown): Outcome<readonly Item[]> {
  const services = readListing(value, []);
  if (!services.ok) return services;
  const read = { kind: 'listing', principal: null, analyzedAt: null, page: null, services: services.value } as const;
  return { ok: true, value: [{ kind: 'report', report: read }] };
}

function report(read: Omit<PagedReport, 'source'>): Outcome<Item> {
  return { ok: true, value: { kind: 'report', report: read } };
}

function summary(items: readonly Item[], source: string): Read<ReadReports> {
  if (items.length === 0) {
    const empty = problem('warning', 'empty-report', 'the report is an empty list: it holds no evidence', {
      path: source,
    });
    return { ok: true, value: { reports: [], problems: [empty], named: [] } };
  }
  const reports: PagedReport[] = [];
  const named: NamedAction[] = [];
  for (const item of items) {
    if (item.kind === 'report') reports.push({ ...item.report, source });
    else if (item.finding.kind === 'evidence') reports.push(fromPage(item.finding, item.watched, source));
    else if (item.finding.kind === 'inactive' || item.finding.kind === 'failed')
      for (const action of item.finding.named) named.push(action);
  }
  const skipped = skippedFindings(
    items.flatMap(item => (item.kind === 'finding' ? [item.finding] : [])),
    source,
  );
  if (!skipped.ok) return skipped;
  return {
    ok: true,
    value: { reports, problems: skipped.value, named: [...reports.flatMap(one => namedBy(one.services)), ...named] },
  };
}

function fromPage(
  { page }: Extract<Finding, { kind: 'evidence' }>,
  watched: number | undefined,
  source: string,
): PagedReport {
  const { id, principal, analyzedAt, last, services } = page;
  const known = watched === undefined ? {} : { watched };
  return { kind: 'access-analyzer', source, principal, analyzedAt, ...known, services, page: { finding: id, last } };
}

/** Finding the line of a value parses the report once more; in a larger one the path must do. */
const MOST_SEARCHED = 5_000_000;

function refusal(found: Refusal, text: string, source: string, document: Document | null): Problem {
  const { path, message, help } = found;
  const place = document && text.length <= MOST_SEARCHED ? placeOf(text, offsetOf(document, path)) : {};
  const said = path.length > 0 ? `\`${pathText(path)}\`: ${message}` : message;
  return problem('error', 'refused-report', said, { path: source, help, ...place });
}

function isObject(value: unknown): value is Readonly<Record<string, unknown>> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}
