import { describe, expect, it } from 'vitest';
import { readGlob } from '../../src/verify/glob';
import { expand, GrantedList, readGrants } from '../../src/verify/granted';
import { universeOf } from './universe-of';

const UNIVERSE = universeOf({ s3: ['GetObject', 'GetBucketAcl', 'PutObject'], sqs: ['SendMessage'] });
const grant = (text: string) => {
  const [one] = readGrants([text], UNIVERSE);
  if (!one) throw new Error('not read');
  return one;
};
const listOf = (...texts: readonly string[]) => new GrantedList(readGrants(texts, UNIVERSE), UNIVERSE);

describe('an entry is read as', () => {
  it.each([
    ['*', { kind: 'all' }],
    ['*:*', { kind: 'all' }],
    ['S3:GetObject', { kind: 'one', service: 's3', name: 'getobject' }],
    ['a-1:B-2', { kind: 'one', service: 'a-1', name: 'b-2' }],
    ['s3:Get*', { kind: 'many', service: 's3', glob: readGlob('get*') }],
    ['s3:?', { kind: 'many', service: 's3', glob: readGlob('?') }],
    ['', { kind: 'none' }],
    ['s3', { kind: 'none' }],
    ['s3:', { kind: 'none' }],
    [':x', { kind: 'none' }],
    ['s3:a b', { kind: 'none' }],
    ['s3:a:b', { kind: 'none' }],
    ['*:a', { kind: 'none' }],
    [' s3:a', { kind: 'none' }],
    ['s3:a\n', { kind: 'none' }],
    ['**', { kind: 'none' }],
  ])('%j: %j', (text, wanted) => expect(grant(text)).toEqual({ text, ...wanted }));

  it('one and the same as often as it is asked for', () => {
    expect(grant('s3:Get*')).toBe(grant('s3:Get*'));
    expect(grant('s3:get*')).not.toBe(grant('s3:Get*'));
  });
});

describe('a list grants', () => {
  const list = listOf('s3:Get*', 'S3:PutObject', 'new:Thing', 'new:Th?*', 'bad');
  it.each([
    ['s3', 'getobject', true],
    ['s3', 'getnew', true],
    ['s3', 'putobject', true],
    ['s3', 'putobjectacl', false],
    ['sqs', 'getobject', false],
    ['sqs', 'sendmessage', false],
    ['new', 'thing', true],
    ['new', 'thx', true],
    ['new', 'th', false],
    ['bad', '', false],
  ])('%s:%s: %s', (prefix, name, wanted) => {
    expect(list.has(prefix, name)).toBe(wanted);
    expect(list.has(prefix, name)).toBe(wanted);
    expect(listOf('*', 's3:Put*').has(prefix, name)).toBe(true);
    expect(listOf().has(prefix, name)).toBe(false);
  });

  it.each([
    ['s3:GetNew', true],
    ['s3:PutObject', true],
    ['s3:PutObject?', false],
    ['s3:Get?*', true],
    ['s3:*', false],
    ['sqs:Get*', false],
    ['new:Thx*', true],
    ['new:T*', false],
    ['*', false],
    ['bad', false],
  ])('all of `%s`: %s', (text, wanted) => {
    expect(list.holds(grant(text))).toBe(wanted);
    expect(listOf('*:*').holds(grant(text))).toBe(text !== 'bad');
  });
});

it('a pattern is expanded over the actions of its service, and over none of a service that is not known', () => {
  const names = (prefix: string, pattern: string) =>
    expand(UNIVERSE.service(prefix), readGlob(pattern)).map(({ name }) => name);
  for (let again = 0; again < 2; again++) {
    expect(names('s3', 'get*')).toEqual(['GetBucketAcl', 'GetObject']);
    expect(names('s3', '*')).toEqual(['GetBucketAcl', 'GetObject', 'PutObject']);
    expect(names('sqs', 'get*')).toEqual([]);
    expect(names('new', '*')).toEqual([]);
  }
});
