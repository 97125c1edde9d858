import { describe, expect, it } from 'vitest';
import { grants, inclusion, within } from '../../src/iam/pattern';
import { contains, readGlob } from '../../src/verify/glob';
import { inside, matches } from '../refine/reference-patterns';
import { IS_LONG } from '../tries';
import { allPatterns, allTexts, escapes, languageOf } from './languages';

/** Patterns of at most so many characters are held against every text that can decide. */
const LENGTH = 4;

/**
 * Where some text of `inner` escapes `outer`, one of at most this many characters over `abc` does: what a wildcard of `inner` takes may be
 * `c`, which `outer` can only take by wildcards, and a run of `c` longer than `outer` has `?` leads it to the states to which a run of one
 * more than these does; so a text is enough that has the letters and `?` of `inner`, and at most LENGTH + 1 more for each of its runs of
 * wildcards with a `*`, which letters part, so that there are at most half as many of them as characters, rounded up.
 */
const LONGEST = Math.floor(LENGTH / 2) + Math.ceil(LENGTH / 2) * (LENGTH + 1);

/** Both matchers are held against each other on longer ones. */
const LONGER = IS_LONG ? 6 : 5;

describe(`all pairs of patterns of at most ${LENGTH} characters over a, b, * and ?`, () => {
  const patterns = allPatterns(LENGTH);
  const texts = allTexts(3, LONGEST);
  const languages = patterns.map(pattern => languageOf(pattern, 'abc', texts));

  it('are included in each other where every text says so, by both matchers', () => {
    expect(patterns).toHaveLength(341);
    const wrong: string[] = [];
    let included = 0;
    for (const [at, outer] of patterns.entries()) {
      const glob = readGlob(outer);
      const whole = languages[at] ?? new Int32Array();
      for (const [index, inner] of patterns.entries()) {
        const isInside = !escapes(languages[index] ?? new Int32Array(), whole);
        if (isInside) included++;
        const said = [within(inner, outer), inclusion(inner, outer), contains(glob, inner)];
        if (said.some(one => one !== isInside)) wrong.push(`${inner} in ${outer}: ${isInside}, said ${said}`);
      }
    }
    expect(wrong).toEqual([]);
    // why: a test in which nothing is included, or all is, could not fail
    expect(included).toBeGreaterThan(5_000);
    expect(included).toBeLessThan(patterns.length ** 2 / 4);
  });

  it('match every text of at most six letters as a RegExp does', () => {
    const few = allTexts(3, 6);
    const words = textsOf(few);
    const wrong: string[] = [];
    for (const pattern of patterns) {
      const judge = new RegExp(`^${pattern.replaceAll('?', '.').replaceAll('*', '.*')}$`);
      const glob = readGlob(pattern);
      const language = languageOf(pattern, 'abc', few);
      for (const [at, word] of words.entries()) {
        const wanted = judge.test(word);
        const isIn = (((language[at >> 5] ?? 0) >> (at & 31)) & 1) === 1;
        const said = [grants(pattern, word), contains(glob, word), isIn];
        if (said.some(one => one !== wanted)) wrong.push(`${word} by ${pattern}: ${wanted}, said ${said}`);
      }
    }
    expect(wrong).toEqual([]);
  });
});

describe(`all pairs of patterns of ${LONGER} characters`, () => {
  it('are included in each other by both matchers, or by none', () => {
    const patterns = allPatterns(LONGER).filter(one => one.length === LONGER);
    const wrong: string[] = [];
    for (const outer of patterns) {
      const glob = readGlob(outer);
      for (const inner of patterns) {
        const [ours, judged] = [within(inner, outer), contains(glob, inner)];
        if (ours !== judged) wrong.push(`${inner} in ${outer}: ${ours} and ${judged}`);
      }
    }
    expect(wrong).toEqual([]);
  });
});

describe('the means of these tests', () => {
  it('agree with each other: the texts that decide, and a table of all prefixes', () => {
    const patterns = allPatterns(3);
    const texts = allTexts(3, LONGEST);
    const languages = patterns.map(pattern => languageOf(pattern, 'abc', texts));
    for (const [at, outer] of patterns.entries()) {
      for (const [index, inner] of patterns.entries()) {
        const isInside = !escapes(languages[index] ?? new Int32Array(), languages[at] ?? new Int32Array());
        if (inside(inner, outer) !== isInside) expect.fail(`${inner} in ${outer}`);
      }
    }
    const few = allTexts(3, 4);
    for (const pattern of patterns) {
      const language = languageOf(pattern, 'abc', few);
      for (const [at, word] of textsOf(few).entries()) {
        const isIn = (((language[at >> 5] ?? 0) >> (at & 31)) & 1) === 1;
        if (matches(pattern, word) !== isIn) expect.fail(`${word} by ${pattern}`);
      }
    }
  });
});

function textsOf({ count, parent, letter }: ReturnType<typeof allTexts>): readonly string[] {
  const words = [''];
  for (let at = 1; at < count; at++) words.push((words[parent[at] ?? 0] ?? '') + 'abc'[letter[at] ?? 0]);
  return words;
}
