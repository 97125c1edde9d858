import { describe, expect, it } from 'vitest';
import { readJsonGap } from '../../src/source/json-gap';

describe('what stands between two items', () => {
  it.each([
    ['', null, [], []],
    [' , ', 1, [], []],
    ['\r\n,\n', 2, [], [0, 3]],
    ['// a, b\n, // c\r\n/* d,\n */', 8, ['// a, b', '// c', '/* d,\n */'], [7, 14]],
    ['/* a */', null, ['/* a */'], []],
  ])('%j', (gap, comma, comments, breaks) => {
    const text = `"x/"${gap}"y", // z\n`;
    const span = { start: 4, end: 4 + gap.length };
    const found = readJsonGap(text, span);
    expect(found.comments.map(({ start, end }) => text.slice(start, end))).toEqual(comments);
    expect([found.comma, found.breaks, found.end]).toEqual([
      comma === null ? null : comma + 4,
      breaks.map(at => at + 4),
      span.end,
    ]);
  });
});
