import { describe, expect, test } from 'vitest';
import { readEntry } from '../../src/iam/entry';
import { entryWithin } from '../../src/iam/entry-within';
import { inclusion } from '../../src/iam/pattern';

/** More letters than an inclusion may take steps. */
const LONG = 'ab'.repeat(10_001);

describe('inclusion', () => {
  test('says that it costs too much, rather than no', () => {
    expect(inclusion(`${LONG}?`, `*${LONG}?`)).toBeNull();
    expect(inclusion(`${LONG}*a`, `${LONG}?*`)).toBeNull();
  });

  test.each([
    ['equal patterns', `${LONG}?`, `${LONG}?`, true],
    ['equal but for the order of wildcards', `${LONG}*?`, `${LONG}?*`, true],
    ['a name in a pattern', LONG, '*b', true],
    ['a name in a pattern that is not its own', LONG, '*a', false],
    ['what begins as one with a `*` at its end', `${LONG}?b`, `${LONG}*`, true],
    ['what begins otherwise', `${LONG}a?`, `${LONG}b?`, false],
    ['a wildcard where a letter is demanded', `${LONG}*`, `${LONG}b?`, false],
  ])('is decided at once, whatever the length: %s', (_, inner, outer, wanted) => {
    expect(inclusion(inner, outer)).toBe(wanted);
  });

  test.each([
    ['a?', 'a', false],
    ['a', 'a?', false],
    ['ab', 'a?', true],
    ['a?', 'ab*', false],
    ['ab?', 'ab?', true],
    ['a*', 'a**', true],
    ['?', '*', true],
    ['?', '?*', true],
    ['*b', '*b*', true],
    ['*b*', '*b', false],
    ['a*b?', 'a*?b*', false],
    // What the `*` stands for may be nothing or one character, but not two.
    ['aa*aa', '*a?a*', false],
    ['aa?aa', '*a?a*', true],
  ])('`%s` in `%s`: %s', (inner, outer, wanted) => {
    expect(inclusion(inner, outer)).toBe(wanted);
  });
});

describe('entryWithin', () => {
  const holds = (inner: string, outer: string) => entryWithin(readEntry(inner), readEntry(outer));

  test.each([
    ['s3:GetObject', 's3:getobject', true],
    ['s3:GetObject', 'S3:Get*', true],
    ['s3:Get*', 's3:GetObject', false],
    ['s3:GetObject', 's3:PutObject', false],
    ['s3:Get*', 's3:*', true],
    ['s3:*', 's3:Get*', false],
    ['s3:Get?', 's3:Get??', false],
    ['s3:Get??', 's3:Get?*', true],
    ['sqs:Get*', 's3:*', false],
    ['s3:Get*', '*', true],
    ['*', '*:*', true],
    ['*', 's3:*', false],
    ['s3:', '*', false],
    ['s3:', 's3:*', false],
    ['s3:GetObject', 's3:', false],
    ['*', '', false],
  ])('`%s` in `%s`: %s', (inner, outer, wanted) => {
    expect(holds(inner, outer)).toBe(wanted);
  });

  test("is nobody's to say where it costs too much, but a no where the other demands more letters", () => {
    expect(holds(`s3:${LONG}?`, `s3:*${LONG}?`)).toBeNull();
    expect(holds(`s3:${LONG}?`, `s3:*${LONG}??`)).toBe(false);
  });
});
