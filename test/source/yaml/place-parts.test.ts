import { describe, expect, it } from 'vitest';
import { asListReach, inBrackets } from '../../../src/source/yaml/as-list';
import { readFlowGap } from '../../../src/source/yaml/flow-gap';
import { blockPlace, dashStep, indentStep, keyColumn } from '../../../src/source/yaml/indent';
import { breakBefore, lineEnd, lineStart, skipBlanks, skipTrivia } from '../../../src/source/yaml/lines';
import { yamlReach } from '../../../src/source/yaml-writer';
import { under } from './find';

describe('lines', () => {
  const text = '\uFEFFab\r\n\n \tc';

  it('begin and end', () => {
    expect([0, 1, 3, 4, 5, 6, 7, 9].map(at => lineStart(text, at))).toEqual([1, 1, 1, 1, 5, 6, 6, 6]);
    expect([0, 1, 3, 5, 6, 9].map(at => lineEnd(text, at))).toEqual([3, 3, 3, 5, 9, 9]);
    expect([lineStart('ab', 0), lineStart('\nab', 0), lineStart('\nab', 1), lineStart('ab', 2)]).toEqual([0, 0, 1, 0]);
    expect([lineEnd('\n', 0), lineEnd('\r\n', 0), lineEnd('\r\n', 1), lineEnd('a\r\n', 2)]).toEqual([0, 0, 1, 2]);
  });

  it('have a break before them, but for the first', () => {
    expect([1, 5, 6].map(start => breakBefore(text, start))).toEqual([null, 3, 5]);
    expect([0, 1].map(start => breakBefore('\n', start))).toEqual([null, 0]);
  });

  it('have blanks and comments to skip', () => {
    expect([skipBlanks(text, 6), skipBlanks(text, 1), skipBlanks('  ', 0), skipBlanks('\n ', 0)]).toEqual([8, 1, 2, 0]);
    expect([
      skipTrivia(' # a\r\n\t# b\n \nc#', 0),
      skipTrivia('a', 0),
      skipTrivia('# a', 0),
      skipTrivia('', 0),
    ]).toEqual([13, 0, 3, 0]);
  });
});

describe('what stands between two entries in brackets', () => {
  it.each([
    ['a', { comma: null, comments: [], breaks: [], end: 0 }],
    [' , b', { comma: 1, comments: [], breaks: [], end: 3 }],
    ['\n,b', { comma: 1, comments: [], breaks: [0], end: 2 }],
    [',,', { comma: 0, comments: [], breaks: [], end: 1 }],
    [' # x, y\r\n\t,\n  &a b', { comma: 10, comments: [{ start: 1, end: 7 }], breaks: [7, 11], end: 14 }],
    ['# x', { comma: null, comments: [{ start: 0, end: 3 }], breaks: [], end: 3 }],
  ])('%j', (text, gap) => {
    expect(readFlowGap(text, { start: 0, end: text.length })).toEqual(gap);
    expect(readFlowGap(`[x${text}`, { start: 2, end: 2 })).toEqual({
      comma: gap.comma === null ? null : gap.comma + 2,
      comments: gap.comments.map(({ start, end }) => ({ start: start + 2, end: end + 2 })),
      breaks: gap.breaks.map(at => at + 2),
      end: gap.end + 2,
    });
  });
});

/** A text in which `<9>` is a comment of nine characters. */
const padded = (text: string) => text.replace(/<(\d+)>/, (_, length) => '#'.repeat(Number(length)));

