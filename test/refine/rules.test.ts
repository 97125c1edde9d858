import { describe, expect, test } from 'vitest';
import { refineList } from '../../src/refine/refine-list';
import { catalogueOf, outcome, refined, termsOf, unused } from './made';

const NAMES = {
  s3: ['GetObject', 'GetBucketAcl', 'GetBucketTagging', 'PutObject', 'ListBucket'],
  iam: ['PassRole', 'GetRole', 'GetUser'],
  sqs: ['SendMessage', 'DeleteQueue'],
};

describe('each entry, by the first rule that fits', () => {
  test('1: an exact entry in R is dropped, whatever its case', () => {
    expect(refined(['S3:getobject', 's3:PutObject'], NAMES, 's3:GetObject')).toEqual(['s3:PutObject']);
  });

  test('1: also where only the report knows it', () => {
    expect(refined(['s3:GetNew', 's3:PutObject'], NAMES, 's3:GetNew')).toEqual(['s3:PutObject']);
  });

  test('2: of a service unused as a whole goes what the catalogue does not know', () => {
    expect(refined(['s3:GetNew', 's3:New*', 'newer:Get*', 'sqs:SendMessage'], NAMES, 's3', 'newer')).toEqual([
      'sqs:SendMessage',
    ]);
  });

  test('2: but not where one principal uses the service', () => {
    const terms = termsOf(catalogueOf(NAMES), [unused('s3'), unused('s3:GetObject')]);
    expect(refineList(['s3:GetNew', 's3:PutObject', 's3:GetObject'], terms).after).toEqual([
      's3:GetNew',
      's3:PutObject',
    ]);
  });

  test('3: what the catalogue does not know is kept, and reported as unknown', () => {
    const { entries, after } = outcome(['s3:GetNew', 's3:New*', 'newer:*', 's3:GetObject'], NAMES, 's3:GetObject');
    expect(after).toEqual(['s3:GetNew', 's3:New*', 'newer:*']);
    expect(entries.map(({ reason }) => reason)).toEqual(['unknown', 'unknown', 'unknown', null]);
  });

  test('3: a pattern stays of which only the report knows an action, and the action is named as left', () => {
    const { after, left } = outcome(['s3:GetN*', 's3:GetObject'], NAMES, 's3:GetNew', 's3:GetObject');
    expect(after).toEqual(['s3:GetN*']);
    expect(left).toEqual([{ action: 's3:GetNew', reason: 'unknown' }]);
  });

  test('4: an entry without unused actions is kept as written', () => {
    const list = ['S3:PUT*', 's3:put**', '*', 's3:*', 'sqs:sendmessage'];
    expect(refined(list, NAMES, '+s3:GetObject')).toEqual(list);
    expect(refined(['S3:PUT*', 's3:put**'], NAMES, 's3:GetObject')).toEqual(['S3:PUT*', 's3:put**']);
  });

  test('5: a pattern inside R is dropped', () => {
    expect(refined(['s3:GetBucket*', 's3:PutObject'], NAMES, 's3:GetBucketAcl', 's3:GetBucketTagging')).toEqual([
      's3:PutObject',
    ]);
  });

  test('6: otherwise it is replaced, in place', () => {
    const list = ['sqs:*', 's3:Get*', 's3:PutObject'];
    expect(refined(list, NAMES, 's3:GetObject')).toEqual(['sqs:*', 's3:GetBucket*', 's3:PutObject']);
  });

  test('an entry outside the grammar grants nothing and is kept', () => {
    const list = ['s3:Get Object', '', 's*:GetObject', 's3', 'S3:GetObject'];
    expect(refined(list, NAMES, 's3', 's3:GetObject')).toEqual(list.slice(0, 4));
  });

  test('an action used inside the window stays, and is named so', () => {
    const { after, left } = outcome(['s3:GetB*'], NAMES, '+s3:GetBucketAcl', 's3:GetBucketTagging');
    expect(after).toEqual(['s3:GetBucketAcl']);
    expect(left).toEqual([{ action: 's3:GetBucketAcl', reason: 'in-window' }]);
  });
});

