import { describe, expect, it } from 'vitest';
import { compare, takeBaseline } from '../../src/audit/baseline';
import { analysed } from '../deliver/placed';
import { all, baselineOf, policyOf, statement } from './made';

const ROLE = 'arn:aws:iam::111122223333:role/App';

/** A report whose analyzer looks back so many days; each service with actions and, where it is known, the day of their last use. */
function collected(
  unusedAccessAge: number,
  services: Readonly<Record<string, Readonly<Record<string, string | null>>>>,
) {
  const findingDetails = Object.entries(services).map(([serviceNamespace, used]) => ({
    unusedPermissionDetails: {
      serviceNamespace,
      ...(Object.keys(used).length > 0 && {
        actions: Object.entries(used).map(([action, lastAccessed]) => ({ action, lastAccessed })),
      }),
    },
  }));
  const finding = {
    ...{ id: 'f', analyzedAt: '2026-11-20', resource: ROLE, resourceType: 'AWS::IAM::Role', status: 'ACTIVE' },
    ...{ findingType: 'UnusedPermission', findingDetails },
  };
  const analyzer = { arn: 'arn:aws:access-analyzer:x', type: 'ACCOUNT_UNUSED_ACCESS', unusedAccessAge };
  const head = { report: 'refine-iam', version: 1, tool: '0.1.0', analyzedAt: '2026-11-20T00:00:00Z' };
  return JSON.stringify({ ...head, analyzer, findings: [finding], lastAccessed: [] });
}

const ACTIONS = ['s3:GetBucketAcl', 's3:GetBucketPolicy', 's3:PutBucketAcl', 's3:GetObject', 'sns:Publish'];
const FILES = { 'a.json': policyOf(statement(ACTIONS, 'App')) };
const audited = (report: string, files: Readonly<Record<string, string>> = FILES) =>
  analysed(files, report, { principals: ['App'] });

const LONG = collected(90, { s3: { GetBucketAcl: null, GetBucketPolicy: '2026-01-01', PutBucketAcl: null }, sns: {} });
const SHORT = collected(30, { s3: { GetBucketAcl: null, GetBucketPolicy: '2026-10-20' }, sns: {} });

describe('a baseline renewed by a report that watched too little', () => {
  const older = baselineOf(audited(LONG));

  it('keeps what the report lists without a last use; what it does not list was used, as was what it dates in the window', () => {
    expect(older.entries.map(({ unused }) => unused)).toEqual([
      ['s3:GetBucketAcl', 's3:GetBucketPolicy', 's3:PutBucketAcl', 'sns:Publish'],
    ]);
    const entries = takeBaseline(audited(SHORT), all, older);
    expect(entries.map(({ unused }) => unused)).toEqual([['s3:GetBucketAcl', 'sns:Publish']]);
    expect(compare(older, audited(SHORT), all).gone).toBe(2);
    expect(compare(baselineOf(audited(LONG), entries), audited(LONG), all)).toMatchObject({ known: 2, gone: 0 });
  });

  it('keeps nothing that is granted no more', () => {
    const files = { 'a.json': policyOf(statement(['sns:*', 's3:GetObject'], 'App')) };
    const entries = takeBaseline(audited(SHORT, files), all, older);
    expect(entries.map(({ unused }) => unused)).toEqual([['sns:Publish']]);
  });

  it('takes in nothing that the older one lacks', () => {
    const few = baselineOf(
      audited(LONG),
      older.entries.map(one => ({ ...one, unused: ['s3:GetBucketAcl'] })),
    );
    expect(takeBaseline(audited(SHORT), all, few).map(({ unused }) => unused)).toEqual([['s3:GetBucketAcl']]);
  });

  it('of a report that watched long enough has only what is still unused', () => {
    const entries = takeBaseline(audited(collected(90, { s3: { GetBucketAcl: null } })), all, older);
    expect(entries.map(({ unused }) => unused)).toEqual([['s3:GetBucketAcl']]);
  });
});
