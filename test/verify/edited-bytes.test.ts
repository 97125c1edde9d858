import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Edit } from '../../src/source/edit';
import { inOrder, movedByte, movedSpans, place } from '../../src/verify/edited-bytes';
import { tries } from '../tries';
import { apply } from './claims';

const BEFORE = 'one\ntwo\nthree\n';
const edit = (start: number, end: number, text: string): Edit => ({ start, end, text });

/** Edits of a text of so many characters, in order and apart from each other. */
const edits = (length: number) =>
  fc
    .uniqueArray(fc.tuple(fc.nat(length), fc.boolean(), fc.constantFrom('', 'x', 'y\n', 'two')), {
      selector: ([place]) => place,
      maxLength: 6,
    })
    .map(drawn => {
      const sorted = drawn.sort(([a], [b]) => a - b);
      return sorted.flatMap(([start, isPutIn, text], index) => {
        const end = isPutIn ? start : (sorted[index + 1]?.[0] ?? length);
        return index % 2 === 0 ? [edit(start, end, text)] : [];
      });
    });

describe('the bytes that edits move', () => {
  it('are those that the edits say, whatever they are', () => {
    fc.assert(
      fc.property(edits(BEFORE.length), made => {
        const after = apply(BEFORE, made);
        expect(movedByte(BEFORE, after, made)).toBeNull();
        expect(movedByte(BEFORE, `${after}x`, made)).toBe(`${place(after, after.length)} of the text after`);
        expect(movedByte(BEFORE, `x${after}`, made)).not.toBeNull();
      }),
      tries(500),
    );
  });

  it.each([
    ['a byte that changed', 'one\ntwx\nthree\n', [], 'line 2, column 3 of the text after'],
    ['a byte too few', BEFORE.slice(0, -1), [], 'line 3, column 6 of the text after'],
    ['a byte too many', `${BEFORE} `, [], 'line 4, column 1 of the text after'],
    ['another first byte', 'x', [], 'line 1, column 1 of the text after'],
    ['a replacement that was not made', BEFORE, [edit(4, 7, 'two!')], 'line 2, column 4 of the text after'],
  ])('%s', (_, after, made, witness) => expect(movedByte(BEFORE, after, made)).toBe(witness));

  it.each([
    ['an end before the start', [edit(5, 4, '')], 'line 2, column 2'],
    ['a start before the text', [edit(-1, 1, '')], 'line 1, column 1'],
    ['an end behind the text', [edit(13, 15, '')], 'line 3, column 6'],
    ['a start inside the edit before', [edit(0, 4, ''), edit(3, 6, '')], 'line 1, column 4'],
  ])('%s', (_, made, at) => {
    expect(movedByte(BEFORE, BEFORE, made)).toBe(
      `an edit at ${at} of the text before overlaps another or leaves the text`,
    );
  });

  it.each([
    ['edits that touch', [edit(0, 3, 'a'), edit(3, 4, 'b')]],
    ['an edit up to the last byte', [edit(9, 14, '')]],
    ['insertions at both ends', [edit(0, 0, '<'), edit(14, 14, '>')]],
  ])('%s are no breach', (_, made) => expect(movedByte(BEFORE, apply(BEFORE, made), made)).toBeNull());
});

it('edits are put in the order of the text, an insertion before what replaces the same place', () => {
  const [a, b, c] = [edit(5, 5, 'a'), edit(5, 8, 'b'), edit(9, 9, 'c')];
  expect(inOrder([c, b, a])).toEqual([a, b, c]);
  expect(inOrder([a, c, b])).toEqual([a, b, c]);
});

describe('a span of the text before stands after', () => {
  const SPAN = { start: 4, end: 8 };
  it.each([
    ['as it was', [], 4, 8],
    ['further on, behind what was put in', [edit(0, 0, 'xx')], 6, 10],
    ['further up, behind what went', [edit(0, 3, '')], 1, 5],
    ['where an edit ends at its start', [edit(2, 4, 'x')], 3, 7],
    ['longer by what was put in at its start', [edit(4, 4, 'xx')], 4, 10],
    ['longer by what was put in at its end', [edit(8, 8, 'xx')], 4, 10],
    ['shorter by what went from it', [edit(5, 7, '')], 4, 6],
    ['as it was before an edit behind it', [edit(9, 12, '')], 4, 8],
    ['as it was where an edit begins at its end', [edit(8, 12, '')], 4, 8],
    ['by several edits at once', [edit(0, 1, 'xyz'), edit(4, 5, ''), edit(6, 7, 'ab')], 6, 10],
  ])('%s', (_, made, start, end) => expect(movedSpans([SPAN], made)).toEqual([{ start, end }]));

  it('as what is inside it says, one behind the other', () => {
    const made = [edit(0, 0, '<'), edit(2, 3, ''), edit(6, 6, '!!'), edit(12, 12, '?')];
    const spans = [
      { start: 1, end: 4 },
      { start: 5, end: 8 },
      { start: 9, end: 10 },
      { start: 11, end: 13 },
    ];
    const moved = movedSpans(spans, made);
    const after = apply('0123456789abcdef', made);
    expect(moved.map(({ start, end }) => after.slice(start, end))).toEqual(['13', '5!!67', '9', 'b?c']);
  });
});

it.each([
  [0, 'line 1, column 1'],
  [3, 'line 1, column 4'],
  [4, 'line 2, column 1'],
  [14, 'line 4, column 1'],
  [-5, 'line 1, column 1'],
])('offset %i is %s', (offset, wanted) => expect(place(BEFORE, offset)).toBe(wanted));
