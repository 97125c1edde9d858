import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Problem, Read } from '../../src/problem';
import type { PagedReport } from '../../src/report/merge';
import { type ReadReports, readReport } from '../../src/report/read';

/** The text of a sample report. */
export function sample(name: string): string {
  return readFileSync(join(import.meta.dirname, 'samples', name), 'utf8');
}

/** A finding of unused permissions as `get-finding-v2` answers, with some keys changed. */
export function finding(changes: Readonly<Record<string, unknown>> = {}): Record<string, unknown> {
  return {
    id: 'f-1',
    analyzedAt: '2026-11-20T02:10:11+00:00',
    error: null,
    resource: 'arn:aws:iam::123456789012:role/MyRole',
    resourceType: 'AWS::IAM::Role',
    status: 'ACTIVE',
    findingType: 'UnusedPermission',
    findingDetails: [details('s3', ['GetBucketAcl'])],
    ...changes,
  };
}

/** An element of `findingDetails`. */
export function details(serviceNamespace: string, actions?: readonly unknown[] | null): Record<string, unknown> {
  const written = actions?.map(action => (typeof action === 'string' ? { action } : action));
  return {
    unusedPermissionDetails:
      actions === undefined ? { serviceNamespace } : { serviceNamespace, actions: written ?? null },
  };
}

/** Last-accessed details, with some keys changed. */
export function lastAccessed(changes: Readonly<Record<string, unknown>> = {}): Record<string, unknown> {
  return {
    JobStatus: 'COMPLETED',
    JobType: 'ACTION_LEVEL',
    JobCreationDate: '2026-11-20T02:00:00Z',
    IsTruncated: false,
    ServicesLastAccessed: [{ ServiceNamespace: 'sns', TotalAuthenticatedEntities: 0 }],
    ...changes,
  };
}

/** Reads a value as a report and expects success. */
export function accepted(value: unknown, source = 'r.json'): ReadReports {
  return readValue(readReport(typeof value === 'string' ? value : JSON.stringify(value), source));
}

/** The reports of a value. */
export function reportsOf(value: unknown, source = 'r.json'): readonly PagedReport[] {
  return accepted(value, source).reports;
}

/** Reads a value as a report and expects a refusal. */
export function refusal(value: unknown): Problem {
  const read = readReport(typeof value === 'string' ? value : JSON.stringify(value), 'r.json');
  if (read.ok) throw new Error('read, though it should be refused');
  return read.problem;
}

/** The value of something read, which must not be refused. */
export function readValue<T>(read: Read<T>): T {
  if (!read.ok) throw new Error(read.problem.message);
  return read.value;
}
