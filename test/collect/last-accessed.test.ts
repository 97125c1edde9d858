import { Ajv2020 } from 'ajv/dist/2020';
import { describe, expect, it } from 'vitest';
import { writeFiles } from '../cli/run';
import { read } from '../documents';
import type { Entity } from '../fake-aws/world';
import { CLI, collects, start } from './collecting';

const accepts = new Ajv2020().compile(JSON.parse(read('schema/report.schema.json')));

const SERVICES = [
  {
    ...{ ServiceName: 'Amazon S3', ServiceNamespace: 's3', LastAuthenticated: '2026-11-19T10:00:00Z' },
    ...{ TotalAuthenticatedEntities: 1, LastAuthenticatedEntity: 'arn:aws:iam::111122223333:role/team/MyRole' },
    TrackedActionsLastAccessed: [
      {
        ...{ ActionName: 'GetBucketAcl', LastAccessedTime: '2026-11-18T09:00:00Z' },
        LastAccessedEntity: 'arn:aws:iam::111122223333:role/team/MyRole',
      },
      { ActionName: 'GetBucketPolicy' },
    ],
  },
  { ServiceName: 'Amazon SNS & more', ServiceNamespace: 'sns', TotalAuthenticatedEntities: 0 },
  { ServiceName: 'Amazon SQS', ServiceNamespace: 'sqs', TotalAuthenticatedEntities: 0 },
];

const ENTITIES: Entity[] = [
  { kind: 'role', name: 'MyRole', path: '/team/', services: SERVICES, tags: { team: 'a' } },
  { kind: 'role', name: 'New', path: '/', services: [] },
  { kind: 'role', name: 'AWSServiceRoleForX', path: '/aws-service-role/x.amazonaws.com/', services: SERVICES },
  { kind: 'user', name: 'Bot', path: '/', services: SERVICES.slice(1) },
];

const JOB = {
  ...{ JobStatus: 'COMPLETED', JobType: 'ACTION_LEVEL', JobCreationDate: '2026-11-20T02:00:00.000Z' },
  ...{ JobCompletionDate: '2026-11-20T02:00:04.000Z', IsTruncated: false },
};

/** What is to stand in the report for a role or user: of a service only what is read. */
function detailsOf(principal: string, services: readonly object[]): object {
  const unread = ['ServiceName', 'TotalAuthenticatedEntities', 'LastAuthenticatedEntity', 'LastAccessedEntity'];
  const text = JSON.stringify(services, (key, value) => (unread.includes(key) ? undefined : value)).replaceAll(
    /:00:00Z/g,
    ':00:00.000Z',
  );
  const principalCreatedAt = '2025-01-01T00:00:00.000Z';
  return {
    principal: `arn:aws:iam::111122223333:${principal}`,
    principalCreatedAt,
    ...JOB,
    ServicesLastAccessed: JSON.parse(text),
  };
}

