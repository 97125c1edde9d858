import { describe, expect, it } from 'vitest';
import { applyEdits } from '../../../src/source/edit';
import { blockChunks } from '../../../src/source/yaml/block-chunks';
import { yamlWriter } from '../../../src/source/yaml-writer';
import { read, under } from './find';

type Becomes = readonly (readonly string[] | null)[];

const [A, B] = [`s3:${'A'.repeat(40)}`, `s3:${'B'.repeat(40)}`];
const GONE: readonly string[] = [];

/** A name, a text, what becomes of the entries under `Action`, and the text that comes out. */
const LAYOUTS: readonly (readonly [string, string, Becomes, string])[] = [
  [
    'brackets too wide, what stays is written as it was',
    `a: 1\nAction: [&x s3:Get*, !Sub 'x', s3:Put*]\n`,
    [null, null, [A, B]],
    `a: 1\nAction:\n  - &x s3:Get*\n  - !Sub 'x'\n  - ${A}\n  - ${B}\n`,
  ],
  [
    'brackets that may just stay',
    `a: 1\nAction: [s3:Get*, ${A}]\n`,
    [[`s3:${'B'.repeat(41)}`], null],
    `a: 1\nAction: [s3:${'B'.repeat(41)}, ${A}]\n`,
  ],
  [
    'brackets that shrink on a line that is too wide',
    `a: 1\nAction: [s3:Get*, ${A}, ${B}]\n`,
    [GONE, null, null],
    `a: 1\nAction: [${A}, ${B}]\n`,
  ],
  [
    'brackets over two lines stay, however wide',
    `a: 1\nAction: [s3:Get*,\n  s3:Put*]\n`,
    [[A, B, 's3:List*'], null],
    `a: 1\nAction: [${A},\n  ${B},\n  s3:List*,\n  s3:Put*]\n`,
  ],
  [
    'a compact value in brackets',
    `{"a":1,"Action":"s3:*"}\n`,
    [['s3:Get*', 's3:Put*']],
    `{"a":1,"Action":["s3:Get*","s3:Put*"]}\n`,
  ],
  [
    'a value in brackets too wide for its line',
    `Statement: {\n    Effect: Allow,\n    Action: "s3:*" }\nb: 1\n`,
    [[A, B]],
    `Statement: {\n    Effect: Allow,\n    Action: [\n        "${A}",\n        "${B}"] }\nb: 1\n`,
  ],
  [
    'a list of two in brackets, too wide for its line behind a dash',
    `Statement:\n- { Action: [s3:Get*, s3:Put*] }\nb:\n  c\n`,
    [[A, B], null],
    `Statement:\n- { Action: [\n    ${A},\n    ${B},\n    s3:Put*] }\nb:\n  c\n`,
  ],
  [
    'an empty line above the first entry stays with its group',
    'Action:\n\n  - s3:Get*\n  - s3:Put*\n',
    [GONE, null],
    'Action:\n\n  - s3:Put*\n',
  ],
  [
    'the first group and the first of the second',
    'Action:\n  - a:A\n\n  - a:B\n  - a:C\n',
    [GONE, GONE, null],
    'Action:\n\n  - a:C\n',
  ],
  [
    'an empty line between groups goes with the second',
    'Action:\n  - s3:Get*\n\n  - s3:Put*\nb: 1\n',
    [null, GONE],
    'Action:\n  - s3:Get*\nb: 1\n',
  ],
  [
    'a line of blanks is empty',
    'Action:\n  - s3:Get*\n  \t\n  - s3:Put*\n  - s3:List*\n',
    [null, GONE, null],
    'Action:\n  - s3:Get*\n  \t\n  - s3:List*\n',
  ],
  [
    'what looks like a comment in a text is none',
    'Action:\n  - |\n    s3:Get*\n    # text\n  - s3:Put*\n',
    [null, GONE],
    'Action:\n  - |\n    s3:Get*\n    # text\n',
  ],
  [
    'a comment below an entry as deep as its dash belongs to the next',
    'Action:\n  - s3:Get*\n  # of put\n  - s3:Put*\nb: 1\n',
    [null, GONE],
    'Action:\n  - s3:Get*\nb: 1\n',
  ],
  [
    'comments below an entry and deeper go with it, one further out stays',
    'Action:\n  - s3:Get*\n  - s3:Put*\n    # one\n\n     # two\n # three\nb: 1\n',
    [null, GONE],
    'Action:\n  - s3:Get*\n\n     # two\n # three\nb: 1\n',
  ],
  [
    'CRLF, and a comment below the first that is deeper',
    'Action:\r\n  - a:A\r\n    # deep\r\n  - b:B\r\n',
    [GONE, null],
    'Action:\r\n  - b:B\r\n',
  ],
  [
    'a line of blanks below the first stays',
    'Action:\n  - a:A\n       \n  - b:B\n',
    [GONE, null],
    'Action:\n       \n  - b:B\n',
  ],
  [
    'a comment at the head of a file without line ending',
    '      # x\nAction:\n  - a:A\n  - b:B',
    [null, GONE],
    '      # x\nAction:\n  - a:A',
  ],
  [
    'a comment behind the key stays',
    'Action: # all\n  - s3:Get*\n  - s3:Put*\n',
    [GONE, null],
    'Action: # all\n  - s3:Put*\n',
  ],
  [
    'blanks behind a dash that are no blanks alone',
    'Action:\n  - &a s3:Get*\n  -\ts3:Put*\n',
    [['s3:GetObject', 's3:GetAcl'], null],
    'Action:\n  - &a s3:GetObject\n  - s3:GetAcl\n  -\ts3:Put*\n',
  ],
];

