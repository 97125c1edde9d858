import { beforeAll, describe, expect, it } from 'vitest';
import { apply, type Outcome, put, span } from './claims';
import { breach, loaded } from './made-claims';

beforeAll(loaded);

const BEFORE = `# the role
Role:
  Type: AWS::IAM::Role
  Properties:
    Policies:
      - PolicyName: app
        PolicyDocument:
          Statement:
            # reads
            - Effect: Allow
              Action: # of buckets
                # first
                - s3:GetObject
                - s3:PutObject # writes
                # tail
              Resource: !Sub "arn:aws:s3:::\${Bucket}/*"
            # notes
            - Effect: Allow
              Action: sns:* # all
              Resource: &all "*"
            - Effect: Allow
              Action: ['iam:Get*', 'iam:PassRole'] # both
              Resource: 1.0
    Tags: [a, b]
`;

const DROP = put(BEFORE, '\n                - s3:PutObject # writes', '');
const DROPPED: Outcome = { before: ['s3:GetObject', 's3:PutObject'], after: ['s3:GetObject'] };
const NARROWED: Outcome = { before: ['sns:*'], after: ['sns:Get*', 'sns:Publish'] };
const NOTES =
  '\n            # notes\n            - Effect: Allow\n              Action: sns:* # all\n              Resource: &all "*"';

const check = (
  edits: Parameters<typeof breach>[0]['edits'],
  outcomes: readonly Outcome[],
  { before = BEFORE, after = apply(before, edits) } = {},
) => breach({ path: 'template.yaml', before, outcomes, edits, after });

const at = (part: string, before = BEFORE) => {
  const lines = before.slice(0, span(before, part).start).split('\n');
  return `line ${lines.length}, column ${(lines.at(-1) ?? '').length + 1} of the text before`;
};

describe('what holds', () => {
  it('an entry that goes with its comment, in any line ending, with a byte order mark', () => {
    expect(check([DROP], [DROPPED])).toBeNull();
    for (const before of [BEFORE.replaceAll('\n', '\r\n'), `\ufeff${BEFORE}`]) {
      const eol = before.includes('\r') ? '\r\n' : '\n';
      const edit = put(before, `${eol}                - s3:PutObject # writes`, '');
      expect(check([edit], [DROPPED], { before })).toBeNull();
    }
  });

  it('a string that becomes a list with dashes, its comment left on the line of its key', () => {
    const value = span(BEFORE, 'sns:* ');
    const end = span(BEFORE, '# all').end;
    const items = '\n              - sns:Get*\n              - sns:Publish';
    expect(
      check(
        [
          { ...value, text: '' },
          { start: end, end, text: items },
        ],
        ['same', NARROWED],
      ),
    ).toBeNull();
    expect(check([put(BEFORE, 'sns:*', '[sns:Get*, sns:Publish]')], ['same', NARROWED])).toBeNull();
  });

  it('brackets that become dashes', () => {
    const outcome: Outcome = {
      before: ['iam:Get*', 'iam:PassRole'],
      after: ['iam:GetRole', 'iam:GetUser', 'iam:PassRole'],
    };
    const list = span(BEFORE, " ['iam:Get*', 'iam:PassRole']");
    const end = span(BEFORE, '# both').end;
    const items = ['GetRole', 'GetUser', 'PassRole'].map(name => `\n                - 'iam:${name}'`).join('');
    expect(
      check(
        [
          { ...list, text: '' },
          { start: end, end, text: items },
        ],
        ['same', 'same', outcome],
      ),
    ).toBeNull();
  });

  it('statements that go, with their comments: first, in the middle, last', () => {
    const first = { start: span(BEFORE, '# reads').start, end: span(BEFORE, '# notes').start, text: '' };
    expect(check([first], ['removed'])).toBeNull();
    expect(check([put(BEFORE, NOTES, '')], ['same', 'removed'])).toBeNull();
    const last = { start: span(BEFORE, '"*"').end, end: span(BEFORE, '\n    Tags').start, text: '' };
    expect(check([last, DROP], [DROPPED, 'same', 'removed'])).toBeNull();
  });

  it('a list in the second of several documents', () => {
    const before = `a: 1\n---\n${BEFORE}---\nb: [\n`.replace('b: [', 'b: []');
    expect(check([put(before, '\n                - s3:PutObject # writes', '')], [DROPPED], { before })).toBeNull();
  });
});

