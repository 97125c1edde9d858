import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { refineList } from '../../src/refine/refine-list';
import { catalogueOf, termsOf } from './made';
import { catalogueNames, entryOf, evidenceOf } from './nasty';
import { refineByTheLetter } from './reference';

const SEED = 20261120;

const situation = catalogueNames.chain(names =>
  fc.record({
    names: fc.constant(names),
    entries: fc.array(entryOf(names), { minLength: 1, maxLength: 6 }),
    principals: evidenceOf(names),
    daysOld: fc.constantFrom(0, 0, 0, 0, 0, 100, 180, 181),
  }),
);

describe('the engine and the letter of the design', () => {
  test('give the same answer for every entry', () => {
    fc.assert(
      fc.property(situation, ({ names, entries, principals, daysOld }) => {
        const terms = termsOf(catalogueOf(names, daysOld), principals);
        const given = refineList(entries, terms);
        const wanted = refineByTheLetter(entries, names, principals, daysOld <= 180);
        expect(given.entries.map(({ entry, becomes, reason }) => ({ entry, becomes, reason }))).toEqual(wanted);
        expect(given.after).toEqual(wanted.flatMap(({ becomes }) => becomes));
      }),
      { seed: SEED, numRuns: 3000 },
    );
  });
});
