// biome-ignore-all lint/suspicious/noTemplateCurlyInString: this is how Terraform and CloudFormation write what is computed
import { describe, expect, it } from 'vitest';
import { mayBeSame } from '../../src/locate/policy-name';
import { whose } from './made';

const DOCUMENT = 'jsonencode({ Statement = [{ Effect = "Allow", Action = ["s3:GetObject"], Resource = "*" }] })';

/** A managed policy that `RoleA` takes by reference, and something more. */
function shared(more: string, name = 'shared'): Readonly<Record<string, string>> {
  const policy = `resource "aws_iam_policy" "shared" {\n  name   = "${name}"\n  policy = ${DOCUMENT}\n}\n`;
  const own =
    'resource "aws_iam_role_policy_attachment" "a" {\n  role       = "RoleA"\n  policy_arn = aws_iam_policy.shared.arn\n}\n';
  return { 'main.tf': `${policy}${own}${more}` };
}

function attachment(policy: string, more = ''): string {
  return `resource "aws_iam_role_policy_attachment" "b" {\n  role       = "RoleB"\n  policy_arn = ${policy}\n  ${more}\n}\n`;
}

const ARN = 'arn:aws:iam::111122223333:policy';
const LOCAL = `locals {\n  arns = ["${ARN}/shared", "${ARN}/other"]\n  name = "shared"\n}\n`;

describe('a managed policy also belongs to who takes it by', () => {
  const cases: Readonly<Record<string, Readonly<Record<string, string>>>> = {
    'a list by its place': shared(LOCAL + attachment('local.arns[count.index]', 'count = 2')),
    'element()': shared(attachment(`element(["${ARN}/shared", "x"], count.index)`, 'count = 2')),
    'a condition': shared(attachment(`var.x ? "${ARN}/shared" : "${ARN}/other"`)),
    'a text around each.value': shared(attachment('"${each.value}"', `for_each = toset(["${ARN}/shared"])`)),
    'a local name': shared(LOCAL + attachment(`"${ARN}/\${local.name}"`)),
    'join()': shared(attachment(`join("/", ["${ARN}", "shared"])`)),
    'a name with the same hole': shared(attachment(`"${ARN}/\${var.stage}-app"`), '${var.stage}-app'),
    'a name in other letters': shared(attachment(`"${ARN}/team/Shared"`)),
    'a data source with its name': shared(
      `data "aws_iam_policy" "s" {\n  name = "shared"\n}\n${attachment('data.aws_iam_policy.s.arn')}`,
    ),
    managed_policy_arns: shared(
      `resource "aws_iam_role" "b" {\n  name = "RoleB"\n  managed_policy_arns = ["${ARN}/shared"]\n}\n`,
    ),
    'a list of which one item repeats': shared(
      `resource "aws_iam_role_policy_attachments_exclusive" "b" {\n  for_each = toset(["shared"])\n  role_name = "RoleB"\n  policy_arns = ["arn:aws:iam::aws:policy/ReadOnlyAccess", "${ARN}/\${each.key}"]\n}\n`,
    ),
  };
  it.each(Object.entries(cases))('%s', async (_, files) => {
    const [told] = await whose(files);
    expect(told?.principals).toEqual(['RoleA', 'RoleB']);
  });

  it.each(['"arn:aws:iam::aws:policy/shared"', `"${ARN}/other"`, `"${ARN}/shared-too"`])('not by %s', async policy => {
    const [told] = await whose(shared(attachment(policy)));
    expect(told?.principals).toEqual(['RoleA']);
  });

  it.each([
    ['two unknown parts', shared(attachment(`"${ARN}/\${var.a}-\${var.b}"`), 'an-app')],
    ['its own name of two unknown parts', shared(attachment(`"${ARN}/an-app"`), '${var.a}-${var.b}')],
    ['two names of unknown parts', shared(attachment(`"${ARN}/\${var.a}-\${var.b}"`), '${var.a}-${var.b}')],
  ])('nobody whom a name without a letter would make its owner: %s', async (_, files) => {
    const [told] = await whose(files);
    expect(told?.principals).toEqual(['RoleA']);
    expect(told?.unclear).toEqual([
      "`aws_iam_role_policy_attachment.b` attaches a policy by a name that is made up, or this one's is, so that nothing tells whether it is this one",
    ]);
  });

  it('nobody of a template whom such a name would make its owner', async () => {
    const statement = '{ Effect: Allow, Action: ["s3:GetObject"], Resource: "*" }';
    const template = (arn: string) =>
      `AWSTemplateFormatVersion: "2010-09-09"\nResources:\n  P:\n    Type: AWS::IAM::ManagedPolicy\n    Properties: { ManagedPolicyName: an-app, PolicyDocument: { Statement: [${statement}] } }\n  R:\n    Type: AWS::IAM::Role\n    Properties: { RoleName: RoleB, ManagedPolicyArns: [!Sub "${ARN}/${arn}"] }\n`;
    const [told] = await whose({ 'a.yaml': template('${A}-${B}') });
    expect([told?.principals, told?.unclear.length]).toEqual([[], 1]);
    const [named] = await whose({ 'a.yaml': template('${A}-app') });
    expect([named?.principals, named?.unclear]).toEqual([['RoleB'], []]);
  });

  it('a file whose name is worked out', async () => {
    const policy = (role: string, file: string) =>
      `resource "aws_iam_role_policy" "${role}" {\n  role = "${role}"\n  policy = file(${file})\n}\n`;
    const files = {
      'main.tf': policy('RoleA', '"p/app.json"') + policy('RoleB', '"p/${var.name}.json"'),
      'p/app.json': '{"Statement": [{"Effect": "Allow", "Action": "s3:GetObject", "Resource": "*"}]}',
    };
    const [told] = await whose(files);
    expect(told?.principals).toEqual(['RoleA', 'RoleB']);
  });
});

describe('whose a policy is stays open where', () => {
  it.each(['roles', 'users', 'policy_name'])('a module takes it as `%s`', async name => {
    const [told] = await whose(shared(`module "b" {\n  source = "./b"\n  ${name} = [aws_iam_policy.shared.arn]\n}\n`));
    expect(told?.unclear).toEqual(['`module.b` takes it too']);
  });

  it('an override file renames the role', async () => {
    const role = (name: string) => `resource "aws_iam_role" "a" {\n  name = "${name}"\n}\n`;
    const { 'main.tf': text = '' } = shared(role('RoleA'));
    const files = {
      'a_override.tf': role('RoleB'),
      'main.tf': text.replace('"RoleA"\n  policy_arn', 'aws_iam_role.a.name\n  policy_arn'),
    };
    const [told] = await whose(files);
    expect(told?.unclear).not.toEqual([]);
  });
});

describe('two patterns', () => {
  it.each([
    ['*-app', 'dev-*', true],
    ['a*c', 'abc', true],
    ['*-app', '*-web', false],
    ['shared', 'share', false],
    ['a*', 'b*', false],
    ['*', '', true],
  ])('%s and %s may be the same: %s', (one, other, expected) => {
    expect(mayBeSame(one, other)).toBe(expected);
    expect(mayBeSame(other, one)).toBe(expected);
  });
});