describe('what does not', () => {
  it.each([
    ['a comment above the file', '# the role\n', ''],
    ['a comment between statements', '# notes', '# note'],
    ['a value beside the list', '1.0', '1'],
    ['a key', 'Tags', 'Tag'],
    ['the tag of a value', '!Sub "arn', '"arn'],
    ['an anchor', '&all ', ''],
    ['the key of the list', 'Action: # of', 'NotAction: # of'],
    ['the list of a statement that stays', 'sns:* # all', 'sns:Get* # all'],
  ])('an edit elsewhere: %s', (_, part, by) => {
    expect(check([DROP, put(BEFORE, part, by)], [DROPPED])).toBe(`an edit at ${at(part)}`);
  });

  it('a comment that is lost though its entry stays, or that nobody wrote', () => {
    const lost = (part: string, edit = put(BEFORE, part, '')) => expect(check([edit], [DROPPED])).toBe(at(part.trim()));
    lost('# tail', put(BEFORE, '\n                - s3:PutObject # writes\n                # tail', ''));
    lost('# of buckets', {
      start: span(BEFORE, ' # of').start,
      end: span(BEFORE, ' # writes').end,
      text: '\n                - s3:GetObject',
    });
    const added = put(BEFORE, '\n                - s3:PutObject # writes', ' # new');
    expect(check([added], [DROPPED])).toBe('line 1, column 1 of the text before');
    const replaced = put(BEFORE, 'sns:* # all', '[sns:Get*, sns:Publish]');
    expect(check([replaced], ['same', NARROWED])).toBe(at('# all'));
  });

  it('a comment of the statement that stays', () => {
    const more = {
      start: span(BEFORE, '# reads').start,
      end: span(BEFORE, '- Effect: Allow\n              Action: sns').start,
    };
    expect(check([{ ...more, text: '' }], ['removed'])).toBe(at('# notes'));
  });

  it('entries that are not those said, or no strings', () => {
    const list = at('- s3:GetObject');
    expect(check([DROP], [{ before: ['s3:GetObject', 's3:PutObject'], after: ['s3:PutObject'] }])).toBe(list);
    for (const text of ['null', '1', '[s3:GetObject]', '!Ref s3:GetObject', 's3:GetObject: 1']) {
      const edits = [DROP, put(BEFORE, 's3:GetObject', text)];
      expect(check(edits, [{ before: ['s3:GetObject', 's3:PutObject'], after: ['s3:GetObject'] }])).toBe(list);
    }
  });

  it('a list that becomes a string', () => {
    const list = { start: span(BEFORE, '- s3:GetObject').start, end: span(BEFORE, ' # writes').start };
    expect(check([{ ...list, text: 's3:GetObject' }], [DROPPED])).toBe(at('- s3:GetObject'));
  });

  it('a key smuggled in behind the list', () => {
    const more = put(BEFORE, '\n                - s3:PutObject # writes', '\n              NotResource: x');
    expect(check([more], [DROPPED])).toContain('of the text before');
  });

  it('a tag or an anchor smuggled in, before the list or before the next key', () => {
    const outcome: Outcome = { before: ['iam:Get*', 'iam:PassRole'], after: ['iam:GetRole', 'iam:PassRole'] };
    const list = span(BEFORE, "['iam:Get*', 'iam:PassRole']");
    for (const text of ["!Ref ['iam:GetRole', 'iam:PassRole']", "&a ['iam:GetRole', 'iam:PassRole']"]) {
      expect(check([{ ...list, text }], ['same', 'same', outcome])).toBe(at("['iam:Get*'"));
    }
    const room = { start: list.start, end: span(BEFORE, 'Resource: 1.0').start };
    const text = "['iam:GetRole', 'iam:PassRole'] # both\n              ";
    expect(check([{ ...room, text }], ['same', 'same', outcome])).toBeNull();
    expect(check([{ ...room, text: `${text}&a ` }], ['same', 'same', outcome])).toBe(at('Resource: 1.0'));
  });

  it('a key smuggled in at the end of the file', () => {
    const before = 'Statement:\n  Effect: Allow\n  Action: sns:*\n';
    expect(check([put(before, 'sns:*', '[sns:Get*, sns:Publish]')], [NARROWED], { before })).toBeNull();
    const more = put(before, 'sns:*', '[sns:Get*, sns:Publish]\n  NotResource: x');
    expect(check([more], [NARROWED], { before })).toBe('line 3, column 11 of the text before');
  });

  it('indentation that moves the next key out of the statement', () => {
    const before = 'Statement:\n  Effect: Allow\n  Action: sns:*\n  Resource: x\n';
    const text = '[sns:Get*, sns:Publish]\n  ';
    expect(check([put(before, 'sns:*\n  ', text)], [NARROWED], { before })).toBeNull();
    expect(check([put(before, 'sns:*\n  ', `${text.trimEnd()}\n`)], [NARROWED], { before })).toBe(
      'line 4, column 3 of the text before',
    );
  });

  it('indentation that moves what follows into the list, and a text that is no YAML any more', () => {
    const value = span(BEFORE, 'sns:* # all\n              ');
    const text = '# all\n                - sns:Get*\n                - sns:Publish\n                ';
    expect(check([{ ...value, text }], ['same', NARROWED])).toBe('the text after does not parse');
    expect(check([put(BEFORE, 'sns:* #', '[sns:Get*, sns:Publish #')], ['same', NARROWED])).toBe(
      'the text after does not parse',
    );
  });

  it('another statement removed than said, and all of them', () => {
    expect(check([put(BEFORE, NOTES, '')], ['removed'])).toContain('an edit at');
    expect(check([put(BEFORE, NOTES, '')], [])).toContain('an edit at');
    expect(check([], ['same', 'removed'])).toBe(at("['iam:Get*'"));
    const all = { start: span(BEFORE, '# reads').start, end: span(BEFORE, '\n    Tags').start, text: '[]' };
    expect(check([all], ['removed', 'removed', 'removed'])).toBe(at('- Effect: Allow'));
  });
});

