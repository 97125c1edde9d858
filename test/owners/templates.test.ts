// biome-ignore-all lint/suspicious/noTemplateCurlyInString: this is how Terraform and CloudFormation write what is computed
import { describe, expect, it } from 'vitest';
import { whose } from './made';

const DOCUMENT = '{ Statement: [{ Effect: Allow, Action: [s3:GetObject], Resource: "*" }] }';

/** A template in YAML with resources, each line as it stands below `Resources`. */
function template(resources: string, rest = ''): Readonly<Record<string, string>> {
  return { 'app.yaml': `AWSTemplateFormatVersion: "2010-09-09"\n${rest}Resources:\n${resources}` };
}

function role(id: string, properties = ''): string {
  return `  ${id}:\n    Type: AWS::IAM::Role\n    Properties: { AssumeRolePolicyDocument: {}${properties} }\n`;
}

const INLINE = `, Policies: [{ PolicyName: p, PolicyDocument: ${DOCUMENT} }]`;

function policy(type: string, properties: string): string {
  return `  P:\n    Type: AWS::IAM::${type}\n    Properties: { ${properties}, PolicyDocument: ${DOCUMENT} }\n`;
}

function sam(properties: string, type = 'Function'): string {
  return `  Fn:\n    Type: AWS::Serverless::${type}\n    Properties: { ${properties}Policies: [${DOCUMENT}] }\n`;
}

describe('a template names the principals of', () => {
  const named: Readonly<Record<string, readonly [Readonly<Record<string, string>>, readonly string[]]>> = {
    'an inline policy of a role with a name': [template(role('App', `, RoleName: app${INLINE}`)), ['app']],
    'an inline policy of a role without one': [template(role('App', INLINE)), ['*-App-*']],
    'a role whose logical id may be cut': [
      template(role('AnApplicationWithAVeryLongNameRole', INLINE)),
      ['*-AnApplicationWithAVeryLo*'],
    ],
    'a role whose name holds the stack': [
      template(role('App', `, RoleName: !Sub "\${AWS::StackName}-app"${INLINE}`)),
      ['*-app'],
    ],
    'a role whose name is joined': [
      template(role('App', `, RoleName: !Join ["-", [app, !Ref Stage, role]]${INLINE}`), 'Parameters: { Stage: {} }\n'),
      ['app-*-role'],
    ],
    'a role whose name may be left out': [
      template(role('App', `, RoleName: !If [C, app, !Ref "AWS::NoValue"]${INLINE}`)),
      ['*-App-*', 'app'],
    ],
    'an inline policy under a condition': [
      template(
        role(
          'App',
          `, RoleName: app, Policies: [!If [C, { PolicyName: p, PolicyDocument: ${DOCUMENT} }, !Ref "AWS::NoValue"]]`,
        ),
      ),
      ['app'],
    ],
    'an inline policy of a user': [
      template(`  U:\n    Type: AWS::IAM::User\n    Properties: { UserName: ann${INLINE} }\n`),
      ['ann'],
    ],
    'a policy with Roles and Users': [
      template(
        role('App', ', RoleName: app') + policy('Policy', 'PolicyName: p, Roles: [!Ref App, other], Users: [ann]'),
      ),
      ['ann', 'app', 'other'],
    ],
    'a policy with roles under a condition': [
      template(role('App', ', RoleName: app') + policy('Policy', 'PolicyName: p, Roles: [!If [C, !Ref App, other]]')),
      ['app', 'other'],
    ],
    'a policy with a role whose name has a hole': [
      template(policy('Policy', 'PolicyName: p, Roles: [!Sub "${Stage}-app"]')),
      ['*-app'],
    ],
    'a role policy': [
      template(role('App', ', RoleName: app') + policy('RolePolicy', 'PolicyName: p, RoleName: !Ref App')),
      ['app'],
    ],
    'a user policy': [template(policy('UserPolicy', 'PolicyName: p, UserName: ann')), ['ann']],
    'a managed policy with Roles': [template(role('App') + policy('ManagedPolicy', 'Roles: [!Ref App]')), ['*-App-*']],
    'a managed policy that a role lists': [
      template(role('App', ', RoleName: app, ManagedPolicyArns: [!Ref P]') + policy('ManagedPolicy', 'Path: /')),
      ['app'],
    ],
    'a managed policy that a role lists by its ARN': [
      template(
        role('App', ', RoleName: app, ManagedPolicyArns: [!Sub "arn:aws:iam::${AWS::AccountId}:policy/shared"]') +
          policy('ManagedPolicy', 'ManagedPolicyName: shared'),
      ),
      ['app'],
    ],
    'a managed policy that a function lists': [
      template(
        `  Fn:\n    Type: AWS::Serverless::Function\n    Properties: { Policies: [!Ref P] }\n${policy('ManagedPolicy', 'Path: /')}`,
      ),
      ['*-FnRole-*'],
    ],
    'a function of SAM': [template(sam('')), ['*-FnRole-*']],
    'a state machine of SAM': [template(sam('', 'StateMachine')), ['*-FnRole-*']],
    'a function whose role may be left out': [template(sam('Role: !Ref "AWS::NoValue", ')), ['*-FnRole-*']],
    'the second document of a file': [
      { 'app.yaml': `a: 1\n---\nResources:\n${role('App', `, RoleName: app${INLINE}`)}` },
      ['app'],
    ],
    'resources of the Serverless Framework': [
      {
        'serverless.yml': `service: a\nprovider: {}\nresources:\n  Resources:\n    App:\n      Type: AWS::IAM::Role\n      Properties: { RoleName: app${INLINE} }\n`,
      },
      ['app'],
    ],
    'a template in JSON': [
      {
        'app.json': JSON.stringify({
          Resources: {
            App: { Type: 'AWS::IAM::Role', Properties: { RoleName: { 'Fn::Sub': '${AWS::StackName}-app' } } },
            P: {
              Type: 'AWS::IAM::Policy',
              Properties: {
                Roles: [{ Ref: 'App' }],
                PolicyDocument: { Statement: [{ Effect: 'Allow', Action: 's3:GetObject', Resource: '*' }] },
              },
            },
          },
        }),
      },
      ['*-app'],
    ],
  };
  it.each(Object.entries(named))('%s', async (_, [files, names]) => {
    const [one, ...others] = await whose(files);
    expect(others).toEqual([]);
    expect(one?.unclear).toEqual([]);
    expect(one?.principals).toEqual(names);
    expect(one?.how).not.toBe('');
  });
});

