import { describe, expect, it } from 'vitest';
import { inYaml, outline, told } from './made';

const ALLOW = '{ Effect: Allow, Action: [s3:GetObject], Resource: "*" }';

describe('a configuration of the Serverless Framework', () => {
  it('has statements of the provider, of functions and of resources', () => {
    const found = inYaml(`
service: app
provider:
  name: aws
  iam:
    role:
      managedPolicies: [arn:aws:iam::aws:policy/ReadOnlyAccess]
      permissionsBoundary: !Ref Limit
      statements:
        - Effect: Allow
          Action:
            - s3:GetObject
          Resource: '*'
        - Effect: Allow
          Action: \${self:custom.actions}
          Resource: '*'
        - \${file(more.yml)}
functions:
  one:
    handler: a.b
    iamRoleStatements: [${ALLOW}]
  two:
    iamRoleStatements: \${file(two.yml):statements}
resources:
  Resources:
    Limit:
      Type: AWS::IAM::ManagedPolicy
      Properties: { PolicyDocument: { Statement: [${ALLOW}] } }
    Role:
      Type: AWS::IAM::Role
      Properties: { Policies: [{ PolicyName: p, PolicyDocument: { Statement: [${ALLOW}] } }] }
`);
    expect(outline(found)).toEqual([
      '/provider/iam/role/statements/0: s3:GetObject',
      '/provider/iam/role/statements/1: not-literal',
      '/provider/iam/role/statements/2: not-literal',
      '/functions/one/iamRoleStatements/0: s3:GetObject',
      '/functions/two/iamRoleStatements: not-literal',
      '/resources/Resources/Limit/Properties/PolicyDocument/Statement/0: boundary',
      '/resources/Resources/Role/Properties/Policies/0/PolicyDocument/Statement/0: s3:GetObject',
    ]);
    expect(told(found)).toEqual([]);
    expect(found.policies[0]?.list?.items).toHaveLength(3);
  });

  it.each([
    ['the old place', 'provider: { iamRoleStatements: %s }', '/provider/iamRoleStatements'],
    [
      'functions in parts',
      'provider: {}\nfunctions: [{ f: { iamRoleStatements: %s } }]',
      '/functions/0/f/iamRoleStatements',
    ],
    [
      'resources in parts',
      'provider: {}\nresources: [{ Resources: { R: { Type: AWS::IAM::Policy, Properties: { PolicyDocument: { Statement: %s } } } } }]',
      '/resources/0/Resources/R/Properties/PolicyDocument/Statement',
    ],
  ])('%s', (_, text, pointer) => {
    const of = (list: string) => outline(inYaml(`service: app\n${text.replace('%s', list)}`));
    expect(of(`[${ALLOW}]`)).toEqual([`${pointer}/0: s3:GetObject`]);
    expect(of(`"\${file(statements.yml)}"`)).toEqual([`${pointer}: not-literal`]);
  });

  it('has resource policies that are no grants of its role', () => {
    const found = inYaml(`
service: app
provider:
  apiGateway:
    resourcePolicy: [{ Effect: Allow, Principal: '*', Action: execute-api:Invoke, Resource: '*' }]
`);
    expect(outline(found)).toEqual(['/provider/apiGateway/resourcePolicy/0: principal']);
  });

  it('may keep statements and resources in files of their own', () => {
    expect(outline(inYaml(`- Effect: Allow\n  Action: [s3:GetObject]\n  Resource: '*'\n`))).toEqual([
      '/0: s3:GetObject',
    ]);
    const file = `Role:\n  Type: AWS::IAM::Role\n  Properties: { AssumeRolePolicyDocument: { Statement: [${ALLOW}] } }\n`;
    expect(outline(inYaml(file))).toEqual(['/Role/Properties/AssumeRolePolicyDocument/Statement/0: principal']);
  });
});
