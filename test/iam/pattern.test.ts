import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { grants, normalise, rests } from '../../src/iam/pattern';
import { cpuTime } from '../cpu-time';
import { tries } from '../tries';
import { regExpOf, textsOver } from './oracle';

const pattern = fc.string({ unit: fc.constantFrom('a', 'b', '-', '*', '*', '?'), maxLength: 9 });
const text = fc.string({ unit: fc.constantFrom('a', 'b', '-'), maxLength: 9 });
const TEXTS = textsOver('ab', 7);

describe('grants', () => {
  test('is what a RegExp says', () => {
    fc.assert(
      fc.property(pattern, text, (one, other) => {
        expect(grants(one, other)).toBe(regExpOf(one).test(other));
      }),
      tries(10_000),
    );
  });

  test('is what a RegExp says of every text over two letters', () => {
    fc.assert(
      fc.property(fc.string({ unit: fc.constantFrom('a', 'b', '*', '?'), maxLength: 7 }), one => {
        const judge = regExpOf(one);
        expect(TEXTS.filter(other => grants(one, other))).toEqual(TEXTS.filter(other => judge.test(other)));
      }),
      tries(300),
    );
  });

  test.each([
    ['*', '', true],
    ['', '', true],
    ['', 'a', false],
    ['?', '', false],
    ['??', 'a', false],
    ['get*', 'get', true],
    ['get?*', 'get', false],
    ['*get', 'getget', true],
    ['*ab*ba*', 'abba', true],
    ['*ab*ba*', 'aba', false],
    ['get?bject', 'getobject', true],
    ['g.t', 'get', false],
  ])('`%s` on `%s`: %s', (one, other, wanted) => {
    expect(grants(one, other)).toBe(wanted);
  });

  test('takes no more than the product of both lengths', () => {
    const started = cpuTime();
    expect(grants(`${'*a'.repeat(2000)}b`, 'a'.repeat(4000))).toBe(false);
    expect(grants(`${'*?a'.repeat(1500)}`, `${'ab'.repeat(2000)}b`)).toBe(false);
    expect(cpuTime() - started).toBeLessThan(2_000);
  });
});

describe('normalise', () => {
  test('puts each run of wildcards as its `?`s, then at most one `*`, and changes nothing else', () => {
    fc.assert(
      fc.property(pattern, one => {
        const done = normalise(one);
        expect(done).not.toMatch(/\*[*?]/);
        expect(normalise(done)).toBe(done);
        expect(done.replaceAll('*', '')).toBe(one.replaceAll('*', ''));
        const judge = regExpOf(one);
        for (const other of textsOver('a-', 5)) expect(grants(done, other)).toBe(judge.test(other));
      }),
      tries(500),
    );
  });

  test.each([
    ['a**b', 'a*b'],
    ['*?*?', '??*'],
    ['a?*', 'a?*'],
    ['a*?b?*', 'a?*b?*'],
    ['abc', 'abc'],
  ])('`%s` becomes `%s`', (one, wanted) => {
    expect(normalise(one)).toBe(wanted);
  });
});

describe('rests', () => {
  test('holds exactly the texts that continue what was read', () => {
    fc.assert(
      fc.property(pattern, text, (one, read) => {
        const machine = normalise(one);
        const found = rests(machine, read).map(regExpOf);
        const judge = regExpOf(machine);
        for (const more of textsOver('ab-', 4)) {
          expect(found.some(rest => rest.test(more))).toBe(judge.test(read + more));
        }
      }),
      tries(2000),
    );
  });

  test('is empty exactly when no text continues what was read', () => {
    expect(rests('get*', 'put')).toEqual([]);
    expect(rests('get', 'get')).toEqual(['']);
    expect(rests('get', 'gets')).toEqual([]);
  });

  test('names the furthest `*` first, then the others from the furthest', () => {
    expect(rests('get*', 'getbucket')[0]).toBe('*');
    expect(rests('*balancer*', 'loadbalancer')[0]).toBe('*');
    expect(rests('*job', 'createjob')).toEqual(['*job', '', 'job']);
    expect(rests('*a*b?', 'xab')).toEqual(['*b?', '?', 'b?', 'a*b?']);
  });
});
