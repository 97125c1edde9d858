import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { readEntry } from '../../src/iam/entry';
import { entryGrants } from '../../src/iam/granting';
import { grants, inclusion } from '../../src/iam/pattern';
import { contains, readGlob } from '../../src/verify/glob';
import { expand, readGrants } from '../../src/verify/granted';
import { regExpOf } from '../iam/oracle';
import { catalogueOf } from '../refine/made';
import { catalogueNames, entryOf } from '../refine/nasty';
import { folded } from '../refine/reference-patterns';
import { tries } from '../tries';

const PIECES = ['*', '*', '?', '?*', 'get', 'ge', 'g', 't', 'group', 'groups', 'c', 'o', 'co', '-', '-x', '2', 'a'];
const pattern = fc
  .array(fc.constantFrom(...PIECES), { minLength: 1, maxLength: 12 })
  .map(pieces => pieces.join('').slice(0, 40));

/** A pattern with pieces put in the place of wildcards, or wildcards in the place of pieces, so that inclusion is near. */
const pair = fc.oneof(
  fc.tuple(pattern, pattern),
  pattern.chain(outer =>
    fc
      .array(fc.constantFrom('', '*', '?', ...PIECES), { minLength: outer.length, maxLength: outer.length })
      .map((pieces): [string, string] => {
        const inner = [...outer].map((one, at) => (one === '*' || (one === '?' && at % 3 > 0) ? pieces[at] : one));
        return [inner.join(''), outer];
      }),
  ),
);

describe('the two matchers, which share nothing', () => {
  test('say the same of long patterns, and what one finds inside every made text confirms', () => {
    const seen = { yes: 0, no: 0 };
    const runs = tries(20_000);
    fc.assert(
      fc.property(pair, fc.array(fc.constantFrom('', '~', '~~', 'get', '-x', 'c'), { maxLength: 6 }), (both, fills) => {
        const [inner, outer] = both;
        const judged = contains(readGlob(outer), inner);
        const ours = inclusion(inner, outer);
        if (ours !== null) expect(ours).toBe(judged);
        let at = 0;
        const text = inner.replace(/[*?]/g, mark => (mark === '?' ? '~' : (fills[at++ % (fills.length || 1)] ?? '')));
        expect(regExpOf(inner).test(text)).toBe(true);
        if (judged) expect(regExpOf(outer).test(text)).toBe(true);
        seen[judged ? 'yes' : 'no']++;
      }),
      runs,
    );
    expect(Math.min(seen.yes, seen.no)).toBeGreaterThan(runs.numRuns / 10);
  });

  test('and a RegExp grant the same actions of nasty catalogues by the same entries', () => {
    let granted = 0;
    const made = catalogueNames.chain(names =>
      fc.record({ names: fc.constant(names), entries: fc.array(entryOf(names), { minLength: 1, maxLength: 12 }) }),
    );
    fc.assert(
      fc.property(made, ({ names, entries }) => {
        const catalogue = catalogueOf(names);
        const full = Object.entries(names).flatMap(([prefix, list]) => list.map(name => folded(`${prefix}:${name}`)));
        const all = [...new Set(full)].sort();
        for (const entry of entries) {
          const judge = regExpOf(entry === '*:*' ? '*' : folded(entry));
          const isEntry = /^(?:\*|\*:\*|[A-Za-z0-9-]+:[A-Za-z0-9*?-]+)$/.test(entry);
          const wanted = all.filter(action => isEntry && judge.test(action));
          const read = readEntry(entry);
          expect(all.filter(action => entryGrants(read, action))).toEqual(wanted);
          const [grant] = readGrants([entry], catalogue);
          if (grant?.kind === 'many') {
            const found = expand(catalogue.service(grant.service), grant.glob).map(
              one => `${grant.service}:${one.folded}`,
            );
            expect(found.sort()).toEqual(wanted);
            const name = (action: string) => action.slice(action.indexOf(':') + 1);
            const service = all.filter(action => action.startsWith(`${grant.service}:`));
            expect(service.filter(action => grants(grant.glob.pattern, name(action)))).toEqual(wanted);
          }
          granted += wanted.length;
        }
      }),
      tries(1000),
    );
    expect(granted).toBeGreaterThan(5_000);
  });
});
