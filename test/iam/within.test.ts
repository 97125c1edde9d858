import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { within } from '../../src/iam/pattern';
import { cpuTime } from '../cpu-time';
import { inside } from '../refine/reference-patterns';
import { tries } from '../tries';
import { regExpOf, textsOver } from './oracle';

const letters = (...units: string[]) => fc.string({ unit: fc.constantFrom(...units), maxLength: 6 });
const short = fc.string({ unit: fc.constantFrom('a', 'b', '*', '?'), maxLength: 4 });
const TEXTS = textsOver('abc', 8);

describe('within', () => {
  test('is what enumeration over a small alphabet says', () => {
    fc.assert(
      fc.property(short, short, (inner, outer) => {
        const [small, large] = [regExpOf(inner), regExpOf(outer)];
        expect(within(inner, outer)).toBe(!TEXTS.some(text => small.test(text) && !large.test(text)));
      }),
      tries(1500),
    );
  });

  test('is what the texts say that decide it', () => {
    fc.assert(
      fc.property(letters('a', 'b', '*', '?'), letters('a', 'b', '*', '*', '?'), (inner, outer) => {
        expect(within(inner, outer)).toBe(inside(inner, outer));
      }),
      tries(5000),
    );
  });

  test('holds for what is made narrower, and is an order', () => {
    const holes = fc.array(fc.tuple(fc.nat(12), fc.constantFrom('*', '?', '?*')), { maxLength: 4 });
    fc.assert(
      fc.property(letters('a', 'b', '?', '*'), holes, holes, (inner, first, second) => {
        const widen = (text: string, marks: readonly (readonly [number, string])[]) =>
          marks.reduce((wide, [at, mark]) => {
            const place = at % (wide.length + 1);
            return wide.slice(0, place) + (mark === '?' ? '?' : '*') + wide.slice(place + (mark === '*' ? 0 : 1));
          }, text);
        const some = widen(
          inner,
          first.filter(([, mark]) => mark !== '?'),
        );
        const more = widen(
          some,
          second.filter(([, mark]) => mark !== '?'),
        );
        expect(within(inner, inner)).toBe(true);
        if (within(inner, some) && within(some, more)) expect(within(inner, more)).toBe(true);
        expect(within(inner, some)).toBe(inside(inner, some));
      }),
      tries(1500),
    );
  });

  test.each([
    // What matching one pattern's text against the other says is wrong in each of these.
    ['a?', 'a*', true],
    ['a*', 'a?', false],
    ['a*', 'a?*', false],
    ['?*', '*?', true],
    ['*?', '?*', true],
    ['a*b', 'a?*', true],
    ['a*?b', 'a?b', false],
    ['**', '*', true],
    ['a?*', 'a*?', true],
    ['*a*', '*a', false],
    ['?', '*a*', false],
    ['aa*', '*a', false],
    ['*ab', '*b', true],
    ['a*a', 'a*', true],
    ['', '*', true],
    ['*', '', false],
  ])('`%s` in `%s`: %s', (inner, outer, wanted) => {
    expect(within(inner, outer)).toBe(wanted);
  });

  const hostile: readonly (readonly [string, string, string, boolean])[] = [
    ['a letter and many marks', `*a${'?'.repeat(60)}`, `*a${'?'.repeat(60)}`, true],
    ['one mark more inside', `*a${'?'.repeat(61)}`, `*a${'?'.repeat(60)}`, false],
    ['one star more outside', `*a${'?'.repeat(60)}b`, `*a${'?'.repeat(60)}b*`, true],
    ['stars between marks', `${'*a?'.repeat(40)}`, `${'*a?'.repeat(39)}*`, true],
    ['stars between letters', `${'*a'.repeat(100)}*`, `${'*a'.repeat(99)}*`, true],
    ['one letter too many', `${'*a'.repeat(60)}*`, `${'*a'.repeat(61)}*`, false],
    ['two letters', `${'*ab?'.repeat(30)}*`, `${'*b?'.repeat(30)}*`, true],
    ['two letters, crossed', `${'*a?b'.repeat(25)}*`, `${'*b?a'.repeat(25)}*`, false],
    ['a long name', 'ab'.repeat(3000), `${'*a?'.repeat(100)}*`, true],
    ['stars against marks', `${'a*'.repeat(50)}`, `${'?*'.repeat(50)}`, true],
    ['marks and stars at the end', `*${'a?'.repeat(30)}*b`, `*${'a?'.repeat(29)}a*?b`, true],
    ['many stars, no letter of the other', `${'*b'.repeat(60)}`, `*a${'?'.repeat(50)}*`, false],
  ];
  test.each(hostile)('ends in less than a second: %s', (_, inner, outer, wanted) => {
    const started = cpuTime();
    const found = within(inner, outer);
    expect(cpuTime() - started).toBeLessThan(2_000);
    expect(found).toBe(wanted);
  });
});
