import { describe, expect, it } from 'vitest';
import { mergeReports } from '../../src/report/merge';
import { accepted, details, finding, lastAccessed, readValue, refusal, reportsOf, sample } from './made';

const AT = Date.UTC(2026, 10, 20, 2, 10, 11);
const named = (name: string, lastAccessed: number | null = null) => ({ name, lastAccessed });

describe('the samples', () => {
  it('reads one finding', () => {
    expect(accepted(sample('get-finding-v2.json'))).toEqual({
      problems: [],
      reports: [
        {
          kind: 'access-analyzer',
          source: 'r.json',
          principal: 'arn:aws:iam::123456789012:role/MyRole',
          analyzedAt: AT,
          page: { finding: '1e952245-bcf3-48ad-a708-afa460df794b', last: true },
          services: [
            {
              prefix: 's3',
              lastAccessed: Date.UTC(2026, 10, 19, 10),
              whole: false,
              actions: [
                named('GetBucketPolicy'),
                named('GetBucketAcl'),
                named('GetBucketTagging', Date.UTC(2026, 2, 2, 8, 11)),
              ],
            },
            { prefix: 'ec2', lastAccessed: null, whole: true, actions: [] },
            { prefix: 'sqs', lastAccessed: null, whole: false, actions: [named('DeleteQueue')] },
          ],
        },
      ],
      named: [
        { service: 's3', name: 'GetBucketPolicy' },
        { service: 's3', name: 'GetBucketAcl' },
        { service: 's3', name: 'GetBucketTagging' },
        { service: 'sqs', name: 'DeleteQueue' },
      ],
    });
  });

  it('reads a list of findings, and says what it skips', () => {
    const read = accepted(sample('get-finding-v2-list.json'));
    expect(read.reports.map(report => report.principal)).toEqual([
      'arn:aws:iam::123456789012:role/MyRole',
      'arn:aws:iam::123456789012:role/OtherRole',
    ]);
    expect(read.problems.map(({ severity, code, path, message }) => [severity, code, path, message])).toEqual([
      ['note', 'unused-principal', 'r.json', 'role `DeadRole` unused since 18 May 2025: delete it'],
      ['note', 'skipped-finding', 'r.json', 'skipped one finding: 1 `ARCHIVED`'],
    ]);
    expect(read.named).toHaveLength(4);
  });

  it('reads last-accessed details', () => {
    expect(reportsOf(sample('service-last-accessed-details.json'))).toEqual([
      {
        kind: 'last-accessed',
        source: 'r.json',
        principal: null,
        analyzedAt: Date.UTC(2026, 10, 20, 2),
        page: null,
        services: [
          {
            prefix: 's3',
            lastAccessed: Date.UTC(2026, 10, 19, 10),
            whole: false,
            actions: [named('GetBucketAcl', Date.UTC(2026, 10, 18, 9)), named('GetBucketPolicy')],
          },
          { prefix: 'sns', lastAccessed: null, whole: true, actions: [] },
        ],
      },
    ]);
  });

  it("reads the article's listing", () => {
    const [report, ...others] = reportsOf(sample('listing.json'));
    expect(others).toEqual([]);
    expect(report).toMatchObject({ kind: 'listing', principal: null, analyzedAt: null });
    expect(report?.services.map(({ prefix, whole, actions }) => [prefix, whole, actions.length])).toEqual([
      ['lambda', false, 8],
      ['s3', false, 22],
    ]);
  });
});

describe('the forms of a file', () => {
  const principals = (value: unknown) => reportsOf(value).map(report => report.principal?.slice(-2));
  const two = [finding({ resource: 'arn:aws:iam::1:role/R1' }), finding({ resource: 'arn:aws:iam::1:user/path/R2' })];

  it.each([
    ['a list', JSON.stringify(two)],
    ['an object of findings', JSON.stringify({ findings: two, nextToken: null })],
    ['NDJSON', two.map(one => JSON.stringify(one)).join('\n')],
    ['NDJSON with blank lines and CRLF', `${two.map(one => JSON.stringify(one)).join('\r\n\r\n')}\r\n`],
    ['printed one after the other', two.map(one => JSON.stringify(one, null, 2)).join('\n')],
    ['lists one after the other', two.map(one => JSON.stringify([one])).join('\n')],
    ['a byte order mark', `\uFEFF${JSON.stringify(two)}`],
  ])('reads %s', (_, text) => expect(principals(text)).toEqual(['R1', 'R2']));

  it('reads several last-accessed details in a list', () => {
    expect(reportsOf([lastAccessed(), lastAccessed()])).toHaveLength(2);
  });

  it.each([[[]], [{ findings: [] }]])('takes %j for empty, and says so', value => {
    expect(accepted(value)).toMatchObject({
      reports: [],
      problems: [
        { severity: 'warning', code: 'empty-report', message: 'the report is an empty list: it holds no evidence' },
      ],
    });
  });

  it('warns of a finding without services once its pages are merged', () => {
    const merged = readValue(mergeReports([accepted(finding({ findingDetails: [] }))]));
    expect(merged.problems.map(one => [one.code, one.message])).toEqual([
      ['empty-report', 'the report about `MyRole` names no service'],
    ]);
  });

  it('ignores unknown keys', () => expect(reportsOf(finding({ new: { deep: [1] } }))).toHaveLength(1));
});

