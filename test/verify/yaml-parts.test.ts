import { describe, expect, it } from 'vitest';
import { readYamlParts } from '../../src/verify/yaml-parts';

/** What the judge sees of a text, documents left out: `depth kind[type] props key: what is written = what it means`. */
function seen(text: string) {
  const found = readYamlParts(text);
  return found?.parts.map(part => {
    const { start, end, kind, type, props, key, depth } = part;
    const of = [depth, kind === 'other' ? type : kind, props, `${key}:`].filter(one => one !== '');
    const meaning = kind === 'string' ? ` = ${found.meaningOf(part)}` : '';
    return `${of.join(' ')} ${text.slice(start, end)}${meaning}`;
  });
}

const DOCUMENT = '0 document : ';

describe('the parts of a YAML text', () => {
  it('are its documents with their values and keys, each below its key', () => {
    expect(seen('a: 1\nb: [x, "y"]\n')).toEqual([
      ...[DOCUMENT, '1 map : a: 1\nb: [x, "y"]', '2 string a: a = a', '2 number a: 1', '2 string b: b = b'],
      ...['2 list b: [x, "y"]', '3 string b: x = x', '3 string b: "y" = y'],
    ]);
    expect(seen('- - true\n  - null\n---\nx\n')).toEqual([
      ...[DOCUMENT, '1 list : - - true\n  - null', '2 list : - true\n  - null', '3 boolean : true', '3 object : null'],
      ...[DOCUMENT, '1 string : x = x'],
    ]);
    expect(seen('')).toEqual([]);
    expect(seen('# c\n---\n')).toEqual([DOCUMENT, '1 object : ']);
  });

  it('end with their last value, not with the comments behind it', () => {
    expect(seen('a:\n  - b: c\n  # d\n# e\nf: [g # h\n ]\n')).toEqual([
      ...[DOCUMENT, '1 map : a:\n  - b: c\n  # d\n# e\nf: [g # h\n ]', '2 string a: a = a', '2 list a: - b: c'],
      ...['3 map a: b: c', '4 string b: b = b', '4 string b: c = c', '2 string f: f = f', '2 list f: [g # h\n ]'],
      '3 string f: g = g',
    ]);
  });

  it.each([
    ['a: |\n  x\n  y\nb: 0\n', '2 string a: |\n  x\n  y = x\ny\n'],
    ['a: >-\r\n  x\r\n  y\r\n', '2 string a: >-\r\n  x\r\n  y = x y'],
    ['a: |\n  x\r\nb: 0', '2 string a: |\n  x = x\n'],
    ['--- |\n# w\n', '1 string : |\n# w = # w\n'],
    ['a: "x\\ty"\n', '2 string a: "x\\ty" = x\ty'],
    ['a: !t &n x\n', '2 string !t&n a: x = x'],
    ['a: &n [x]\n', '2 list &n a: [x]'],
    ['a: !t\n  b: c\n', '2 map !t a: b: c'],
    ['1: x\n', '2 string 1: x = x'],
    ['? [k]\n: v\n', '2 string : v = v'],
    ['{a}\n', '2 string a: a = a'],
    ['a: 1\na: 2\n', '2 number a: 2'],
    ['\ufeff- a: 1\n  b: 2\n', '3 number b: 2'],
  ])('%j has %j', (text, wanted) => expect(seen(text)).toContain(wanted));

  it.each(['a: [', 'a: "x', 'a: *none\n', 'a: &n x\n---\nb: *n\n', 'b: *n\na: &n x\n', '\ta: b', '{a: b}}'])(
    'are not told of %j',
    text => expect(readYamlParts(text)).toBeNull(),
  );

  it('take an alias for what stands at its anchor, the last before it', () => {
    const aliases = (text: string) =>
      readYamlParts(text)?.parts.flatMap(one => (one.type === 'alias' ? one.props : []));
    const [first, second, third] = aliases('a: &m {b: 1}\nc: *m\nd: &m {b: 2}\ne: *m\nf: &n {b: 1}\ng: *n\n') ?? [];
    expect(first).not.toBe('');
    expect(second).not.toBe(first);
    expect(third).toBe(first);
  });

  it('mean nothing where they are no strings', () => {
    const found = readYamlParts('a: 1\n');
    expect(found?.parts.map(found.meaningOf)).toEqual([null, null, 'a', null]);
  });
});

it.each([
  ['# one\na: b # two\n  # three\n', ['# one', '# two', '# three']],
  ['\ufeff# one\na: b # "#"\n', ['# one', '# "#"']],
  ['a: "# x"\nb: \'# y\'\nc: z#\nd: |\n  # w\n', []],
  ['#\n---\n#\n...\n# x', ['#', '#', '# x']],
  ['--- |\n# w\n', []],
])('the comments of %j are %j', (text, wanted) => {
  expect(readYamlParts(text)?.comments.map(({ start, end }) => text.slice(start, end))).toEqual(wanted);
});