describe('names', () => {
  test("the catalogue's spelling wins over the report's", () => {
    expect(refined(['s3:*'], NAMES, 'S3:GETOBJECT', 's3:putobject', 's3:LISTBUCKET')).toEqual(['s3:GetBucket*']);
    expect(refined(['s3:Get*'], NAMES, 's3:GETBUCKETACL')).toEqual(['s3:GetBucketTagging', 's3:GetObject']);
  });

  test('an action that only a report names is a part of U', () => {
    const list = refined(['s3:GetB*'], NAMES, 's3:GetBucketNew');
    expect(list).toEqual(['s3:GetBucketAcl', 's3:GetBucketTagging']);
    expect(refined(['s3:GetB*'], NAMES, '+s3:GetBucketNewest', 's3:GetBucketAcl')).toEqual([
      ...['s3:GetBucketNewest', 's3:GetBucketTagging'],
    ]);
  });
});

describe('a service unused as a whole', () => {
  test('loses all its known actions', () => {
    expect(refined(['s3:Get*', 's3:PutObject', 's3:*', 'sqs:*'], NAMES, 's3')).toEqual(['sqs:*']);
  });

  test('keeps `iam:PassRole`, which only an explicit listing removes', () => {
    expect(refined(['iam:*'], NAMES, 'iam')).toEqual(['iam:PassRole']);
    expect(refined(['iam:passrole', 'iam:GetRole'], NAMES, 'iam')).toEqual(['iam:passrole']);
    expect(refined(['iam:Pass*', 'iam:Get*'], NAMES, 'iam')).toEqual(['iam:Pass*']);
    expect(refined(['iam:PassRole', 'iam:Get*'], NAMES, 'iam:PassRole')).toEqual(['iam:Get*']);
  });

  test('keeps `iam:PassRole` though the catalogue does not know it', () => {
    const names = { s3: ['GetObject'], iam: ['GetRole'] };
    expect(refined(['iam:PassRole', 'iam:Pass*', 'iam:GetRole'], names, 'iam')).toEqual(['iam:PassRole', 'iam:Pass*']);
    expect(refined(['iam:*'], names, 'iam')).toEqual(['iam:PassRole']);
    expect(refined(['iam:*', 'iam:PassRole'], { s3: ['GetObject'] }, 'iam')).toEqual(['iam:*', 'iam:PassRole']);
  });
});

describe('`*`', () => {
  test('is every service: whole, not at all, or covered', () => {
    expect(refined(['*'], NAMES, 's3:GetObject', 'sqs')).toEqual([
      ...['iam:*', 's3:GetBucket*', 's3:ListBucket', 's3:PutObject'],
    ]);
    expect(refined(['*:*'], NAMES, 's3', 'sqs', 'iam')).toEqual(['iam:PassRole']);
  });

  test('leaves out what another entry of the statement holds', () => {
    expect(refined(['iam:*', '*'], NAMES, 's3', 'sqs:SendMessage')).toEqual(['iam:*', 'sqs:DeleteQueue']);
  });

  test('takes in what only a report names', () => {
    expect(refined(['*'], { s3: ['GetObject'] }, 'new:GetA', '+new:GetB')).toEqual(['iam:*', 'new:GetB', 's3:*']);
  });
});

describe('an old catalogue', () => {
  const list = ['s3:Get*', 's3:GetObject', 'sqs:*', 's3:GetBucket*', '*'];
  const aged = (daysOld: number) =>
    refineList(
      list,
      termsOf(catalogueOf(NAMES, daysOld), [unused('s3:GetObject', 's3:GetBucketAcl', 's3:GetBucketTagging', 'sqs')]),
    );

  test('of up to 180 days is used as any other', () => {
    expect(aged(180).after).toEqual(['iam:*', 's3:ListBucket', 's3:PutObject']);
    expect(aged(180).entries.every(({ reason }) => reason === null)).toBe(true);
  });

  test('of more splits no pattern: exact entries still go, and patterns of services unused as a whole', () => {
    const { after: now, entries, left } = aged(181);
    expect(now).toEqual(['s3:Get*', 's3:GetBucket*', '*']);
    const old = 'catalogue-old';
    expect(entries.map(({ reason }) => reason)).toEqual([old, null, null, old, old]);
    expect(left).toContainEqual({ action: 's3:GetObject', reason: old });
    expect(left).toContainEqual({ action: 'sqs:SendMessage', reason: old });
  });

  test('splits not even for `iam:PassRole`', () => {
    const { after: now, entries } = refineList(['iam:*'], termsOf(catalogueOf(NAMES, 181), [unused('iam')]));
    expect(now).toEqual(['iam:*']);
    expect(entries[0]?.reason).toBe('catalogue-old');
  });
});
