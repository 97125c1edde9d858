import { describe, expect, test } from 'vitest';
import { outcome, refined } from './made';

const NAMES = { s3: ['GetObject', 'GetObjectAcl', 'GetBucketAcl', 'GetBucketTag', 'PutObject', 'PutObjectAcl'] };

describe('a replacement is not written', () => {
  test('when it lies within an entry kept as written, before or after it, in any case', () => {
    expect(refined(['s3:Get*', 's3:getobject*'], NAMES, 's3:GetBucketAcl')).toEqual([
      's3:GetBucketTag',
      's3:getobject*',
    ]);
    expect(refined(['s3:GETBUCKETTAG', 's3:Get*'], NAMES, 's3:GetBucketAcl')).toEqual([
      's3:GETBUCKETTAG',
      's3:GetObject*',
    ]);
  });

  test('and says by which entries it is held', () => {
    const { entries } = outcome(['s3:Get*', 's3:getobject*'], NAMES, 's3:GetBucketAcl');
    expect(entries[0]).toMatchObject({ becomes: ['s3:GetBucketTag'], coveredBy: ['s3:getobject*'], kept: false });
  });

  test('when it lies strictly within another replacement', () => {
    // `s3:Get*` gives `s3:GetObject*`, `s3:*Acl` gives `s3:GetObjectAcl`, which the former holds.
    expect(refined(['s3:*Acl', 's3:Get*'], NAMES, 's3:GetBucketAcl', 's3:PutObjectAcl')).toEqual([
      's3:GetBucketTag',
      's3:GetObject*',
    ]);
  });

  test('when it equals an earlier one', () => {
    expect(refined(['s3:Get*', 's3:GetB*'], NAMES, 's3:GetBucketAcl')).toEqual(['s3:GetBucketTag', 's3:GetObject*']);
    expect(refined(['s3:GetB*', 's3:Get*'], NAMES, 's3:GetBucketAcl')).toEqual(['s3:GetBucketTag', 's3:GetObject*']);
  });

  test('when the very same pattern stands twice', () => {
    expect(refined(['s3:Get*', 's3:Get*'], NAMES, 's3:GetBucketAcl')).toEqual(['s3:GetBucketTag', 's3:GetObject*']);
    expect(refined(['s3:Get*', 'S3:GET*'], NAMES, 's3:GetBucketAcl')).toEqual(['s3:GetBucketTag', 's3:GetObject*']);
  });

  test('but is where the kept entry is one of another service or grants nothing', () => {
    expect(refined(['x:*', 's3:', 's3:Get*'], NAMES, 's3:GetBucketAcl', 's3:GetObject', 's3:GetObjectAcl')).toEqual([
      ...['x:*', 's3:', 's3:GetBucketTag'],
    ]);
  });

  test('by the test of sets, not of texts', () => {
    // As a text `s3:Get?bjectAcl` is matched by `s3:Get*A?l`, and `s3:G*Acl` is not; as sets both lie within or not alike.
    const names = { s3: ['GetObjectAcl', 'GetObjectAll', 'PutA', 'GetX'] };
    expect(refined(['s3:GetObjectA?l', 's3:*'], names, 's3:PutA')).toEqual(['s3:GetObjectA?l', 's3:Get*']);
    expect(refined(['s3:?etO*', 's3:Get*'], names, 's3:GetX')).toEqual(['s3:?etO*']);
  });
});

describe('nothing else is tidied', () => {
  test('what the author wrote twice stays twice', () => {
    const list = ['s3:PutObject', 's3:putobject', 's3:PutObject', 's3:Put*', 's3:Put*', 's3:GetBucketAcl'];
    expect(refined(list, NAMES, 's3:GetBucketAcl')).toEqual(list.slice(0, 5));
  });

  test('an entry kept as written stays though another holds it', () => {
    expect(refined(['s3:*', 's3:Get*', 's3:GetObject'], NAMES, 'sqs:NoSuch')).toEqual([
      's3:*',
      's3:Get*',
      's3:GetObject',
    ]);
    expect(refined(['s3:GetObject', 's3:Get*'], NAMES, 's3:GetBucketAcl')).toEqual([
      ...['s3:GetObject', 's3:GetBucketTag', 's3:GetObject*'],
    ]);
  });
});