describe('findings that are no evidence', () => {
  it('skips those that are not active, and counts them once per file', () => {
    const read = accepted([
      finding({ status: 'RESOLVED' }),
      finding({ status: 'ARCHIVED', findingDetails: null }),
      finding({ status: 'ARCHIVED', findingDetails: [details('s3', ['GetNewThing'])] }),
      finding({ findingType: 'ExternalAccess', findingDetails: undefined, resource: 'arn:aws:s3:::b' }),
      finding(),
    ]);
    expect(read.reports).toHaveLength(1);
    expect(read.problems.map(one => one.message)).toEqual([
      'skipped 4 findings: 2 `ARCHIVED`, 1 `RESOLVED`, 1 of type `ExternalAccess`',
    ]);
    expect(read.named.map(one => one.name).sort()).toEqual(['GetBucketAcl', 'GetBucketAcl', 'GetNewThing']);
  });

  it('skips a finding with an error, with a warning', () => {
    const read = accepted(finding({ error: 'ACCESS_DENIED', findingDetails: null }));
    expect(read.reports).toEqual([]);
    expect(read.problems).toMatchObject([
      {
        severity: 'warning',
        code: 'skipped-finding',
        message: 'skipped a finding: Access Analyzer could not finish it and says `ACCESS_DENIED`',
      },
    ]);
  });

  it.each([
    ['UnusedIAMRole', {}, 'role `MyRole` unused: delete it'],
    [
      'UnusedIAMRole',
      { findingDetails: [{ unusedIamRoleDetails: {} }] },
      'role `MyRole` unused, with no use on record: delete it',
    ],
    ['UnusedIAMRole', { resource: null }, 'role (the report does not name it) unused: delete it'],
    [
      'UnusedIAMUserAccessKey',
      { findingDetails: [{ unusedIamUserAccessKeyDetails: { accessKeyId: 'KEY', lastAccessed: '2025-05-18' } }] },
      'access key of user `MyRole` unused since 18 May 2025: delete it',
    ],
    [
      'UnusedIAMUserPassword',
      { findingDetails: [{ unusedIamUserPasswordDetails: { lastAccessed: '2025-05-18' } }] },
      'password of user `MyRole` unused since 18 May 2025: remove it',
    ],
  ])('notes %s without account number or key', (findingType, changes, message) => {
    const read = accepted(finding({ findingType, findingDetails: null, ...changes }));
    expect(read).toMatchObject({ reports: [], problems: [{ severity: 'note', code: 'unused-principal', message }] });
  });

  it('keeps a hostile name on one line and in its backticks', () => {
    const { problems } = accepted(
      finding({ findingType: 'UnusedIAMRole', resource: 'x`\n\u202E@all', findingDetails: [] }),
    );
    expect(problems[0]?.message).toBe('role `x @all` unused, with no use on record: delete it');
  });
});

describe('names', () => {
  const names = (value: unknown) =>
    reportsOf(value)[0]?.services.map(one => [one.prefix, one.whole, ...one.actions.map(a => a.name)]);

  it('reads bare names, full names and plain texts', () => {
    const actions = ['GetBucketAcl', { action: 's3:GetBucketCORS' }, { action: 'S3:getx', lastAccessed: null }];
    const element = { serviceNamespace: 's3', lastAccessed: null, actions };
    const expected = [['s3', false, 'GetBucketAcl', 'GetBucketCORS', 'getx']];
    expect(names([element])).toEqual(expected);
    expect(names(finding({ findingDetails: [{ unusedPermissionDetails: element }] }))).toEqual(expected);
  });

  it('tells a service without actions from one with none listed', () => {
    expect(names([{ serviceNamespace: 'a' }, { serviceNamespace: 'c', actions: [] }])).toEqual([
      ['a', true],
      ['c', false],
    ]);
    expect(names(finding({ findingDetails: [details('a'), details('b', null), details('c', [])] }))).toEqual([
      ['a', true],
      ['b', true],
      ['c', false],
    ]);
  });

  it.each([
    ['Get Bucket', 'expected the name of an action such as `GetObject`, got `Get Bucket`'],
    ['Get*', 'expected the name of an action such as `GetObject`, got `Get*`'],
    ['', 'expected the name of an action such as `GetObject`, got ``'],
    ['s3:', 'expected the name of an action such as `GetObject`, got `s3:`'],
    ['s3:Get:x', 'expected the name of an action such as `GetObject`, got `s3:Get:x`'],
    ['GetÉ', 'expected the name of an action such as `GetObject`, got `GetÉ`'],
    ['ec2:RunInstances', 'expected an action of `s3`, got `ec2:RunInstances`'],
  ])('refuses %j with its path', (name, message) => {
    const bad = [finding({ findingDetails: [details('a'), details('b', []), details('s3', ['GetX', name])] })];
    expect(refusal(bad).message).toBe(
      `\`[0].findingDetails[2].unusedPermissionDetails.actions[1].action\`: ${message}`,
    );
    expect(refusal([{ serviceNamespace: 's3', actions: ['GetX', name] }]).message).toBe(
      `\`[0].actions[1]\`: ${message}`,
    );
    const tracked = { ServiceNamespace: 's3', TrackedActionsLastAccessed: [{ ActionName: name }] };
    expect(refusal(lastAccessed({ ServicesLastAccessed: [tracked] })).message).toBe(
      `\`ServicesLastAccessed[0].TrackedActionsLastAccessed[0].ActionName\`: ${message}`,
    );
  });
});
