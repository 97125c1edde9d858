import { describe, expect, test } from 'vitest';
import { isSettled, refineList } from '../../src/refine/refine-list';
import { catalogueOf, termsOf, unused } from './made';

const NAMES = {
  s3: ['GetObject', 'GetBucketAcl', 'PutObject', 'ListBucket'],
  iam: ['PassRole'],
  sqs: ['SendMessage', 'DeleteQueue'],
};

/** Refines a list of which some entries stood before, by what one principal leaves unused. */
function beside(entries: readonly string[], stood: readonly string[], ...texts: readonly string[]) {
  const rules = { standing: new Set(stood.map(text => text.toLowerCase())), keep: [] };
  const terms = termsOf(catalogueOf(NAMES), [unused(...texts)], rules);
  const { after, removed, left, entries: outcomes } = refineList(entries, terms);
  expect(isSettled(after, terms)).toBe(true);
  return {
    ...{ after, removed, left: left.map(({ action, reason }) => `${action} ${reason}`).sort() },
    reasons: outcomes.map(({ reason }) => reason),
  };
}

const S3 = NAMES.s3.map(name => `s3:${name} added`).sort();

describe('an entry that stood, beside an added pattern', () => {
  test('stays where the pattern goes on to grant its actions, and they are named', () => {
    expect(beside(['s3:*', 's3:GetObject'], ['s3:GetObject'], 's3')).toEqual({
      ...{ after: ['s3:*', 's3:GetObject'], removed: [], left: S3, reasons: ['added', 'added'] },
    });
    expect(beside(['s3:Get*', 's3:?*', 's3:GetB*', '*'], ['s3:Get*', 's3:GetB*', 's3:?*'], 's3').removed).toEqual([]);
  });

  test('goes where reports name its actions one by one, which the pattern loses too', () => {
    expect(beside(['s3:*', 's3:GetObject'], ['s3:GetObject'], 's3:GetObject')).toEqual({
      after: ['s3:GetBucketAcl', 's3:ListBucket', 's3:PutObject'],
      ...{ removed: ['s3:GetObject'], left: [], reasons: [null, null] },
    });
    const found = beside(['s3:*', 's3:GetObject'], ['s3:GetObject'], 's3', 's3:GetObject');
    expect(found).toMatchObject({
      after: ['s3:GetBucketAcl', 's3:ListBucket', 's3:PutObject'],
      left: S3.filter(text => text !== 's3:GetObject added'),
    });
  });

  test('loses what the pattern does not grant', () => {
    const found = beside(['s3:*', 's3:Get*', 'sqs:SendMessage'], ['s3:*', 'sqs:SendMessage'], 's3', 'sqs');
    expect(found).toMatchObject({ after: ['s3:Get*'], removed: ['s3:ListBucket', 's3:PutObject', 'sqs:SendMessage'] });
    expect(found.left).toEqual(['s3:GetBucketAcl added', 's3:GetObject added']);
  });

  test('is as any other where the pattern stood, too', () => {
    expect(beside(['s3:*', 's3:GetObject'], ['s3:*', 's3:GetObject'], 's3').after).toEqual([]);
  });

  test('stays though nobody knows it, where the pattern covers it as a text', () => {
    const stood = ['s3:GetNew', 's3:GetN*', 's3:PutNew', 's3:PutN*'];
    expect(beside(['s3:Get*', ...stood], stood, 's3')).toEqual({
      after: ['s3:Get*', 's3:GetNew', 's3:GetN*'],
      removed: ['s3:PutNew', 's3:PutN*'],
      left: ['s3:GetBucketAcl added', 's3:GetN* added', 's3:GetNew added', 's3:GetObject added'],
      reasons: ['added', 'added', 'added', null, null],
    });
    expect(beside(['gone:*', 'gone:Thing'], ['gone:Thing'], 'gone').after).toEqual(['gone:*', 'gone:Thing']);
    expect(beside(['*', 'gone:Thing', 's3:GetNew'], ['gone:Thing', 's3:GetNew'], 'gone', 's3').removed).toEqual([]);
  });

  test('holds the pattern, where it would be all that is left of it and go when run again', () => {
    const evidence = ['s3', 's3:PutObject', 'sqs:SendMessage'];
    expect(beside(['s3:Get*', 's3:*', 'sqs:*'], ['s3:Get*'], ...evidence)).toEqual({
      ...{ after: ['s3:Get*', 's3:*', 'sqs:DeleteQueue'], removed: ['sqs:SendMessage'], left: S3 },
      reasons: ['added', 'added', null],
    });
    expect(beside(['s3:PutNew', 's3:*'], ['s3:PutNew'], ...evidence)).toMatchObject({
      ...{ after: ['s3:PutNew', 's3:*'], left: [...S3, 's3:PutNew added'].sort() },
    });
  });
});
