import { describe, expect, it } from 'vitest';
import { applyEdits, joinEdits } from '../../src/source/edit';
import { currentLine, fits, indentUnit, lineEnding } from '../../src/source/layout';
import { Lines } from '../../src/source/position';

describe('the habits of a text', () => {
  it.each([
    ['', '\n'],
    ['a', '\n'],
    ['\n', '\n'],
    ['\r\n', '\r\n'],
    ['a\r\nb\n', '\r\n'],
    ['a\nb\r\n', '\n'],
    ['a\rb\n', '\n'],
  ])('%j has the line ending %j', (text, eol) => expect(lineEnding(text)).toBe(eol));

  it.each([
    ['', '  '],
    ['{\n}', '  '],
    [' {\n}', '  '],
    ['{\n\t"a"', '\t'],
    ['{\n    "a": {\n        "b"', '    '],
    ['{\n      \n   "a"', '   '],
    ['{\n   ', '  '],
  ])('%j is indented by %j', (text, unit) => expect(indentUnit(text)).toBe(unit));

  it.each([
    ['ab', 1, 'ab', ''],
    ['\n', 1, '', ''],
    ['a\n  b\nc', 1, 'a', ''],
    ['a\n  b\nc', 2, '  b', '  '],
    ['a\n  b\nc', 5, '  b', '  '],
    ['a\n  b\nc', 6, 'c', ''],
    ['a\r\n\tb\r\nc', 4, '\tb', '\t'],
    ['a\r\n\tb\r\nc', 0, 'a', ''],
    [' \t  b ', 6, ' \t  b ', ' \t  '],
    ['b  c', 3, 'b  c', ''],
  ])('in %j the line of %i is %j, indented by %j', (text, offset, line, indent) => {
    const found = currentLine(text, offset);
    expect([text.slice(found.start, found.end), found.indent]).toEqual([line, indent]);
  });
});

describe('a line', () => {
  /** A list of so many columns on a line of `width`, below another line, and whether it may become `length` wide. */
  function mayBecome(width: number, list: number, length: number, before = '{\n', after = '\n}'): boolean {
    const rest = width - list;
    const lead = 'a'.repeat(Math.floor(rest / 2));
    const text = `${before}${lead}${'x'.repeat(list)}${'b'.repeat(rest - lead.length)}${after}`;
    const start = before.length + lead.length;
    return fits(text, { start, end: start + list }, length);
  }

  it.each([
    [50, 10, 60, true],
    [50, 10, 61, false],
    [100, 10, 10, true],
    [100, 10, 11, false],
    [101, 10, 40, true],
    [150, 10, 400, true],
    [101, 101, 120, true],
    [20, 20, 100, true],
    [20, 20, 101, false],
  ])('of %i columns with a list of %i that becomes %i keeps to its width: %s', (width, list, length, keeps) => {
    expect(mayBecome(width, list, length)).toBe(keeps);
    expect(mayBecome(width, list, length, `${'long '.repeat(50)}\r\n`, `\r\n${'long '.repeat(50)}`)).toBe(keeps);
    expect(mayBecome(width, list, length, '{\n')).toBe(keeps);
  });

  it('may get as wide as it likes where it is the only one', () => {
    expect(mayBecome(50, 10, 500, '', '')).toBe(true);
    expect(mayBecome(50, 10, 500, '', '\n')).toBe(true);
    expect(mayBecome(50, 10, 500, '', ' \r\n')).toBe(true);
    expect(mayBecome(50, 10, 500, '', '\n}')).toBe(false);
    expect(mayBecome(50, 10, 500, '\n', '')).toBe(false);
  });
});

describe('edits', () => {
  const put = (start: number, end: number, text = '') => ({ start, end, text });

  it('are applied in any order', () => {
    expect(applyEdits('abcdef', [])).toBe('abcdef');
    expect(applyEdits('abcdef', [put(4, 5, 'X'), put(0, 1, 'YZ')])).toBe('YZbcdXf');
    expect(applyEdits('abcdef', [put(2, 4, 'X'), put(2, 2, 'Y'), put(0, 2)])).toBe('YXef');
    expect(applyEdits('abc', [put(3, 3, 'd'), put(0, 0, '_')])).toBe('_abcd');
  });

  it.each([
    ['overlap', [put(0, 3), put(2, 4)]],
    ['end before they begin', [put(3, 2)]],
    ['leave the text', [put(2, 7)]],
    ['begin before it', [put(-1, 2)]],
  ])('that %s are a bug of ours', (_, edits) => {
    expect(() => applyEdits('abcdef', edits)).toThrow(`at offset ${edits.at(-1)?.start}`);
  });

  it('that follow each other become one', () => {
    expect(joinEdits([])).toEqual([]);
    expect(joinEdits([put(4, 6, 'b'), put(2, 4, 'a'), put(7, 8, 'c')])).toEqual([put(2, 6, 'ab'), put(7, 8, 'c')]);
    expect(joinEdits([put(2, 4, 'b'), put(2, 2, 'a')])).toEqual([put(2, 4, 'ab')]);
  });
});

describe('lines', () => {
  const lines = new Lines('ab\r\n\ncd');

  it.each([
    [0, 1, 1],
    [3, 1, 4],
    [4, 2, 1],
    [5, 3, 1],
    [7, 3, 3],
  ])('offset %i is line %i, column %i', (offset, line, column) => expect(lines.at(offset)).toEqual({ line, column }));

  it.each([
    [1, 0, 3],
    [2, 4, 4],
    [3, 5, 7],
    [4, 7, 7],
  ])('line %i goes from %i to %i', (line, start, end) =>
    expect([lines.start(line), lines.end(line)]).toEqual([start, end]),
  );

  it('are found among many', () => {
    const many = new Lines('x\n'.repeat(1000));
    for (let line = 1; line <= 1000; line++)
      expect([many.line(2 * line - 2), many.line(2 * line - 1)]).toEqual([line, line]);
  });
});
