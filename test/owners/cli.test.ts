import { describe, expect, it } from 'vitest';
import { refineIam, temporaryFolder, writeFiles } from '../cli/run';

const REPORT = JSON.stringify({
  id: 'one',
  analyzedAt: '2026-11-20T02:10:11+00:00',
  resource: 'arn:aws:iam::111122223333:role/App',
  resourceType: 'AWS::IAM::Role',
  status: 'ACTIVE',
  findingType: 'UnusedPermission',
  findingDetails: [{ unusedPermissionDetails: { serviceNamespace: 's3', actions: [{ action: 'GetBucketAcl' }] } }],
});
const POLICIES =
  'data "aws_iam_policy_document" "app" {\n  statement {\n    actions   = ["s3:GetObject", "s3:GetBucketAcl"]\n    resources = ["*"]\n  }\n}\n';
const ROLES =
  'resource "aws_iam_role_policy" "app" {\n  role   = "App"\n  policy = data.aws_iam_policy_document.app.json\n}\n';

function ran(files: Readonly<Record<string, string>>, ...args: readonly string[]) {
  const cwd = temporaryFolder();
  writeFiles(cwd, { 'report.json': REPORT, ...files });
  return refineIam([...args, '--report', 'report.json', '--as-of', '2026-11-23'], { cwd });
}

describe('a Terraform file that is named alone', () => {
  it('is read with the others of its folder, of which nothing else is said', () => {
    const { code, stdout } = ran({ 'a/policies.tf': POLICIES, 'a/roles.tf': ROLES }, 'a/policies.tf');
    expect(code).toBe(0);
    expect(stdout).toContain('not used by `App`');
    expect(stdout).toContain('Read 1 file: 1 policy, 1 statement.');
  });
  it('is left alone without them', () => {
    const { stdout } = ran({ 'a/policies.tf': POLICIES, 'b/roles.tf': ROLES }, 'a/policies.tf');
    expect(stdout).toContain('Nothing could be judged.');
  });
  it('is left alone where one of them cannot be read', () => {
    const files = { 'a/policies.tf': POLICIES, 'a/roles.tf': ROLES, 'a/broken.tf': `${ROLES}{{{` };
    const { stdout } = ran(files, 'a/policies.tf', '--verbose');
    expect(stdout).toContain('`a/broken.tf` beside it cannot be read');
    expect(stdout).toContain('Nothing could be judged.');
  });
});

it('a principal that the source contradicts leaves nothing that could be judged', () => {
  const { code, stdout } = ran({ 'policies.tf': POLICIES, 'roles.tf': ROLES }, '.', '--principal', 'Other');
  expect(code).toBe(2);
  expect(stdout).toContain('`principal` names `Other`; the source names `App` too');
  expect(stdout).toContain('Nothing could be judged.');
});

describe('how an owner was found', () => {
  const files = { 'policies.tf': POLICIES, 'roles.tf': ROLES };
  it('is said with --verbose, and not without', () => {
    const how = 'the source: `aws_iam_role_policy.app` puts it on `App`';
    expect(ran(files, '.', '--verbose').stdout).toContain(`  ${how}\n`);
    expect(ran(files, '.').stdout).not.toContain('puts it on');
  });
  it('is not asked of the source where the configuration says so', () => {
    const { stdout } = ran({ ...files, 'c.yml': 'infer:\n  source: false\n' }, '.', '--config', 'c.yml');
    expect(stdout).toContain('nobody says whose policy it is');
  });
  it('is the name of the file only where the configuration asks for it, and one role has it', () => {
    const policy = {
      'App.json':
        '{"Version":"2012-10-17","Statement":[{"Effect":"Allow","Action":["s3:GetObject","s3:GetBucketAcl"],"Resource":"*"}]}',
    };
    const asked = { ...policy, 'c.yml': 'infer:\n  path: true\n' };
    expect(ran(policy, 'App.json').stdout).toContain('Nothing could be judged.');
    expect(ran(asked, 'App.json', '--config', 'c.yml').stdout).toContain('1 unused action to remove');
    const two = JSON.stringify([
      JSON.parse(REPORT),
      { ...JSON.parse(REPORT), id: 'two', resource: 'arn:aws:iam::444455556666:role/App' },
    ]);
    const both = ran({ ...asked, 'report.json': two }, 'App.json', '--config', 'c.yml');
    expect(both.stdout).toContain('nobody says whose policy it is');
  });
});
