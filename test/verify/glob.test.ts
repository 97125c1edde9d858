import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { contains, readGlob } from '../../src/verify/glob';
import { cpuTime } from '../cpu-time';
import { tries } from '../tries';

const LONGEST = 6;

/** Every string up to six letters over {a, b, c}; no pattern below names `c`. */
const WORDS = Array.from({ length: LONGEST + 1 }, (_, length) => words(length)).flat();

function words(length: number): string[] {
  return length === 0 ? [''] : words(length - 1).flatMap(word => [...'abc'].map(letter => word + letter));
}

function oracle(pattern: string): RegExp {
  return new RegExp(`^${pattern.replace(/[*?]/g, wildcard => (wildcard === '*' ? '[abc]*' : '[abc]'))}$`);
}

/** Texts of a pattern that are longer than any enumeration: each star nothing, or more `c` than the other can bridge. */
function longWords(pattern: string): string[] {
  return [...pattern].reduce(
    (texts, letter) =>
      letter === '*'
        ? texts.flatMap(text => [text, text + 'c'.repeat(LONGEST + 1)])
        : texts.map(t => t + (letter === '?' ? 'c' : letter)),
    [''],
  );
}

const pattern = fc.array(fc.constantFrom('a', 'b', '*', '?'), { maxLength: LONGEST }).map(letters => letters.join(''));

/** A pattern with some of its wildcards narrowed, so that inclusion holds often enough to be tested. */
const pair = fc.oneof(
  fc.tuple(pattern, pattern),
  pattern.chain(outer =>
    fc
      .tuple(
        ...[...outer].map(letter =>
          letter === '*'
            ? fc.constantFrom('', 'a', '*', '?', '*a', 'b?')
            : letter === '?'
              ? fc.constantFrom('?', 'a')
              : fc.constant(letter),
        ),
      )
      .map((pieces): [string, string] => [outer, pieces.join('').slice(0, LONGEST + 2)]),
  ),
);

describe('inclusion of patterns', () => {
  it('says what the enumeration of both languages says', () => {
    fc.assert(
      fc.property(pair, ([outer, inner]) => {
        const [outside, inside] = [oracle(outer), oracle(inner)];
        const escapes = [...WORDS.filter(word => inside.test(word)), ...longWords(inner)].some(
          word => !outside.test(word),
        );
        expect(contains(readGlob(outer), inner)).toBe(!escapes);
      }),
      tries(1_500),
    );
  });

  it('matches a name as a regular expression does', () => {
    fc.assert(
      fc.property(pattern, outer => {
        const [glob, expected] = [readGlob(outer), oracle(outer)];
        expect(WORDS.filter(word => contains(glob, word))).toEqual(WORDS.filter(word => expected.test(word)));
      }),
      tries(300),
    );
  });

  it.each([
    ['get*', 'get*', true],
    ['get*', 'getbucket*', true],
    ['getbucket*', 'get*', false],
    ['get*', 'get?', true],
    ['get?*', 'get*', false],
    ['get?*', 'get*?', true],
    ['get*?', 'get?*', true],
    ['a?c', 'a*c', false],
    ['*a?', '*a*', false],
    ['*job', '*trainingjob', true],
    ['*trainingjob', '*job', false],
    ['*load*', 'attachload*', true],
    ['*ab*', '*a*b*', false],
    ['*a*b*', '*ab*', true],
    ['*aa*', 'a*a', false],
    ['*?b', '*b', false],
    ['s?', 's*', false],
    ['**', '*', true],
    ['', '*', false],
    ['a', 'a?', false],
    ['*-*', 'viaawsservice-*', true],
  ])('%s contains %s: %s', (outer, inner, expected) => {
    expect(contains(readGlob(outer), inner)).toBe(expected);
  });

  const hostile = ['*?', 'a*', 'a?*', '?a*', 'a', '?', '*', 'ab?*b'].map(piece => piece.repeat(10_000 / piece.length));
  const outers = [...hostile, `*${'a'.repeat(5_000)}b*`, `*a${'?'.repeat(9_990)}*`, `*a${'?'.repeat(9_990)}`];

  it('takes less than a second for patterns of 10,000 characters', () => {
    for (const outer of outers.map(readGlob)) {
      for (const inner of hostile) {
        const start = cpuTime();
        contains(outer, inner);
        expect(cpuTime() - start).toBeLessThan(2_000);
      }
    }
  });
});
