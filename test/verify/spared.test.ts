import { describe, expect, it } from 'vitest';
import { checkList } from '../../src/verify/laws';
import { removalOf, universeOf } from './universe-of';

const UNIVERSE = universeOf({
  s3: ['GetObject', 'GetBucketAcl', 'PutObject', 'ListBucket'],
  iam: ['PassRole', 'GetRole'],
  sns: ['Publish'],
});

const S3 = ['getobject', 'getbucketacl', 'putobject', 'listbucket'];

const R = removalOf({
  s3: { whole: true, unused: S3, listed: ['putobject'] },
  sns: { unused: ['publish'] },
  gone: { whole: true },
});

interface Options {
  readonly left?: readonly string[];
  readonly stood?: readonly string[] | null;
  readonly keep?: readonly string[];
}

/** Checks a list of which `stood` was there before; `left` is named. */
function check(
  before: readonly string[],
  after: readonly string[],
  { left = [], stood = null, keep = [] }: Options = {},
): readonly string[] {
  const claim = { before, after, left: left.map(action => ({ action, reason: 'added' })), keep };
  const found = checkList({ ...claim, standing: stood && new Set(stood) }, UNIVERSE, R);
  return found.map(({ law, witness }) => `${law}: ${witness}`);
}

const LOST = 'nothing-else-lost';

describe('what a change adds', () => {
  const stood = ['s3:*', 's3:put*', 's3:getobject'];

  it('stays where it is exact, by itself or within another entry', () => {
    expect(check(['s3:GetBucketAcl'], [], { stood })).toEqual([`${LOST}: s3:GetBucketAcl`]);
    expect(check(['s3:GETOBJECT'], [], { stood })).toEqual([]);
    expect(check(['s3:GetBucketAcl'], [])).toEqual([]);
    const left = ['s3:GetBucketAcl'];
    expect(check(['s3:GetBucketAcl', 's3:*'], ['s3:GetB*'], { stood, left })).toEqual([]);
    expect(check(['s3:GetBucketAcl', 's3:*'], ['s3:GetBucketAcl'], { stood, left })).toEqual([]);
  });

  it('stays where it is exact and nobody knows it', () => {
    for (const entry of ['s3:GetNew', 'gone:Thing']) {
      expect(check([entry], [], { stood })).toEqual([`${LOST}: ${entry}`]);
      expect(check([entry], [entry], { stood, left: [entry] })).toEqual([]);
      expect(check([entry], [], { stood: [entry.toLowerCase()] })).toEqual([]);
    }
  });

  it('is a pattern that loses only what every report names', () => {
    const names = ['s3:GetObject', 's3:GetBucketAcl', 's3:ListBucket'];
    expect(check(['s3:*', 's3:Get*'], [], { stood })).toEqual([`${LOST}: s3:GetBucketAcl`]);
    expect(check(['S3:*'], names, { stood: [], left: names })).toEqual([]);
    expect(check(['S3:*'], names.slice(1), { stood: [], left: names.slice(1) })).toEqual([`${LOST}: s3:GetObject`]);
    expect(check(['s3:P*', 'sns:*'], [], { stood: [] })).toEqual([]);
  });

  it('is `*` that loses only what every report names', () => {
    const after = ['s3:*', 'iam:*'];
    const left = S3.map(name => `s3:${name}`);
    expect(check(['*'], after, { stood: [], left })).toEqual([]);
    expect(check(['*'], ['iam:*'], { stood: [] })).toEqual([`${LOST}: s3:GetBucketAcl`]);
    expect(check(['*'], ['iam:*'], { stood: ['*'] })).toEqual([]);
  });

  it('keeps what an entry that goes grants beside an added pattern', () => {
    expect(check(['s3:GetObject', 's3:Get*'], [], { stood: ['s3:getobject'] })).toEqual([`${LOST}: s3:GetObject`]);
    const left = ['s3:GetObject', 's3:GetBucketAcl'];
    expect(check(['s3:GetObject', 's3:Get*'], ['s3:Get*'], { stood: ['s3:getobject'], left })).toEqual([]);
  });

  it('keeps what nobody knows where an added pattern covers it, and no other', () => {
    const given = { stood: ['s3:getnew', 's3:new', 'gone:thing'] };
    expect(check(['s3:GetNew', 's3:Get*'], ['s3:GetBucketAcl', 's3:GetObject'], given)).toContain(`${LOST}: s3:GetNew`);
    expect(check(['s3:New', 's3:Put*'], ['s3:Put*'], { ...given, left: ['s3:PutObject'] })).toEqual([]);
    expect(check(['gone:Thing', 'sns:*'], ['sns:*'], { ...given, left: ['sns:Publish'] })).toEqual([]);
    expect(check(['gone:Thing', '*'], ['iam:*'], given)).toEqual([`${LOST}: gone:Thing`]);
  });

  it('is a pattern that stays though nobody knows what it grants', () => {
    for (const entry of ['s3:New*', 'gone:*']) {
      expect(check([entry], [], { stood })).toEqual([`${LOST}: ${entry}`]);
      expect(check([entry], [], { stood: [entry.toLowerCase()] })).toEqual([]);
    }
  });

  it('is still named: the evidence calls it unused', () => {
    expect(check(['s3:GetBucketAcl'], ['s3:GetBucketAcl'], { stood })).toEqual([
      'nothing-unused-left: s3:GetBucketAcl',
    ]);
  });
});

