import fc from 'fast-check';
import { expect, test } from 'vitest';
import { draftEntries } from '../../src/refine/drafts';
import { isSettled, refineList } from '../../src/refine/refine-list';
import { checkList } from '../../src/verify/laws';
import { catalogueOf, termsOf } from '../refine/made';
import { refineByTheLetter } from '../refine/reference';
import { folded } from '../refine/reference-patterns';
import { tries } from '../tries';
import { brokenLaws, plainly } from './plain';

const NAMES = {
  s3: ['GetObject', 'GetBucketAcl', 'GetBucketTagging', 'PutObject', 'ListBucket'],
  sqs: ['SendMessage', 'DeleteQueue'],
  iam: ['PassRole'],
};

// Few entries that overlap a lot, so that what is added, what stood and what stands in their place get in each other's way.
const ENTRIES = [
  ...[
    '*',
    's3:*',
    's3:?*',
    's3:Get*',
    's3:GetB*',
    's3:GetBucket*',
    's3:*t*',
    's3:*B*',
    's3:G*T*',
    's3:Put*',
    's3:Lis?*',
  ],
  ...['s3:GetObject', 's3:GetBucketAcl', 's3:PutObject', 's3:ListBucket', 'sqs:SendMessage', 'sqs:DeleteQueue'],
  ...['sqs:*', 'sqs:S*', 's3:PutNew', 's3:GetNew', 's3:PutN*', 's3:GetBuckety', 's3:GetBucketN*', 'sqs:SendNew'],
  ...['gone:*', 'gone:Thing', 's3:GetBucketNews', 's3:GetBucketNewer'],
];
const ACTIONS = [
  ...Object.entries(NAMES).flatMap(([service, names]) => names.map(name => `${service}:${name}`)),
  ...['s3:GetBucketNews', 's3:GetBucketNewer'],
].filter(full => full !== 'iam:PassRole');

const situation = fc.record({
  entries: fc
    .subarray(ENTRIES, { minLength: 1, maxLength: 6 })
    .chain(list => fc.shuffledSubarray(list, { minLength: list.length })),
  stood: fc.subarray(ENTRIES),
  keep: fc.oneof({ weight: 3, arbitrary: fc.constant([]) }, fc.subarray(ENTRIES, { maxLength: 2 })),
  whole: fc.subarray(['s3', 'sqs', 'gone']),
  listings: fc.array(fc.subarray(ACTIONS), { minLength: 1, maxLength: 2 }),
});

test('beside added patterns the answer is that of the letter, keeps the laws, and is the last word', () => {
  let asWritten = 0;
  let runs = 0;
  fc.assert(
    fc.property(situation, ({ entries, stood, keep, whole, listings }) => {
      runs++;
      const principals = listings.map(unused => ({ whole, unused, recent: [] }));
      const rules = { standing: new Set(stood.map(folded)), keep };
      const terms = termsOf(catalogueOf(NAMES), principals, rules);
      const { after, left, entries: given } = refineList(entries, terms);
      const wanted = refineByTheLetter(entries, NAMES, principals, true, rules);
      expect(given.map(({ entry, becomes, reason }) => ({ entry, becomes, reason }))).toEqual(wanted.entries);
      expect(new Map(left.map(({ action, reason }) => [folded(action), reason]))).toEqual(wanted.left);
      expect(brokenLaws(plainly(NAMES, principals, rules), entries, after, left)).toEqual([]);
      expect(checkList({ before: entries, after, left, ...rules }, terms.universe, terms.removal)).toEqual([]);
      expect(isSettled(after, terms)).toBe(true);
      expect(refineList(after, terms).after).toEqual(after);
      if (draftEntries(entries, terms).some(({ fate }, at) => fate !== 'kept' && given[at]?.kept)) asWritten++;
    }),
    tries(2000),
  );
  expect(asWritten).toBeGreaterThan(runs / 50);
});
