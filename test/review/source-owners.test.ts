import { describe, expect, it } from 'vitest';
import { gated } from './gated';
import { clean, pullRequest } from './pull-request';

const BOTH = ['pull_request', 'merge_group'] as const;

/** Findings that call an action of S3 unused by some roles. */
function report(...roles: readonly string[]): string {
  const findings = roles.map((role, at) => ({
    id: `finding-${at}`,
    analyzedAt: '2026-11-20T02:10:11+00:00',
    resource: `arn:aws:iam::123456789012:role/${role}`,
    resourceType: 'AWS::IAM::Role',
    status: 'ACTIVE',
    findingType: 'UnusedPermission',
    findingDetails: [{ unusedPermissionDetails: { serviceNamespace: 's3', actions: [{ action: 'GetBucketAcl' }] } }],
  }));
  return JSON.stringify({ findings });
}

function policies(...actions: readonly string[]): string {
  const list = actions.map(action => `      "${action}",`).join('\n');
  return `data "aws_iam_policy_document" "app" {\n  statement {\n    actions = [\n${list}\n    ]\n    resources = ["*"]\n  }\n}\n`;
}

function roles(role: string): string {
  return `resource "aws_iam_role_policy" "app" {\n  role   = "${role}"\n  policy = data.aws_iam_policy_document.app.json\n}\n`;
}

const files = { 'report.json': report('App', 'Other') };

describe.concurrent('whose a changed Terraform file is', () => {
  it.each(BOTH)('is told by the other files of its folder, on %s', async event => {
    const roleFile = { 'infra/roles.tf': roles('App'), 'other/roles.tf': roles('Nobody') };
    const fake = await pullRequest(
      { ...roleFile, 'infra/policies.tf': policies('s3:GetObject', 's3:GetBucketAcl') },
      { ...roleFile, 'infra/policies.tf': policies('s3:GetObject') },
    );
    const { code, outputs } = await gated(fake, 'added', { event, files });
    clean(fake);
    expect([code, outputs.gate]).toEqual([1, 'failed']);
  });

  it('is nobody where one of them cannot be read', async () => {
    const others = { 'infra/roles.tf': roles('App'), 'infra/broken.tf': 'resource "aws_iam_role" {{{' };
    const fake = await pullRequest(
      { ...others, 'infra/policies.tf': policies('s3:GetObject', 's3:GetBucketAcl') },
      { ...others, 'infra/policies.tf': policies('s3:GetObject') },
    );
    const { outputs } = await gated(fake, 'added', { files });
    clean(fake);
    expect(outputs.gate).toBe('incomplete');
  });

  it('is nobody where more stand beside it than are read', async () => {
    const many = Object.fromEntries(
      Array.from({ length: 201 }, (_, at) => [`infra/n${at}.tf`, `locals {\n  n${at} = ${at}\n}\n`]),
    );
    const others = { ...many, 'infra/a.tf': roles('App') };
    const fake = await pullRequest(
      { ...others, 'infra/policies.tf': policies('s3:GetObject', 's3:GetBucketAcl') },
      { ...others, 'infra/policies.tf': policies('s3:GetObject') },
    );
    const { outputs } = await gated(fake, 'added', { files });
    expect(outputs.gate).toBe('incomplete');
  });
});

describe.concurrent('a policy that goes to another role', () => {
  it.each(BOTH)('by a change of the role alone is new there, on %s', async event => {
    const text = policies('s3:GetObject', 's3:GetBucketAcl');
    const fake = await pullRequest(
      { 'infra/main.tf': roles('Other') + text },
      { 'infra/main.tf': roles('App') + text },
    );
    const { code, outputs } = await gated(fake, 'added', { event, files });
    clean(fake);
    expect([code, outputs.gate]).toEqual([1, 'failed']);
  });

  it('with its folder is new there, and stays what it was where the role is the same', async () => {
    const text = policies('s3:GetObject', 's3:GetBucketAcl');
    const moved = async (role: string) => {
      const fake = await pullRequest(
        { 'b/main.tf': roles(role) + text },
        { 'a/main.tf': roles('App') + text },
        { renames: { 'a/main.tf': 'b/main.tf' } },
      );
      const { outputs } = await gated(fake, 'added', { files });
      return outputs.gate;
    };
    expect([await moved('Other'), await moved('App')]).toEqual(['failed', 'passed']);
  });
});
