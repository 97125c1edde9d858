import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { isSettled, refineList } from '../../src/refine/refine-list';
import { checkList } from '../../src/verify/laws';
import { catalogueOf, termsOf } from '../refine/made';
import { ruledSituation } from '../refine/nasty-rules';
import { folded } from '../refine/reference-patterns';
import { tries } from '../tries';
import { brokenLaws, plainly } from './plain';

const RUNS = tries(2000, 20261122);

const LAWS: Readonly<Record<string, string>> = {
  narrower: '1',
  'narrower-tomorrow': '2',
  'nothing-else-lost': '3',
  'nothing-unused-left': '4',
};

describe('under keep rules, and for what a change adds', () => {
  test('the engine keeps laws 1 to 4, by plain expansion, and the program says so too', () => {
    fc.assert(
      fc.property(ruledSituation, ({ names, entries, principals, rules, daysOld }) => {
        const terms = termsOf(catalogueOf(names, daysOld), principals, rules);
        const { after, left, removed } = refineList(entries, terms);
        expect(brokenLaws(plainly(names, principals, rules), entries, after, left)).toEqual([]);
        expect(checkList({ before: entries, after, left, ...rules }, terms.universe, terms.removal)).toEqual([]);
        const named = new Set(left.map(({ action }) => action));
        expect(removed.filter(action => named.has(action))).toEqual([]);
      }),
      RUNS,
    );
  });

  test('the answer is settled, also where pieces of it stood elsewhere before', () => {
    fc.assert(
      fc.property(ruledSituation, ({ names, entries, principals, rules, dice, daysOld }) => {
        const catalogue = catalogueOf(names, daysOld);
        const first = refineList(entries, termsOf(catalogue, principals, rules));
        const pieces = first.after.filter((entry, at) => !entries.includes(entry) && (dice + at) % 3 === 0);
        const standing = rules.standing && new Set([...rules.standing, ...pieces.map(folded)]);
        for (const ruled of [rules, { ...rules, standing }]) {
          const terms = termsOf(catalogue, principals, ruled);
          const { after } = refineList(entries, terms);
          expect(isSettled(after, terms)).toBe(true);
          expect(refineList(after, terms).after).toEqual(after);
        }
      }),
      RUNS,
    );
  });

  test('the judge finds whatever a search without the rules gets wrong, and nothing else', () => {
    let rejected = 0;
    let runs = 0;
    fc.assert(
      fc.property(ruledSituation, ({ names, entries, principals, rules, daysOld }) => {
        const catalogue = catalogueOf(names, daysOld);
        const { universe, removal } = termsOf(catalogue, principals, rules);
        runs++;
        const plain = plainly(names, principals, rules);
        for (const blind of [
          { ...rules, keep: [] },
          { ...rules, standing: null },
        ]) {
          const { after, left } = refineList(entries, termsOf(catalogue, principals, blind));
          const broken = brokenLaws(plain, entries, after, left).map(fault => fault.slice(0, 1));
          const found = checkList({ before: entries, after, left, ...rules }, universe, removal);
          expect(found.map(({ law }) => LAWS[law])).toEqual([...new Set(broken)].sort());
          if (broken.length > 0) rejected++;
        }
      }),
      RUNS,
    );
    expect(rejected).toBeGreaterThan(runs / 5);
  });
});
