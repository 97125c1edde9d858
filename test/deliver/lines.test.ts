import { describe, expect, it } from 'vitest';
import { changedLines } from '../../src/deliver/changed-lines';
import { readHunks } from '../../src/deliver/hunks';
import { meets, stretches } from '../../src/deliver/stretches';
import { suggestedLines, suggestionOf } from '../../src/deliver/suggestion';
import { readJson } from '../../src/source/json';

const range = (first: number, last: number) => ({ first, last });
const read = (text: string) => readJson(text, null);
const without = (text: string, wanted: string) => {
  const start = text.indexOf(wanted);
  return [{ start, end: start + wanted.length, text: '' }];
};

describe('stretches of lines', () => {
  it('stand in order, those that meet as one', () => {
    const given = [range(5, 9), range(1, 2), range(2, 3), range(6, 7), range(10, 10)];
    expect(stretches(given)).toEqual([range(1, 3), range(5, 9), range(10, 10)]);
    expect(stretches([])).toEqual([]);
  });

  it('meet lines that have one in common with them', () => {
    const apart = [range(2, 3), range(6, 8)];
    const found = [range(1, 1), range(1, 2), range(3, 5), range(4, 5), range(7, 7), range(8, 9), range(9, 9)];
    expect(found.map(lines => meets(apart, lines))).toEqual([false, true, true, false, true, true, false]);
  });
});

describe('changed lines', () => {
  it('are all of them where there was nothing before', () => {
    expect(changedLines(null, 'a')).toEqual([{ kind: 'added', first: 1, last: Number.MAX_SAFE_INTEGER }]);
  });

  it('are those that are new, and the place where lines only went', () => {
    expect(changedLines('a\nb\nc\n', 'a\nc\nd\n')).toEqual([
      { kind: 'removed', first: 1, last: 1 },
      { kind: 'added', first: 3, last: 3 },
    ]);
  });

  it('leave out a comma at the end of a line, and no other', () => {
    expect(changedLines('a\r\nb\n', 'a,\r\nb,\n')).toEqual([]);
    expect(changedLines('a,b\n', 'ab\n')).toEqual([{ kind: 'added', first: 1, last: 1 }]);
  });

  it('are none that stand before and behind, where too many differ of lines that read the same', () => {
    const [few, many] = ['x\n'.repeat(1000), 'x\n'.repeat(5000)];
    expect(changedLines(few, many)).toEqual([{ kind: 'added', first: 1001, last: 5000 }]);
    expect(changedLines(many, few)).toEqual([{ kind: 'removed', first: 1000, last: 1000 }]);
  });
});

describe('a hunk', () => {
  const changed = (patch: string) => readHunks(patch)?.flatMap(hunk => hunk.changed);

  it('knows a sign from one inside a line', () => {
    expect(changed('@@ -1,3 +1,3 @@\n a-b\n-x\n+y\n c+d')).toEqual([{ kind: 'added', first: 2, last: 2 }]);
  });

  it('counts on behind lines that came', () => {
    expect(changed('@@ -1,3 +1,4 @@\n+a\n+b\n x\n-y\n z')).toEqual([
      { kind: 'added', first: 1, last: 2 },
      { kind: 'removed', first: 3, last: 3 },
    ]);
  });
});

describe('a suggestion', () => {
  it('takes in a line where only blanks would be left of its own', () => {
    const text = '[\n  1,\n  2\n]\n';
    expect(suggestionOf(read(text), without(text, '1,'))).toEqual({ first: 2, last: 3, text: '  \n  2' });
    const blank = '[\n1, \n2\n]\n';
    expect(suggestedLines(read(blank), without(blank, '1,'), () => true)).toMatchObject(range(2, 3));
  });

  it('is none for a text of one line that goes', () => {
    expect(suggestedLines(read('1'), without('1', '1'), () => true)).toBeNull();
  });

  it('loses the carriage return at the end of a line, and no other', () => {
    const text = '[\n"a\rb", 1\r\n]';
    expect(suggestionOf(read(text), without(text, ', 1'))?.text).toBe('"a\rb"');
  });

  it('leaves out lines of an edit that stay as they are', () => {
    const text = 'a\nb\nc\n';
    expect(suggestionOf(read(text), [{ start: 0, end: 5, text: 'x\nb\nc' }])).toEqual({ ...range(1, 1), text: 'x' });
    expect(suggestionOf(read(text), [{ start: 0, end: 1, text: 'a' }])).toEqual({ ...range(1, 1), text: 'a' });
  });
});
