import { describe, expect, it } from 'vitest';
import { isFault, readKeepComment } from '../../src/configuration/keep-comment';

const one = (comment: string) => readKeepComment(comment)[0]?.read;

describe('a keep comment', () => {
  it.each<[string, readonly string[], string | null, string]>([
    [
      '# refine-iam: keep s3:PutBucketPolicy until 2027-03-31: restore drill',
      ['s3:PutBucketPolicy'],
      '2027-04-01',
      'restore drill',
    ],
    ['// refine-iam: keep s3:Get*, sns:Publish: by hand', ['s3:Get*', 'sns:Publish'], null, 'by hand'],
    ['/* refine-iam: keep until 2027-03-31: a: b */', [], '2027-04-01', 'a: b'],
    ['/*\n * refine-iam: keep:   two   words\t*/', [], null, 'two words'],
    ['#refine-iam:keep s3:GetObject: x\r', ['s3:GetObject'], null, 'x'],
    ['## Refine-IAM : keep: x', [], null, 'x'],
  ])('%j', (comment, actions, until, reason) => {
    expect(one(comment)).toEqual({ actions, until: until === null ? null : Date.parse(until), reason });
  });

  it.each<[string, string, RegExp, RegExp]>([
    ['# refine-iam: kep s3:GetObject: x', 'kep', /`kep` is nothing/, /write `keep`/],
    ['# refine-iam:', '', /nothing that can be asked/, /refine-iam: keep/],
    ['# refine-iam keep s3:GetObject: x', 'refine-iam', /begins with `refine-iam:`/, /refine-iam: keep/],
    ['# refine_iam: keep: x', 'refine_iam', /begins with `refine-iam:`/, /refine-iam: keep/],
    ['# refine-iam: keep', '', /gives no reason/, /why/],
    ['# refine-iam: keep s3:GetObject', '', /gives no reason/, /why/],
    ['# refine-iam: keep s3:GetObject:', ':', /gives no reason/, /why/],
    ['# refine-iam: keep *: x', '*:', /keep everything/, /service by service/],
    ['# refine-iam: keep GetObject: x', 'GetObject', /`GetObject` is no action/, /service:Action/],
    ['# refine-iam: keep s3:Get Object: x', 'Object', /`Object` is no action/, /service:Action/],
    ['# refine-iam: keep s3:A untill 2027-01-01: x', 'untill', /`untill` is no action/, /write `until`/],
    [
      '# refine-iam: keep until 2027-02-30: x',
      '2027-02-30',
      /`2027-02-30` is no day/,
      /^there is no such day; a day is written `YYYY-MM-DD`$/,
    ],
    ['# refine-iam: keep until: x', 'until', /`` is no day/, /2027-03-31/],
    ['# refine-iam: keep until tomorrow: x', 'tomorrow', /is no day/, /2027-03-31/],
    ['# refine-iam: keep until 2027-03-31 s3:A: x', 's3:A', /stands behind the day/, /`:`/],
    [`# refine-iam: keep: ${'x'.repeat(301)}`, ` ${'x'.repeat(301)}`, /300 characters/, /shorter/],
  ])('that is wrong says where: %j', (comment, at, message, help) => {
    const read = one(comment);
    if (!read || !isFault(read)) throw new Error('it was read');
    expect(read.message).toMatch(message);
    expect(read.help).toMatch(help);
    expect(comment.slice(read.at).startsWith(at)).toBe(true);
    if (at === '') expect(read.at).toBe(comment.length);
  });

  it.each(['# see refine-iam: keep it', '# refine-iam keeps this', '# nothing', '/* a\n b */'])(
    'is not %j',
    comment => {
      expect(readKeepComment(comment)).toEqual([]);
    },
  );

  it('may be one of several lines', () => {
    const comment = '/* why:\n   refine-iam: keep s3:A: a\n   refine-iam: keep s3:B: b\n*/';
    expect(
      readKeepComment(comment).map(({ start, read }) => [
        comment.slice(start, start + 10),
        !isFault(read) && read.actions,
      ]),
    ).toEqual([
      ['refine-iam', ['s3:A']],
      ['refine-iam', ['s3:B']],
    ]);
  });
});