describe('what a keep rule grants', () => {
  it('stays, whichever entry granted it', () => {
    const keep = ['S3:get*'];
    expect(check(['s3:GetObject'], [], { keep })).toEqual([`${LOST}: s3:GetObject`]);
    expect(check(['s3:PutObject'], [], { keep })).toEqual([]);
    expect(check(['s3:*'], ['s3:GetObject'], { keep, left: ['s3:GetObject'] })).toEqual([`${LOST}: s3:GetBucketAcl`]);
    expect(check(['*'], ['iam:*'], { keep })).toEqual([`${LOST}: s3:GetBucketAcl`]);
    expect(check(['sns:Publish'], [], { keep: ['*'] })).toEqual([`${LOST}: sns:Publish`]);
  });

  it('stays where nobody knows it: exact entries that the rule grants, patterns of its service', () => {
    const keep = ['s3:New*'];
    expect(check(['s3:NewThing'], [], { keep })).toEqual([`${LOST}: s3:NewThing`]);
    expect(check(['s3:OldThing', 'gone:Thing'], [], { keep })).toEqual([]);
    expect(check(['s3:Old*'], [], { keep })).toEqual([`${LOST}: s3:Old*`]);
    expect(check(['gone:*'], [], { keep })).toEqual([]);
    expect(check(['gone:*'], [], { keep: ['*'] })).toEqual([`${LOST}: gone:*`]);
  });

  it('stays by name though no universe has it', () => {
    expect(check(['s3:*'], [], { keep: ['s3:NewThing'] })).toEqual([`${LOST}: s3:NewThing`]);
    expect(check(['s3:*'], ['s3:NewThing'], { keep: ['s3:NewThing'] })).toEqual([]);
    expect(check(['s3:Get*'], [], { keep: ['s3:NewThing'] })).toEqual([]);
  });

  it('stays of a service that nobody knows, when `*` is split', () => {
    const after = ['iam:*'];
    expect(check(['*'], after, { keep: ['new:Get*'] })).toEqual([`${LOST}: new:Get*`]);
    expect(check(['*'], [...after, 'new:*'], { keep: ['new:Get*'] })).toEqual([]);
    expect(check(['*'], after, { keep: ['s3:New*'] })).toEqual([]);
  });
});

describe('what is named as left', () => {
  it('is still granted', () => {
    expect(check(['s3:GetObject'], [], { left: ['s3:GetObject'] })).toEqual(['nothing-unused-left: s3:getobject']);
    expect(check(['s3:*'], ['s3:Put*'], { left: ['s3:PutObject', 's3:ListBucket'] })).toEqual([
      'nothing-unused-left: s3:listbucket',
    ]);
  });

  it('may be an entry that nobody knows, as a whole', () => {
    const given = { stood: ['s3:new*'], keep: ['s3:New*'] };
    expect(check(['s3:New*'], ['s3:New*'], { ...given, left: ['s3:New*'] })).toEqual([]);
    expect(check(['s3:New*'], ['s3:New*'], { ...given, left: ['s3:N*'] })).toEqual(['nothing-unused-left: s3:n*']);
  });
});
