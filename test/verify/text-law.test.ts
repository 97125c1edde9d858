import { describe, expect, it } from 'vitest';
import type { Edit } from '../../src/source/edit';
import type { Span } from '../../src/source/tree';
import { type ClaimedPolicy, type ClaimedStatement, checkText } from '../../src/verify/laws';
import { apply, claimed, type Outcome, put, span } from './claims';

const BEFORE = `{
  "Version": "2012-10-17",
  "Statement": [
    { "Sid": "A", "Effect": "Allow", "Action": ["s3:GetObject", "s3:PutObject"], "Resource": "*" },
    { "Sid": "B", "Effect": "Allow", "Action": "s3:*", "Resource": "*" },
    { "Sid": "C", "Effect": "Deny", "Action": ["iam:*"], "Resource": "*" }
  ],
  "Limit": 1.0
}
`;

/** The policy of a text with one statement per `{ … }` line, and the outcomes of the first few. */
function policyOf(text: string, outcomes: readonly Outcome[]): ClaimedPolicy {
  const statements = [...text.matchAll(/\{ "Sid".*\}/g)].map(({ 0: part, index: start }, index): ClaimedStatement => {
    const found = /"Action": (\[[^\]]*\]|"[^"]*")/.exec(part)?.[1] ?? '';
    const own = { start, end: start + part.length };
    return { index, span: own, actions: span(text, found, own), outcome: claimed(outcomes[index] ?? 'same') };
  });
  const start = text.indexOf('"Statement": [') + '"Statement": '.length;
  const list = { start, end: text.lastIndexOf(']') + 1, items: statements.map(one => one.span) };
  return { document: { start: 0, end: text.length }, list, statements };
}

const CHANGE = { before: ['s3:GetObject', 's3:PutObject'], after: ['s3:GetObject'] };
const DROP = put(BEFORE, ', "s3:PutObject"', '');

function check(
  edits: readonly Edit[],
  outcomes: readonly Outcome[],
  { before = BEFORE, after = apply(before, edits), policies = [policyOf(before, outcomes)] } = {},
): string | null {
  const found = checkText({ format: 'json', before, after, edits, policies });
  expect(found.length).toBeLessThan(2);
  for (const { witness } of found) expect(witness).not.toBeNull();
  for (const { law } of found) expect(law).toBe('only-the-list-moved');
  return found[0]?.witness ?? null;
}

describe('what holds', () => {
  it('a text that nobody edits, even one that does not parse', () => {
    expect(check([], [])).toBeNull();
    expect(check([], [], { before: '{', policies: [] })).toBeNull();
  });

  it('an entry dropped, and a string that becomes a list or another string', () => {
    expect(check([DROP], [CHANGE])).toBeNull();
    const split = { before: ['s3:*'], after: ['s3:Get*', 's3:Put*'] };
    expect(check([put(BEFORE, '"s3:*"', '["s3:Get*", "s3:Put*"]')], ['same', split])).toBeNull();
    for (const text of ['"s3:Get*"', '["s3:Get*"]']) {
      expect(check([put(BEFORE, '"s3:*"', text)], ['same', { before: ['s3:*'], after: ['s3:Get*'] }])).toBeNull();
    }
  });

  it('statements removed, first and last, with a list edited at the same time', () => {
    const [a, b, c] = policyOf(BEFORE, []).statements.map(statement => statement.span) as [Span, Span, Span];
    expect(check([{ start: a.start, end: b.start, text: '' }], ['removed'])).toBeNull();
    const last = { start: b.end, end: c.end, text: '' };
    expect(check([DROP, last], [CHANGE, 'same', 'removed'])).toBeNull();
    expect(check([{ start: a.end, end: c.end, text: '' }], ['same', 'removed', 'removed'])).toBeNull();
  });

  const commented = BEFORE.replace('"Statement"', '/* all */ "Statement"').replace('", "s3:P', '" /* used */, "s3:P');
  it.each([
    ['a byte order mark', `\ufeff${BEFORE}`],
    ['CRLF', BEFORE.replaceAll('\n', '\r\n')],
    ['comments', commented],
    ['comments and a byte order mark', `\ufeff${commented}`],
    ['a trailing comma', commented.replace('1.0', '1.0,')],
    ['an escape', BEFORE.replace('s3:GetObject', 's3:\\u0047etObject')],
  ])('%s', (_, before) => {
    expect(check([put(before, ', "s3:PutObject"', '')], [CHANGE], { before })).toBeNull();
  });

  it('a trailing comma only where the file had one', () => {
    for (const [before, expected] of [
      [BEFORE, 'the text after does not parse'],
      [commented, 'the text after does not parse'],
      [BEFORE.replace('1.0', '1.0,'), null],
    ] as const) {
      expect(check([put(before, '"s3:PutObject"', '')], [CHANGE], { before })).toBe(expected);
    }
  });

  it('a policy inside a document with keys of any kind', () => {
    const before = `{"a/b": [{"~": ${BEFORE.trim()}}], "Action": "x"}`;
    expect(check([put(before, ', "s3:PutObject"', '')], [CHANGE], { before })).toBeNull();
  });

  it('a single statement that stands by itself', () => {
    const before = '{"Statement": {"Effect": "Allow", "Action": "s3:*", "Resource": "*"}}';
    const policy = (outcome: Outcome): ClaimedPolicy => ({
      document: { start: 0, end: before.length },
      list: null,
      statements: [
        {
          ...{ index: 0, span: { start: 14, end: before.length - 1 }, actions: span(before, '"s3:*"') },
          outcome: claimed(outcome),
        },
      ],
    });
    const edits = [put(before, '"s3:*"', '["s3:Get*"]')];
    expect(check(edits, [], { before, policies: [policy({ before: ['s3:*'], after: ['s3:Get*'] })] })).toBeNull();
    expect(check([], [], { before, policies: [policy('removed')] })).toBe('line 1, column 15 of the text before');
  });
});

