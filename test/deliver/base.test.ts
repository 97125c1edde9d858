import { describe, expect, it } from 'vitest';
import { readBefore } from '../../src/deliver/base';
import { decideGate } from '../../src/deliver/gate/decide';
import { ownersBy } from '../../src/locate/owners';
import { ownerOf } from '../../src/report/principals';
import { policy } from '../cli/made';
import { rulesFor } from '../gate/rules';
import { baseOf, beforeOf, type Texts } from './based';
import { analysed, listing } from './placed';

const UNUSED = listing('s3:GetBucketAcl', 's3:PutBucketAcl');
const DIRTY = policy('s3:GetBucketAcl', 's3:GetObject');
const CLEAN = policy('s3:GetObject');

describe('granted before', () => {
  const granted = (text: string, action: string) => beforeOf({ 'a.json': text }, {}).granted('b.json', action);
  const statement = (more: object) =>
    JSON.stringify({ Version: '2012-10-17', Statement: { Effect: 'Allow', Resource: '*', ...more } });

  it.each<[string, string, boolean]>([
    ['exactly', policy('S3:getbucketacl'), true],
    ['by a pattern', policy('s3:Get*Acl'), true],
    ['by a pattern with `?`', policy('s3:?etBucketAcl'), true],
    ['by everything', policy('*'), true],
    ['by all that is not something else', statement({ NotAction: 'ec2:*' }), true],
    ['not by all but it', statement({ NotAction: ['s3:Get*'] }), false],
    ['not by another service', policy('sqs:GetBucketAcl', 'sqs:*'), false],
    ['not by a Deny', policy('s3:*').replace('Allow', 'Deny'), false],
    ['not by a resource policy', statement({ Action: 's3:*', Principal: '*' }), false],
    ['not by what is no entry', policy('s3:Get Bucket*', 'GetBucketAcl'), false],
    ['not by a file that cannot be read', '{', false],
  ])('%s', (_, text, isGranted) => {
    expect(granted(text, 's3:getbucketacl')).toBe(isGranted);
  });
});

describe('what a file grants was granted before', () => {
  const ACL = 's3:getbucketacl';
  const owners = {
    'app.json': ['App'],
    'ops.json': ['Ops', 'arn:aws:iam::123456789012:role/App'],
    'all.json': ['App', 'Ops'],
  };
  it.each<[string, Texts, Texts, Texts, string, boolean]>([
    ['by itself', { 'a.json': DIRTY }, { 'a.json': DIRTY }, {}, 'a.json', true],
    ['by what it was renamed from', { 'b.json': DIRTY }, { 'a.json': DIRTY }, { 'a.json': 'b.json' }, 'a.json', true],
    ['by what was deleted', { 'b.json': DIRTY }, { 'a.json': DIRTY }, {}, 'a.json', true],
    ['by what lost it', { 'a.json': CLEAN, 'b.json': DIRTY }, { 'a.json': DIRTY, 'b.json': CLEAN }, {}, 'a.json', true],
    [
      'not by what has it still',
      { 'a.json': CLEAN, 'b.json': DIRTY },
      { 'a.json': DIRTY, 'b.json': `${DIRTY}\n` },
      {},
      'a.json',
      false,
    ],
    [
      'not by what has it under another name',
      { 'b.json': DIRTY },
      { 'a.json': DIRTY, 'c.json': DIRTY },
      { 'c.json': 'b.json' },
      'a.json',
      false,
    ],
    [
      'by what is renamed to its principals',
      { 'all.json': DIRTY },
      { 'app.json': DIRTY },
      { 'app.json': 'all.json' },
      'app.json',
      true,
    ],
    ['not by what has only one of its principals', { 'app.json': DIRTY }, { 'ops.json': DIRTY }, {}, 'ops.json', false],
    [
      'not by an ARN for a name',
      { 'ops.json': DIRTY },
      { 'app.json': DIRTY },
      { 'app.json': 'ops.json' },
      'app.json',
      false,
    ],
    ['by a name for an ARN of several', { 'all.json': DIRTY }, { 'ops.json': DIRTY }, {}, 'ops.json', true],
    [
      'not by what has fewer principals',
      { 'app.json': DIRTY },
      { 'all.json': DIRTY },
      { 'all.json': 'app.json' },
      'all.json',
      false,
    ],
    [
      'not by what is nobody’s',
      { 'a.json': DIRTY },
      { 'app.json': DIRTY },
      { 'app.json': 'a.json' },
      'app.json',
      false,
    ],
    ['by what is nobody’s to what is nobody’s', { 'a.json': DIRTY }, { 'b.json': DIRTY }, {}, 'b.json', true],
  ])('%s', (_, base, head, renames, path, isGranted) => {
    expect(beforeOf(base, head, renames, owners).granted(path, ACL)).toBe(isGranted);
  });

  it('not by what cannot be read any more, which may still grant it', () => {
    const base = baseOf({ 'b.json': DIRTY }, { 'a.json': DIRTY, 'c.json': '?' }, { 'c.json': 'b.json' });
    const heads = base.heads.filter(({ path }) => path !== 'c.json');
    expect(readBefore({ ...base, heads }, () => null).granted('a.json', ACL)).toBe(false);
  });

  it('whoever the reports are about, where they name nobody', () => {
    for (const given of [[], ['Other']]) {
      const rules = {
        given: given.map(name => ownerOf(name)),
        configured: (path: string) => ({
          principals: path === 'app.json' && given.length === 0 ? [ownerOf('App')] : [],
          how: '',
        }),
        nameless: true,
      };
      const before = readBefore(baseOf({ 'a.json': DIRTY }, { 'app.json': DIRTY }), ownersBy(rules));
      expect(before.granted('app.json', ACL)).toBe(true);
    }
  });
});

describe('a policy that moves as it is', () => {
  const touches = (from: string, to: string) => {
    const principals = { 'app/a.json': ['App'], 'app/b.json': ['App'], 'ops/a.json': ['Ops'] };
    const [base, head] = [{ [from]: DIRTY }, { [to]: DIRTY }];
    const before = beforeOf(base, head, { [to]: from }, principals);
    return decideGate(rulesFor('touched'), analysed(head, UNUSED, { standing: ['s3:GetBucketAcl'] }), before).result;
  };

  it('to other principals is touched', () => {
    expect(touches('app/a.json', 'app/b.json')).toBe('passed');
    expect(touches('app/a.json', 'ops/a.json')).toBe('failed');
    expect(touches('a.json', 'ops/a.json')).toBe('failed');
    expect(touches('app/a.json', 'a.json')).toBe('failed');
    expect(touches('a.json', 'b.json')).toBe('passed');
  });
});
