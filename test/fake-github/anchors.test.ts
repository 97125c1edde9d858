import { describe, expect, test } from 'vitest';
import { anchorRefusal, hunkAt, hunksOf } from './anchors';

// git merges hunks that touch, GitHub's own diff need not
const TOUCHING = [
  '@@ -1,3 +1,4 @@',
  ' one',
  '-two',
  '+two a',
  '+two b',
  ' three',
  '@@ -4,2 +5,2 @@ heading',
  ' four',
  '-five',
  '+FIVE',
  '\\ No newline at end of file',
].join('\n');

describe('hunks', () => {
  test('number added and context lines on the right, deleted and context lines on the left', () => {
    const [first, second] = hunksOf(TOUCHING);
    expect([...(first?.right ?? [])]).toEqual([1, 2, 3, 4]);
    expect([...(first?.left ?? [])]).toEqual([1, 2, 3]);
    expect([...(second?.right ?? [])]).toEqual([5, 6]);
    expect([...(second?.left ?? [])]).toEqual([4, 5]);
    expect(second?.text).toBe('@@ -4,2 +5,2 @@ heading\n four\n-five\n+FIVE\n\\ No newline at end of file');
  });

  test('a count that is left out is one, and a side may be empty', () => {
    const [only] = hunksOf('@@ -0,0 +1 @@\n+new');
    expect([...(only?.right ?? [])]).toEqual([1]);
    expect(only?.left.size).toBe(0);
  });

  test('a content line that looks like a header stays content', () => {
    const hunks = hunksOf('@@ -1,2 +1,2 @@\n-- old\n++ new\n @@ -9 +9 @@');
    expect(hunks).toHaveLength(1);
    expect(hunkAt(hunks, 'RIGHT', 2)).toBe(hunks[0]);
  });

  test.each([['no header'], ['@@ -1,2 +1,2 @@\n one'], ['@@ -1 +1 @@\n-a\nstray\n+b']])('%j throws', patch => {
    expect(() => hunksOf(patch)).toThrow();
  });
});

describe('anchors', () => {
  const hunks = hunksOf(TOUCHING);
  const refusal = (startLine: number | undefined, line: number, side: 'LEFT' | 'RIGHT' = 'RIGHT'): string | null =>
    anchorRefusal(hunks, { line, side, startLine, startSide: startLine === undefined ? undefined : side });

  test('one line, or several of one hunk, are accepted', () => {
    for (const line of [1, 2, 3, 4, 5, 6]) expect(refusal(undefined, line)).toBeNull();
    expect(refusal(1, 4)).toBeNull();
    expect(refusal(5, 6)).toBeNull();
  });

  test('two hunks that touch are two hunks', () => {
    expect(refusal(4, 5)).toBe('Pull request review thread start line must be part of the same hunk as the line.');
  });

  test('a line outside every hunk is refused', () => {
    expect(refusal(undefined, 7)).toMatch(/line must be part of the diff/);
    expect(refusal(6, 7)).toMatch(/same hunk/);
    expect(refusal(undefined, 6, 'LEFT')).toMatch(/line must be part of the diff/);
  });

  test('a start at or after the line is refused', () => {
    expect(refusal(3, 3)).toMatch(/start line must precede the end line/);
    expect(refusal(4, 3)).toMatch(/start line must precede the end line/);
  });

  test('a start and its side come together, and on the side of the line', () => {
    expect(anchorRefusal(hunks, { line: 3, side: 'RIGHT', startLine: 1 })).toMatch(/start side is invalid/);
    expect(anchorRefusal(hunks, { line: 3, side: 'RIGHT', startLine: 1, startSide: 'LEFT' })).toMatch(/start side/);
    expect(anchorRefusal(hunks, { line: 3, side: 'RIGHT', startSide: 'RIGHT' })).toMatch(/start line can't be blank/);
  });
});
