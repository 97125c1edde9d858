import type { NamedAction } from '../catalogue/universe';
import { quoted } from '../input/quoted';
import { type Problem, problem, type Read } from '../problem';
import type { Report } from './evidence';
import { EXPORT_FINDING } from './outcome';
import { nameOf } from './principals';

/** A report that may be one page of a finding. */
export interface PagedReport extends Report {
  readonly page: Page | null;
}

/** Which finding a page belongs to, and whether it is the last. */
export interface Page {
  readonly finding: string;
  readonly last: boolean;
}

/** What was read of one or several files; only after `mergeReports` are findings complete. */
export interface ReadReports {
  readonly reports: readonly PagedReport[];
  readonly problems: readonly Problem[];
  /** Every action that the files name, also in findings that were skipped. */
  readonly named: readonly NamedAction[];
}

/** Joins what several files hold: pages of one finding become one report; a finding whose last page is missing is refused. */
export function mergeReports(read: readonly ReadReports[]): Read<ReadReports> {
  const groups = new Map<string, PagedReport[]>();
  for (const [index, report] of read.flatMap(one => one.reports).entries()) {
    const { page, analyzedAt, principal } = report;
    const key = JSON.stringify(page ? [page.finding, analyzedAt, principal] : index);
    groups.set(key, [...(groups.get(key) ?? []), report]);
  }
  const reports: PagedReport[] = [];
  const problems = read.flatMap(one => one.problems);
  for (const pages of groups.values()) {
    const [first] = pages;
    if (!first) continue;
    const { page } = first;
    if (page && !pages.some(one => one.page?.last)) return { ok: false, problem: breaksOff(first, page) };
    const services = pages.flatMap(one => one.services);
    reports.push({ ...first, page: page && { ...page, last: true }, services });
    if (services.length === 0) problems.push(namesNothing(first));
  }
  return { ok: true, value: { reports, problems, named: read.flatMap(one => one.named) } };
}

function breaksOff(report: Report, page: Page): Problem {
  const message = `finding ${quoted(page.finding)} breaks off: its last page is missing (\`nextToken\` is set)`;
  const help = `let the AWS CLI fetch all pages, without \`--max-items\` and \`--no-paginate\`: ${EXPORT_FINDING}`;
  return problem('error', 'refused-report', message, { path: report.source, help });
}

function namesNothing(report: Report): Problem {
  const about = report.principal === null ? '' : ` about ${quoted(nameOf(report.principal))}`;
  return problem('warning', 'empty-report', `the report${about} names no service`, {
    path: report.source,
    help:
      report.kind === 'access-analyzer' ? `an active finding names some: export it again with ${EXPORT_FINDING}` : null,
  });
}