describe('a template cannot name the principals of', () => {
  const unclear: Readonly<Record<string, readonly [Readonly<Record<string, string>>, RegExp]>> = {
    'a role whose name is a parameter': [
      template(role('App', `, RoleName: !Ref Name${INLINE}`), 'Parameters: { Name: {} }\n'),
      /`Name` is given from outside/,
    ],
    'a policy for a role that is a parameter': [
      template(policy('Policy', 'Roles: [!Ref Name]')),
      /`Name` is given from outside/,
    ],
    'a policy for a role of another stack': [
      template(policy('Policy', 'Roles: [!ImportValue x]')),
      /imported from another stack/,
    ],
    'a policy with groups': [
      template(policy('Policy', 'Roles: [app], Groups: [devs]')),
      /a group, whose members are not known/,
    ],
    'a group policy': [template(policy('GroupPolicy', 'GroupName: devs')), /a group, whose members are not known/],
    'a policy for a group by reference': [
      template(
        `  G:\n    Type: AWS::IAM::Group\n    Properties: { ManagedPolicyArns: [!Ref P] }\n${policy('ManagedPolicy', 'Path: /')}`,
      ),
      /`G` is a group/,
    ],
    'a managed policy that is handed on': [
      template(policy('ManagedPolicy', 'Roles: [app]'), 'Outputs: { Arn: { Value: !Ref P } }\n'),
      /`Outputs` hands it on/,
    ],
    'a managed policy that nobody has': [
      template(policy('ManagedPolicy', 'Path: /')),
      /nothing in the template puts it/,
    ],
    'a function with a role of its own': [
      template(sam('Role: !GetAtt App.Arn, ') + role('App')),
      /SAM does not use its policies/,
    ],
    'a function with the role of all': [
      template(sam(''), 'Globals: { Function: { Role: arn:aws:iam::111122223333:role/all } }\n'),
      /SAM does not use its policies/,
    ],
    'a role of a role': [
      template(role('App') + role('B', `, RoleName: !Ref App${INLINE}`)),
      /the name of `B` depends on `App`/,
    ],
    'a role that is named after itself': [template(role('App', `, RoleName: !Ref App${INLINE}`)), /depends on `App`/],
    'a name of 10,000 characters': [
      template(role('App', `, RoleName: ${'x'.repeat(10_000)}${INLINE}`)),
      /does not tell a name/,
    ],
    'a policy for something else': [
      template(`  B:\n    Type: AWS::S3::Bucket\n    Properties: {}\n${policy('Policy', 'Roles: [!Ref B]')}`),
      /`B` is no role and no user/,
    ],
    'a permission set': [
      template(`  S:\n    Type: AWS::SSO::PermissionSet\n    Properties: { Name: n, InlinePolicy: ${DOCUMENT} }\n`),
      /makes roles in many accounts/,
    ],
    'a policy by itself': [
      { 'a.json': '{"Version":"2012-10-17","Statement":[{"Effect":"Allow","Action":"s3:GetObject","Resource":"*"}]}' },
      /nothing is said/,
    ],
  };
  it.each(Object.entries(unclear))('%s', async (_, [files, reason]) => {
    const [one] = await whose(files);
    expect(one?.unclear.join('; ')).toMatch(reason);
  });
});