describe.concurrent('refine-iam collect from last-accessed data', () => {
  it.each([1, 2, 100])('gives the details of roles and users, %i on a page', async pageSize => {
    const fake = await start({ pageSize, entities: structuredClone(ENTITIES), jobSteps: 2 });
    const args = ['--last-accessed', 'MyRole', 'arn:aws:iam::111122223333:user/Bot', 'New'];
    const { code, stderr, stdout, report } = await collects(fake, { args });
    expect([code, stderr]).toEqual([0, '']);
    expect(stdout).toBe('refine-iam-report.json: the last-accessed details of 3 roles and users.\n');
    const written = JSON.parse(report ?? '');
    expect([accepts(written), accepts.errors]).toEqual([true, null]);
    expect(written).toMatchObject({ analyzer: null, analyzedAt: '2026-11-20T02:00:00.000Z', findings: [] });
    expect(written.lastAccessed).toEqual([
      detailsOf('role/New', []),
      detailsOf('role/team/MyRole', SERVICES),
      detailsOf('user/Bot', SERVICES.slice(1)),
    ]);
    expect(fake.unexpected).toEqual([]);
    expect(fake.calls).not.toContain('ListAnalyzers');
  });

  it('gives those of all roles that people can change, with a tag or without', async () => {
    const fake = await start({ pageSize: 1, entities: structuredClone(ENTITIES) });
    const all = JSON.parse((await collects(fake, { args: ['--all-roles'] })).report ?? '').lastAccessed;
    expect(all).toEqual([detailsOf('role/New', []), detailsOf('role/team/MyRole', SERVICES)]);
    const tagged = await collects(fake, { args: ['--all-roles', '--resource-tag', 'team=a'] });
    expect(JSON.parse(tagged.report ?? '').lastAccessed).toEqual([detailsOf('role/team/MyRole', SERVICES)]);
    expect(tagged.stdout).toContain('the last-accessed details of 1 role or user; left out: 1 without the tag');
    expect(fake.unexpected).toEqual([]);
  });

  it('leaves a role out that is deleted meanwhile, and counts it; a named one is an error', async () => {
    const fake = await start({ entities: structuredClone(ENTITIES) });
    fake.fault({ operation: 'GenerateServiceLastAccessedDetails', status: 404, code: 'NoSuchEntity' });
    const { code, stdout } = await collects(fake, { args: ['--all-roles'] });
    expect([code, stdout]).toEqual([0, expect.stringContaining('left out: 1 that was deleted or made anew meanwhile')]);
    const named = await collects(fake, { args: ['--last-accessed', 'Nobody'] });
    expect([named.code, named.files]).toEqual([2, []]);
    expect(named.stderr).toContain('error: AWS knows no role `Nobody`: AWS says `It cannot be found.`');
  });

  it('is read by the other face as what that role did not use', async () => {
    const fake = await start({ entities: structuredClone(ENTITIES) });
    const { cwd } = await collects(fake, { args: ['--all-roles'] });
    const Action = ['s3:GetBucketPolicy', 's3:GetBucketAcl', 'sns:Publish'];
    writeFiles(cwd, { 'p.json': JSON.stringify({ Statement: [{ Effect: 'Allow', Action, Resource: '*' }] }, null, 2) });
    const args = ['p.json', '--report', 'refine-iam-report.json', '--as-of', '2026-11-23', '--format', 'json'];
    const { code, stdout } = await collects(fake, { cwd, program: [CLI], args: [...args, '--principal', 'MyRole'] });
    expect(code).toBe(0);
    const [statement] = JSON.parse(stdout).files[0].policies[0].statements;
    expect(statement.after).toEqual(['s3:GetBucketAcl']);
    expect(statement.principals.map(({ arn }: { arn: string }) => arn)).toEqual([
      'arn:aws:iam::111122223333:role/team/MyRole',
    ]);
  });

  it('is read as nothing unused where a role is younger than the window', async () => {
    const [role, ...others] = structuredClone(ENTITIES);
    const fake = await start({ entities: [{ ...(role as Entity), createdAt: '2026-09-01T00:00:00Z' }, ...others] });
    const { cwd } = await collects(fake, { args: ['--all-roles'] });
    const policy = {
      Statement: [{ Effect: 'Allow', Action: ['s3:GetBucketAcl', 's3:GetBucketPolicy', 'sns:Publish'], Resource: '*' }],
    };
    writeFiles(cwd, { 'p.json': JSON.stringify(policy, null, 2) });
    const args = ['p.json', '--report', 'refine-iam-report.json', '--as-of', '2026-11-23', '--principal', 'MyRole'];
    const refines = (more: readonly string[]) => collects(fake, { cwd, program: [CLI], args: [...args, ...more] });
    const young = await refines([]);
    expect(young.stdout).toContain('Nothing to change.');
    expect(young.stdout).toContain(
      'note: `MyRole` was made on 1 Sep 2026, less than 90 days before the report: nothing of it counts as unused',
    );
    expect((await refines(['--unused-for', '60d'])).stdout).toContain('2 unused actions');
  });

  it('refuses an ARN with another path than the role has', async () => {
    const fake = await start({ entities: structuredClone(ENTITIES) });
    const { code, stderr } = await collects(fake, {
      args: ['--last-accessed', 'arn:aws:iam::111122223333:role/MyRole'],
    });
    expect([code, stderr]).toEqual([
      2,
      expect.stringContaining('role/MyRole`; the one of this name is `arn:aws:iam::111122223333:role/team/MyRole`'),
    ]);
  });

  it('says that a job failed, and writes nothing', async () => {
    const entities = [...ENTITIES.slice(1), { ...(ENTITIES[0] as Entity), jobError: 'out of order' }];
    const fake = await start({ entities, jobSteps: 1 });
    const { code, stderr, files } = await collects(fake, { args: ['--all-roles'] });
    expect([code, files]).toEqual([2, []]);
    expect(stderr).toContain('for role `MyRole` failed: `the job ended as FAILED: out of order`');
  });

  it('names the permission that it lacks, and writes nothing', async () => {
    const fake = await start({ entities: structuredClone(ENTITIES) });
    fake.fault({ operation: 'GetServiceLastAccessedDetails', status: 403, code: 'AccessDenied', message: 'no' });
    const { code, stderr, files } = await collects(fake, { args: ['--last-accessed', 'MyRole'] });
    expect([code, files]).toEqual([2, []]);
    expect(stderr).toBe(
      'error: the credentials may not do `iam:GetServiceLastAccessedDetails` for role `MyRole`: AWS says `no`\n' +
        "  allow `iam:GetServiceLastAccessedDetails` to the role that runs this, and see whether an organization's policy denies it\n" +
        '  nothing was written\n',
    );
  });
});
