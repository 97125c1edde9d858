import { byCodePoint } from '../iam/name';
import { REPORT_VERSION } from '../report/collected';
import type { Analyzer, Fields } from './ports';

/** What was collected, before it is written; `schema/report.schema.json` describes the file. */
export interface Collected {
  /** Null where IAM's last-accessed data was asked for. */
  readonly analyzer: Analyzer | null;
  readonly findings: readonly Fields[];
  readonly lastAccessed: readonly Fields[];
}

/** Writes a report as text: JSON with one finding, or one role's last-accessed details, on a line; the same for the same answers. */
export function reportText({ analyzer, findings, lastAccessed }: Collected, tool: string): string {
  const head = {
    report: 'refine-iam',
    version: REPORT_VERSION,
    tool,
    analyzedAt: oldest([...findings.map(one => one.analyzedAt), ...lastAccessed.map(one => one.JobCreationDate)]),
    analyzer: analyzer && { arn: analyzer.arn, type: analyzer.type, unusedAccessAge: analyzer.unusedAccessAge },
  };
  const lines = Object.entries(head).map(([key, value]) => `  ${JSON.stringify(key)}: ${JSON.stringify(value)}`);
  return `{\n${[...lines, list('findings', findings), list('lastAccessed', lastAccessed)].join(',\n')}\n}\n`;
}

function list(key: string, items: readonly Fields[]): string {
  if (items.length === 0) return `  ${JSON.stringify(key)}: []`;
  return `  ${JSON.stringify(key)}: [\n${items.map(item => `    ${JSON.stringify(item)}`).join(',\n')}\n  ]`;
}

/** The oldest of the dates, all of which are written alike; null where there are none. */
function oldest(dates: readonly unknown[]): string | null {
  return dates.filter(date => typeof date === 'string').sort(byCodePoint)[0] ?? null;
}
