import { describe, expect, it } from 'vitest';
import { inJson, inYaml, outline, policyOf, told } from './made';

const ALLOW = { Effect: 'Allow', Action: ['s3:GetObject', 's3:Put*'], Resource: '*' };
const DOCUMENT = { Version: '2012-10-17', Statement: [ALLOW] };

/** A template with one resource. */
function template(Type: string, Properties: unknown): unknown {
  return { Resources: { One: { Type, Properties } } };
}

describe('the attributes of a resource that hold policies of identities', () => {
  const named = [{ PolicyName: 'p', PolicyDocument: DOCUMENT }];
  it.each<[string, object, string]>([
    ['AWS::IAM::Role', { Policies: named }, 'Policies/0/PolicyDocument'],
    ['AWS::IAM::User', { Policies: named }, 'Policies/0/PolicyDocument'],
    ['AWS::IAM::Group', { Policies: named }, 'Policies/0/PolicyDocument'],
    ...['Policy', 'ManagedPolicy', 'RolePolicy', 'UserPolicy', 'GroupPolicy'].map((name): [string, object, string] => [
      `AWS::IAM::${name}`,
      { PolicyDocument: DOCUMENT },
      'PolicyDocument',
    ]),
    ['AWS::SSO::PermissionSet', { InlinePolicy: DOCUMENT }, 'InlinePolicy'],
    ['AWS::Serverless::Function', { Policies: [DOCUMENT] }, 'Policies/0'],
    ['AWS::Serverless::StateMachine', { Policies: DOCUMENT }, 'Policies'],
    ['Custom::Policy', { Document: DOCUMENT }, 'Document'],
  ])('%s', (type, properties, where) => {
    const found = inJson(template(type, properties));
    expect(outline(found)).toEqual([`/Resources/One/Properties/${where}/Statement/0: s3:GetObject s3:Put*`]);
    expect(found.policies.map(policy => policy.pointer)).toEqual([`/Resources/One/Properties/${where}`]);
    expect(found.problems).toEqual([]);
  });
});

describe('the attributes of a resource that hold other policies', () => {
  it.each([
    ['AWS::IAM::Role', 'AssumeRolePolicyDocument', 'principal'],
    ['AWS::Serverless::Function', 'AssumeRolePolicyDocument', 'principal'],
    ['AWS::S3::BucketPolicy', 'PolicyDocument', 'principal'],
    ['AWS::SQS::QueuePolicy', 'PolicyDocument', 'principal'],
    ['AWS::KMS::Key', 'KeyPolicy', 'principal'],
    ['AWS::ECR::Repository', 'RepositoryPolicyText', 'principal'],
    ['AWS::SecretsManager::ResourcePolicy', 'ResourcePolicy', 'principal'],
    ['AWS::EC2::VPCEndpoint', 'PolicyDocument', 'principal'],
    ['AWS::IoT::Policy', 'PolicyDocument', 'principal'],
    ['AWS::Organizations::Policy', 'Content', 'organization'],
    ['AWS::RolesAnywhere::Profile', 'SessionPolicy', 'boundary'],
  ])('%s %s', (type, attribute, reason) => {
    const found = inJson(template(type, { [attribute]: DOCUMENT }));
    expect(outline(found)).toEqual([`/Resources/One/Properties/${attribute}/Statement/0: ${reason}`]);
  });

  it('are listed without a word on how they are written', () => {
    const odd = { Version: '2012-10-17', Statement: [{ Effect: 'allow', action: 5 }] };
    const found = inJson(template('AWS::S3::BucketPolicy', { PolicyDocument: odd }));
    expect(outline(found)).toEqual(['/Resources/One/Properties/PolicyDocument/Statement/0: principal']);
    expect(found.problems).toEqual([]);
  });
});

describe('a managed policy that is the permissions boundary of a principal', () => {
  it.each([
    ['!Ref', '!Ref Limit'],
    ['Ref', '{ Ref: Limit }'],
    ['!GetAtt', '!GetAtt Limit.PolicyArn'],
    ['!GetAtt in brackets', '!GetAtt [Limit, PolicyArn]'],
    ['!Sub', `!Sub "\${Limit}"`],
    ['its name', `!Sub "arn:aws:iam::\${AWS::AccountId}:policy/the-limit"`],
    ['a condition', '!If [IsLive, !Ref Limit, !Ref AWS::NoValue]'],
  ])('is one by %s', (_, reference) => {
    const found = inYaml(`
Resources:
  Limit:
    Type: AWS::IAM::ManagedPolicy
    Properties:
      ManagedPolicyName: the-limit
      PolicyDocument: { Statement: [{ Effect: Allow, Action: "s3:*", Resource: "*" }] }
  Other:
    Type: AWS::IAM::ManagedPolicy
    Properties:
      PolicyDocument: { Statement: [{ Effect: Allow, Action: "s3:*", Resource: "*" }] }
  Role:
    Type: AWS::IAM::Role
    Properties:
      PermissionsBoundary: ${reference}
      ManagedPolicyArns: [!Ref Other]
`);
    expect(outline(found)).toEqual([
      '/Resources/Limit/Properties/PolicyDocument/Statement/0: boundary',
      '/Resources/Other/Properties/PolicyDocument/Statement/0: s3:*',
    ]);
  });
});

describe('several documents in one file', () => {
  it('are told apart by their number', () => {
    const found = inYaml(
      `${policyOf('[{ Effect: Allow, Action: "s3:*" }]')}---\n${policyOf('{ Effect: Deny, Action: "s3:*" }')}`,
    );
    expect(outline(found)).toEqual([
      '/0/Resources/P/Properties/PolicyDocument/Statement/0: s3:*',
      '/1/Resources/P/Properties/PolicyDocument/Statement: deny',
    ]);
  });
});

describe('what is wrong in a template', () => {
  it('is told with its line', () => {
    const found = inYaml(
      policyOf(`
          - { Effect: allow, Action: "s3:*" }
          - text
          - { Effect: Allow, action: "s3:*" }
          - { Effect: Allow, Action: 5 }
          - { Effect: Allow, Actions: "s3:*" }
          - { Effect: Allow, NotActon: "s3:*" }
          - { Effect: Allow, Resource: "*" }
          - { Efect: Allow, Action: "s3:*" }
          - { Action: "s3:*" }
`),
    );
    expect(told(found)).toEqual([
      'bad-statement 8: `Effect` is neither `Allow` nor `Deny`',
      'bad-statement 9: a statement must be an object',
      'misspelled-key 10: `action` is not spelled so',
      'bad-statement 11: `Action` is neither a string nor a list of strings',
      ...[12, 13, 14].map(line => `bad-statement ${line}: the statement has no \`Action\``),
      'bad-statement 15: the statement has no `Effect`',
      'bad-statement 16: `Effect` is neither `Allow` nor `Deny`',
    ]);
    expect(found.problems.slice(4).map(({ column, help }) => [column, help])).toEqual([
      [30, 'write `Action` or `NotAction` for `Actions`'],
      [30, 'write `Action` or `NotAction` for `NotActon`'],
      [13, 'add one'],
      [15, 'write `Effect` for `Efect`'],
      [13, 'write `"Allow"` or `"Deny"`, with this case'],
    ]);
  });
});
