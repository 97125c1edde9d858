import { describe, expect, it } from 'vitest';
import { showsPolicy } from '../../src/source/signs';

describe('a text that cannot be read', () => {
  it.each([
    '"Effect": "Allow"',
    "{'Effect' : 'Allow'",
    'Effect: Allow',
    'Statement :\n',
    'Statement =',
    '\\"Statement\\":',
    '&quot;Effect&quot; :',
    '"RoleStatements": [',
    'statements:',
    'see #/definitions/Statement/items',
    'Effect # what it does',
    'Type: AWS::IAM::Role',
    'AWS::Serverless-2016-10-31',
    'AWS::SSO::PermissionSet',
    'resource "aws_iam_policy" "a" {',
    '"\\u0045ffect"',
    '"\\x53tatement"',
    '"\\U00000045ffect"',
    '"Stat\\u006Dent"',
  ])('may hold a policy where it says %j', text => {
    expect(showsPolicy(text)).toBe(true);
    expect(showsPolicy(`{{ x\n ${text}\n`)).toBe(true);
  });

  it.each([
    '',
    'the Effect of a Statement',
    'Effects: 1',
    'SideEffect: 1',
    'ruleStatements: 1',
    'effect: NoSchedule',
    'AWS::S3::Bucket',
    'my_aws_iam_x',
    '"caf\\u00e9"',
    '"\\u0009"',
    '"\\u0080 \\x3a"',
    '"\\u005"',
  ])('holds none where it says no more than %j', text => expect(showsPolicy(text)).toBe(false));
});
