import type { Evidence } from '../analyse/analysis';
import { formatDay } from '../input/time';
import type { EvidenceKind, Report } from '../report/evidence';
import { age, plain } from './plain';

/** What the kinds of evidence are called. */
export const KINDS: Readonly<Record<EvidenceKind, string>> = {
  'access-analyzer': 'Access Analyzer',
  'last-accessed': 'IAM last accessed',
  listing: 'listing',
};

/** What a kind of report is called. */
export function reportKind(kind: EvidenceKind): string {
  return KINDS[kind];
}

/** What a report is and how old it is: `Access Analyzer, 20 Nov 2026 (3 days old)`. */
export function reportWords(report: Report, asOf: number): string {
  const kind = reportKind(report.kind);
  if (report.analyzedAt === null) return `${kind}, undated`;
  return `${kind}, ${formatDay(report.analyzedAt)} (${age(report.analyzedAt, asOf)})`;
}

/** What a verdict rests on, each kind of report once with its oldest date. */
export function evidenceWords(evidence: Evidence, asOf: number): string {
  const oldest = [...evidence.reports].sort((a, b) => (a.analyzedAt ?? 0) - (b.analyzedAt ?? 0));
  const kinds = new Map(oldest.toReversed().map(report => [report.kind, report]));
  return [...kinds.values()].map(report => reportWords(report, asOf)).join('; ');
}

/** The same without ages, for a text that must not change from day to day: `Access Analyzer, 20 Nov 2026`. */
export function evidenceDates({ reports }: Pick<Evidence, 'reports'>): string {
  const oldest = [...reports].sort((a, b) => (a.analyzedAt ?? 0) - (b.analyzedAt ?? 0));
  const kinds = new Map(oldest.toReversed().map(report => [report.kind, report.analyzedAt]));
  return [...kinds].map(([kind, at]) => `${KINDS[kind]}, ${at === null ? 'undated' : formatDay(at)}`).join('; ');
}

/** Whose the evidence is, by role or user name and never by account: `` `MyRole` ``, or nothing where nobody is named. */
export function principalNames(evidence: Evidence): readonly string[] {
  return [...new Set(evidence.principals.map(({ name }) => plain(name.split('/').at(-1) ?? name)))].sort();
}
