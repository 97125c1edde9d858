import { describe, expect, it } from 'vitest';
import { finding, lastAccessed, refusal, reportsOf } from './made';

const NAMES = ['GetBucketAcl', 'GetBucketCORS'];
const WHOLE = 'write `actions`; without it the whole service would count as unused';
const SPELLED = 'this key is not spelled so';

const inFinding = (service: Readonly<Record<string, unknown>>) =>
  finding({ findingDetails: [{ unusedPermissionDetails: { serviceNamespace: 's3', ...service } }] });
const inListing = (service: Readonly<Record<string, unknown>>) => [{ serviceNamespace: 's3', ...service }];
const inDetails = (service: Readonly<Record<string, unknown>>) =>
  lastAccessed({ ServicesLastAccessed: [{ ServiceNamespace: 'sqs', ...service }] });
const collected = (findings: readonly unknown[], details: readonly unknown[]) => ({
  ...{ report: 'refine-iam', version: 1, tool: '1.0.0', analyzedAt: null, analyzer: null },
  ...{ findings, lastAccessed: details },
});

describe('a misspelled `actions`', () => {
  it.each(['actons', 'Actions', 'ACTIONS', 'action', 'actionss', 'unusedActions', 'names'])('%s is refused', key => {
    const at = '`findingDetails[0].unusedPermissionDetails.';
    for (const list of [NAMES, NAMES.map(action => ({ action }))]) {
      expect(refusal(inFinding({ [key]: list }))).toMatchObject({ message: `${at}${key}\`: ${SPELLED}`, help: WHOLE });
    }
    expect(refusal(inListing({ [key]: NAMES }))).toMatchObject({ message: `\`[0].${key}\`: ${SPELLED}`, help: WHOLE });
  });

  it('is refused beside `null`, which the AWS CLI prints for what is not there', () => {
    expect(refusal(inFinding({ actions: null, actons: NAMES })).message).toContain('actons`: this key');
  });

  it('is refused though it holds no list', () => {
    expect(refusal(inFinding({ acton: 'GetBucketAcl' })).message).toContain('acton`: this key');
  });

  it('is refused in what was not active and in what `collect` wrote', () => {
    expect(refusal({ ...inFinding({ actons: NAMES }), status: 'ARCHIVED' }).message).toContain('actons`: this key');
    const help = 'collect it again with `refine-iam collect`';
    expect(refusal(collected([inFinding({ actons: NAMES })], []))).toMatchObject({
      ...{ message: `\`findings[0].findingDetails[0].unusedPermissionDetails.actons\`: ${SPELLED}`, help },
    });
  });

  it('is told from what AWS may add, and does not matter beside the right one', () => {
    const added = { reason: 'x', regions: { a: 1 }, activity: null, count: 3 };
    expect(reportsOf(inFinding(added))[0]?.services).toMatchObject([{ whole: true }]);
    expect(reportsOf(inFinding({ actions: NAMES, Actions: ['PutObject'] }))[0]?.services[0]?.actions).toHaveLength(2);
  });
});

it('refuses `null` for the actions of a listing, which people write, and not of a finding', () => {
  expect(refusal(inListing({ actions: null }))).toMatchObject({
    message: '`[0].actions`: expected a list of actions, got `null`',
    help: 'list them; leave `actions` out only where the whole service is unused',
  });
  expect(reportsOf(inFinding({ actions: null }))[0]?.services).toMatchObject([{ whole: true }]);
});

it.each(['lastAccesed', 'LastAccessed', 'lastAcessed', 'lastUsed', 'lastAccessedTime'])(
  'refuses a last use under `%s`, of a service and of an action',
  key => {
    const use = { [key]: '2026-11-19T10:00:00Z' };
    expect(refusal(inFinding(use)).message).toContain(`.${key}\`: ${SPELLED}`);
    expect(refusal(inFinding({ actions: [{ action: 'GetBucketAcl', ...use }] })).message).toContain(
      `.actions[0].${key}\`: ${SPELLED}`,
    );
  },
);

