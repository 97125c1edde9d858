import { describe, expect, test } from 'vitest';
import { isSettled, refineList } from '../../src/refine/refine-list';
import { catalogueOf, termsOf, unused } from './made';

const NAMES = {
  s3: ['GetObject', 'GetBucketAcl', 'GetBucketTagging', 'PutObject', 'ListBucket'],
  iam: ['PassRole', 'GetRole'],
  sqs: ['SendMessage', 'DeleteQueue'],
};

interface Options {
  readonly standing?: readonly string[];
  readonly daysOld?: number;
}

function kept(
  keep: readonly string[],
  entries: readonly string[],
  texts: readonly string[],
  { standing, daysOld = 0 }: Options = {},
) {
  const rules = { standing: standing ? new Set(standing) : null, keep };
  const terms = termsOf(catalogueOf(NAMES, daysOld), [unused(...texts)], rules);
  const { after, removed, left, entries: outcomes } = refineList(entries, terms);
  expect(isSettled(after, terms)).toBe(true);
  const reasons = outcomes.map(({ reason }) => reason);
  return { after, removed, left: left.map(({ action, reason }) => `${action} ${reason}`), reasons };
}

describe('a keep rule', () => {
  test('keeps an exact entry, in any case, and names it', () => {
    expect(kept(['S3:getObject'], ['s3:GETOBJECT', 's3:PutObject'], ['s3:GetObject', 's3:PutObject'])).toEqual({
      ...{ after: ['s3:GETOBJECT'], removed: ['s3:PutObject'], left: ['s3:GetObject keep-rule'] },
      reasons: ['keep-rule', null],
    });
  });

  test('keeps actions of a pattern, which is split around the rest', () => {
    const evidence = ['s3:GetObject', 's3:GetBucketAcl'];
    expect(kept(['s3:GetBucket*'], ['s3:Get*'], evidence)).toEqual({
      ...{ after: ['s3:GetBucket*'], removed: ['s3:GetObject'], left: ['s3:GetBucketAcl keep-rule'], reasons: [null] },
    });
    expect(kept(['s3:Get*'], ['s3:Get*'], evidence)).toEqual({
      after: ['s3:Get*'],
      removed: [],
      left: ['s3:GetBucketAcl keep-rule', 's3:GetObject keep-rule'],
      reasons: ['keep-rule'],
    });
  });

  test('keeps actions of a service that is unused as a whole', () => {
    expect(kept(['s3:Put*'], ['s3:*', 'sqs:*'], ['s3', 'sqs'])).toMatchObject({
      ...{ after: ['s3:PutObject'], left: ['s3:PutObject keep-rule'] },
    });
    expect(kept(['*'], ['s3:*', 's3:New', '*', 'gone:*'], ['s3', 'sqs', 'gone'])).toMatchObject({
      ...{ after: ['s3:*', 's3:New', '*', 'gone:*'], removed: [] },
    });
  });

  test('says nothing of what is used, or was inside the window', () => {
    expect(kept(['s3:*'], ['s3:Get*'], ['+s3:GetObject'])).toEqual({
      ...{ after: ['s3:Get*'], removed: [], left: ['s3:GetObject in-window'], reasons: [null] },
    });
  });

  test('keeps an action that only the report knows', () => {
    expect(kept(['s3:GetNew'], ['s3:GetNew', 's3:GetNewer'], ['s3:GetNew', 's3:GetNewer'])).toMatchObject({
      ...{ after: ['s3:GetNew'], left: ['s3:GetNew keep-rule'], reasons: ['keep-rule', null] },
    });
  });

  test('is said first where the action is added, too', () => {
    const evidence = ['s3:GetObject', 's3:PutObject'];
    expect(kept(['s3:Get*'], ['s3:GetObject', 's3:PutObject'], evidence, { standing: [] })).toMatchObject({
      ...{ left: ['s3:GetObject keep-rule', 's3:PutObject added'], reasons: ['keep-rule', 'added'] },
    });
  });

  test('leaves the reason of an old catalogue alone', () => {
    expect(kept(['s3:GetObject'], ['s3:Get*'], ['s3:GetObject', 's3:GetBucketAcl'], { daysOld: 181 })).toMatchObject({
      ...{ left: ['s3:GetBucketAcl catalogue-old', 's3:GetObject keep-rule'], reasons: ['catalogue-old'] },
    });
  });
});

describe('a keep rule and names that nobody knows', () => {
  test('keeps an exact entry that it grants, of a service unused as a whole', () => {
    expect(kept(['s3:New*'], ['s3:NewThing', 's3:OldThing'], ['s3'])).toEqual({
      ...{ after: ['s3:NewThing'], removed: ['s3:OldThing'], left: ['s3:NewThing keep-rule'] },
      reasons: ['keep-rule', null],
    });
  });

  test('keeps every pattern of the services that it is about, and says which it holds', () => {
    expect(kept(['s3:New*'], ['s3:NewT*', 's3:N*', 'gone:*'], ['s3', 'gone'])).toEqual({
      ...{ after: ['s3:NewT*', 's3:N*'], removed: ['gone:*'], left: ['s3:NewT* keep-rule', 's3:N* unknown'] },
      reasons: ['keep-rule', 'unknown', null],
    });
  });

  test('keeps a name that the catalogue lacks where a pattern is split', () => {
    expect(kept(['s3:GetNew'], ['s3:Get*'], ['s3:GetObject'])).toMatchObject({
      ...{ after: ['s3:GetBucket*', 's3:GetNew'], removed: ['s3:GetObject'] },
    });
    expect(kept(['s3:GetNew'], ['s3:*'], ['s3'])).toMatchObject({
      after: ['s3:GetNew'],
      left: ['s3:GetNew keep-rule'],
    });
  });

  test('keeps services that the catalogue lacks where `*` is split', () => {
    const evidence = ['s3', 'sqs', 'iam', 'iam:PassRole', 'gone', 'gone:Seen'];
    expect(kept([], ['*'], evidence).after).toEqual([]);
    const found = kept(['gone:New*', 'Newer:Thing', 'newest:*'], ['*'], evidence);
    expect(found.after).toEqual(['gone:*', 'Newer:*', 'newest:*']);
    expect(found.left).toEqual(['gone:Seen unknown']);
    expect(found.removed).not.toContain('gone:Seen');
    expect(kept(['gone:New*'], ['*'], ['s3:GetObject']).after.slice(0, 3)).toEqual([
      'gone:*',
      'iam:*',
      's3:GetBucket*',
    ]);
    expect(kept(['newest:Th*'], ['*'], evidence)).toMatchObject({ after: ['newest:*'], left: [] });
  });
});