describe('indentation', () => {
  it.each([
    ['a: 1', 2],
    ['a:\n   b: 1\n     c', 3],
    ['a:\n   # x\n    b: 1', 4],
    ['a:\n   \n    b: 1', 4],
    ['   a:\n b: 1', 1],
    [`a:\n${' '.repeat(9)}b`, 2],
    [`a:\n${' '.repeat(8)}b`, 8],
    ['<4990>\n    b', 4],
    ['<5000>\n    b', 2],
  ])('of %j is by steps of %i', (text, step) => expect(indentStep(padded(text))).toBe(' '.repeat(step)));

  it.each([
    ['a: 1', 0, 2],
    ['a:\n- b', 0, 0],
    ['a:\n    - b', 0, 4],
    ['a:  \r\n - b', 0, 1],
    ['  a:\n    - b', 0, 2],
    ['- a:\n     - b', 0, 3],
    ['- - a:\n    - b', 0, 0],
    ['- b\n - c', 0, 2],
    ['a: b\n- c', 0, 2],
    [':\n - c\nd:\n    - e', 0, 1],
    ['  :\n - c\nd:\n    - e', 0, 4],
    ['   a:\n - c', 0, 2],
    [`a:\n${' '.repeat(8)}- b`, 0, 8],
    [`a:\n${' '.repeat(9)}- b`, 0, 2],
    ['a:\n  b - c\nd:\n    - e', 0, 4],
    ['<10>\n      a:\n        - b\nc:\n   - d', 5017, 3],
    ['a:\n-b\nc:\n   - d', 0, 3],
    ['a:\n- b\n<4990>\nc:\n   - d', 2, 0],
    ['a:\n- b\n<5000>\nc:\n   - d', 5005, 3],
    ['c:\n   - d\n<5000>\na:\n- b', 4, 3],
    ['<4998>\na:\n - d', 0, 2],
  ])('of the lists in %j near %i is %i', (text, near, step) =>
    expect(dashStep(padded(text), near)).toBe(' '.repeat(step)),
  );

  it.each([
    ['a', 0],
    ['  a', 2],
    ['- a', 2],
    ['  -  - a', 7],
    ['-a', 0],
    ['--', 0],
    ['\uFEFF  a', 2],
    ['\ta', 0],
    ['', 0],
  ])('of the key in %j is %i', (line, column) => expect(keyColumn(line)).toBe(column));
});

describe('the place of a value', () => {
  it.each([
    ['a: ', { column: 0, colonEnd: 2 }],
    ['  a_B9 :  ', { column: 2, colonEnd: 8 }],
    ['- - "a1_": ', { column: 4, colonEnd: 10 }],
    [`${'b: 1\n'.repeat(100)}a: `, { column: 0, colonEnd: 502 }],
    ["-  'ab':\t", { column: 3, colonEnd: 8 }],
    ['\uFEFFa: ', { column: 0, colonEnd: 3 }],
    ['b: 1\na: ', { column: 0, colonEnd: 7 }],
    ['b:\n   ', { column: 3, colonEnd: null }],
    ['', null],
    ['\t', null],
    ['a:', null],
    ['- ', null],
    ['a b: ', null],
    ['"a b": ', null],
    ['"a: ', null],
    ['a: &x ', null],
    ['? a: ', null],
    ['x "a": ', null],
    [`${' '.repeat(297)}a: `, { column: 297, colonEnd: 299 }],
    [`${' '.repeat(298)}a: `, null],
  ])('behind %j', (before, place) => expect(blockPlace(`${before}x`, before.length)).toEqual(place));

  it.each([
    ['a]', 1, true],
    ['a , b', 1, true],
    ['a # ]\n}', 1, true],
    ['a # ]', 1, false],
    ['a\nb: ]', 1, false],
    ['a', 1, false],
  ])('in %j is in brackets: %s', (text, end, inside) => expect(inBrackets(text, end)).toBe(inside));
});

describe('the reach of a change', () => {
  it.each([
    ['Action:  s3:* # x\nb: 1\n', '  s3:* # x'],
    ['Action:\n  s3:* # x\nb: 1\n', 's3:* # x'],
    ['{ Action: s3:* }\n', 's3:*'],
    ['Action: &a s3:* # x\n', 's3:*'],
    ['{ Action: [ s3:* ] }\n', '[ s3:* ]'],
    ['Action:  [ s3:* ] # x\n', '  [ s3:* ] # x'],
    ['Action:\n  # x\n\n  - s3:* # y\n  # z\nb: 1', '\n  # x\n\n  - s3:* # y'],
    ['- Action:\n  - s3:*\n    # z\n  - b # y\n  # w', '\n  - s3:*\n    # z\n  - b # y'],
  ])('of %j is %j', (text, reach) => {
    const { start, end } = yamlReach(text, under(text, 'Action'));
    expect(text.slice(start, end)).toBe(reach);
  });

  it('of a value behind an odd key is the value', () =>
    expect(asListReach('? a\n: b # c', { start: 6, end: 7 })).toEqual({ start: 6, end: 7 }));
});
