import { describe, expect, test } from 'vitest';
import { draftEntries } from '../../src/refine/drafts';
import { listTerms } from '../../src/refine/list-terms';
import { catalogueOf, termsOf, unused } from './made';

const NAMES = { s3: ['GetObject', 'PutObject', 'ListBucket'], sqs: ['SendMessage', 'DeleteQueue'], sns: ['Publish'] };

/** The terms of lists where nothing stood before, by evidence about one role. */
function given(keep: readonly string[] = [], stood: readonly string[] | null = []) {
  const rules = { standing: stood && new Set(stood), keep };
  const terms = termsOf(catalogueOf(NAMES), [unused('s3', 'sqs:SendMessage', '+sqs:DeleteQueue', 'sns')], rules);
  return (...entries: readonly string[]) => listTerms(entries, terms);
}

describe('the terms of a list', () => {
  test('are those of any other that adds the same, and of all that add nothing', () => {
    const of = given([], ['s3:getobject']);
    expect(of('s3:GetObject', 'ec2:*')).toBe(of());
    expect(of('s3:Put*', 's3:GetObject')).toBe(of('S3:PUT*', 's3:put*'));
    expect(of('s3:Put*')).not.toBe(of('s3:List*'));
    expect(of('s3:Put*')).not.toBe(of('s3:Put*', 'sns:*'));
    expect(of('s3:Put*', 's3:x')).not.toBe(of('s3:Put*s3:x'));
    expect([of().adds, of('s3:Put*').adds]).toEqual([false, true]);
  });

  test('are for a service those of the list where it adds something to it, and else those of all', () => {
    const of = given();
    const list = of('s3:Put*');
    expect(list.about('s3')).toBe(list);
    expect(list.about('sns')).toBe(of());
    expect(of().about('s3')).toBe(of());
    const all = of('*', 's3:Put*');
    expect(all.about('s3')).toBe(all);
    expect(all.about('sns')).toBe(of('*'));
    expect(of('*').about('sns')).toBe(of('*'));
  });
});

describe('what is spared', () => {
  const asked = [
    ['s3', 'putobject'],
    ['s3', 'getobject'],
    ['sqs', 'sendmessage'],
    ['sns', 'new'],
    ['ec2', 'runinstances'],
  ] as const;
  const spared = (terms: ReturnType<ReturnType<typeof given>>) =>
    asked.flatMap(([prefix, name]) => {
      const reason = terms.about(prefix).spares(prefix, name);
      return reason ? [`${prefix}:${name} ${reason}`] : [];
    });

  test.each([
    ['by nothing', [], [], []],
    ['by an added name', [], ['s3:GetObject', 'sqs:SendMessage'], ['s3:getobject added', 'sqs:sendmessage added']],
    ['by an added pattern, but for what is named', [], ['s3:P*', 'sqs:*'], ['s3:putobject added']],
    [
      'by an added `*`, but for what is named',
      [],
      ['*'],
      ['s3:putobject added', 's3:getobject added', 'sns:new added', 'ec2:runinstances added'],
    ],
    [
      'by a rule, whatever is added',
      ['s3:Put*', 'sqs:*'],
      ['s3:*'],
      ['s3:putobject keep-rule', 's3:getobject added', 'sqs:sendmessage keep-rule'],
    ],
  ] as const)('%s', (_, keep, entries, wanted) => expect(spared(given(keep)(...entries))).toEqual(wanted));

  test('is taken out of what may go of a service', () => {
    const share = (keep: readonly string[], entries: readonly string[], prefix: string) => {
      const found = given(keep)(...entries).share(prefix);
      return found && [found.whole, [...found.unused], [...found.inWindow], [...(found.spared ?? [])]];
    };
    const s3 = ['getobject', 'listbucket', 'putobject'];
    expect(share([], [], 'ec2')).toBeUndefined();
    expect(share([], ['*'], 'ec2')).toBeUndefined();
    expect(share([], [], 's3')).toEqual([true, s3, [], []]);
    expect(share([], ['s3:Put*', 's3:Lis?Bucket'], 's3')).toEqual([
      ...[true, ['getobject'], []],
      [
        ['listbucket', 'added'],
        ['putobject', 'added'],
      ],
    ]);
    expect(share([], ['*', 'sqs:SendMessage'], 's3')).toEqual([true, [], [], s3.map(name => [name, 'added'])]);
    expect(share([], ['*'], 'sqs')).toEqual([false, ['sendmessage'], ['deletequeue'], []]);
    expect(share(['s3:List*'], ['sns:*'], 's3')).toEqual([
      ...[true, ['getobject', 'putobject'], []],
      [['listbucket', 'keep-rule']],
    ]);
  });

  test('is worked out once', () => {
    const list = given()('s3:Put*');
    expect(list.share('s3')).toBe(list.share('s3'));
    expect(list.share('sns')).toBe(list.about('sns').share('sns'));
  });

  test('is a whole pattern where an added one holds it', () => {
    const list = given()('s3:Put*');
    expect(['put*', 'puto*', 'p*'].map(pattern => list.isWithinAdded('s3', pattern))).toEqual([true, true, false]);
    expect(list.isWithinAdded('sns', 'put*')).toBe(false);
    expect(given()('*').isWithinAdded('sns', '*')).toBe(true);
  });
});

test('an entry is decided once by all lists that add the same to its service', () => {
  const rules = { standing: new Set<string>(), keep: [] };
  const terms = termsOf(catalogueOf(NAMES), [unused('s3', 'sns:Publish')], rules);
  const decided = (...entries: readonly string[]) => draftEntries(entries, terms);
  const [put, publish, all, bad] = decided('s3:Put*', 'sns:Pub*', 'ec2:*', 'bad');
  expect([put, publish, all].map(one => one?.fate)).toEqual(['kept', 'dropped', 'kept']);
  expect(decided('s3:Put*')[0]).toBe(put);
  expect(decided('s3:Put*', 's3:Lis*')[0]).not.toBe(put);
  expect(decided('sns:Pub*', 's3:List*')[0]).toBe(publish);
  expect(decided('sns:Pub*')[0]).toBe(publish);
  expect(decided('s3:Put*', 'bad')[1]).toBe(bad);
  expect([put?.outcome.becomes, publish?.outcome.becomes]).toEqual([['s3:Put*'], []]);
});

test('an entry is added that stood nowhere before, where something is compared', () => {
  const of = given([], ['s3:getobject']);
  expect(['S3:GetObject', 's3:Get*', 'ec2:*'].map(text => of().isAdded(text))).toEqual([false, true, true]);
  expect(given([], null)().isAdded('s3:Get*')).toBe(false);
});
