import { beforeAll, describe, expect, it } from 'vitest';
import { loaded } from '../source/hcl/load';
import { outline } from './made';
import { foundIn, inHcl } from './terraform-made';

beforeAll(loaded);

const DOCUMENT = 'jsonencode({ Statement = [{ Effect = "Allow", Action = ["s3:*"], Resource = "*" }] })';
const DATA = 'data "aws_iam_policy_document" "d" {\n  statement {\n    actions = ["s3:*"]\n  }\n}\n';
const said = (lines: readonly string[]) => lines.map(line => line.split(': ').slice(1).join(': '));

describe('what a policy is for, by the resource and the attribute', () => {
  it.each([
    ['aws_iam_policy', 'policy', 's3:*'],
    ['aws_iam_role_policy', 'policy', 's3:*'],
    ['aws_iam_user_policy', 'policy', 's3:*'],
    ['aws_iam_group_policy', 'policy', 's3:*'],
    ['aws_ssoadmin_permission_set_inline_policy', 'inline_policy', 's3:*'],
    ['awscc_iam_managed_policy', 'policy_document', 's3:*'],
    ['vault_aws_secret_backend_role', 'policy_document', 's3:*'],
    ['aws_iam_role', 'assume_role_policy', 'principal'],
    ['awscc_iam_role', 'assume_role_policy_document', 'principal'],
    ['aws_s3_bucket_policy', 'policy', 'principal'],
    ['aws_sqs_queue_policy', 'policy', 'principal'],
    ['aws_sns_topic_policy', 'policy', 'principal'],
    ['aws_kms_key', 'policy', 'principal'],
    ['aws_ecr_repository_policy', 'policy', 'principal'],
    ['aws_opensearch_domain', 'access_policies', 'principal'],
    ['aws_vpc_endpoint', 'policy', 'principal'],
    ['aws_cloudwatch_log_resource_policy', 'policy_document', 'principal'],
    ['aws_organizations_policy', 'content', 'organization'],
    ['aws_organizations_resource_policy', 'content', 'principal'],
    ['aws_transfer_user', 'policy', 'boundary'],
    ['aws_ssm_parameter', 'value', 's3:*'],
  ])('%s, %s: %s', async (type, attribute, expected) => {
    const frame = (value: string) => `resource "${type}" "r" {\n  ${attribute} = ${value}\n}\n`;
    expect(said(outline(await inHcl(frame(DOCUMENT))))).toEqual([expected]);
    const template = foundIn(frame(`"\${${DOCUMENT}}"`));
    expect(said(outline(template))).toEqual([expected === 's3:*' ? 'not-literal' : expected]);
    const byReference = await inHcl(DATA + frame('data.aws_iam_policy_document.d.json'));
    expect(said(outline(byReference))).toEqual([expected]);
    const heredoc = `<<EOF\n{ "Statement": { "Effect": "Allow", "Action": "s3:*", "Resource": "*" } }\nEOF`;
    expect(said(outline(await inHcl(frame(heredoc))))).toEqual([expected]);
  });

  it('tells the policies of a role from its trust', async () => {
    const located = await inHcl(`
resource "aws_iam_role" "r" {
  assume_role_policy = ${DOCUMENT}
  inline_policy {
    policy = ${DOCUMENT}
  }
}`);
    expect(said(outline(located))).toEqual(['principal', 's3:*']);
  });

  it('takes whatever stands in a policy of an organisation for its own, a denial too', async () => {
    const located = await inHcl(`
resource "aws_organizations_policy" "r" {
  content = jsonencode({ Statement = [{ Effect = "Deny", Action = ["s3:*"], Resource = "*" }] })
}`);
    expect(said(outline(located))).toEqual(['organization']);
  });
});