describe('last-accessed details', () => {
  const tracked = (action: Readonly<Record<string, unknown>>) =>
    inDetails({ TrackedActionsLastAccessed: [{ ActionName: 'SendMessage', ...action }] });
  const TIME = '2026-11-19T10:00:00Z';

  it.each(['LastAccesedTime', 'lastAccessedTime', 'LastAccessed', 'LastUsed'])('refuse `%s` of an action', key => {
    expect(refusal(tracked({ [key]: TIME }))).toMatchObject({
      message: `\`ServicesLastAccessed[0].TrackedActionsLastAccessed[0].${key}\`: ${SPELLED}`,
      help: 'write `LastAccessedTime`; without it the action would count as unused',
    });
  });

  it.each(['LastAuthenticatd', 'lastAuthenticated', 'LastAuthenticatedTime'])('refuse `%s` of a service', key => {
    expect(refusal(inDetails({ [key]: TIME }))).toMatchObject({
      message: `\`ServicesLastAccessed[0].${key}\`: ${SPELLED}`,
      help: 'write `LastAuthenticated`; without it the service would count as unused',
    });
  });

  it.each(['TrackedActionLastAccessed', 'trackedActionsLastAccessed', 'Actions'])('refuse `%s`', key => {
    expect(refusal(inDetails({ [key]: [{ ActionName: 'SendMessage', LastAccessedTime: TIME }] }))).toMatchObject({
      message: `\`ServicesLastAccessed[0].${key}\`: ${SPELLED}`,
      help: 'write `TrackedActionsLastAccessed`; without it the whole service might count as unused',
    });
  });

  it('are refused in what `collect` wrote, too', () => {
    const principal = { principal: 'arn:aws:iam::111122223333:role/MyRole', principalCreatedAt: '2020-01-01' };
    const one = { ...tracked({ LastAccesedTime: TIME }), ...principal };
    expect(refusal(collected([], [one])).message).toContain(`LastAccesedTime\`: ${SPELLED}`);
  });

  it.each([
    ['TotalAuthenticatedEntities', 1],
    ['LastAuthenticatedEntity', 'arn:aws:iam::111122223333:role/MyRole'],
  ])('that give `%s` and no time contradict themselves', (key, value) => {
    for (const time of [{}, { LastAuthenticated: null }]) {
      expect(refusal(inDetails({ [key]: value, ...time })).message).toBe(
        `\`ServicesLastAccessed[0].${key}\`: the report contradicts itself: somebody used this, and \`LastAuthenticated\` is missing`,
      );
    }
    expect(reportsOf(inDetails({ [key]: value, LastAuthenticated: TIME }))).toHaveLength(1);
  });

  it('that say who used an action and not when contradict themselves', () => {
    const entity = { LastAccessedEntity: 'arn:aws:iam::111122223333:role/MyRole' };
    expect(refusal(tracked(entity)).message).toBe(
      '`ServicesLastAccessed[0].TrackedActionsLastAccessed[0].LastAccessedEntity`: the report contradicts itself: somebody used this, and `LastAccessedTime` is missing',
    );
    expect(reportsOf(tracked({ ...entity, LastAccessedTime: TIME }))).toHaveLength(1);
  });

  it('stay readable as AWS writes what nobody used, and with what it may add', () => {
    const unused = { TotalAuthenticatedEntities: 0, LastAuthenticated: null, LastAuthenticatedEntity: null };
    const added = { LastAuthenticatedRegion: null, TrackedActionsLastAccessed: null, Since: TIME, Tags: { a: 1 } };
    expect(reportsOf(inDetails({ ...unused, ...added }))[0]?.services).toMatchObject([{ whole: true }]);
  });
});

describe('a policy file given for a report', () => {
  it.each([
    ['HCL', '# ours\nresource "aws_iam_policy" "a" {\n  policy = jsonencode({})\n}\n'],
    ['a data source', 'data "aws_iam_policy_document" "a" {\n}\n'],
    ['locals', 'locals {\n  a = 1\n}\n'],
    ['YAML', 'Version: "2012-10-17"\nStatement:\n  - Effect: Allow\n'],
    ['a template', 'AWSTemplateFormatVersion: "2010-09-09"\nResources: {}\n'],
    ['JSON with comments', '{\n  // ours\n  "Statement": []\n}\n'],
  ])('is told by its words: %s', (_, text) => {
    expect(refusal(text)).toMatchObject({
      message: 'the report is not JSON, and looks like a policy file: were the two swapped?',
      help: expect.stringMatching(/^give the policy as a path and the evidence with `--report`; export a finding/),
    });
  });

  it.each(['id: x\nstatus: ACTIVE\n', 'hello resource {', '{"Statement": ['])('is not seen in %j', text => {
    expect(refusal(text).message).not.toContain('policy file');
  });

  it('is looked for in time that grows with the text only', () => {
    const started = performance.now();
    refusal(`x\n${'resource '.repeat(50_000)}${' '.repeat(500_000)}${'data "'.repeat(50_000)}`);
    expect(performance.now() - started).toBeLessThan(2_000);
  });
});

it('says that the key of a listing is misspelled, and how a listing is written', () => {
  const FORM = 'a listing is `[{"serviceNamespace": "s3", "actions": ["GetBucketAcl"]}]`';
  expect(refusal([{ servicenamespace: 's3', actions: NAMES }])).toMatchObject({
    ...{ message: `\`[0].servicenamespace\`: ${SPELLED}`, help: 'write `serviceNamespace`' },
  });
  for (const wrong of [
    [{ serviceNamespace: 's3', actions: 'GetBucketAcl' }],
    [{ serviceNamespace: 's3', actions: ['sqs:SendMessage'] }],
    [{ serviceNamespace: 's3', actions: ['Get*'] }],
    [{ serviceNamespace: 's 3' }],
    [{ serviceNamespace: 's3' }, 's3'],
    [{ serviceNamespace: 's3' }, { actions: [] }],
  ]) {
    expect(refusal(wrong).help).toBe(FORM);
  }
  expect(refusal(inFinding({ actions: 'GetBucketAcl' })).help).toContain('get-finding-v2');
});
