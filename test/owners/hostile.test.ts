// biome-ignore-all lint/suspicious/noTemplateCurlyInString: this is how Terraform writes what is computed
import { describe, expect, it } from 'vitest';
import { cpuTime } from '../cpu-time';
import { whose } from './made';

const DOCUMENT = 'jsonencode({ Statement = [{ Effect = "Allow", Action = ["s3:GetObject"], Resource = "*" }] })';

function many(count: number, one: (at: number) => string): string {
  return Array.from({ length: count }, (_, at) => one(at)).join('\n');
}

const POLICY = `resource "aws_iam_policy" "p" {\n  name = "shared"\n  policy = ${DOCUMENT}\n}\n`;

/** Sources that would take for ever, or memory without end, if each step asked all others. */
const HOSTILE: Readonly<Record<string, readonly [Readonly<Record<string, string>>, RegExp | number]>> = {
  'a policy that 5,000 attachments put on somebody': [
    {
      'main.tf': `${POLICY}${many(5_000, at => `resource "aws_iam_role_policy_attachment" "a${at}" {\n  role = "role-${at}"\n  policy_arn = aws_iam_policy.p.arn\n}`)}`,
    },
    5_000,
  ],
  'an attachment that goes over 5,000 roles': [
    {
      'main.tf': `${POLICY}locals {\n  roles = [${many(5_000, at => `"role-${at}",`)}]\n}\nresource "aws_iam_role_policy_attachment" "a" {\n  for_each = toset(local.roles)\n  role = each.value\n  policy_arn = aws_iam_policy.p.arn\n}\n`,
    },
    5_000,
  ],
  'a chain of 3,000 documents': [
    {
      'main.tf': many(
        3_000,
        at =>
          `data "aws_iam_policy_document" "d${at}" {\n  source_policy_documents = [data.aws_iam_policy_document.d${at + 1}.json]\n  statement {\n    actions = ["s3:GetObject"]\n    resources = ["*"]\n  }\n}`,
      ),
    },
    /nothing in its folder|too much refers to it/,
  ],
  'locals that double each other': [
    {
      'main.tf': `locals {\n  l0 = ["a-role"]\n${many(60, at => `  l${at + 1} = concat(local.l${at}, local.l${at})`)}\n}\nresource "aws_iam_policy_attachment" "a" {\n  name = "a"\n  roles = local.l60\n  policy_arn = aws_iam_policy.p.arn\n}\n${POLICY}`,
    },
    /does not tell a name|too much refers/,
  ],
  'texts that double each other': [
    {
      'main.tf': `locals {\n  t0 = "role"\n${many(60, at => `  t${at + 1} = "\${local.t${at}}\${local.t${at}}"`)}\n}\nresource "aws_iam_role_policy" "r" {\n  role = local.t60\n  policy = ${DOCUMENT}\n}\n`,
    },
    /does not tell a name|too much refers/,
  ],
  'a set that goes over itself': [
    {
      'main.tf': `resource "aws_iam_role" "r" {\n  for_each = aws_iam_role.r\n  name = each.value.name\n}\nresource "aws_iam_role_policy" "r" {\n  role = aws_iam_role.r["a"].name\n  policy = ${DOCUMENT}\n}\n`,
    },
    /not written out/,
  ],
};

describe('hostile sources', () => {
  it.each(Object.entries(HOSTILE))('%s', async (_, [files, expected]) => {
    await whose({ 'a.tf': POLICY });
    const start = cpuTime();
    const told = await whose(files);
    expect(cpuTime() - start).toBeLessThan(8_000);
    const [one] = told;
    if (typeof expected === 'number') expect([one?.principals.length, one?.unclear]).toEqual([expected, []]);
    else expect(one?.unclear.join('; ')).toMatch(expected);
  });

  it('templates with 5,000 roles that all list one managed policy are looked through once', async () => {
    const role = (at: number) => [
      `R${at}`,
      { Type: 'AWS::IAM::Role', Properties: { RoleName: `r-${at}x`, ManagedPolicyArns: [{ Ref: 'P' }] } },
    ];
    const document = { Statement: [{ Effect: 'Allow', Action: ['s3:GetObject'], Resource: '*' }] };
    const resources = {
      P: { Type: 'AWS::IAM::ManagedPolicy', Properties: { PolicyDocument: document } },
      ...Object.fromEntries(Array.from({ length: 5_000 }, (_, at) => role(at))),
    };
    const start = cpuTime();
    const [one] = await whose({ 'a.json': JSON.stringify({ Resources: resources }) });
    expect(cpuTime() - start).toBeLessThan(4_000);
    expect([one?.principals.length, one?.unclear]).toEqual([5_000, []]);
  });
});
