import { describe, expect, test } from 'vitest';
import { isSettled, refineList } from '../../src/refine/refine-list';
import { catalogueOf, termsOf, unused } from './made';

const NAMES = {
  s3: ['GetObject', 'GetBucketAcl', 'GetBucketTagging', 'PutObject', 'ListBucket'],
  iam: ['PassRole', 'GetRole'],
  sqs: ['SendMessage', 'DeleteQueue'],
  bare: [],
};

/** Refines a list of which some entries (folded) stood before, by what each of some principals leaves unused. */
function added(
  entries: readonly string[],
  stood: readonly string[] | null,
  ...principals: readonly (readonly string[])[]
) {
  return addedBy(0, entries, stood, ...principals);
}

function addedBy(
  daysOld: number,
  entries: readonly string[],
  stood: readonly string[] | null,
  ...principals: readonly (readonly string[])[]
) {
  const rules = { standing: stood && new Set(stood), keep: [] };
  const terms = termsOf(
    catalogueOf(NAMES, daysOld),
    principals.map(texts => unused(...texts)),
    rules,
  );
  const { after, removed, left, entries: outcomes } = refineList(entries, terms);
  expect(isSettled(after, terms)).toBe(true);
  const reasons = outcomes.map(({ reason }) => reason);
  return { after, removed, left: left.map(({ action, reason }) => `${action} ${reason}`), reasons };
}

describe('an added exact entry', () => {
  test('is never suggested away, and is named', () => {
    expect(added(['s3:GetObject', 's3:PutObject'], ['s3:putobject'], ['s3:GetObject', 's3:PutObject'])).toEqual({
      ...{ after: ['s3:GetObject'], removed: ['s3:PutObject'], left: ['s3:GetObject added'], reasons: ['added', null] },
    });
  });

  test('is one that stood nowhere before, whatever its case', () => {
    expect(added(['S3:GETOBJECT'], ['s3:getobject', 'x'], ['s3:GetObject']).after).toEqual([]);
    expect(added(['S3:GETOBJECT'], ['s3:get*'], ['s3:GetObject'])).toMatchObject({
      ...{ after: ['S3:GETOBJECT'], left: ['s3:GetObject added'] },
    });
  });

  test('adds nothing where nothing is compared', () => {
    expect(added(['s3:GetObject', 's3:Put*'], null, ['s3:GetObject', 's3']).after).toEqual([]);
  });

  test('takes its action out of R for the whole statement: wildcards and twins keep it', () => {
    const list = ['s3:Get*', 's3:GetBucketAcl', 'S3:getbucketacl'];
    expect(added(list, ['s3:get*'], ['s3:GetBucketAcl', 's3:GetObject'])).toEqual({
      after: ['s3:GetBucket*', 's3:GetBucketAcl', 'S3:getbucketacl'],
      removed: ['s3:GetObject'],
      left: ['s3:GetBucketAcl added'],
      reasons: [null, 'added', 'added'],
    });
    expect(added(['s3:GetB*', 's3:GetBucketAcl'], ['s3:getb*'], ['s3:GetBucketAcl'])).toMatchObject({
      ...{ after: ['s3:GetB*', 's3:GetBucketAcl'], reasons: ['added', 'added'] },
    });
  });

  test('stays where its service is unused as a whole, though nobody knows it', () => {
    expect(added(['s3:GetNew', 's3:GetOld', 's3:GetObject'], ['s3:getold', 's3:getobject'], ['s3'])).toEqual({
      ...{ after: ['s3:GetNew'], removed: ['s3:GetOld', 's3:GetObject'], left: ['s3:GetNew added'] },
      reasons: ['added', null, null],
    });
  });

  test('says nothing of a pattern that goes beside it because nobody knows what else it grants', () => {
    const found = added(['s3:GetN*', 's3:GetNew'], ['s3:getn*'], ['s3', 's3:GetNew']);
    expect(found).toMatchObject({ after: ['s3:GetNew'], removed: ['s3:GetN*'], left: ['s3:GetNew added'] });
  });

  test('is as any other where no report calls it unused', () => {
    const list = ['s3:GetObject', 's3:Unheard', 'iam:PassRole', 's3:ListBucket', 's3:Bad Name'];
    expect(added(list, [], ['+s3:ListBucket', 'iam'])).toEqual({
      ...{ after: list, removed: [], left: ['s3:ListBucket in-window'], reasons: [null, 'unknown', null, null, null] },
    });
  });

  test('goes though the catalogue is old only where it stood before', () => {
    expect(addedBy(181, ['s3:GetObject', 's3:Get*'], ['s3:get*'], ['s3:GetObject', 's3:GetBucketAcl'])).toMatchObject({
      after: ['s3:GetObject', 's3:Get*'],
      left: ['s3:GetBucketAcl catalogue-old', 's3:GetObject added'],
      reasons: ['added', 'catalogue-old'],
    });
  });
});

