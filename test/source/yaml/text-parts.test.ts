import { describe, expect, it } from 'vitest';
import { characterFault, forbiddenCharacter } from '../../../src/source/yaml/characters';
import { yamlComments } from '../../../src/source/yaml/comments';
import { headerComment, literalLike } from '../../../src/source/yaml/literal';
import { isPlainString } from '../../../src/source/yaml/plain';
import { read } from './find';

describe('a text without quotes', () => {
  const words = ['', '~', 'null', 'Null', 'TRUE', 'false', 'yes', 'No', 'on', 'off', 'y', 'N'];
  const numbers = [
    '0',
    '12',
    '+1',
    '-1',
    '1_000',
    '0b101',
    '0b_1',
    '0o17',
    '017',
    '0o1_7',
    '0xFf',
    '0x_f',
    '1.',
    '1.5',
    '1.2_3',
  ];
  const odd = [
    '1e3',
    '1.5E-7',
    '1e+12',
    '.5',
    '.5e3',
    '.5e-10',
    '.55',
    '-.5_5e+12',
    '-.5',
    '.inf',
    '-.INF',
    '.nan',
    '1:30',
    '190:20:30',
    '1:2:3.5',
    '1:5',
  ];
  it.each([...words, ...numbers, ...odd])('%j is no string to some reader', text =>
    expect(isPlainString(text)).toBe(false),
  );

  const strings = [
    'nulls',
    'a null',
    'yes!',
    'on off',
    '~a',
    'x~',
    '2012-10-17',
    '1.2.3',
    '1a',
    'a1',
    '0b2',
    '0b',
    '0xg',
    '0x',
  ];
  const others = [
    '1:60:',
    '1e',
    '1e3.5',
    '.',
    '.5.',
    '.5e',
    '.infx',
    'a.nan',
    '+',
    '-',
    '1:a',
    '1:777',
    '_1',
    '1 2',
    's3:*',
    '12 ',
    '.5 1',
    '0o8x',
  ];
  it.each([...strings, ...others])('%j is a string to all', text => expect(isPlainString(text)).toBe(true));
});

describe('a new text is written', () => {
  it.each([
    ["'", 's3:*', "'s3:*'"],
    ["'", "it's, isn't", "'it''s, isn''t'"],
    ["'", ' ~', "' ~'"],
    ["'", 'a\u00e9', '"a\\u00e9"'],
    ["'", '\u00e9a', '"\\u00e9a"'],
    ["'", 's3:Get\n', '"s3:Get\\n"'],
    ['\'a"', 's3:*', "'s3:*'"],
    ["a'", 's3:*', 's3:*'],
    ['a"', 's3:*', 's3:*'],
    ['"', 's3:*', '"s3:*"'],
    ['"', '\u007f', '"\\u007f"'],
    ['"', 'a"b\\', '"a\\"b\\\\"'],
    ['s', 's3:*', 's3:*'],
    ['s', 's3:Get?Put-2*', 's3:Get?Put-2*'],
    ['s', 'a-b:C', 'a-b:C'],
    ['s', '3s:Get', '"3s:Get"'],
    ['s', 's3:', '"s3:"'],
    ['s', 's3', '"s3"'],
    ['s', 's:', '"s:"'],
    ['s', 's3:a b', '"s3:a b"'],
    ['s', '*:s3:a', '"*:s3:a"'],
    ['s', 's3:a:b', '"s3:a:b"'],
    ['|', 'ab:c', 'ab:c'],
    ['', '\u2028', '"\\u2028"'],
  ])('like %j: %j as %s', (written, text, literal) => expect(literalLike(written, text)).toBe(literal));

  it.each([
    ['|- # why\n  x', ' # why'],
    ['>\t # why # so\r\n  x', '\t # why # so'],
    ['| #', ' #'],
    ['|-\n  x # no', ''],
    ['|#\n  x', ''],
    ['"x" # no', ''],
  ])('and the comment behind %j stays as %j', (text, comment) => {
    expect(headerComment(`a: ${text}`, { start: 3, end: 3 + text.length })).toBe(comment);
  });

  it('and a comment behind its end is not its own', () =>
    expect(headerComment('|- # why', { start: 0, end: 2 })).toBe(''));
});

describe('characters that no file should have', () => {
  const places = (text: string) => characterFault(text)?.offset ?? null;

  it('are found by their place', () => {
    expect(['', 'a\tb\r\nc\n', '\uFEFFa', '\u00a0\ufffd\u{1f600}~'].map(places)).toEqual([null, null, null, null]);
    for (const one of '\0\x01\x08\x0b\x0c\x0e\x1f\x7f\x80\x85\x9f\u2028\u2029\ufffe\uffff') {
      expect([places(one), places(`ab${one}`), places(`\uFEFFab${one}c${one}`)]).toEqual([0, 2, 3]);
    }
    expect(['\r', 'a\rb', 'a\r\r\n', 'a\uFEFF', '\uFEFF\uFEFF'].map(places)).toEqual([0, 1, 1, 1, 1]);
  });

  it('are told apart', () => {
    const said = ['\r', '\u0085', '\u2028', '\u2029', 'a\uFEFF', '\0'].map(text => characterFault(text)?.what ?? '');
    expect(said.map(what => /line break|byte order mark|control/.exec(what)?.[0])).toEqual([
      ...['line break', 'line break', 'line break', 'line break', 'byte order mark', 'control'],
    ]);
    expect(characterFault('\0')?.kind).toBe('syntax');
  });

  it('are fewer where only we read a text: the line breaks of YAML 1.1 are characters to us', () => {
    for (const one of [...'\0\x01\x08\x0b\x0c\x0e\x1f\x7f\x80\x84\x86\x9f\ufffe\uffff\uFEFF', '\r']) {
      expect(forbiddenCharacter(`\uFEFFab${one}c${one}`)).toEqual({ ...characterFault(`ab${one}c`), offset: 3 });
    }
    for (const one of ['', 'a\tb\r\nc\n', '\uFEFFa', 'a\x85\u2028\u2029', '\u00a0\ufffd\u{1f600}~']) {
      expect(forbiddenCharacter(one)).toBeNull();
    }
  });
});

describe('comments', () => {
  it.each([
    ['# a\nb: c # d\n', ['# a', '# d']],
    ['\uFEFF# a\nb: c#d\n', ['# a']],
    ['a: "# b" # c\nd: \'# e\'\nf: |\n  # g\n# h', ['# c', '# h']],
    ['---\n# a\n...\n# b\n--- # c\n[a, # d\n #e\n]', ['# a', '# b', '# c', '# d', '#e']],
    ['a:\n  "#b"\n', []],
    ['--- |\n# a\n--- >\n# b\n#c\n... # d\n', ['# d']],
    ['a: [b, {c: d}] # e\n--- # f\n- {\n}\n# g', ['# e', '# f', '# g']],
    ['', []],
  ])('of %j', (text, comments) => {
    const found = yamlComments(text);
    expect(found.map(({ start, end }) => text.slice(start, end))).toEqual(comments);
    expect(read(text).comments()).toEqual(found);
    const moved = found.map(({ start, end }) => ({ start: start + 1, end: end + 1 }));
    if (!text.startsWith('\uFEFF')) expect(yamlComments(`\uFEFF${text}`)).toEqual(moved);
  });
});
