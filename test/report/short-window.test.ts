import { describe, expect, it } from 'vitest';
import { DAY } from '../../src/input/time';
import { claimsOf } from '../../src/report/claims';
import type { Report } from '../../src/report/evidence';
import { shortWindowProblems } from '../../src/report/short-window';
import { accepted, details, finding } from './made';

const element = (serviceNamespace: string, more: object) => ({
  unusedPermissionDetails: { serviceNamespace, ...more },
});

const FINDING = finding({
  analyzedAt: '2026-11-20',
  findingDetails: [
    details('s3', [{ action: 'GetBucketAcl' }, { action: 'GetBucketPolicy', lastAccessed: '2026-01-01' }]),
    element('sns', {}),
    element('ec2', { lastAccessed: '2026-01-01' }),
    element('sqs', { lastAccessed: '2026-10-01' }),
  ],
});

/** The reports of a collected file whose analyzer looks back so many days. */
function reports(unusedAccessAge: number | null, findings: readonly unknown[] = [FINDING]): readonly Report[] {
  const analyzer = { arn: 'arn:aws:access-analyzer:x', type: 'ACCOUNT_UNUSED_ACCESS', unusedAccessAge };
  const head = { report: 'refine-iam', version: 1, tool: '0.1.0', analyzedAt: '2026-11-20T00:00:00Z' };
  return accepted({ ...head, analyzer, findings, lastAccessed: [] }, 'r.json').reports;
}

/** What counts as unused of each service within 90 days: all of it, some actions, and what stands apart. */
function table(unusedAccessAge: number | null) {
  const [report] = reports(unusedAccessAge);
  if (!report) throw new Error('no report');
  const { services } = claimsOf(report, { window: 90 * DAY, asOf: 0 });
  return Object.fromEntries(
    [...services].map(([prefix, { whole, unused, inWindow }]) => [prefix, [whole, [...unused], [...inWindow]]]),
  );
}

describe('an analyzer that looks back less than the window', () => {
  it('says nothing of what it gives no last use of', () => {
    expect(table(30)).toEqual({
      s3: [false, ['getbucketpolicy'], ['getbucketacl']],
      sns: [false, [], []],
      ec2: [true, [], []],
      sqs: [false, [], []],
    });
  });

  it.each([90, 365, null])('and one that looks back %s days says all that it says', age => {
    expect(table(age)).toEqual({
      s3: [false, ['getbucketacl', 'getbucketpolicy'], []],
      sns: [true, [], []],
      ec2: [true, [], []],
      sqs: [false, [], []],
    });
  });

  it('is named once, with what to do', () => {
    const two = reports(30, [FINDING, { ...FINDING, id: 'f-2' }]);
    expect(shortWindowProblems(two, 90 * DAY)).toEqual([
      {
        ...{ severity: 'error', code: 'short-window', path: 'r.json', line: null, column: null },
        message:
          'the analyzer looks back 30 days, less than the 90 days asked for: what it gives no last use of does not count as unused',
        help: 'set `unused-for` to `30d`, or collect from an analyzer that looks back 90 days',
      },
    ]);
    expect(shortWindowProblems(two, 30 * DAY)).toEqual([]);
  });
});