describe('an added pattern', () => {
  test('loses what the report names', () => {
    expect(added(['s3:Get*'], [], ['s3:GetObject'])).toEqual({
      ...{ after: ['s3:GetBucket*'], removed: ['s3:GetObject'], left: [], reasons: [null] },
    });
    expect(added(['s3:GetB*', 's3:ListBucket'], ['s3:listbucket'], ['s3:GetBucketAcl', 's3:GetBucketTagging'])).toEqual(
      {
        after: ['s3:ListBucket'],
        removed: ['s3:GetBucketAcl', 's3:GetBucketTagging'],
        ...{ left: [], reasons: [null, null] },
      },
    );
  });

  test('loses nothing because its service is unused as a whole, and names what it keeps', () => {
    expect(added(['s3:Get*', 's3:Put*'], ['s3:put*'], ['s3'])).toEqual({
      after: ['s3:Get*'],
      removed: ['s3:PutObject'],
      left: ['s3:GetBucketAcl added', 's3:GetBucketTagging added', 's3:GetObject added'],
      reasons: ['added', null],
    });
  });

  test('loses what every report names, not what one of them names and another calls unused as a whole', () => {
    const found = added(['s3:Get*'], [], ['s3', 's3:GetObject'], ['s3:GetObject', 's3:GetBucketAcl']);
    expect(found).toEqual({
      after: ['s3:GetBucket*'],
      removed: ['s3:GetObject'],
      left: ['s3:GetBucketAcl added'],
      reasons: [null],
    });
    expect(added(['s3:Get*'], ['s3:get*'], ['s3', 's3:GetObject'], ['s3:GetObject', 's3:GetBucketAcl'])).toMatchObject({
      ...{ after: ['s3:GetBucketTagging'], left: [] },
    });
    expect(added(['s3:Get*'], [], ['s3'], ['s3:GetObject']).after).toEqual(['s3:Get*']);
  });

  test('keeps what another entry loses, which is then not said to go', () => {
    expect(added(['s3:Get*', 's3:*'], ['s3:*'], ['s3'])).toMatchObject({
      after: ['s3:Get*'],
      removed: ['s3:ListBucket', 's3:PutObject'],
      left: ['s3:GetBucketAcl added', 's3:GetBucketTagging added', 's3:GetObject added'],
    });
  });

  test('is never dropped because nobody knows what it grants', () => {
    expect(added(['s3:New*', 's3:Old*', 'gone:*'], ['s3:old*'], ['s3', 'gone'])).toEqual({
      after: ['s3:New*', 'gone:*'],
      removed: ['s3:Old*'],
      left: ['s3:New* added', 'gone:* added'],
      reasons: ['added', null, 'added'],
    });
    expect(added(['s3:New*'], [], ['s3:NewThing'])).toMatchObject({
      ...{ after: ['s3:New*'], left: ['s3:NewThing unknown'], reasons: ['unknown'] },
    });
  });

  test('stays as it is where the catalogue is old, even inside R', () => {
    const list = ['sqs:*', 's3:Get*'];
    const all = ['sqs', 'sqs:SendMessage', 'sqs:DeleteQueue', 's3'];
    expect(addedBy(181, list, ['s3:get*'], all)).toMatchObject({
      after: ['sqs:*'],
      left: ['sqs:DeleteQueue catalogue-old', 'sqs:SendMessage catalogue-old'],
      reasons: ['catalogue-old', null],
    });
    expect(addedBy(181, list, [], ['sqs', 's3']).reasons).toEqual(['added', 'added']);
  });

  test('is `*` too, which keeps services that are unused as a whole', () => {
    const { after, removed, left, reasons } = added(['*'], [], ['s3', 'bare', 'sqs:SendMessage']);
    expect(after).toEqual(['bare:*', 'iam:*', 's3:*', 'sqs:DeleteQueue']);
    expect(removed).toEqual(['sqs:SendMessage']);
    expect(left).toHaveLength(NAMES.s3.length);
    expect(reasons).toEqual([null]);
    expect(added(['*'], ['*'], ['s3', 'bare', 'sqs:SendMessage']).after).toEqual(['iam:*', 'sqs:DeleteQueue']);
    expect(added(['*'], [], ['s3', 'bare'])).toMatchObject({ after: ['*'], reasons: ['added'] });
  });

  test('is not split where a piece of it stood before, and so would lose more when run again', () => {
    const evidence = ['s3', 's3:ListBucket'];
    const split = added(['s3:*'], [], evidence);
    expect(split).toMatchObject({ after: ['s3:Get*', 's3:PutObject'], removed: ['s3:ListBucket'] });
    const stays = {
      ...{ after: ['s3:*'], removed: [], reasons: ['added'] },
      left: [...split.left, 's3:ListBucket added'].sort(),
    };
    for (const piece of ['s3:get*', 's3:putobject']) {
      const found = added(['s3:*'], [piece], evidence);
      expect({ ...found, left: [...found.left].sort() }).toEqual(stays);
    }
    expect(added(['s3:*'], ['s3:get*'], ['s3:ListBucket']).after).toEqual(split.after);
  });
});
