import { describe, expect, it } from 'vitest';
import { checkList } from '../../src/verify/laws';
import { removalOf, universeOf } from './universe-of';

const UNIVERSE = universeOf({ S3: ['GetObject', 'PutObject'], iam: ['GetRole'], sns: ['Publish', '~PublishLater'] });
const R = removalOf({ s3: { unused: ['putobject'] } });
const LOST = 'nothing-else-lost';

interface Options {
  readonly left?: readonly string[];
  readonly keep?: readonly string[];
  readonly removal?: ReturnType<typeof removalOf>;
}

function check(before: readonly string[], after: readonly string[], options: Options = {}) {
  const { left = [], keep = [], removal = R } = options;
  const claim = { before, after, left: left.map(action => ({ action, reason: 'x' })), standing: null, keep };
  return checkList(claim, UNIVERSE, removal).map(({ law, witness }) => `${law}: ${witness}`);
}

describe('what nobody can read', () => {
  it.each([
    ['stays in a list that changes', ['x', 's3:PutObject'], ['x'], []],
    ['stays behind what is new', ['s3:*', 'x', 's3:PutObject', 'y'], ['s3:Get*', 's3:GetObject', 'x', 'y'], []],
    ['goes where others stay', ['s3:GetObject', 'x'], ['s3:GetObject'], [`${LOST}: x`]],
    ['goes where another stays', ['x', 'y'], ['y'], [`${LOST}: x`]],
    ['goes where it stands once of twice', ['x', 's3:GetObject', 'x'], ['x', 's3:GetObject'], [`${LOST}: x`]],
  ])('%s: %j, %j', (_, before, after, wanted) => {
    expect(check(before, after).filter(one => one.startsWith(LOST))).toEqual(wanted);
  });
});

describe('the disuse of a whole service', () => {
  const removal = removalOf({ iam: { whole: true }, sns: { whole: true }, new: { whole: true } });
  it.each([
    ['says nothing of a known action that no report lists', 'sns:Publish', [`${LOST}: sns:Publish`]],
    ['covers what nobody knows of it', 'sns:Fly', []],
    ['covers what nobody knows of `iam`', 'iam:FlyRole', []],
    ['does not cover `iam:PassRole`', 'iam:PassRole', [`${LOST}: iam:PassRole`]],
    ['covers `PassRole` of another service', 'new:PassRole', []],
  ])('%s: %s', (_, entry, wanted) => expect(check([entry], [], { removal })).toEqual(wanted));
});

describe('a name in R that the universe lacks', () => {
  const removal = removalOf({ s3: { unused: ['flyobject', 'late'], inWindow: ['late'] } });
  it.each([
    ['is left by a pattern that contains it', ['s3:F*'], [], ['nothing-unused-left: s3:flyobject']],
    ['is not left by one that does not', ['s3:Get*'], [], []],
    ['is named', ['s3:*'], ['S3:FlyObject'], []],
    ['is named, under `*`', ['*'], ['S3:FlyObject'], []],
    ['was used inside the window', ['s3:L*'], [], []],
  ])('%s: %j', (_, entries, left, wanted) => expect(check(entries, entries, { left, removal })).toEqual(wanted));
});

describe('a keep rule', () => {
  it.each([
    ['holds a pattern of a service that nobody knows', 'new:Get*', ['s3:*', 'sns:*', 'iam:*'], [`${LOST}: new:Get*`]],
    ['holds no pattern of a service of which something is known', 'sns:New*', ['s3:*', 'sns:P*', 'iam:*'], []],
    ['holds `*`, which may grant what nobody knows', '*', ['s3:*', 'sns:*', 'iam:*'], [`${LOST}: *`]],
    ['holds `*` where it stays', '*', ['*:*'], []],
    ['holds a name that nobody knows', 'sns:New', ['s3:*', 'sns:P*', 'iam:*'], [`${LOST}: sns:New`]],
  ])('%s: %s', (_, rule, after, wanted) => {
    expect(check(['*'], after, { keep: [rule], left: ['s3:PutObject'] })).toEqual(wanted);
  });

  it.each([
    ['a name', ['s3:NewThing']],
    ['a pattern', ['s3:New*']],
    ['one of several', ['sns:Publish', 's3:NewThing', 'iam:*']],
  ])('about a service holds its patterns of which nobody knows what they grant: %s', (_, keep) => {
    const removal = removalOf({ s3: { whole: true }, new: { whole: true } });
    expect(check(['s3:Old*'], [], { keep, removal })).toEqual([`${LOST}: s3:Old*`]);
    expect(check(['new:Old*'], [], { keep, removal })).toEqual([]);
  });

  it('holds beside an added entry, and it beside the rule', () => {
    const claim = { before: ['sns:Publish', 's3:PutObject'], left: [], keep: ['sns:Publish'] };
    const removal = removalOf({ s3: { unused: ['putobject'] }, sns: { unused: ['publish'] } });
    const lostOf = (after: readonly string[]) =>
      checkList({ ...claim, after, standing: new Set(['sns:publish']) }, UNIVERSE, removal)
        .filter(({ law }) => law === LOST)
        .map(({ witness }) => witness);
    expect(lostOf(['s3:PutObject'])).toEqual(['sns:Publish']);
    expect(lostOf(['sns:Publish'])).toEqual(['s3:PutObject']);
  });
});

it('an entry that takes the place of another is compared with it though the lists are of one length', () => {
  expect(check(['s3:GetObject', 'iam:GetRole'], ['s3:GetOther', 'iam:GetRole'])).toEqual([
    ...['narrower: s3:GetOther', 'narrower-tomorrow: s3:GetOther', `${LOST}: s3:GetObject`],
  ]);
});

it('a witness is spelt as the catalogue spells it', () => {
  expect(check(['s3:Get*'], [])).toEqual([`${LOST}: S3:GetObject`]);
});
