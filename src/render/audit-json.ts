import type { Audit } from '../audit/audit';

/** The parts of the JSON result that an audit adds: each null where the run was compared with nothing. */
export function auditJson({ baseline, trend }: Audit) {
  return {
    baseline: baseline && {
      source: baseline.source,
      date: isoDay(baseline.date),
      known: baseline.known,
      gone: baseline.gone,
      new: baseline.fresh.map(({ file, statement, actions }) => ({
        path: file.path,
        line: statement.line,
        sid: statement.statement.sid,
        actions,
      })),
    },
    trend: trend && {
      since: isoDay(trend.since),
      actions: trend.actions,
      statements: trend.statements,
      files: trend.files,
      resolving: trend.resolving,
    },
  };
}

/** A moment (milliseconds since the epoch) as a day in UTC, `2026-11-23`. */
export function isoDay(moment: number): string {
  return new Date(moment).toISOString().slice(0, 10);
}