describe('what stands at an anchor', () => {
  const statement = (action: string, resource: string) =>
    `  - Effect: Allow\n    Action: ${action}\n    Resource: ${resource}\n`;

  it('does not go while an alias means it', () => {
    const before = `Statement:\n${statement('sns:Publish', '&all ["*"]')}${statement('s3:GetObject', '*all')}`;
    const gone = put(before, statement('sns:Publish', '&all ["*"]'), '');
    expect(check([gone], ['removed'], { before })).toBe('the text after does not parse');
    const alone = before.replace('*all', '"*"');
    expect(check([gone], ['removed'], { before: alone })).toBeNull();
  });

  it('does not change while an alias means it', () => {
    const before = `Statement:\n${statement('&list [s3:GetObject, s3:PutObject]', '"*"')}${statement('*list', '"x"')}`;
    expect(check([put(before, ', s3:PutObject', '')], [DROPPED], { before })).toBe(at('*list', before));
    const alone = before.replace('*list', 'sns:*');
    expect(check([put(alone, ', s3:PutObject', '')], [DROPPED], { before: alone })).toBeNull();
  });

  it('is another where the name is given anew', () => {
    const before = `a: &x 1\nb: *x\nc: &x 2\nd: *x\nStatement:\n${statement('[s3:GetObject, s3:PutObject]', '*x')}`;
    expect(check([put(before, ', s3:PutObject', '')], [DROPPED], { before })).toBeNull();
  });
});
