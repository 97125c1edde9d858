// biome-ignore-all lint/suspicious/noTemplateCurlyInString: this is how templates write what is computed
import { beforeAll, describe, expect, it } from 'vitest';
import { openHclParts } from '../../src/verify/hcl-parts';
import type { ReadParts } from '../../src/verify/parts';
import { support } from '../source/hcl/load';

let read: ReadParts = () => null;

beforeAll(async () => {
  read = await openHclParts(support());
});

/** What the judge sees of a text, but for signs: `depth kind[type] key: what is written = what it means`. */
function seen(text: string) {
  const found = read(text);
  const shown = found?.parts.filter(({ kind, type }) => kind !== 'other' || /^[a-z]+_(?!start|end)/.test(type));
  return shown?.map(part => {
    const { start, end, kind, type, key, depth } = part;
    const meaning = kind === 'string' ? ` = ${found?.meaningOf(part)}` : '';
    return `${depth} ${kind === 'other' ? type : kind} ${key}: ${text.slice(start, end)}${meaning}`;
  });
}

describe('the parts of an HCL text', () => {
  it('are its blocks, attributes and values, each below its key', () => {
    const list = 'a = ["x", 1, [y.z]]';
    const block = 'b "l" {\n  c = { "d" = "e", f : "g" }\n}';
    expect(seen(`${list}\n${block}\n`)?.slice(2)).toEqual([
      ...['3 list a: ["x", 1, [y.z]]', '4 string a: "x" = x', '4 numeric_lit a: 1', '4 list a: [y.z]'],
      ...['5 variable_expr a: y', '5 get_attr a: .z'],
      ...['3 string : "l" = l', '3 map : c = { "d" = "e", f : "g" }', '5 map c: { "d" = "e", f : "g" }'],
      ...['6 object_elem c: "d" = "e"', '7 string d: "d" = d', '7 string d: "e" = e'],
      ...['6 object_elem c: f : "g"', '7 variable_expr f: f', '7 string f: "g" = g'],
    ]);
  });

  it.each([
    ['"a"', 'a'],
    ['""', ''],
    ['"\\n\\r\\t\\\\\\""', '\n\r\t\\"'],
    ['"\\u0041\\U0001F600"', 'A\u{1F600}'],
    ['"\\U0010FFFF"', '\u{10ffff}'],
    ['"\\U00110000"', '\ufffd'],
    ['"$${a} %%{b} $a %"', '${a} %{b} $a %'],
  ])('mean what they say: %s', (text, wanted) => {
    const found = read(`a = ${text}\n`);
    const string = found?.parts.find(({ kind }) => kind === 'string');
    expect(string && found?.meaningOf(string)).toBe(wanted);
  });

  it('mean nothing that can be told where something is put in', () => {
    expect(seen('a = "x${y}"\n')?.at(-1)).toBe('3 quoted_template a: "x${y}"');
    expect(seen('a = <<E\nx\nE\n')?.at(-1)).toBe('3 string a: <<E\nx\nE = null');
  });

  it.each(['a = ', 'a = [', 'b {', 'a = "x', '= 1'])('are not told of %j', text => expect(read(text)).toBeNull());

  it('are told again of the next text, whatever the last one was', () => {
    expect(read('a = ')).toBeNull();
    expect(seen('a = 1\n')).toEqual(seen('a = 1\n'));
    expect(seen('a = 1\n')?.at(-1)).toBe('3 numeric_lit a: 1');
  });
});

it('comments end where their line does', () => {
  const text = '# one\r\na = [1, # two\n 2 /* three\n */]\n// "four"\r\nb = "# five"\n';
  expect(read(text)?.comments.map(({ start, end }) => text.slice(start, end))).toEqual([
    ...['# one', '# two', '/* three\n */', '// "four"'],
  ]);
});
