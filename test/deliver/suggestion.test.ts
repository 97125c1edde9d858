import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { changedLines } from '../../src/deliver/changed-lines';
import { hunkOfLines, readHunks } from '../../src/deliver/hunks';
import { editedLines, suggestedLines, suggestionOf } from '../../src/deliver/suggestion';
import { type ChangedLines, touches } from '../../src/deliver/touches';
import { readJson } from '../../src/source/json';
import { cpuTime } from '../cpu-time';
import { tries } from '../tries';

const span = (text: string, wanted: string) => {
  const start = text.indexOf(wanted);
  return { start, end: start + wanted.length, text: '' };
};

const read = (text: string) => readJson(text, null);

describe('a suggestion', () => {
  it.each(['\n', '\r\n'])('that only takes lines away takes in a line with something on it (%j)', eol => {
    const text = ['[', '  1,', '  2,', '', '  ', '  3', ']', ''].join(eol);
    const edits = [span(text, `  2,${eol}`)];
    expect(suggestionOf(read(text), edits)).toEqual({ first: 3, last: 6, text: '\n  \n  3' });
    expect(editedLines(read(text), edits)).toMatchObject({ first: 3, last: 3 });
  });

  it('takes in the line before where nothing follows', () => {
    const text = '[\n1]\n2';
    expect(suggestionOf(read(text), [span(text, '\n2')])).toEqual({ first: 2, last: 3, text: '1]' });
  });

  it('takes in the line before where only that may be', () => {
    const text = '[\n  1,\n  2,\n  3\n]\n';
    const edits = [span(text, '  2,\n')];
    expect(suggestionOf(read(text), edits, ({ last }) => last < 4)).toEqual({ first: 2, last: 3, text: '  1,' });
    expect(suggestionOf(read(text), edits, () => false)).toEqual({ first: 3, last: 4, text: '  3' });
  });

  it('that only brings lines takes the place of one that is there', () => {
    const text = '[\n  1,\n  2\n]\n';
    const edits = [{ start: 2, end: 2, text: '  0,\n' }];
    expect(suggestionOf(read(text), edits)).toEqual({ first: 2, last: 2, text: '  0,\n  1,' });
    expect(suggestedLines(read(text), edits, () => true)).toMatchObject({ first: 2, last: 2 });
  });

  it('of a text of which nothing is left is none', () => {
    expect(suggestionOf(read('1\n'), [{ start: 0, end: 2, text: '' }])).toBeNull();
  });

  it('replaces the same lines whether or not its text is asked for', () => {
    const line = fc.constantFrom('a', 'a', 'b', '', '  a');
    const made = fc.record({
      lines: fc.array(line, { minLength: 1, maxLength: 8 }),
      cuts: fc.uniqueArray(fc.nat(20), { minLength: 2, maxLength: 2 }),
      text: fc.array(line, { maxLength: 3 }).map(lines => lines.join('\n')),
    });
    fc.assert(
      fc.property(made, ({ lines, cuts, text: fresh }) => {
        const text = lines.join('\n');
        const [start = 0, end = 0] = cuts.map(cut => Math.min(cut, text.length)).sort((a, b) => a - b);
        const after = `${text.slice(0, start)}${fresh}${text.slice(end)}`;
        fc.pre(after !== text && after.trim() !== '');
        const edits = [{ start, end, text: fresh }];
        const found = suggestionOf(read(text), edits);
        expect(suggestedLines(read(text), edits, () => true)).toMatchObject({ first: found?.first, last: found?.last });
        const put: string[] = [...lines];
        put.splice((found?.first ?? 0) - 1, (found?.last ?? 0) - (found?.first ?? 0) + 1, found?.text ?? '');
        expect(put.join('\n')).toBe(after);
      }),
      tries(2000),
    );
  });
});

describe('a hunk', () => {
  it('is touched where a line stands that went elsewhere in it', () => {
    const [hunk] = readHunks('@@ -10,4 +10,4 @@\n-  "a",\n   "b",\n   "c",\n+  "a",\n   "d"') ?? [];
    expect(hunk?.changed).toEqual([
      { kind: 'removed', first: 9, last: 9 },
      { kind: 'added', first: 12, last: 12 },
    ]);
  });

  it('is touched as a whole where the file is new', () => {
    const [hunk] = readHunks('@@ -0,0 +1,2 @@\n+[\n+]\n\\ No newline at end of file') ?? [];
    expect(hunk).toEqual({ first: 1, last: 2, changed: [{ kind: 'added', first: 1, last: 2 }] });
  });

  it('is not touched by a comma that comes with the next item, or by a newline at the end of the file', () => {
    const [hunk] = readHunks('@@ -1,3 +1,4 @@\n [\n-  1\n+  1,\n+  2\n ]') ?? [];
    expect(hunk?.changed).toEqual([{ kind: 'added', first: 3, last: 3 }]);
    const [last] = readHunks('@@ -1,2 +1,2 @@\n [\n-]\n\\ No newline at end of file\n+]') ?? [];
    expect(last).toEqual({ first: 1, last: 2, changed: [] });
  });

  it('holds lines as a whole or not at all; two that touch are two', () => {
    const hunks = [1, 5, 9].map(first => ({ first, last: first + 3, changed: [] }));
    const found = (first: number, last: number) => hunkOfLines(hunks, { first, last })?.first;
    expect([found(1, 4), found(5, 5), found(8, 8), found(12, 12)]).toEqual([1, 5, 5, 9]);
    expect([found(4, 5), found(8, 13), found(13, 13), found(0, 1)]).toEqual([
      undefined,
      undefined,
      undefined,
      undefined,
    ]);
  });
});

describe('lines that a change touches', () => {
  it('are found among many as one by one', () => {
    const made = fc.tuple(
      fc.array(fc.constantFrom('a,', 'b', 'c', '}'), { maxLength: 30 }),
      fc.array(fc.constantFrom('a', 'b', 'c,', '}'), { maxLength: 30 }),
      fc.nat(32),
      fc.nat(8),
    );
    const touched = ({ kind, first, last }: ChangedLines, from: number, to: number) =>
      kind === 'added' ? first <= to && last >= from : first >= from && first < to;
    fc.assert(
      fc.property(made, ([before, after, first, length]) => {
        const changed = changedLines(before.join('\n'), after.join('\n'));
        const last = first + length;
        expect(touches(changed, { first, last })).toBe(changed.some(one => touched(one, first, last)));
      }),
      tries(2000),
    );
  });

  it('are all between the first and the last where too many differ', () => {
    const lines = (count: number, letter: string) =>
      Array.from({ length: count }, (_, n) => `${letter}${n}\n`).join('');
    const start = cpuTime();
    expect(changedLines(`[\n${lines(9_000, 'a')}]\n`, `[\n${lines(8_000, 'b')}]\n`)).toEqual([
      { kind: 'added', first: 2, last: 8_001 },
    ]);
    expect(changedLines(`[\n${lines(9_000, 'a')}]\n`, '[\n]\n')).toEqual([{ kind: 'removed', first: 1, last: 1 }]);
    expect(cpuTime() - start).toBeLessThan(6_000);
  });
});
