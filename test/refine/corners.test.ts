import { describe, expect, test } from 'vitest';
import { isSettled, refineList } from '../../src/refine/refine-list';
import { catalogueOf, termsOf, unused } from './made';

const NAMES = {
  s3: ['GetObject', 'GetBucketAcl', 'PutObject', 'ListBucket'],
  iam: ['GetRole'],
  sqs: ['SendMessage', 'DeleteQueue'],
};

interface Options {
  readonly keep?: readonly string[];
  readonly stood?: readonly string[] | null;
  readonly daysOld?: number;
}

function termsBy(texts: readonly string[], { keep = [], stood = null, daysOld = 0 }: Options = {}) {
  const rules = { standing: stood && new Set(stood), keep };
  return termsOf(catalogueOf(NAMES, daysOld), [unused(...texts)], rules);
}

function refine(entries: readonly string[], texts: readonly string[], options: Options = {}) {
  const terms = termsBy(texts, options);
  const { after, removed, left, entries: outcomes } = refineList(entries, terms);
  expect(isSettled(after, terms)).toBe(true);
  const reasons = outcomes.map(({ reason }) => reason);
  return { after, removed, left: left.map(({ action, reason }) => `${action} ${reason}`), reasons };
}

describe('a list is settled', () => {
  test.each([
    [[], true],
    [['s3:PutObject', 'bad', 's3:New'], true],
    [['s3:GetObject'], false],
    [['s3:PutObject', 's3:GetObject'], false],
    [['s3:GetObject', 's3:PutObject'], false],
    [['s3:Get*', 's3:PutObject'], false],
  ])('%j: %s', (entries, wanted) => expect(isSettled(entries, termsBy(['s3:GetObject']))).toBe(wanted));
});

test('what nobody reports on stays, and nothing more is said of it', () => {
  expect(refine(['ec2:Run', 's3:PutObject', 'sqs:*', 'bad'], ['s3:GetObject'])).toEqual({
    ...{ after: ['ec2:Run', 's3:PutObject', 'sqs:*', 'bad'], removed: [], left: [] },
    reasons: ['unknown', null, null, null],
  });
});

test('what goes from one entry and stays by another is left, and does not go', () => {
  expect(refine(['s3:GetObject', 's3:Get*'], ['s3:GetObject', 's3:GetBucketAcl'], { daysOld: 181 })).toEqual({
    ...{ after: ['s3:Get*'], removed: [], left: ['s3:GetBucketAcl catalogue-old', 's3:GetObject catalogue-old'] },
    reasons: [null, 'catalogue-old'],
  });
});

test('what a rule keeps and what was used inside the window are both named', () => {
  expect(refine(['s3:*'], ['s3:GetObject', '+s3:PutObject'], { keep: ['s3:GetO*'] })).toEqual({
    ...{ after: ['s3:*'], removed: [], left: ['s3:GetObject keep-rule', 's3:PutObject in-window'] },
    reasons: ['keep-rule'],
  });
});

describe('of a service that is unused as a whole', () => {
  test('a pattern that only reports know goes, with the names that they have', () => {
    expect(refine(['s3:N*'], ['s3', 's3:NewThing'])).toMatchObject({ after: [], removed: ['s3:NewThing'] });
    expect(refine(['s3:Old*'], ['s3', 's3:NewThing'])).toMatchObject({ after: [], removed: ['s3:Old*'] });
    expect(refine(['s3:N*'], ['s3', 's3:NewThing'], { keep: ['s3:New*'] })).toMatchObject({
      ...{ after: ['s3:N*'], left: ['s3:NewThing keep-rule'], reasons: ['unknown'] },
    });
  });

  test('`iam:PassRole` stays though the catalogue lacks it, and nothing else does', () => {
    const list = ['iam:PassRole', 'iam:passrole', 'iam:Pass*', 'iam:NewThing', 'iam:New*', 'sqs:PassRole', 'sqs:Pass*'];
    expect(refine(list, ['iam', 'sqs']).after).toEqual(list.slice(0, 3));
  });
});

describe('the reason why an entry stays', () => {
  test('is what the change adds, where a rule keeps something of it too', () => {
    const options = { keep: ['s3:GetB*'], stood: ['s3:get*'] };
    expect(refine(['s3:Get*', 's3:GetObject'], ['s3:GetObject', 's3:GetBucketAcl'], options)).toMatchObject({
      ...{ after: ['s3:Get*', 's3:GetObject'], reasons: ['added', 'added'] },
      left: ['s3:GetBucketAcl keep-rule', 's3:GetObject added'],
    });
  });
});

describe('`*` beside a keep rule', () => {
  test('is split within a service of which the catalogue knows anything', () => {
    const { after } = refine(['*'], ['s3:GetObject', 's3:New'], { keep: ['s3:New'] });
    expect(after).toEqual(['iam:*', 's3:GetBucketAcl', 's3:ListBucket', 's3:New', 's3:PutObject', 'sqs:*']);
  });
});

describe('where a split would not be the last word', () => {
  const evidence = ['s3', 's3:ListBucket', 'sqs:SendMessage'];
  const stood = ['s3:get*', 's3:listbucket', 'sqs:sendmessage', 'sqs:deletequeue'];

  test('what is added stays as written, and what else goes still goes', () => {
    const list = ['s3:*', 's3:ListBucket', 'sqs:SendMessage', 'sqs:DeleteQueue', 's3:Bad Name'];
    expect(refine(list, evidence, { stood })).toMatchObject({
      after: ['s3:*', 'sqs:DeleteQueue', 's3:Bad Name'],
      removed: ['sqs:SendMessage'],
      reasons: ['added', null, null, null, null],
    });
  });

  test('an entry of another service is split all the same', () => {
    expect(refine(['s3:*', 'sqs:*'], evidence, { stood })).toMatchObject({
      ...{ after: ['s3:*', 'sqs:DeleteQueue'], removed: ['sqs:SendMessage'], reasons: ['added', null] },
    });
  });
});
