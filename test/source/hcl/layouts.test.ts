// biome-ignore-all lint/suspicious/noTemplateCurlyInString: this is how HCL writes what is computed
import { beforeAll, describe, expect, it } from 'vitest';
import { applyEdits } from '../../../src/source/edit';
import { hclWriter } from '../../../src/source/hcl/writer';
import type { ListNode, StringNode } from '../../../src/source/tree';
import { bodyOf, loaded } from './load';

beforeAll(loaded);

/** A name, the lines of a list or a string under `a`, what becomes of its entries, and the lines that come out. */
type Layout = readonly [string, readonly string[], readonly (readonly string[] | null)[], readonly string[]];

const LAYOUTS: readonly Layout[] = [
  ['one line, last removed', ['a = ["x", "y"]'], [null, []], ['a = ["x"]']],
  ['one line, first removed', ['a = [ "x", "y" ]'], [[], null], ['a = [ "y" ]']],
  ['one line with a last comma', ['a = ["x", "y",]'], [null, []], ['a = ["x",]']],
  ['one line with comments', ['a = ["x" /* x */, "y" /* y */]'], [null, []], ['a = ["x" /* x */]']],
  ['one line grows', ['a = ["x", "y",]'], [['p', 'q'], null], ['a = ["p", "q", "y",]']],
  [
    'one line grows too wide',
    ['  a = ["x", "y"] # why'],
    [[`s3:${'A'.repeat(40)}`, `s3:${'B'.repeat(40)}`], null],
    ['  a = [', `    "s3:${'A'.repeat(40)}",`, `    "s3:${'B'.repeat(40)}",`, '    "y"', '  ] # why'],
  ],
  [
    'one line with a last comma grows too wide',
    ['  a = ["x", ]'],
    [[`s3:${'A'.repeat(45)}`, `s3:${'B'.repeat(45)}`]],
    ['  a = [', `    "s3:${'A'.repeat(45)}",`, `    "s3:${'B'.repeat(45)}",`, '  ]'],
  ],
  ['tall, last removed', ['a = [', '  "x",', '  "y"', ']'], [null, []], ['a = [', '  "x"', ']']],
  ['tall with a last comma', ['a = [', '  "x",', '  "y",', ']'], [null, []], ['a = [', '  "x",', ']']],
  ['tall, first removed', ['a = [', '  "x",', '  "y",', ']'], [[], null], ['a = [', '  "y",', ']']],
  ['tall grows before a last comma', ['a = [', '  "x",', ']'], [['p', 'q']], ['a = [', '  "p",', '  "q",', ']']],
  ['hanging', ['a = ["x",', '     "y",', '     "z"]'], [[], null, null], ['a = ["y",', '     "z"]']],
  ['hanging, last removed', ['a = ["x",', '     "y"]'], [null, []], ['a = ["x"]']],
  [
    'comments behind',
    ['a = [', '  "x", # of x', '  "y", // of y', '  "z"  /* of z */', ']'],
    [null, [], []],
    ['a = [', '  "x" # of x', ']'],
  ],
  [
    'comments behind, with a last comma',
    ['a = [', '  "x", # of x', '  "y", // of y', '  "z", # of z', ']'],
    [[], null, []],
    ['a = [', '  "y", // of y', ']'],
  ],
  [
    'a heading stays with its group',
    ['a = [', '  # reading', '  "x",', '  "y",', '', '  # writing', '  "z",', ']'],
    [[], null, []],
    ['a = [', '  # reading', '  "y",', ']'],
  ],
  [
    'the last comma stands below a comment',
    ['a = [', '  "x",', '  "y" # of y', '  ,', ']'],
    [[], null],
    ['a = [', '  "y" # of y', '  ,', ']'],
  ],
  [
    'commas first',
    ['a = [', '    "x"', '  , "y"', '  , "z"', ']'],
    [null, ['p', 'q'], []],
    ['a = [', '    "x"', '  , "p"', '  , "q"', ']'],
  ],
  [
    'a comment in front of the bracket',
    ['a = [', '  "x", "y",', '  # the rest', ']'],
    [null, []],
    ['a = [', '  "x",', '  # the rest', ']'],
  ],
  [
    'a line comment before what follows on the same line',
    ['a = ["x", # of x', '  "y", "z"]'],
    [null, [], null],
    ['a = ["x", # of x', '  "z"]'],
  ],
  ['a string becomes another', ['a = "x"'], [['y']], ['a = "y"']],
  ['a string becomes a list', ['a = "x" # why'], [['y', 'z']], ['a = ["y", "z"] # why']],
  ['a string in brackets', ['a = (("x"))'], [['y']], ['a = (("y"))']],
  ['characters that HCL escapes', ['a = ["x"]'], [['"\\\n\b${a}%{b}$%']], ['a = ["\\"\\\\\\n\\u0008$${a}%%{b}$%"]']],
];

function nodeUnderA(text: string): ListNode | StringNode {
  const node = bodyOf(text).entries.find(({ key }) => key.value === 'a')?.value;
  if (node?.kind !== 'list' && node?.kind !== 'string') throw new Error('no list and no string');
  return node;
}

describe('a list by hand', () => {
  for (const eol of ['\n', '\r\n']) {
    it.each(LAYOUTS)(`keeps its layout (${JSON.stringify(eol)}): %s`, (_, before, becomes, after) => {
      const text = ['b = 1', ...before, 'c = 2', ''].join(eol);
      const edited = applyEdits(text, hclWriter.replaceEntries(text, nodeUnderA(text), becomes));
      expect(edited).toBe(['b = 1', ...after, 'c = 2', ''].join(eol));
    });
  }

  it('loses a statement with its comment', () => {
    const statement = (name: string) => ['    {', `      Sid = "${name}"`, '    },'];
    const text = [
      'a = [',
      ...statement('A'),
      '    # of B',
      ...statement('B'),
      '    # of C',
      ...statement('C'),
      ']',
      '',
    ];
    const removed = ['a = [', ...statement('A'), '    # of C', ...statement('C'), ']', ''];
    const node = nodeUnderA(text.join('\n'));
    if (node.kind !== 'list') throw new Error('no list');
    const edits = hclWriter.removeItems(text.join('\n'), node, new Set([1]));
    expect(applyEdits(text.join('\n'), edits)).toBe(removed.join('\n'));
  });
});

describe('size', () => {
  it.each([
    ['{ Effect = "Allow", Action = ["a", "b",] }', '{"Effect":"Allow","Action":["a","b"]}'],
    ['{\n  Effect = "Allow" # why\n  "Action" : [\n    "a", // "b"\n  ]\n}', '{"Effect":"Allow","Action":["a"]}'],
    ['[{ a = 1 }, {\n b = { c = true }\n /* d */ }]', '[{"a":1},{"b":{"c":true}}]'],
  ])('counts %j as its JSON', (hcl, json) => {
    const text = `x = ${hcl}\n`;
    expect(hclWriter.size(text, { start: 4, end: 4 + hcl.length })).toBe(json.length);
  });
});
