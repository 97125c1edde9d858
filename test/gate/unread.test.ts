import { describe, expect, it } from 'vitest';
import type { FailOn } from '../../src/configuration/configuration';
import type { OnOpen } from '../../src/configuration/gate-rules';
import { policies, policy } from '../cli/made';
import type { Texts } from '../deliver/based';
import { withFormats } from '../keep/kept';
import { judge } from './judged';
import { rulesFor } from './rules';

withFormats();

const VERSION = 'Version = "2012-10-17"';
const terraform = (list: string, more = '') =>
  `locals {\n  p = jsonencode({ ${VERSION}, Statement = [{ Effect = "Allow", Action = ${list}, Resource = "*"${more} }] })\n}\n`;
const block = (body: string) =>
  `data "aws_iam_policy_document" "d" {\n  statement {\n    ${body}\n    resources = ["*"]\n  }\n}\n`;
const yaml = (...lines: readonly string[]) => `Version: "2012-10-17"\nStatement:\n${lines.join('\n')}\n`;

const decide = (head: Texts, unread: OnOpen | null = null, failOn: FailOn = 'any', base?: Texts) =>
  judge({ head, rules: rulesFor(failOn, { unread }), ...(base && { base }) });

/** Files that hold one statement each that nobody can judge. */
const UNREAD: Readonly<Record<string, readonly [string, string]>> = {
  'a list that a function makes': ['a.tf', terraform('concat(["iam:*"], [])')],
  'a list that a loop makes': ['a.tf', block('actions = [for one in ["iam:*"] : one]')],
  'a list with a variable in it': ['a.tf', block('actions = ["s3:GetObject", var.more]')],
  'a computed effect': ['a.tf', terraform('["iam:*"]').replace('"Allow"', 'var.effect')],
  'a document that a condition makes': [
    'a.tf',
    `locals {\n  p = var.on ? jsonencode({ Statement = [{ Effect = "Allow", Action = ["iam:*"] }] }) : null\n}\n`,
  ],
  'a policy as a text in JSON': ['a.json', JSON.stringify({ policy: policy('iam:*') })],
  'a list of a template': [
    'a.yaml',
    yaml('  - Effect: Allow', '    Action: !Split [",", !Ref Actions]', '    Resource: "*"'),
  ],
};

describe('statements that nobody can read', () => {
  it.each(Object.entries(UNREAD))('leave the gate undecided, fail it, or are let by: %s', (_, [path, text]) => {
    const head = { [path]: text };
    expect(decide(head)).toEqual(decide(head, 'incomplete'));
    const words = `1 statement grants, in \`${path}\`, line \\d+\\.$`;
    expect(decide(head).sentence).toMatch(
      new RegExp(`^incomplete: nobody can judge 1 statement, in \`${path}\`, line \\d+\\.$`),
    );
    expect(decide(head, 'fail').sentence).toMatch(new RegExp(`^failed: nobody can judge what ${words}`));
    expect(decide(head, 'allow').sentence).toBe(
      'passed: no unused access is granted; nobody can judge what 1 statement grants.',
    );
    const beside = { ...head, 'b.json': policy('s3:GetObject') };
    const ignoring = judge({ head: beside, configuration: [`ignore: [${path}]`], rules: rulesFor('any') });
    expect(ignoring.sentence).toBe('passed: no unused access is granted; 1 file is ignored.');
  });

  it('are those too that count at another place', () => {
    const lists = ['    Action: &all ["iam:*"]', '    Action: *all'];
    const statements = lists.flatMap(list => ['  - Effect: Allow', list, '    Resource: "*"']);
    expect(decide({ 'a.yaml': yaml(...statements) }).sentence).toBe(
      'incomplete: nobody can judge 2 statements, the first in `a.yaml`, line 3.',
    );
  });

  it('are no others that cannot be judged', () => {
    const head = { 'a.json': policy('s3:GetObject').replace('"Action"', '"NotAction"') };
    for (const unread of ['fail', 'allow'] as const) expect(decide(head, unread).result).toBe('incomplete');
  });

  it('count where the change touches them', () => {
    const [text] = [UNREAD['a list with a variable in it']?.[1] ?? ''];
    const base = { 'a.tf': text };
    const [touched, beside] = [{ 'a.tf': text.replace('var.more', 'var.most') }, { 'a.tf': `# more\n${text}` }];
    const results = (head: Texts) => (['added', 'touched'] as const).map(rule => decide(head, null, rule, base).result);
    expect(results(touched)).toEqual(['incomplete', 'incomplete']);
    expect(results(beside)).toEqual(['passed', 'passed']);
    expect(decide(beside, null, 'any', base).result).toBe('incomplete');
  });
});

describe('what leaves no gate undecided', () => {
  const role = (...lines: readonly string[]) =>
    `Resources:\n  App:\n    Type: AWS::IAM::Role\n    Properties:\n${lines.map(line => `      ${line}\n`).join('')}`;
  const bucket = 'resource "aws_s3_bucket_policy" "b" {\n  policy = data.aws_iam_policy_document.d.json\n}\n';
  const trust = 'resource "aws_iam_role" "r" {\n  assume_role_policy = data.aws_iam_policy_document.d.json\n}\n';
  const limit =
    'resource "aws_iam_role" "r" {\n  permissions_boundary = aws_iam_policy.b.arn\n}\nresource "aws_iam_policy" "b" {\n  policy = data.aws_iam_policy_document.d.json\n}\n';
  const principals = 'principals {\n      type = "AWS"\n      identifiers = var.all\n    }';

  it.each<[string, string, string]>([
    ['a Deny', 'a.tf', terraform('concat(["iam:*"], [])').replace('"Allow"', '"Deny"')],
    ['a Deny as a block', 'a.tf', block('effect = "Deny"\n    actions = var.all')],
    ['a statement with principals', 'a.tf', block(`actions = var.all\n    ${principals}`)],
    ['a resource policy', 'a.tf', block('actions = var.all') + bucket],
    ['a trust policy', 'a.tf', block('actions = var.all') + trust],
    ['a boundary', 'a.tf', block('actions = var.all') + limit],
    [
      'a trust policy of a template',
      'a.yaml',
      role(
        'AssumeRolePolicyDocument:',
        '  Statement:',
        '    - Effect: !Ref Effect',
        '      Principal: !Ref Who',
        '      Action: !Ref How',
      ),
    ],
    [
      'a computed effect beside a principal',
      'a.json',
      policy('s3:GetObject').replace('"Allow"', '"{{e}}", "Principal": "*"'),
    ],
  ])('%s', (_, path, text) => {
    const head = { [path]: text, 'b.json': policies(['s3:GetObject']) };
    expect(decide(head).sentence).toBe('passed: no unused access is granted.');
    expect(decide(head, 'fail').result).toBe('passed');
  });
});
