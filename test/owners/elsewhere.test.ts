// biome-ignore-all lint/suspicious/noTemplateCurlyInString: this is how Terraform and CloudFormation write what is computed
import { describe, expect, it } from 'vitest';
import { whoseBy } from '../../src/locate/owners';
import type { Owner } from '../../src/report/principals';
import { whose } from './made';

const STATEMENT = '{ Effect: Allow, Action: ["s3:GetObject"], Resource: "*" }';
const JSON_POLICY = '{"Statement": [{"Effect": "Allow", "Action": "s3:GetObject", "Resource": "*"}]}';
const HCL_POLICY = 'jsonencode({ Statement = [{ Effect = "Allow", Action = ["s3:GetObject"], Resource = "*" }] })';
const ARN = 'arn:aws:iam::111122223333:policy';

function template(resources: string): string {
  return `AWSTemplateFormatVersion: "2010-09-09"\nResources:\n${resources}`;
}

function role(id: string, properties: string): string {
  return `  ${id}:\n    Type: AWS::IAM::Role\n    Properties: { ${properties} }\n`;
}

function managed(name: string): string {
  return `  Shared:\n    Type: AWS::IAM::ManagedPolicy\n    Properties:\n      ManagedPolicyName: ${name}\n      Roles: [RoleA]\n      PolicyDocument: { Statement: [${STATEMENT}] }\n`;
}

function terraformPolicy(name: string): string {
  return `resource "aws_iam_policy" "shared" {\n  name = "${name}"\n  policy = ${HCL_POLICY}\n}\nresource "aws_iam_role_policy_attachment" "a" {\n  role = "RoleA"\n  policy_arn = aws_iam_policy.shared.arn\n}\n`;
}

function attachment(arn: string): string {
  return `resource "aws_iam_role_policy_attachment" "b" {\n  role = "RoleB"\n  policy_arn = "${arn}"\n}\n`;
}

async function doubtsOf(path: string, files: Readonly<Record<string, string>>): Promise<readonly string[]> {
  const told = (await whose(files)).filter(one => one.path === path);
  expect(told.length).toBeGreaterThan(0);
  return [...new Set(told.flatMap(({ unclear }) => unclear))];
}

describe('a managed policy that something else attaches by its name', () => {
  it('is left open where another template lists it', async () => {
    const files = {
      'shared.yml': template(managed('shared')),
      'app.yml': template(role('App', `RoleName: RoleB, ManagedPolicyArns: ["${ARN}/shared"]`)),
    };
    expect(await doubtsOf('shared.yml', files)).toEqual(['`App` in `app.yml` attaches it by its name']);
  });

  it.each([
    ['a substituted account', '{ "Fn::Sub": "arn:${AWS::Partition}:iam::${AWS::AccountId}:policy/team/shared" }'],
    ['a substituted stage', '{ "Fn::Sub": "arn:aws:iam::${AWS::AccountId}:policy/sh${Stage}" }'],
  ])('is left open by %s', async (_, arn) => {
    const files = {
      'shared.yml': template(managed('shared')),
      'app.yml': template(role('App', `RoleName: RoleB, ManagedPolicyArns: [${arn}]`)),
    };
    expect(await doubtsOf('shared.yml', files)).toHaveLength(1);
  });

  it('is left open where a permission set names it', async () => {
    const files = {
      'shared.yml': template(managed('shared')),
      'sso.yml': template(
        '  Set:\n    Type: AWS::SSO::PermissionSet\n    Properties: { CustomerManagedPolicyReferences: [{ Name: shared }] }\n',
      ),
    };
    expect(await doubtsOf('shared.yml', files)).toEqual(['`Set` in `sso.yml` attaches it by its name']);
  });

  it('is left open where another folder of Terraform files does, though no policy stands there', async () => {
    const files = { 'shared/main.tf': terraformPolicy('shared'), 'app/main.tf': attachment(`${ARN}/shared`) };
    expect(await doubtsOf('shared/main.tf', files)).toEqual([
      '`aws_iam_role_policy_attachment.b` in `app` attaches it by its name',
    ]);
  });

  it('is left open where Terraform attaches the policy of a template', async () => {
    const files = { 'shared.yml': template(managed('shared')), 'app/main.tf': attachment(`${ARN}/shared`) };
    expect(await doubtsOf('shared.yml', files)).toHaveLength(1);
  });

  it('is not left open by another name, a policy of AWS, or a folder that has its own of that name', async () => {
    const files = {
      'shared/main.tf': terraformPolicy('shared'),
      'app/main.tf': attachment(`${ARN}/shared-too`),
      'read/main.tf': attachment('arn:aws:iam::aws:policy/shared'),
      'copy/main.tf': terraformPolicy('shared') + attachment(`${ARN}/shared`),
    };
    expect(await doubtsOf('shared/main.tf', files)).toEqual([]);
    expect(await doubtsOf('copy/main.tf', files)).toEqual([]);
  });
});

