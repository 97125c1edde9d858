import { describe, expect, it } from 'vitest';
import { readReport } from '../../src/report/read';
import { details, finding, lastAccessed, refusal, sample } from './made';

const GET_FINDING = 'aws accessanalyzer get-finding-v2 --analyzer-arn ANALYZER_ARN --id FINDING_ID --output json';
const GENERATE = 'aws iam generate-service-last-accessed-details --arn PRINCIPAL_ARN --granularity ACTION_LEVEL';
const GET = 'aws iam get-service-last-accessed-details --job-id JOB_ID --max-items 1000 --output json';

function refuses(value: unknown, message: string, command: string): void {
  const problem = refusal(value);
  expect([problem.severity, problem.code, problem.path]).toEqual(['error', 'refused-report', 'r.json']);
  expect(problem.message).toBe(message);
  expect(problem.help).toContain(command);
}

describe('what is something else', () => {
  it.each<[string, unknown, string, string]>([
    [
      'list-findings-v2',
      sample('refused-list-findings-v2.json'),
      '`findings[0]`: a list of findings (`list-findings-v2`) names no actions',
      GET_FINDING,
    ],
    [
      'a key that is misspelled',
      JSON.parse(JSON.stringify(finding()).replace('findingDetails', 'findingsDetails')),
      '`findingsDetails`: this key is not spelled so',
      'write `findingDetails`',
    ],
    [
      'get-finding-recommendation',
      sample('refused-finding-recommendation.json'),
      'this is the answer of `get-finding-recommendation`: it holds whole new policies, not the unused actions',
      GET_FINDING,
    ],
    [
      'an EventBridge event',
      {
        source: 'aws.access-analyzer',
        'detail-type': 'Unused Access Finding',
        detail: { id: 'x', numberOfUnusedActions: 3 },
      },
      'this is an EventBridge event: it counts unused actions, but it names no actions',
      GET_FINDING,
    ],
    [
      'an ASFF finding',
      { SchemaVersion: '2018-10-08', ProductArn: 'arn:x' },
      'this is a Security Hub finding (ASFF): it names no actions',
      GET_FINDING,
    ],
    ['ASFF findings', { Findings: [] }, 'this is a Security Hub finding (ASFF): it names no actions', GET_FINDING],
    [
      'a list of ASFF findings',
      [{ SchemaVersion: '2018-10-08', ProductArn: 'arn:x' }],
      '`[0]`: this is a Security Hub finding (ASFF): it names no actions',
      GET_FINDING,
    ],
    [
      'the number of a job',
      { JobId: '98a765b4-3cde-2101-2345-example678f9' },
      'this is the answer of `generate-service-last-accessed-details`: it holds only the number of the job',
      GET,
    ],
    [
      'details by entity',
      { JobStatus: 'COMPLETED', JobCreationDate: '2026-11-20T02:00:00Z', EntityDetailsList: [] },
      'this is the answer of `get-service-last-accessed-details-with-entities`: it names no actions',
      GENERATE,
    ],
    [
      'an organizations access report',
      { JobStatus: 'COMPLETED', AccessDetails: [] },
      'this is the answer of `get-organizations-access-report`: it names no actions',
      GENERATE,
    ],
    [
      'list-findings',
      { findings: [{ id: 'x', analyzedAt: '2026-11-20', condition: {}, isPublic: true, status: 'ACTIVE' }] },
      '`findings[0]`: this is a finding of external access (`list-findings` or `get-finding`): it says nothing about unused access',
      GET_FINDING,
    ],
    [
      'get-finding',
      { finding: { id: 'x' } },
      'this is a finding of external access (`list-findings` or `get-finding`): it says nothing about unused access',
      GET_FINDING,
    ],
    [
      'findings of external access only',
      [finding({ findingType: 'ExternalAccess' }), finding({ findingType: 'InternalAccess' })],
      'these are findings of `ExternalAccess`, `InternalAccess`, not of unused permissions',
      GET_FINDING,
    ],
    [
      'a policy',
      { Version: '2012-10-17', Statement: [] },
      'this is a policy, not a report: were the two swapped?',
      '--report',
    ],
    [
      'a SARIF log',
      { version: '2.1.0', runs: [] },
      'this is a SARIF log, the output of a linter, not a report of unused access',
      GET_FINDING,
    ],
    [
      'a credential report',
      'user,arn,user_creation_time,password_enabled\nroot,arn:x,2020',
      'this is an IAM credential report (CSV): it is about passwords and keys, not about actions',
      GET_FINDING,
    ],
    [
      'a credential report in base64',
      { Content: 'dXNlcg==', ReportFormat: 'text/csv' },
      'this is an IAM credential report: it is about passwords and keys, not about actions',
      GET_FINDING,
    ],
    [
      'the details alone',
      { findingDetails: [details('s3')] },
      'these are the details of a finding without the finding: whose they are and of when is missing',
      GET_FINDING,
    ],
    [
      'the list of details alone',
      [details('s3')],
      '`[0]`: these are the details of a finding without the finding: whose they are and of when is missing',
      GET_FINDING,
    ],
    [
      'one service of a listing',
      { serviceNamespace: 's3', actions: [] },
      'this is one service of a listing by itself: a listing is a JSON list of services',
      '`[`',
    ],
    [
      'any other object',
      { a: 1, b: 2, c: 3, d: 4, e: 5, f: 6 },
      'this is no report of unused access: an object with `a`, `b`, `c`, `d`, `e`, …',
      GET_FINDING,
    ],
    ['an empty object', {}, 'this is no report of unused access: an empty object', GET_FINDING],
    ['a scalar', '42', 'expected a report, got `42`', GET_FINDING],
    ['a text', '"s3:GetBucketAcl"', 'expected a report, got `s3:GetBucketAcl`', GET_FINDING],
    ['null', 'null', 'expected a report, got `null`', GET_FINDING],
    ['a list of texts', ['s3:GetBucketAcl'], '`[0]`: expected a report, got `s3:GetBucketAcl`', GET_FINDING],
    ['lists in a list', [[finding()]], '`[0]`: expected a report, got a list', GET_FINDING],
    [
      'findings that are no list',
      { findings: {} },
      '`findings`: expected a list of findings, got an object',
      GET_FINDING,
    ],
  ])('refuses %s', (_, value, message, command) => refuses(value, message, command));
});