describe('what a policy is for, by what refers to it', () => {
  const POLICY = `resource "aws_iam_policy" "p" {\n  policy = ${DOCUMENT}\n}\n`;
  it.each([
    ['a policy that nothing refers to', POLICY, 's3:*'],
    [
      'a policy that is attached',
      `${POLICY}resource "aws_iam_role_policy_attachment" "a" {\n  policy_arn = aws_iam_policy.p.arn\n}`,
      's3:*',
    ],
    [
      'a boundary',
      `${POLICY}resource "aws_iam_role" "r" {\n  permissions_boundary = aws_iam_policy.p.arn\n}`,
      'boundary',
    ],
    [
      'a boundary that a condition gives',
      `${POLICY}resource "aws_iam_user" "r" {\n  permissions_boundary = var.on ? "\${aws_iam_policy.p[0].arn}" : null\n}`,
      'boundary',
    ],
    [
      'a boundary, handed to a module',
      `${POLICY}module "m" {\n  role_permissions_boundary_arn = aws_iam_policy.p.arn\n}`,
      'boundary',
    ],
    [
      'a boundary through a local value, which is attached too',
      `${POLICY}locals {\n  arn = aws_iam_policy.p.arn\n}\nresource "aws_iam_role" "r" {\n  permissions_boundary = local.arn\n}\nresource "aws_iam_role_policy_attachment" "a" {\n  policy_arn = aws_iam_policy.p.arn\n}`,
      'boundary',
    ],
    [
      'a boundary in a block',
      `${POLICY}resource "aws_ssoadmin_permissions_boundary_attachment" "b" {\n  permissions_boundary {\n    customer_managed_policy_reference {\n      name = aws_iam_policy.p.name\n    }\n  }\n}`,
      'boundary',
    ],
    [
      'a document of a boundary',
      `${DATA}resource "aws_iam_policy" "p" {\n  policy = data.aws_iam_policy_document.d.json\n}\nresource "aws_iam_role" "r" {\n  permissions_boundary = aws_iam_policy.p.arn\n}`,
      'boundary',
    ],
    [
      'a document that is merged into one of an organisation',
      `${DATA}data "aws_iam_policy_document" "all" {\n  source_policy_documents = [data.aws_iam_policy_document.d.json]\n}\nresource "aws_organizations_policy" "o" {\n  content = data.aws_iam_policy_document.all.json\n}`,
      'organization',
    ],
    [
      'a document of a trust policy, by a heredoc of its own',
      `${DATA}resource "aws_iam_role" "r" {\n  assume_role_policy = <<EOF\n\${data.aws_iam_policy_document.d.json}\nEOF\n}`,
      'principal',
    ],
    [
      'a document of many, of which each is used for a bucket',
      `${DATA}resource "aws_s3_bucket_policy" "b" {\n  policy = join("", data.aws_iam_policy_document.d.*.json)\n}`,
      'principal',
    ],
    [
      'a document for a bucket and for a role',
      `${DATA}resource "aws_s3_bucket_policy" "b" {\n  policy = data.aws_iam_policy_document.d.json\n}\nresource "aws_iam_role_policy" "b" {\n  policy = data.aws_iam_policy_document.d.json\n}`,
      's3:*',
    ],
    [
      'a document that nobody knows the use of',
      `${DATA}output "json" {\n  value = data.aws_iam_policy_document.d.json\n}`,
      's3:*',
    ],
    [
      'a document of which the name begins like that of another',
      `${DATA}resource "aws_s3_bucket_policy" "b" {\n  policy = data.aws_iam_policy_document.d-2.json\n}`,
      's3:*',
    ],
    [
      'a document of which another only speaks',
      `${DATA}resource "aws_s3_bucket_policy" "b" {\n  # data.aws_iam_policy_document.d.json\n  policy = "data.aws_iam_policy_document.d.json"\n}`,
      's3:*',
    ],
    [
      'statements for a queue',
      `locals {\n  s = [{ Effect = "Allow", Action = ["s3:*"], Resource = "*" }]\n}\nresource "aws_sqs_queue_policy" "q" {\n  policy = jsonencode({ Statement = local.s })\n}`,
      'principal',
    ],
    [
      'statements of which a boundary takes something too',
      `locals {\n  s = { name = "x", list = [{ Effect = "Allow", Action = ["s3:*"] }] }\n}\nresource "aws_iam_role" "q" {\n  permissions_boundary = "arn:aws:iam::1:policy/\${local.s.name}"\n}\nresource "aws_iam_role_policy" "p" {\n  policy = jsonencode({ Statement = local.s.list })\n}`,
      's3:*',
    ],
  ])('%s', async (_, text, expected) => {
    const located = await inHcl(text);
    expect(said(outline(located))[0]).toBe(expected);
  });
});
