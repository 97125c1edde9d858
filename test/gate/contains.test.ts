import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { universe } from '../../src/catalogue/universe';
import { containing, surelyContains } from '../../src/deliver/gate/contains';

const NOTHING = universe(
  { date: null, counts: { services: 0, actions: 0 }, service: () => undefined, prefixes: () => [] },
  [],
);
const contains = (entry: string, forbidden: string) => containing(forbidden, NOTHING)(entry);

/** Every text over two letters of at most so many characters, the empty one included; a third stands for any other letter. */
const TEXTS = (() => {
  const all = [''];
  for (let from = 0, length = 1; length <= 6; length++) {
    const end = all.length;
    for (; from < end; from++) for (const letter of 'abz') all.push(`${all[from]}${letter}`);
  }
  return all;
})();

/** What a pattern fits, by a RegExp of its own. */
function fitted(pattern: string): ReadonlySet<string> {
  const source = [...pattern.toLowerCase()].map(one => (one === '*' ? '.*' : one === '?' ? '.' : one)).join('');
  const expression = new RegExp(`^${source}$`);
  return new Set(TEXTS.filter(text => expression.test(text)));
}

const pattern = fc
  .array(fc.constantFrom('a', 'b', 'A', '*', '?'), { minLength: 1, maxLength: 4 })
  .map(all => all.join(''));

describe('containing', () => {
  it('is what enumeration says', () => {
    const known = new Map<string, ReadonlySet<string>>();
    const fits = (text: string) => known.get(text) ?? known.set(text, fitted(text)).get(text) ?? new Set();
    let yes = 0;
    let pairs = 0;
    fc.assert(
      fc.property(pattern, pattern, (entry, forbidden) => {
        pairs++;
        // why: of at most four parts each, what tells two patterns apart fits into six letters
        // and no name is empty
        const expected = [...fits(forbidden)].every(text => text === '' || fits(entry).has(text as string));
        if (expected) yes++;
        expect([entry, forbidden, contains(`s3:${entry}`, `S3:${forbidden}`)]).toEqual([entry, forbidden, expected]);
        expect(surelyContains(`s3:${entry}`, `S3:${forbidden}`)).toBe(expected);
        expect(contains(`s3:${entry}`, `iam:${forbidden}`)).toBe(false);
        expect([contains('*', `s3:${forbidden}`), contains(`s3:${entry}`, '*')]).toEqual([true, false]);
      }),
      { numRuns: 5_000, seed: 6 },
    );
    expect(yes).toBeGreaterThan(pairs / 17);
  });

  it('that costs too much to decide counts against who is asked', () => {
    const [entry, forbidden] = [`s3:*a${'?'.repeat(17)}*`, `s3:*${'ab*'.repeat(17)}`];
    expect([contains(entry, forbidden), surelyContains(entry, forbidden)]).toEqual([true, false]);
  });

  it('takes no time over long entries, which cannot contain a short one', () => {
    const long = `s3:*${'a?*'.repeat(10_000)}`;
    const start = process.cpuUsage();
    for (let at = 0; at < 100; at++) expect(contains(`${long}${at}`, 's3:*a*b*')).toBe(false);
    expect(process.cpuUsage(start).user).toBeLessThan(2_000_000);
  });

  it('of what is no entry is nothing', () => {
    for (const text of ['', 'iam', '*:Get', '**', 's?:*']) {
      expect([contains(text, 'iam:*'), contains('*', text), contains(text, text)]).toEqual([false, false, false]);
    }
  });
});
