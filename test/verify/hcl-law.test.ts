// biome-ignore-all lint/suspicious/noTemplateCurlyInString: this is how HCL writes what is computed
import { beforeAll, describe, expect, it } from 'vitest';
import { apply, type Outcome, put, span } from './claims';
import { breach, loaded } from './made-claims';

beforeAll(loaded);

const BEFORE = `# the policy
data "aws_iam_policy_document" "app" { # of the app
  version = "2012-10-17"

  # reads
  statement { # one
    actions = [ # of buckets
      # first
      "s3:GetObject",
      "s3:PutObject", # writes
      # tail
    ]
    resources = ["\${aws_s3_bucket.app.arn}/*", "*"]
  }

  /* notes */
  statement {
    actions   = ["sns:Publish", "sns:*"] // all
    resources = [for name in var.names : "arn:\${name}" if name != ""]
  }
}

resource "aws_iam_role_policy" "app" {
  policy = jsonencode({
    Statement = [
      { Effect = "Allow", Action = "sqs:*", Resource = var.queue.arn },
      # third
      { Effect = "Allow", "Action" : ["iam:Get\\u002a"], (var.key) = 1 + 2 },
    ]
  })
}
`;

const DROP = put(BEFORE, '\n      "s3:PutObject", # writes', '');
const DROPPED: Outcome = { before: ['s3:GetObject', 's3:PutObject'], after: ['s3:GetObject'] };
const NARROWED: Outcome = { before: ['sqs:*'], after: ['sqs:Get*', 'sqs:SendMessage'] };
const NOTES = {
  start: span(BEFORE, '  /* notes */').start,
  end: span(BEFORE, '  }\n}\n\nresource').start + 4,
  text: '',
};
const LIST = '[ # of buckets';

const check = (
  edits: Parameters<typeof breach>[0]['edits'],
  outcomes: readonly Outcome[],
  { before = BEFORE, after = apply(before, edits) } = {},
) => breach({ path: 'main.tf', before, outcomes, edits, after });

const at = (part: string) => {
  const lines = BEFORE.slice(0, span(BEFORE, part).start).split('\n');
  return `line ${lines.length}, column ${(lines.at(-1) ?? '').length + 1} of the text before`;
};

describe('what holds', () => {
  it('an entry that goes with its comment and its comma, in any line ending, with a byte order mark', () => {
    expect(check([DROP], [DROPPED])).toBeNull();
    for (const before of [BEFORE.replaceAll('\n', '\r\n'), `\ufeff${BEFORE}`]) {
      const eol = before.includes('\r') ? '\r\n' : '\n';
      expect(check([put(before, `${eol}      "s3:PutObject", # writes`, '')], [DROPPED], { before })).toBeNull();
      const first = put(before, `${eol}      # first${eol}      "s3:GetObject",`, '');
      const outcome = { before: ['s3:GetObject', 's3:PutObject'], after: ['s3:PutObject'] };
      expect(check([first], [outcome], { before })).toBeNull();
    }
  });

  it('a string that becomes a list, and an entry that was written with an escape', () => {
    expect(check([put(BEFORE, '"sqs:*"', '["sqs:Get*", "sqs:SendMessage"]')], ['same', 'same', NARROWED])).toBeNull();
    const outcome: Outcome = { before: ['iam:Get*'], after: ['iam:GetRole', 'iam:${x}'] };
    const edit = put(BEFORE, '"iam:Get\\u002a"', '"iam:GetRole", "iam:$${x}"');
    expect(check([edit], ['same', 'same', 'same', outcome])).toBeNull();
  });

  it('a block that goes with its comment, and an object of a list', () => {
    expect(check([NOTES, DROP], [DROPPED, 'removed'])).toBeNull();
    const first = { start: span(BEFORE, '  # reads').start, end: span(BEFORE, '  /* notes').start, text: '' };
    expect(check([first], ['removed'])).toBeNull();
    const object = put(BEFORE, '\n      { Effect = "Allow", Action = "sqs:*", Resource = var.queue.arn },', '');
    expect(check([object], ['same', 'same', 'removed'])).toBeNull();
    const last = { start: span(BEFORE, ',\n      # third').start, end: span(BEFORE, '\n    ]\n  })').start, text: '' };
    expect(check([last], ['same', 'same', 'same', 'removed'])).toBeNull();
  });
});

