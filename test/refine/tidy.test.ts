import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { type Entry, readEntry } from '../../src/iam/entry';
import { tidy } from '../../src/refine/clutter';
import { keep, replace } from '../../src/refine/fates';
import { NONE } from '../../src/refine/met';
import { tries } from '../tries';
import { inside } from './reference-patterns';

const name = fc.string({ unit: fc.constantFrom('a', 'b', '*', '?'), minLength: 1, maxLength: 4 });
const entry = fc.tuple(fc.constantFrom('x', 'x', 'X', 'y'), name).map(([service, rest]) => `${service}:${rest}`);
const keptEntry = fc.oneof({ weight: 9, arbitrary: entry }, fc.constantFrom('*', 'x:', 'bad'));
const list = fc.array(
  fc.oneof(
    keptEntry.map(kept => ({ kept, pieces: [] as string[] })),
    fc.array(entry, { minLength: 1, maxLength: 3 }).map(pieces => ({ kept: null, pieces })),
  ),
  { minLength: 1, maxLength: 6 },
);

/** Whether all that one entry grants is granted by another, each taken as a set of strings. */
function isIn(inner: Entry, outer: Entry): boolean {
  if (outer.kind === 'all') return true;
  if (outer.kind === 'invalid' || inner.kind === 'invalid' || inner.kind === 'all') return false;
  const setOf = (one: typeof inner) => (one.kind === 'exact' ? one.name : one.pattern);
  return inner.service === outer.service && inside(setOf(inner), setOf(outer));
}

function tidied(lists: readonly { readonly kept: string | null; readonly pieces: readonly string[] }[]) {
  return tidy(
    lists.map(({ kept, pieces }) =>
      kept === null ? replace(readEntry('x:*'), 0, NONE, pieces.map(readEntry)) : keep(readEntry(kept), 0, NONE, null),
    ),
  );
}

describe('of the pieces that stand in the place of entries', () => {
  test('those are left out that lie in what is kept, strictly in another, or equal an earlier one', () => {
    fc.assert(
      fc.property(list, made => {
        // why: of a single entry the pieces grant different actions, and nobody asks
        fc.pre(made.filter(({ pieces }) => pieces.length > 0).length !== 1);
        const kept = made.flatMap(one => (one.kept === null ? [] : [readEntry(one.kept)]));
        const pieces = made.flatMap(one => one.pieces.map(readEntry));
        let at = -1;
        const wanted = made.map(one => {
          const left = one.pieces.filter(text => {
            at++;
            const piece = readEntry(text);
            if (kept.some(other => isIn(piece, other))) return false;
            return !pieces.some(
              (other, index) => index !== at && isIn(piece, other) && (index < at || !isIn(other, piece)),
            );
          });
          return left;
        });
        const found = tidied(made);
        expect(found.map(one => one.pieces)).toEqual(wanted);
        const holders = [...kept, ...pieces];
        for (const [index, { coveredBy }] of found.entries()) {
          if (made[index]?.kept !== null) expect(coveredBy).toEqual([]);
          const gone = (made[index]?.pieces ?? []).filter(text => !wanted[index]?.includes(text)).map(readEntry);
          expect(coveredBy.length).toBeLessThanOrEqual((made[index]?.pieces ?? []).length);
          if (gone.length > 0) expect(coveredBy.length).toBeGreaterThan(0);
          for (const text of coveredBy) {
            expect(holders.some(one => one.text === text)).toBe(true);
            expect((made[index]?.pieces ?? []).some(one => isIn(readEntry(one), readEntry(text)))).toBe(true);
          }
        }
      }),
      tries(1500),
    );
  });

  test.each([
    ['`*` holds all of them', [['*'], 'x:a', 'x:b*'], [[], [], []], ['*']],
    ['what is outside the grammar holds none', [['x:'], 'x:a'], [[], ['x:a']], []],
    ['an exact entry holds its equal', [['X:A'], 'x:a'], [[], []], ['X:A']],
    ['an exact entry holds no pattern', [['x:a'], 'x:a?'], [[], ['x:a?']], []],
    ['the first of equal ones stays', ['x:a*', 'X:A*'], [['x:a*'], []], ['x:a*']],
    ['of patterns that are equal as sets too', ['x:a?*', 'x:a*?'], [['x:a?*'], []], ['x:a?*']],
    ['a narrower one goes, before and after', ['x:ab', 'x:a*', 'x:ac'], [[], ['x:a*'], []], ['x:a*', 'x:a*']],
    ['the first that holds it is named', [['x:a*'], ['x:ab*'], 'x:ab*'], [[], [], []], ['x:a*']],
    ['another service holds nothing', [['y:*'], 'x:a', 'x:b'], [[], ['x:a'], ['x:b']], []],
  ])('%s', (_, made, pieces, coveredBy) => {
    const found = tidied(
      made.map(one => (typeof one === 'string' ? { kept: null, pieces: [one] } : { kept: one[0] ?? '', pieces: [] })),
    );
    expect(found.map(one => one.pieces)).toEqual(pieces);
    const all = found.flatMap(one => one.coveredBy);
    expect([...new Set(all)]).toEqual([...new Set(coveredBy)]);
  });
});
