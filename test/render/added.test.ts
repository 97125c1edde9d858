import { expect, it } from 'vitest';
import type { StatementAnalysis } from '../../src/analyse/analysis';
import { addedActions } from '../../src/render/added';

const ACL = 's3:GetBucketAcl';

/** A statement with entries, of which some stood before, and what stays of it for the reason that it is added. */
const of = (
  entries: readonly string[],
  standing: readonly string[] | null,
  left: readonly string[],
  known: object = {},
) =>
  ({
    reason: null,
    evidence: { terms: { standing: standing && new Set(standing) } },
    refinement: {
      entries: entries.map(entry => ({ entry })),
      left: left.map(action => ({ action, reason: 'added' })),
    },
    ...known,
  }) as unknown as StatementAnalysis;

it.each([
  ['a new entry', of([ACL, 's3:GetObject'], ['s3:getobject'], [ACL]), [ACL]],
  ['a new entry, where nothing is known of the old ones', of([ACL], null, [ACL]), [ACL]],
  [
    'a new pattern',
    of(['s3:Get*', 's3:PutObject'], ['s3:putobject'], [ACL, 's3:GetBucketCORS']),
    [ACL, 's3:GetBucketCORS'],
  ],
  [
    'a new pattern beside an old one that grants it',
    of(['s3:*', 's3:Get*'], ['s3:get*'], [ACL, 's3:PutObject']),
    ['s3:PutObject'],
  ],
  [
    'a new pattern beside an old one that grants others',
    of(['s3:*', 's3:Put*', 'sns:*'], ['s3:put*', 'sns:*'], [ACL]),
    [ACL],
  ],
  [
    'a new pattern beside an old entry that names it',
    of(['s3:Get*', 'S3:getBucketAcl'], ['s3:getbucketacl'], [ACL]),
    [],
  ],
  ['a new pattern beside everything', of(['s3:Get*', '*', 'sns:Publish'], ['*', 'sns:publish'], [ACL]), []],
  [
    'a new pattern beside no pattern',
    of(['s3:Get*', 'nonsense', 'sns:Publish'], ['nonsense', 'sns:publish'], [ACL]),
    [ACL],
  ],
  ['an entry that names what an old pattern grants', of(['s3:Get*', 'S3:GETbucketacl'], ['s3:get*'], [ACL]), [ACL]],
  ['an entry beside everything', of(['*', ACL], ['*'], [ACL]), [ACL]],
  ['nothing', of([ACL], null, []), []],
  ['what could not be proved', of([ACL], null, [ACL], { reason: 'law' }), []],
  ['what nobody judged', of([], null, [], { refinement: null, evidence: null }), []],
])('added is %s', (_, one, actions) => {
  expect(addedActions([one])).toEqual(actions);
});

it('each action is told once, and only what stays because it is added', () => {
  const one = of([ACL], null, [ACL]);
  const kept = { ...one, refinement: { ...one.refinement, left: [{ action: 's3:PutObject', reason: 'keep-rule' }] } };
  expect(addedActions([one, kept as StatementAnalysis, one])).toEqual([ACL]);
});