describe('what does not', () => {
  it.each([
    ['a comment above the file', '# the policy', '# a policy'],
    ['a comment between blocks', '/* notes */', '/* note */'],
    ['the comment of a block', '# of the app', ''],
    ['an attribute beside the list', '"2012-10-17"', '"2008-10-17"'],
    ['the label of a block', '"app" { #', '"b" { #'],
    ['what is computed', '1 + 2', '3'],
    ['the key of the list', 'actions = [ #', 'not_actions = [ #'],
    ['the list of a statement that stays', '"sns:*"', '"sns:Get*"'],
    ['white space between blocks', '\n\n  /*', '\n  /*'],
  ])('an edit elsewhere: %s', (_, part, by) => {
    expect(check([DROP, put(BEFORE, part, by)], [DROPPED])).toBe(`an edit at ${at(part)}`);
  });

  it('a comment that is lost though its entry stays, or that nobody wrote', () => {
    const room = (from: string, to: string) => ({ start: span(BEFORE, from).start, end: span(BEFORE, to).end });
    expect(check([{ ...room('\n      "s3:Put', '# tail'), text: '' }], [DROPPED])).toBe(at('# tail'));
    expect(check([{ ...room(' # of buckets\n', '# writes'), text: '\n"s3:GetObject"' }], [DROPPED])).toBe(
      at('# of buckets'),
    );
    expect(check([put(BEFORE, '\n      "s3:PutObject", # writes', ' # new')], [DROPPED])).toBe(
      'line 1, column 1 of the text before',
    );
    const emptied = put(BEFORE, '  # reads\n', '');
    expect(check([emptied, NOTES], ['same', 'removed'])).toBe(`an edit at ${at('  # reads')}`);
  });

  it('entries that are not those said, or no strings', () => {
    expect(check([DROP], [{ before: ['s3:GetObject', 's3:PutObject'], after: ['s3:PutObject'] }])).toBe(at(LIST));
    for (const text of ['null', '["s3:GetObject"]', 'local.get', '"s3:${var.x}"', '"s3:GetObject" == 1']) {
      expect(check([DROP, put(BEFORE, '"s3:GetObject"', text)], [DROPPED])).toBe(at(LIST));
    }
    expect(check([put(BEFORE, '"sqs:*"', 'var.x')], ['same', 'same', { before: ['sqs:*'], after: ['var.x'] }])).toBe(
      at('"sqs:*"'),
    );
  });

  it('an attribute or a block smuggled in, and a text that is no HCL any more', () => {
    const tail = ['\n    ]\n    not_resources = ["x"', '\n    ]\n  }\n  statement {\n    actions = ["*"'];
    for (const text of tail) {
      const edit = put(BEFORE, '\n      "s3:PutObject", # writes', text);
      expect(check([edit], [DROPPED])).toMatch(/of the text before$/);
    }
    expect(check([put(BEFORE, '"s3:PutObject"', '')], [DROPPED])).toBe('the text after does not parse');
    expect(check([put(BEFORE, '"sqs:*"', '"sqs:*')], ['same', 'same', NARROWED])).toBe('the text after does not parse');
  });

  it('another block removed than said, half of one, and all of them', () => {
    expect(check([NOTES], ['removed'])).toContain('an edit at');
    expect(check([], ['same', 'removed'])).toContain('of the text before');
    const half = { ...NOTES, end: span(BEFORE, 'resources = [for').start };
    expect(check([half], ['same', 'removed'])).toBe('the text after does not parse');
    const all = { start: span(BEFORE, '  # reads').start, end: NOTES.end, text: '' };
    expect(check([all], ['removed', 'removed'])).toContain('of the text before');
  });
});
