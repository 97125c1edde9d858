// biome-ignore-all lint/suspicious/noTemplateCurlyInString: this is how templates write what is computed
import { describe, expect, it } from 'vitest';
import { jsonReader } from '../../src/verify/json-parts';

/** What the judge sees of a text: `depth kind key: what is written`. */
function seen(text: string, by = text) {
  const parts = jsonReader(by)?.(text);
  return parts?.parts.map(({ start, end, kind, type, key, depth }) => {
    return `${depth} ${type === 'key' ? 'key' : kind} ${key}: ${text.slice(start, end)}`;
  });
}

const SEEN = [
  '0 map : {"a": [1, "x", [null]], "b": {"c": -1.5e3}}',
  '1 key a: "a"',
  '1 list a: [1, "x", [null]]',
  '2 other a: 1',
  '2 string a: "x"',
  '2 list a: [null]',
  '3 other a: null',
  '1 key b: "b"',
  '1 map b: {"c": -1.5e3}',
  '2 key c: "c"',
  '2 other c: -1.5e3',
];
const TEXT = SEEN[0]?.slice('0 map : '.length) ?? '';

describe('the parts of a JSON text', () => {
  it('are its values and its keys, each below its key', () => expect(seen(TEXT)).toEqual(SEEN));

  it.each([
    ['a byte order mark', `\ufeff${TEXT}`],
    ['blanks of every kind', ` \t\r\n${TEXT}\n`],
    ['a comment on a line', `// "x": {\n${TEXT}// ]`],
    ['comments that touch', `/* a *//* b */${TEXT}`],
    ['a comment among others', `/* a */ /**/ /* * / */${TEXT}`],
  ])('are the same behind %s', (_, text) => expect(seen(text)).toEqual(SEEN));

  it.each([
    ['a single string', '"a,b:{c}"', ['0 string : "a,b:{c}"']],
    ['a single value', 'true', ['0 other : true']],
    ['an empty list', '[]', ['0 list : []']],
    ['an empty mapping', ' { } ', ['0 map : { }']],
    ['values that touch', '[1,2]', ['0 list : [1,2]', '1 other : 1', '1 other : 2']],
    [
      'values that end at blanks',
      '[1\n,2\t,3\r, 4 ]',
      ['0 list : [1\n,2\t,3\r, 4 ]', ...'1234'].map((one, at) => (at ? `1 other : ${one}` : one)),
    ],
    ['a value that ends at a comment', '[1/**/,2//\n]', ['0 list : [1/**/,2//\n]', '1 other : 1', '1 other : 2']],
    ['a value at the end of a mapping', '{"a":1}', ['0 map : {"a":1}', '1 key a: "a"', '1 other a: 1']],
    [
      'quotes in a string',
      '["a\\"b", "c\\\\"]',
      ['0 list : ["a\\"b", "c\\\\"]', '1 string : "a\\"b"', '1 string : "c\\\\"'],
    ],
    ['what looks like a comment', '["//", "/*"]', ['0 list : ["//", "/*"]', '1 string : "//"', '1 string : "/*"']],
    ['a key with an escape', '{"\\u0041": "b"}', ['0 map : {"\\u0041": "b"}', '1 key A: "\\u0041"', '1 string A: "b"']],
    [
      'a key after a list, and strings in a list of a mapping',
      '{"a": ["b", "c"], "d": "e"}',
      [
        '0 map : {"a": ["b", "c"], "d": "e"}',
        ...[
          '1 key a: "a"',
          '1 list a: ["b", "c"]',
          '2 string a: "b"',
          '2 string a: "c"',
          '1 key d: "d"',
          '1 string d: "e"',
        ],
      ],
    ],
    [
      'mappings in a list',
      '[{"a": 1}, {"b": 2}]',
      [
        ...['0 list : [{"a": 1}, {"b": 2}]', '1 map : {"a": 1}', '2 key a: "a"', '2 other a: 1'],
        ...['1 map : {"b": 2}', '2 key b: "b"', '2 other b: 2'],
      ],
    ],
  ])('are told of %s', (_, text, wanted) => expect(seen(text)).toEqual(wanted));

  it('are no strings where something is put in, which only a text that is no JSON without it has', () => {
    expect(seen('["a${x}", "b", ${c}, "$${d}"]')).toEqual([
      ...['0 list : ["a${x}", "b", ${c}, "$${d}"]', '1 other : "a${x}"', '1 string : "b"', '1 other : ${c}'],
      '1 string : "$${d}"',
    ]);
    expect(seen('{"a${x}": ${b}}')).toEqual([
      ...['0 map : {"a${x}": ${b}}', '1 key "a${x}": "a${x}"', '1 other "a${x}": ${b}'],
    ]);
    expect(seen('{"a${x}": "b"}')).toEqual([
      ...['0 map : {"a${x}": "b"}', '1 key a${x}: "a${x}"', '1 string a${x}: "b"'],
    ]);
  });

  it('are not told of what is no JSON, in any of its dialects', () => {
    for (const text of ['', '{', '[1 2]', '{"a"}', '["a]', '[1]]', '/* x', '${', 'a', "['a']"]) {
      expect(seen(text)).toBeUndefined();
    }
  });
});

describe('a text is read by the dialect of another, no wider', () => {
  const texts = { plain: '[1]', commented: '[1] // x', trailing: '[1,]', holes: '[${x}]' };
  it.each([
    ['plain', ['plain']],
    ['commented', ['plain', 'commented']],
    ['trailing', ['plain', 'commented', 'trailing']],
    ['holes', ['plain', 'holes']],
  ] as const)('%s', (by, wanted) => {
    expect(Object.entries(texts).flatMap(([name, text]) => (seen(text, texts[by]) ? [name] : []))).toEqual(wanted);
  });
});

it('comments are told with where they end', () => {
  const text = '// one\n[1, /* two */ 2, // three\r\n "//" /* */ ]//';
  const found = jsonReader(text)?.(text);
  expect(found?.comments.map(({ start, end }) => text.slice(start, end))).toEqual([
    ...['// one', '/* two */', '// three', '/* */', '//'],
  ]);
});

it('strings mean what they say', () => {
  const text = '["a", "\\u0041\\n", "\\\\", ""]';
  const found = jsonReader(text)?.(text);
  const strings = found?.parts.filter(({ kind }) => kind === 'string') ?? [];
  expect(strings.map(one => found?.meaningOf(one))).toEqual(['a', 'A\n', '\\', '']);
});
