import { describe, expect, it } from 'vitest';
import { readHunks } from '../../src/deliver/hunks';
import { suggestionOf } from '../../src/deliver/suggestion';
import { readJson } from '../../src/source/json';

const line = (text: string, wanted: string) => {
  const start = text.indexOf(wanted);
  return { start, end: start + wanted.length, text: '' };
};

describe('a suggestion', () => {
  it.each(['\n', '\r\n'])('that only takes lines away takes in a line with something on it (%j)', eol => {
    const text = ['[', '  1,', '  2,', '', '  ', '  3', ']', ''].join(eol);
    const found = suggestionOf(readJson(text, null), [line(text, `  2,${eol}`)]);
    expect(found).toEqual({ first: 3, last: 6, text: '\n  \n  3' });
  });

  it('takes in the line before where nothing follows', () => {
    const text = '[\n1]\n2';
    expect(suggestionOf(readJson(text, null), [line(text, '\n2')])).toEqual({ first: 2, last: 3, text: '1]' });
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

  it('is not touched by a comma that comes with the next item', () => {
    const [hunk] = readHunks('@@ -1,3 +1,4 @@\n [\n-  1\n+  1,\n+  2\n ]') ?? [];
    expect(hunk?.changed).toEqual([{ kind: 'added', first: 3, last: 3 }]);
  });
});
