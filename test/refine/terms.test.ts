import { describe, expect, test } from 'vitest';
import { addsAll, addsByName, addsByPattern, readAdded } from '../../src/refine/added';
import { readKeep } from '../../src/refine/keep';
import { hardest, hasAll, lettersOf } from '../../src/refine/letters';
import { holdAll, join } from '../../src/refine/met';
import { removalOf } from '../verify/universe-of';

// Of `s3` a report says that all of it is unused, of `sqs` it names one action, of `sns` it says both: one named, one not.
const R = removalOf({
  s3: { whole: true, unused: ['getobject', 'putobject'], listed: [] },
  sqs: { unused: ['sendmessage'] },
  sns: { unused: ['publish', 'subscribe'], listed: ['publish'] },
});

function added(texts: readonly string[], standing: readonly string[] | null = [], removal = R) {
  const { entries, everything, services } = readAdded(texts, standing && new Set(standing), removal);
  const of = [...services].map(([prefix, { names, patterns }]) => [prefix, [...names], [...patterns]]);
  return { entries, everything, of };
}

const NOTHING = { entries: [], everything: false, of: [] };

describe('what a list adds that may matter', () => {
  test.each([
    ['where nothing is compared', ['s3:GetObject', '*'], null],
    ['where all of it stood before, in any case', ['S3:GetObject', '*'], ['s3:getobject', '*']],
    ['of a service that no report is about', ['ec2:RunInstances', 'ec2:*'], []],
    ['of texts that grant nothing', ['s3:', 's3:Get Object', ''], []],
    ['of actions that are in use', ['sqs:DeleteQueue', 'sns:Unsubscribe'], []],
    ['of patterns over what the reports name one by one', ['sqs:*', 'sqs:Send*'], []],
  ] as const)('is nothing %s', (_, texts, standing) => {
    expect(added(texts, standing)).toEqual(NOTHING);
  });

  test('is nothing where nothing is unused', () => {
    expect(added(['*', 's3:*', 's3:GetObject'], [], removalOf({}))).toEqual(NOTHING);
  });

  test('is each exact entry of a service unused as a whole, and those that are unused of another', () => {
    expect(added(['sqs:SendMessage', 's3:GetNew', 'S3:GetObject', 'sqs:DeleteQueue'])).toEqual({
      entries: ['s3:getnew', 's3:getobject', 'sqs:sendmessage'],
      everything: false,
      of: [
        ['sqs', ['sendmessage'], []],
        ['s3', ['getnew', 'getobject'], []],
      ],
    });
  });

  test('is each pattern over what is unused without being named', () => {
    expect(added(['sns:*', 's3:Get*', 's3:GetObject', 's3:get*'], ['s3:getobject'])).toEqual({
      entries: ['s3:get*', 'sns:*'],
      everything: false,
      of: [
        ['sns', [], ['*']],
        ['s3', [], ['get*']],
      ],
    });
  });

  test.each(['*', '*:*'])('is everything where it is `%s`', all => {
    expect(added([all, 's3:Get*'])).toMatchObject({ entries: ['*', 's3:get*'], everything: true });
    const all3 = readAdded([all], new Set(), R);
    expect([addsByPattern(all3, 'ec2', 'x'), addsAll(all3, 'ec2', '*'), addsByName(all3, 'ec2', 'x')]).toEqual([
      ...[true, true, false],
    ]);
  });

  test('grants by name what it names, and by pattern what its patterns grant', () => {
    const some = readAdded(['s3:GetObject', 's3:Put*', 's3:List*'], new Set(), R);
    expect(['getobject', 'putobject'].map(name => addsByName(some, 's3', name))).toEqual([true, false]);
    expect(addsByName(some, 'sns', 'getobject')).toBe(false);
    const names = ['putobject', 'listbucket', 'getobject'];
    expect(names.map(name => addsByPattern(some, 's3', name))).toEqual([true, true, false]);
    expect(addsByPattern(some, 'sns', 'putobject')).toBe(false);
    const patterns = ['puto*', 'list*', '*', 'getobject'];
    expect(patterns.map(one => addsAll(some, 's3', one))).toEqual([true, true, false, false]);
    expect(addsAll(some, 'sns', 'puto*')).toBe(false);
  });
});