describe('what cannot be read', () => {
  it.each<[string, string, string, number | null, number | null]>([
    ['nothing', '', 'the report is empty', null, null],
    ['blanks', '\uFEFF \n', 'the report is empty', null, null],
    ['a sentence', 'hello there', 'the report is not JSON', 1, 1],
    ['YAML', 'id: x\nstatus: ACTIVE\n', 'the report is not JSON', 1, 1],
    [
      'cut in a list',
      '{\n  "a": [1,\n  2\n',
      'the report breaks off at line 3, column 4: the JSON is not complete',
      3,
      4,
    ],
    ['cut in a text', '[{"a": "b', 'the report breaks off at line 1, column 10: the JSON is not complete', 1, 10],
    [
      'cut in the second document',
      '[]\n[',
      'the report breaks off at line 2, column 2: the JSON is not complete',
      2,
      2,
    ],
    ['an open text', '{"a": "b\n}', 'the report is not valid JSON at line 1, column 7', 1, 7],
    ['a missing comma', '[1\n 2]', 'the report is not valid JSON at line 2, column 2', 2, 2],
    ['a last comma', '[1,]', 'the report is not valid JSON at line 1, column 4', 1, 4],
    ['a comment', '[ // why\n]', 'the report is not valid JSON at line 1, column 3', 1, 3],
    ['a comment between documents', '[]\n# why', 'the report is not valid JSON at line 2, column 1', 2, 1],
    ['a comment after a document', '[] /* why */', 'the report is not valid JSON at line 1, column 4', 1, 4],
    ['a wrong bracket', '{"a": [}', 'the report is not valid JSON at line 1, column 8', 1, 8],
    ['a stray comma', '[],[]', 'the report is not valid JSON at line 1, column 3', 1, 3],
    ['a key that is none', '{1: 2}', 'the report is not valid JSON at line 1, column 3', 1, 3],
    ['a key twice', '{"a": 1,\n "\\u0061": 2}', 'key `a` stands twice in one object, again at line 2, column 2', 2, 2],
  ])('refuses %s', (_, text, message, line, column) => {
    expect(refusal(text)).toMatchObject({ code: 'refused-report', message, line, column });
  });

  it('refuses deep nesting without a stack trace', () => {
    const message = 'the report nests too deeply at line 1, column 101: no report of AWS does';
    expect(refusal('['.repeat(10_000) + ']'.repeat(10_000)).message).toBe(message);
    expect(refusal('['.repeat(10_000)).message).toBe(message);
  });

  it('places a refusal inside its document', () => {
    const text = `${JSON.stringify(finding())}\n{\n  "JobStatus": "FAILED"}`;
    expect(refusal(text)).toMatchObject({ line: 2, column: 1, message: '`JobType`: is missing' });
    expect(refusal(`${JSON.stringify(finding())}\n 1`)).toMatchObject({ line: 2, column: 2 });
  });
});

