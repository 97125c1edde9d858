import fc from 'fast-check';
import { expect, test } from 'vitest';
import { words } from '../../src/refine/words';
import { tries } from '../tries';
import { wordsOf } from './reference';

test.each([
  ['GetBucketCORS', 'Get Bucket C O R S'],
  ['BucketCORS', 'Bucket C O R S'],
  ['uckets', 'uckets'],
  ['etObject', 'et Object'],
  ['connect', 'connect'],
  ['V2Get', 'V2 Get'],
  ['Get-x-Ray', 'Get-x- Ray'],
  ['-xA', '-x A'],
  ['2D', '2 D'],
  ['A', 'A'],
  ['', ''],
])('the words of `%s` are `%s`', (rest, wanted) => {
  expect(words(rest).join(' ')).toBe(wanted);
});

test('words are one capital and what follows, and together the text', () => {
  fc.assert(
    fc.property(fc.string({ unit: fc.constantFrom('A', 'B', 'Z', 'a', 'z', '0', '9', '-') }), rest => {
      expect(words(rest)).toEqual(wordsOf(rest));
      expect(words(rest).join('')).toBe(rest);
    }),
    tries(1000),
  );
});