describe('bytes outside the edits', () => {
  it.each([
    ['a number written otherwise', (text: string) => text.replace('1.0', '1'), 'line 8, column 13 of the text after'],
    ['another line ending', (text: string) => text.replace('\n', '\r\n'), 'line 1, column 2 of the text after'],
    ['a lost last line ending', (text: string) => text.trimEnd(), 'line 9, column 2 of the text after'],
    ['a byte order mark that comes', (text: string) => `\ufeff${text}`, 'line 1, column 1 of the text after'],
    [
      'keys in another order',
      (text: string) => text.replace('"Sid": "B", "Effect": "Allow"', '"Effect": "Allow", "Sid": "B"'),
      'line 5, column 8 of the text after',
    ],
    ['an edit that was not made', () => BEFORE, 'line 4, column 63 of the text after'],
  ])('%s', (_, spoil, place) => {
    expect(check([DROP], [CHANGE], { after: spoil(apply(BEFORE, [DROP])) })).toBe(place);
  });

  it('the same edit twice, edits that overlap, edits beyond the end', () => {
    const after = apply(BEFORE, [DROP]);
    expect(check([DROP, DROP], [CHANGE], { after })).toContain('an edit at line 4, column 63');
    expect(check([DROP, { ...DROP, start: DROP.start + 3 }], [CHANGE], { after })).toContain('overlaps');
    expect(check([DROP, { start: 9_999, end: 9_999, text: '' }], [CHANGE], { after })).toContain('leaves the text');
    expect(check([DROP, { start: -1, end: 0, text: '' }], [CHANGE], { after })).toContain('leaves the text');
  });
});

describe('edits where none may be', () => {
  it.each([
    ['a comment before the policy', { start: 0, end: 0, text: ' ' }],
    ['the key of the list', put(BEFORE, '"Action": ["s3:G', '"NotAction": ["s3:G')],
    ['another key of the statement', put(BEFORE, '"Resource": "*"', '"Resource": "x"')],
    ['the list of a statement that stays', put(BEFORE, '"iam:*"', '"iam:Get*"')],
    ['white space between statements', put(BEFORE, ',\n    { "Sid": "C"', ', { "Sid": "C"')],
  ])('%s', (_, edit) => {
    const line = BEFORE.slice(0, edit.start).split('\n').length;
    expect(check([DROP, edit], [CHANGE])).toContain(`an edit at line ${line}, `);
  });

  it('a kept statement beside a removed one', () => {
    const [a, b] = policyOf(BEFORE, []).statements.map(statement => statement.span) as [Span, Span];
    const rest = { start: a.start, end: b.start, text: '' };
    const inside = put(BEFORE, '"Sid": "B"', '"Sid": "X"');
    expect(check([rest, inside], ['removed'])).toBe('an edit at line 5, column 7 of the text before');
    expect(check([{ ...rest, end: b.start + 1, text: '{' }], ['removed'])).toBe(
      'an edit at line 4, column 5 of the text before',
    );
  });

  it('the brackets of the statements', () => {
    const { list, statements } = policyOf(BEFORE, []);
    const edit = { start: list?.start ?? 0, end: statements[1]?.span.start ?? 0, text: '[' };
    expect(check([edit], ['removed'])).toBe('an edit at line 3, column 16 of the text before');
  });
});