describe('entries are replaced in', () => {
  it.each(LAYOUTS)('%s', (_, before, becomes, after) => {
    expect(applyEdits(before, yamlWriter.replaceEntries(before, under(before, 'Action'), becomes))).toBe(after);
    read(after);
  });
});

describe('a list that begins behind another dash', () => {
  const inner = (text: string) => {
    const [root] = read(text).roots;
    const list = root?.kind === 'list' ? root.items[0] : undefined;
    if (list?.kind !== 'list') throw new Error('no list');
    return list;
  };

  it.each([
    ['its first', '- - a\n  - b\n  - c\n', [GONE, null, null], '- - b\n  - c\n'],
    ['its first, and an empty line goes', '- - a\n\n  - b\n  - c\n', [GONE, null, null], '- - b\n  - c\n'],
    ['its first two, with the empty line between them', '- - a\n\n  - b\n  - c\n', [GONE, GONE, null], '- - c\n'],
    ['its first two, with an empty line behind them', '- - a\n  - b\n\n  - c\n', [GONE, GONE, null], '- - c\n'],
    ['its first, but no heading', '- - a\n  # of b\n  - b\n  - c\n', [GONE, null, null], '- # of b\n  - b\n  - c\n'],
    ['its first two, but no heading', '- - a\n  # all\n  - b\n  - c\n', [GONE, GONE, null], '- # all\n  - c\n'],
    [
      'a group and the first of the next',
      '- - a\n\n  - b\n\n  - c\n  - d\n',
      [null, GONE, GONE, null],
      '- - a\n\n  - d\n',
    ],
    ['its last', '- - a\n  - b\n- c\n', [null, GONE], '- - a\n- c\n'],
  ])('loses %s', (_, before, becomes, after) => {
    expect(applyEdits(before, yamlWriter.replaceEntries(before, inner(before), becomes))).toBe(after);
    read(after);
  });
});

describe('the chunks of a list', () => {
  it.each(['\n', '\r\n'])('begin at its dash, or with the lines above (%j)', eol => {
    const text = ['- x', '- - a', '  # of b', '', '  - b', '    # below', '  # of c', '  - c', ''].join(eol);
    const [root] = read(text).roots;
    const list = root?.kind === 'list' ? root.items[1] : undefined;
    if (list?.kind !== 'list') throw new Error('no list');
    const chunks = blockChunks(text, list);
    expect(chunks.map(({ start, end }) => text.slice(start, end))).toEqual([
      '- a',
      ['', '  # of b', '', '  - b', '    # below'].join(eol),
      ['', '  # of c', '  - c'].join(eol),
    ]);
    expect(chunks.map(({ comments }) => comments.map(({ start, end }) => text.slice(start, end)))).toEqual([
      [],
      ['# of b'],
      ['# of c'],
    ]);
    expect(chunks.map(({ emptyLine }) => emptyLine !== null)).toEqual([false, true, false]);
    expect(chunks.map(({ lineBreak }) => lineBreak)).toEqual([
      null,
      text.indexOf(`${eol}  - b`),
      text.indexOf(`${eol}  - c`),
    ]);
  });
});

describe('a statement is removed', () => {
  it.each([
    ['with its comment', 'Statement:\n  # a\n  - a: 1\n  - b: 2\n', [0], 'Statement:\n  - b: 2\n'],
    ['in brackets with its comment', 'Statement: [\n  # a\n  {a: 1},\n  {b: 2} ]\n', [0], 'Statement: [\n  {b: 2} ]\n'],
    ['and no other', 'Statement:\n  - a: 1\n', [], 'Statement:\n  - a: 1\n'],
  ])('%s', (_, before, removed, after) => {
    const list = under(before, 'Statement');
    if (list.kind !== 'list') throw new Error('no list');
    expect(applyEdits(before, yamlWriter.removeItems(before, list, new Set(removed)))).toBe(after);
  });
});
