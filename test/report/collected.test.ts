import { describe, expect, it } from 'vitest';
import { mergeReports } from '../../src/report/merge';
import { accepted, details, finding, lastAccessed, readValue, refusal, reportsOf } from './made';

const BOT = 'arn:aws:iam::123456789012:user/Bot';
const WHOSE = { principal: BOT, principalCreatedAt: '2025-01-01T00:00:00.000Z' };

/** A report of `refine-iam collect`, with some keys changed. */
function collected(changes: Readonly<Record<string, unknown>> = {}): Record<string, unknown> {
  return {
    ...{ report: 'refine-iam', version: 1, tool: '0.1.0', analyzedAt: '2026-11-20T02:10:11.000Z' },
    analyzer: { arn: 'arn:aws:access-analyzer:x', type: 'ACCOUNT_UNUSED_ACCESS', unusedAccessAge: 90 },
    ...{ findings: [], lastAccessed: [], ...changes },
  };
}

describe('a report of refine-iam collect', () => {
  it('is read as its findings and its last-accessed details', () => {
    const value = collected({
      findings: [finding(), finding({ id: 'f-2', findingDetails: [details('ec2')] })],
      lastAccessed: [{ ...WHOSE, ...lastAccessed() }],
      more: 'than is known',
    });
    const reports = reportsOf(value);
    expect(reports.map(({ kind, principal, source }) => [kind, principal, source])).toEqual([
      ['access-analyzer', 'arn:aws:iam::123456789012:role/MyRole', 'r.json'],
      ['access-analyzer', 'arn:aws:iam::123456789012:role/MyRole', 'r.json'],
      ['last-accessed', BOT, 'r.json'],
    ]);
    const plain = reportsOf([finding(), finding({ id: 'f-2', findingDetails: [details('ec2')] })]);
    expect(reports.slice(0, 2)).toEqual(plain.map(one => ({ ...one, watched: 90 * 24 * 3_600_000 })));
    expect(reports[2]).toEqual({ ...reportsOf(lastAccessed())[0], principal: BOT, createdAt: Date.UTC(2025, 0, 1) });
    expect(readValue(mergeReports([accepted(value)])).reports).toHaveLength(3);
  });

  it('says of unused roles, keys and passwords what is known of them', () => {
    const listed = (findingType: string, more = {}) => ({
      ...finding({ findingType, findingDetails: undefined }),
      ...more,
    });
    const roleDetails = [{ unusedIamRoleDetails: {} }];
    const { problems, reports } = accepted(
      collected({
        findings: [
          listed('UnusedIAMRole'),
          listed('UnusedIAMRole', { findingDetails: roleDetails }),
          listed('UnusedIAMUserPassword', { resource: BOT }),
        ],
      }),
    );
    expect(reports).toEqual([]);
    expect(problems.map(({ severity, message }) => `${severity}: ${message}`)).toEqual([
      'note: role `MyRole` unused: delete it',
      'note: role `MyRole` unused, with no use on record: delete it',
      'note: password of user `Bot` unused: remove it',
    ]);
  });

  it('that is empty is said to hold no evidence', () => {
    expect(accepted(collected({ analyzer: null, analyzedAt: null })).problems).toMatchObject([
      { code: 'empty-report' },
    ]);
  });

  it.each([
    ['version', collected({ version: 2 }), 'this is a report of version `2`; this program reads version `1`'],
    ['version', collected({ version: '1' }), 'version'],
    ['version', collected({ version: undefined }), 'this is a report of version `?`'],
    ['tool', collected({ tool: 1 }), 'expected a text, got `1`'],
    ['analyzedAt', collected({ analyzedAt: 'today' }), 'expected a timestamp'],
    ['analyzer', collected({ analyzer: undefined }), 'is missing'],
    [
      'analyzer.unusedAccessAge',
      collected({ analyzer: { arn: 'x', type: 'x', unusedAccessAge: '90' } }),
      'a number of days',
    ],
    ['findings', collected({ findings: undefined }), 'is missing'],
    ['findings', collected({ findings: {} }), 'expected a list, got an object'],
    ['lastAccessed', collected({ lastAccessed: undefined }), 'is missing'],
    ['findings[0]', collected({ findings: [1] }), 'expected an object'],
    ['findings[0].status', collected({ findings: [finding({ status: 'OPEN' })] }), 'expected `ACTIVE`'],
    ['findings[0].nextToken', collected({ findings: [finding({ nextToken: 'x' })] }), 'this finding breaks off'],
    ['findings[0]', collected({ findings: [finding({ findingDetails: undefined })] }), 'names no actions'],
    [
      'findings[0].findingDetails[0].unusedPermissionDetails.actions[0].action',
      collected({ findings: [finding({ findingDetails: [details('s3', ['Get Bucket'])] })] }),
      'expected the name of an action',
    ],
    ['lastAccessed[0].principal', collected({ lastAccessed: [lastAccessed()] }), 'is missing'],
    [
      'lastAccessed[0].principalCreatedAt',
      collected({ lastAccessed: [{ ...lastAccessed(), principal: BOT }] }),
      'is missing',
    ],
    [
      'lastAccessed[0].principal',
      collected({ lastAccessed: [{ ...lastAccessed(), principal: 'Bot' }] }),
      'the ARN of a role',
    ],
    [
      'lastAccessed[0].IsTruncated',
      collected({ lastAccessed: [{ ...lastAccessed({ IsTruncated: true }), ...WHOSE }] }),
      'these details are cut off',
    ],
  ])('is refused for its `%s`', (path, value, words) => {
    const { code, message, help, line } = refusal(value);
    expect([code, line]).toEqual(['refused-report', 1]);
    expect(message).toContain(`\`${path}\`: `);
    expect(message).toContain(words);
    expect(help).toContain('collect it again with `refine-iam collect`');
  });

  it.each([0.3, 0.6, 0.99])('that is cut off after %d of it is refused', part => {
    const text = JSON.stringify(collected({ findings: [finding()] }));
    expect(refusal(text.slice(0, text.length * part)).message).toContain('the report breaks off');
  });
});