describe('what keep rules hold on to', () => {
  const keep = readKeep(['S3:GetObject', 's3:Put*', 'sns:*', 's3:List*', 'bad', 'a:b:c']);

  test('are the actions that a rule grants, by name or by pattern', () => {
    const asked = ['s3:getobject', 's3:putnew', 's3:listx', 'sns:anything'].map(full => full.split(':'));
    for (const [prefix = '', name = ''] of asked) expect(keep.grants(prefix, name)).toBe(true);
    for (const [prefix, name] of [
      ['s3', 'getobjectacl'],
      ['s3', 'xput'],
      ['sqs', 'getobject'],
      ['bad', ''],
    ] as const) {
      expect(keep.grants(prefix, name)).toBe(false);
    }
  });

  test('are the patterns that lie within one of theirs', () => {
    expect(['puto*', 'list?', '*', 'getobject'].map(one => keep.holds('s3', one))).toEqual([true, true, false, false]);
    expect(keep.holds('sqs', 'puto*')).toBe(false);
  });

  test('are about the services that they name, in order', () => {
    expect(keep.prefixes).toEqual(['s3', 'sns']);
    expect(readKeep(['sqs:*', 'a:B', 's3:C']).prefixes).toEqual(['a', 's3', 'sqs']);
    expect(['s3', 'sns', 'sqs', 'bad', 'a'].map(one => keep.isAbout(one))).toEqual([true, true, false, false, false]);
  });

  test('are everything where one is `*`, and nothing where there is none', () => {
    const all = readKeep(['*']);
    expect([all.grants('x', 'y'), all.holds('x', '*'), all.isAbout('x'), all.prefixes]).toEqual([true, true, true, []]);
    const none = readKeep([]);
    expect([none.grants('x', 'y'), none.holds('x', '*'), none.isAbout('x')]).toEqual([false, false, false]);
  });
});

describe('the characters of a pattern', () => {
  const ALL = 'abcdefghijklmnopqrstuvwxyz0123456789-';

  test('are told from each other', () => {
    for (const one of ALL) {
      const letters = lettersOf(`x*${one}?`);
      const others = [...ALL].filter(other => !hasAll(letters, lettersOf(other)));
      expect(others).toEqual([...ALL].filter(other => other !== one && other !== 'x'));
      expect(hasAll(lettersOf(ALL.replace(one, '')), lettersOf(one))).toBe(false);
    }
  });

  test('are letters, digits and the hyphen, and no others', () => {
    for (const other of ['', '*', '?', '`', '{', '/', ':', ',', '.'])
      expect(lettersOf(other)).toEqual({ low: 0, high: 0 });
  });

  test('are all that is demanded of a text that has wildcards nowhere', () => {
    expect(hardest('a*b?-')).toBe('a\0b\0-');
  });
});

test('what several services are to the reports is put together, and held where a rule may mean any of it', () => {
  const left = (action: string) => ({ action, reason: 'keep-rule' as const });
  const one = { unused: ['a:A', 'a:B'], spared: [left('a:C')], inWindow: ['a:D'] };
  const two = { unused: ['b:A'], spared: [left('b:C')], inWindow: ['b:D'] };
  expect(join([one, two])).toEqual({
    unused: ['a:A', 'a:B', 'b:A'],
    spared: [left('a:C'), left('b:C')],
    inWindow: ['a:D', 'b:D'],
  });
  expect(holdAll(one)).toEqual({
    unused: [],
    spared: [left('a:C'), { action: 'a:A', reason: 'unknown' }, { action: 'a:B', reason: 'unknown' }],
    inWindow: ['a:D'],
  });
});