describe('a name of which a part is made up', () => {
  const inline = (more = '') =>
    role('AppRole', `${more}Policies: [{ PolicyName: p, PolicyDocument: { Statement: [${STATEMENT}] } }]`);

  it('is left open where another template makes up the same', async () => {
    const files = { 'a.yml': template(inline()), 'b.yml': template(role('AppRole', 'Path: /')) };
    expect(await doubtsOf('a.yml', files)).toEqual(['roles of `b.yml` are called `*-AppRole-*`, too']);
  });

  it('is left open where another folder of Terraform files has the same', async () => {
    const text = `resource "aws_iam_role" "app" {\n  name = "app-\${var.stage}"\n}\nresource "aws_iam_role_policy" "app" {\n  role = aws_iam_role.app.name\n  policy = ${HCL_POLICY}\n}\n`;
    const files = { 'dev/main.tf': text, 'prod/main.tf': text, 'other/main.tf': text.replaceAll('app-', 'web-') };
    expect(await doubtsOf('dev/main.tf', files)).toEqual(['roles of `prod` are called `app-*`, too']);
    expect(await doubtsOf('other/main.tf', files)).toEqual([]);
  });

  it('is left open by no copy that is ignored, though what that attaches by its name counts', async () => {
    const text = `resource "aws_iam_role" "app" {\n  name = "app-\${var.stage}"\n}\nresource "aws_iam_role_policy" "app" {\n  role = aws_iam_role.app.name\n  policy = ${HCL_POLICY}\n}\n`;
    const files = {
      'a.yml': template(inline()),
      'old/a.yml': template(inline()),
      'dev/main.tf': text,
      'old/main.tf': text,
      'shared.yml': template(managed('shared')),
      'old/b.yml': template(role('App', `RoleName: RoleB, ManagedPolicyArns: ["${ARN}/shared"]`)),
    };
    const told = await whose(files, path => path.startsWith('old/'));
    const doubts = (path: string) => told.filter(one => one.path === path).flatMap(({ unclear }) => unclear);
    expect([doubts('a.yml'), doubts('dev/main.tf')]).toEqual([[], []]);
    expect(doubts('shared.yml')).toEqual(['`App` in `old/b.yml` attaches it by its name']);
    const some = await whose(files, path => path === 'old/a.yml');
    expect(some.find(({ path }) => path === 'dev/main.tf')?.unclear).toHaveLength(1);
  });

  it('is settled by a configuration that names one of the roles', () => {
    const owner = (name: string, isPattern = false) => ({ name, account: null, isPattern });
    const claimed = (isAlike: boolean) => {
      return { principals: [owner('*-AppRole-*', true)], unclear: isAlike ? ['x'] : [], how: 'h', called: [], isAlike };
    };
    const decided = (isAlike: boolean) =>
      whoseBy(
        { given: [], configured: () => ({ principals: [owner('a-AppRole-1')], how: 'line 1' }), nameless: false },
        {
          ...{ claimed: () => claimed(isAlike), called: () => null, inAccounts: (some: readonly Owner[]) => some },
          reported: ({ isPattern }) => (isPattern ? ['a-AppRole-1', 'b-AppRole-2'] : ['a-AppRole-1']),
        },
      )({ path: 'a.yml', policy: { pointer: '' } });
    expect(decided(true).owners?.principals).toEqual([owner('a-AppRole-1')]);
    expect(decided(false).reason).toBe('owners-disagree');
  });

  it('is told where the other template names its role', async () => {
    const files = { 'a.yml': template(inline()), 'b.yml': template(inline('RoleName: RoleB, ')) };
    expect(await doubtsOf('a.yml', files)).toEqual([]);
  });
});

describe('a file that Terraform takes from the folder that it runs in', () => {
  const taking = (name: string, role: string) =>
    `resource "aws_iam_role_policy" "p" {\n  role = "${role}"\n  policy = file("${name}")\n}\n`;

  it.each(['${path.root}/p/app.json', '${path.cwd}/p/app.json', 'p/app.json', './p/app.json'])(
    'is left open where a module takes %s and lacks it',
    async name => {
      const files = {
        'envs/dev/main.tf': taking('${path.module}/p/app.json', 'RoleA'),
        'envs/dev/p/app.json': JSON_POLICY,
        'modules/role/main.tf': taking(name, 'RoleB'),
      };
      expect(await doubtsOf('envs/dev/p/app.json', files)).toEqual([
        '`modules/role/main.tf` takes it where it is run in another folder',
      ]);
    },
  );

  it('is told where each folder has its own', async () => {
    const files = {
      'dev/main.tf': taking('${path.root}/p/app.json', 'RoleA'),
      'dev/p/app.json': JSON_POLICY,
      'prod/main.tf': taking('${path.root}/p/app.json', 'RoleB'),
      'prod/p/app.json': JSON_POLICY,
    };
    expect(await doubtsOf('dev/p/app.json', files)).toEqual([]);
  });
});
