import { describe, expect, test } from 'vitest';
import { readEntry } from '../../src/iam/entry';
import { fold } from '../../src/iam/name';
import { grantedActions, grantedBy, startingWith, trackingOf } from '../../src/refine/granted';
import { regExpOf } from '../iam/oracle';
import { catalogueOf } from './made';

const NAMES = {
  s3: ['GetObject', 'GetObjectAcl', 'GetBucketAcl', 'PutObject', 'A', 'a2', 'zeta', 'Get-x', 'Get2'],
  sqs: ['SendMessage'],
  bare: [],
};
const UNIVERSE = catalogueOf(NAMES);
const FOLDED = NAMES.s3.map(fold).sort();

const s3 = UNIVERSE.service('s3');
if (!s3) throw new Error('no service');

const namesOf = (actions: readonly { readonly folded: string }[]) => actions.map(({ folded }) => folded);

describe('the actions of a service', () => {
  const beginnings = FOLDED.flatMap(name => [...name].map((_, at) => name.slice(0, at + 1)));
  test.each(['', ...new Set(beginnings), 'geta', 'getz', '0', 'zz', 'getobjectaclx'])('that begin with `%s`', text => {
    expect(namesOf(startingWith(s3, text))).toEqual(FOLDED.filter(name => name.startsWith(text)));
  });

  test.each(['*', 'get*', 'get?*', 'get*acl', '*acl', '?', '??', '*?2', 'getobject', 'geto*t', 'x*', '*-*'])(
    'that `%s` grants',
    pattern => {
      const judge = regExpOf(pattern);
      expect(namesOf(grantedBy(s3, pattern))).toEqual(FOLDED.filter(name => judge.test(name)));
    },
  );
});

describe('what an entry grants', () => {
  const granted = (text: string) =>
    grantedActions(readEntry(text), UNIVERSE).map(({ service, actions }) => [service.prefix, namesOf(actions).length]);

  test.each([
    [
      '*',
      [
        ['bare', 0],
        ['s3', FOLDED.length],
        ['sqs', 1],
      ],
    ],
    ['s3:*', [['s3', FOLDED.length]]],
    ['s3:Get*', [['s3', 5]]],
    ['s3:Nothing*', [['s3', 0]]],
    ['S3:GETOBJECT', [['s3', 1]]],
    ['s3:Nothing', []],
    ['new:Thing', []],
    ['new:*', []],
    ['s3:', []],
  ])('`%s`', (text, wanted) => expect(granted(text)).toEqual(wanted));

  test('is told with whether AWS tracks its use', () => {
    expect([...trackingOf(['sqs:*', 's3:Put*', 'S3:PutObject', 'bad'], UNIVERSE)]).toHaveLength(2);
    expect([...trackingOf([], UNIVERSE)]).toEqual([]);
  });
});
