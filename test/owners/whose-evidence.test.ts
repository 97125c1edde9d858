import { beforeAll, describe, expect, it } from 'vitest';
import { finding } from '../cli/made';
import { listing } from '../deliver/placed';
import { outcomeOf, withFormats } from '../keep/kept';
import { loaded } from '../source/hcl/load';

withFormats();
beforeAll(loaded);

const DOCUMENT =
  'PolicyDocument: { Statement: [{ Effect: Allow, Action: [s3:GetObject, s3:GetBucketAcl], Resource: "*" }] }';
const template = (type: 'Role' | 'User') =>
  `AWSTemplateFormatVersion: "2010-09-09"\nResources:\n  A:\n    Type: AWS::IAM::${type}\n    Properties:\n      ${type}Name: RoleA\n      Policies:\n        - PolicyName: p\n          ${DOCUMENT}\n`;
const module = (type: 'role' | 'user') =>
  `resource "aws_iam_${type}" "a" {\n  name = "RoleA"\n}\nresource "aws_iam_${type}_policy" "a" {\n  ${type} = aws_iam_${type}.a.name\n  policy = jsonencode({\n    Statement = [{\n      Effect   = "Allow"\n      Action   = ["s3:GetObject", "s3:GetBucketAcl"]\n      Resource = "*"\n    }]\n  })\n}\n`;
const ROLE = finding('RoleA');
const USER = ROLE.replace(':role/', ':user/').replace('AWS::IAM::Role', 'AWS::IAM::User');

describe('evidence of a role is not that of a user of the same name', () => {
  it.each<[string, string, string, boolean]>([
    ['a template’s role', 'a.yaml', template('Role'), true],
    ['a template’s user', 'a.yaml', template('User'), false],
    ['a role of Terraform', 'a.tf', module('role'), true],
    ['a user of Terraform', 'a.tf', module('user'), false],
  ])('%s', (_, path, text, isRole) => {
    const verdicts = (report: string) =>
      outcomeOf({ path, text }, { report }).statements.map(one => [one.verdict, one.reason]);
    expect([verdicts(isRole ? ROLE : USER), verdicts(isRole ? USER : ROLE)]).toEqual([
      [['refined', null]],
      [['declined', 'no-evidence']],
    ]);
  });
});

describe('a report that names nobody', () => {
  const roles = (...names: readonly string[]) =>
    names
      .map((name, at) =>
        template('Role')
          .replace(/^[\s\S]*Resources:\n {2}A/, `  ${'ABC'[at]}`)
          .replaceAll('RoleA', name),
      )
      .join('');
  const told = (...names: readonly string[]) =>
    outcomeOf(
      { path: 'a.yaml', text: `AWSTemplateFormatVersion: "2010-09-09"\nResources:\n${roles(...names)}` },
      { report: listing('s3:GetBucketAcl') },
    ).problems.filter(({ code }) => code === 'nameless-report');

  it('is warned of where it decides over several principals', () => {
    expect(told('RoleB', 'RoleA')).toMatchObject([
      { severity: 'warning', path: 'report.json', message: expect.stringContaining('about `RoleA`, `RoleB`, each') },
    ]);
    expect(told('RoleA')).toEqual([]);
  });
});