describe('findings that do not hold', () => {
  const at = (changes: Record<string, unknown>) => refusal(finding(changes)).message;

  it.each<[string, Record<string, unknown>, string]>([
    ['no status', { status: undefined }, '`status`: is missing'],
    ['null status', { status: null }, '`status`: expected `ACTIVE`, `ARCHIVED` or `RESOLVED`, got `null`'],
    ['another status', { status: 'active' }, '`status`: expected `ACTIVE`, `ARCHIVED` or `RESOLVED`, got `active`'],
    ['no id', { id: undefined }, '`id`: is missing'],
    ['no type', { findingType: undefined }, '`findingType`: is missing'],
    ['no date', { analyzedAt: undefined }, '`analyzedAt`: is missing'],
    [
      'an impossible date',
      { analyzedAt: '2026-02-30T00:00:00Z' },
      '`analyzedAt`: expected a timestamp such as `2026-11-20T02:10:11Z`, got `2026-02-30T00:00:00Z`',
    ],
    ['a date as a number', { analyzedAt: 1763604611 }, '`analyzedAt`: expected a timestamp, got `1763604611`'],
    ['no principal', { resource: null }, '`resource`: expected the ARN of a role or user, got `null`'],
    [
      'no principal of IAM',
      { resource: 'arn:aws:s3:::bucket' },
      '`resource`: expected the ARN of a role or user, got `arn:aws:s3:::bucket`',
    ],
    [
      'details that are no list',
      { findingDetails: {} },
      '`findingDetails`: expected a list of services, got an object',
    ],
    [
      'details of another kind',
      { findingDetails: [{ externalAccessDetails: {} }] },
      '`findingDetails[0].unusedPermissionDetails`: is missing',
    ],
    [
      'a bad service',
      { findingDetails: [details('s3:x')] },
      '`findingDetails[0].unusedPermissionDetails.serviceNamespace`: expected a service prefix such as `s3`, got `s3:x`',
    ],
    [
      'actions that are no list',
      { findingDetails: [{ unusedPermissionDetails: { serviceNamespace: 's3', actions: 'GetObject' } }] },
      '`findingDetails[0].unusedPermissionDetails.actions`: expected a list of actions, got `GetObject`',
    ],
    [
      'an action that is a number',
      { findingDetails: [details('s3', [7])] },
      '`findingDetails[0].unusedPermissionDetails.actions[0]`: expected the name of an action, got `7`',
    ],
    [
      'an action that is null',
      { findingDetails: [details('s3', [null])] },
      '`findingDetails[0].unusedPermissionDetails.actions[0]`: expected an object, got `null`',
    ],
    [
      'a bad last use',
      { findingDetails: [details('s3', [{ action: 'GetX', lastAccessed: 'yesterday' }])] },
      '`findingDetails[0].unusedPermissionDetails.actions[0].lastAccessed`: expected a timestamp such as `2026-11-20T02:10:11Z`, got `yesterday`',
    ],
  ])('refuses %s', (_, changes, message) => expect(at(changes)).toBe(message));

  it('checks the names of skipped findings too', () => {
    expect(at({ status: 'ARCHIVED', findingDetails: [details('s3', ['a b'])] })).toContain('got `a b`');
  });

  it.each(['nextToken', 'NextToken'])('refuses a list that goes on (%s)', key => {
    const problem = refusal({ findings: [finding()], [key]: 'more' });
    expect(problem.message).toBe(`\`${key}\`: this list of findings breaks off: more pages follow`);
    expect(problem.help).toContain('--max-items');
  });
});

describe('last-accessed details that do not hold', () => {
  it.each<[string, Record<string, unknown>, string, string]>([
    [
      'running',
      { JobStatus: 'IN_PROGRESS' },
      '`JobStatus`: expected a job that is `COMPLETED`, got `IN_PROGRESS`',
      GET,
    ],
    ['failed', { JobStatus: 'FAILED' }, '`JobStatus`: expected a job that is `COMPLETED`, got `FAILED`', GENERATE],
    [
      'by service',
      { JobType: 'SERVICE_LEVEL' },
      '`JobType`: these details are `SERVICE_LEVEL`: they name services, but no actions',
      GENERATE,
    ],
    ['of no type', { JobType: null }, '`JobType`: expected `ACTION_LEVEL`, got `null`', ''],
    ['cut off', { IsTruncated: true }, '`IsTruncated`: these details are cut off: more services follow', GET],
    ['undated', { JobCreationDate: null }, '`JobCreationDate`: expected a timestamp, got `null`', ''],
    [
      'without services',
      { ServicesLastAccessed: null },
      '`ServicesLastAccessed`: expected a list of services, got `null`',
      '',
    ],
  ])('refuses details that are %s', (_, changes, message, command) => refuses(lastAccessed(changes), message, command));
});

it('refuses one bad document among good ones as a whole', () => {
  expect(readReport(`${JSON.stringify(finding())}\n{}`, 'r.json').ok).toBe(false);
});