describe('the tree', () => {
  it('a list that is not the one said, before or after', () => {
    const list = 'line 4, column 48 of the text before';
    expect(check([DROP], [{ ...CHANGE, after: ['s3:PutObject'] }])).toBe(list);
    expect(check([DROP], [{ ...CHANGE, before: ['s3:GetObject'] }])).toBe(list);
    expect(check([put(BEFORE, '["s3:GetObject", "s3:PutObject"]', '"s3:GetObject"')], [CHANGE])).toBe(list);
    expect(check([put(BEFORE, '"s3:GetObject", "s3:PutObject"', '')], [{ ...CHANGE, after: [] }])).toBe(list);
  });

  it('a list of another key', () => {
    const before = BEFORE.replaceAll('"Action"', '"NotAction"');
    const policies = [policyOf(BEFORE.replaceAll('"Action"', '   "Action"'), [CHANGE])];
    const edits = [put(before, ', "s3:PutObject"', '')];
    expect(check(edits, [], { before, policies })).toBe('line 4, column 51 of the text before');
  });

  it('a key smuggled in beside the list', () => {
    const twice = put(BEFORE, '["s3:GetObject", "s3:PutObject"]', '["*"], "Action": ["s3:GetObject"]');
    expect(check([twice], [CHANGE])).toBe('line 4, column 48 of the text before');
    const other = put(BEFORE, '["s3:GetObject", "s3:PutObject"]', '["s3:GetObject"], "NotResource": "x"');
    expect(check([other], [CHANGE])).toBe('line 4, column 82 of the text before');
  });

  it('an edit that breaks the syntax', () => {
    expect(check([put(BEFORE, '"s3:PutObject"', '')], [CHANGE])).toBe('the text after does not parse');
    expect(check([put(BEFORE, '"s3:PutObject"', '// gone\n')], [CHANGE])).toBe('the text after does not parse');
  });

  it('a text before that does not parse', () => {
    const before = BEFORE.replace('1.0', '1.0.0');
    expect(check([put(before, ', "s3:PutObject"', '')], [CHANGE], { before })).toBe('the text before does not parse');
  });

  it('another statement removed than said, one too many, none at all, and all', () => {
    const [a, b, c] = policyOf(BEFORE, []).statements.map(statement => statement.span) as [Span, Span, Span];
    expect(check([{ start: a.start, end: b.start, text: '' }], ['removed', 'removed'])).toBe(
      'line 6, column 14 of the text before',
    );
    expect(check([], ['removed'])).toBe('line 5, column 14 of the text before');
    const copy = { start: a.start, end: a.end, text: BEFORE.slice(c.start, c.end) };
    expect(check([copy], ['removed'])).toBe('line 5, column 14 of the text before');
    expect(check([{ start: a.start, end: c.end, text: '' }], ['removed', 'removed', 'removed'])).toBe(
      'line 3, column 16 of the text before',
    );
  });

  it('a claim about a statement that is not there, or has no list', () => {
    const policy = policyOf(BEFORE, [CHANGE]);
    const [first, ...rest] = policy.statements as [ClaimedStatement, ...ClaimedStatement[]];
    const claim = (statement: ClaimedStatement) => ({ policies: [{ ...policy, statements: [statement, ...rest] }] });
    const statement = 'line 4, column 5 of the text before';
    expect(check([DROP], [], claim({ ...first, index: 7 }))).toBe(statement);
    expect(check([DROP], [], claim({ ...first, index: 1 }))).toBe(statement);
    expect(check([DROP], [], claim({ ...first, span: { start: 0, end: 3 } }))).toBe(
      'line 1, column 1 of the text before',
    );
    expect(check([DROP], [], claim({ ...first, actions: null }))).toBe(statement);
    expect(check([], [], claim({ ...first, actions: null }))).toBe(statement);
    const two = { start: first.actions?.start ?? 0, end: (first.actions?.end ?? 0) - 1 };
    expect(check([DROP], [], claim({ ...first, actions: two }))).toBe('line 4, column 48 of the text before');
  });

  it('in a document as deep as any', () => {
    const before = BEFORE.replace('1.0', `${'['.repeat(3_000)}1${']'.repeat(3_000)}`);
    expect(check([put(before, ', "s3:PutObject"', '')], [CHANGE], { before })).toBeNull();
  });
});
