// biome-ignore-all lint/suspicious/noTemplateCurlyInString: this is how HCL writes what is computed
import { beforeAll, describe, expect, it } from 'vitest';
import { apply, type Outcome, put, span } from './claims';
import { breach, loaded } from './made-claims';

beforeAll(loaded);

const DOCUMENT = `{
      "Statement": [
        { "Effect": "Allow", "Action": ["s3:GetObject", "s3:PutObject"], "Resource": "\${arn["x"]}/*" },
        { "Effect": "Allow", "Action": "sns:*", "Resource": \${jsonencode({ a = "}" })} },
        { "Effect": "Allow", "Action": ["sqs:SendMessage"], "Resource": "$\${aws:username}" }
      ]
    }`;
const HEREDOC = `resource "aws_iam_role_policy" "app" {\n  policy = <<-EOF\n    ${DOCUMENT}\n  EOF\n  name = "app"\n}\n`;
const PLAIN = DOCUMENT.replace('${arn["x"]}', '${arn}').replace('${jsonencode({ a = "}" })}', '"*"');
const SCALAR = `Policy:\n  Document: !Sub |\n    ${PLAIN}\n  Name: app\n`;

const DROPPED: Outcome = { before: ['s3:GetObject', 's3:PutObject'], after: ['s3:GetObject'] };
const NARROWED: Outcome = { before: ['sns:*'], after: ['sns:Get*', 'sns:Publish'] };

describe.each([
  ['a heredoc', 'main.tf', HEREDOC],
  ['a block scalar', 'template.yaml', SCALAR],
])('a document in %s', (_, path, before) => {
  const check = (
    edits: Parameters<typeof breach>[0]['edits'],
    outcomes: readonly Outcome[],
    { text = before, after = apply(text, edits) } = {},
  ) => breach({ path, before: text, outcomes, edits, after });
  const drop = (text = before) => put(text, ', "s3:PutObject"', '');
  const statement = () => {
    const start = span(before, '{ "Effect": "Allow", "Action": "sns').start;
    return { start, end: span(before, '{ "Effect": "Allow", "Action": ["sqs').start, text: '' };
  };

  it('may lose entries and statements', () => {
    expect(check([drop()], [DROPPED])).toBeNull();
    expect(check([drop(), put(before, '"sns:*"', '["sns:Get*", "sns:Publish"]')], [DROPPED, NARROWED])).toBeNull();
    expect(check([drop(), statement()], [DROPPED, 'removed'])).toBeNull();
    const text = before.replaceAll('\n', '\r\n');
    expect(check([drop(text)], [DROPPED], { text })).toBeNull();
  });

  it('changes in nothing but its lists', () => {
    for (const [part, by] of [
      ['"Resource": "$', '"NotResource": "$'],
      ['"sqs:SendMessage"', '"sqs:*"'],
      ['"Allow", "Action": "sns', '"Deny", "Action": "sns'],
      ['/*"', '"'],
    ] as const) {
      expect(check([drop(), put(before, part, by)], [DROPPED])).toMatch(/^an edit at .* in the document at line/);
    }
    expect(check([drop(), put(before, 'app', 'App')], [DROPPED])).toMatch(
      /^an edit at line \d+, column \d+ of the text before$/,
    );
  });

  it('holds the entries that are said', () => {
    expect(check([drop()], [{ before: ['s3:GetObject', 's3:PutObject'], after: ['s3:PutObject'] }])).toContain(
      'in the document',
    );
    expect(check([], [DROPPED])).toContain('in the document');
    expect(check([statement()], ['same', 'same', 'removed'])).toContain('in the document');
  });

  it('is JSON after as before', () => {
    expect(check([put(before, '"s3:PutObject"', '')], [DROPPED])).toContain(
      'the text after does not parse, in the doc',
    );
    expect(check([put(before, '"sns:*"', '"sns:*')], ['same', NARROWED])).toContain('the text after does not parse');
  });

  it('does not end the string that it stands in', () => {
    const text =
      path === 'main.tf'
        ? '["sns:Get*",\n  EOF\n  x = <<-EOF\n"sns:Publish"]'
        : '["sns:Get*",\n  x: |\n    "sns:Publish"]';
    expect(check([put(before, '"sns:*"', text)], ['same', NARROWED])).toMatch(/^(?:line|the text after)/);
  });
});
