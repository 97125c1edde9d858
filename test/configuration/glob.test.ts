import fc from 'fast-check';
import picomatch from 'picomatch';
import { describe, expect, it } from 'vitest';
import { globFault, globOf, matcherOf } from '../../src/configuration/glob';
import { cpuTime } from '../cpu-time';

const fits = (glob: string, path: string) => matcherOf(glob)(path);

describe('a glob', () => {
  it.each<[string, readonly string[], readonly string[]]>([
    ['iam/a.json', ['iam/a.json'], ['iam/b.json', 'x/iam/a.json', 'iam/a.json/x', 'iam/A.json']],
    ['iam/*.json', ['iam/a.json', 'iam/.json', 'iam/.a.json'], ['iam/x/a.json', 'a.json']],
    ['iam/**', ['iam/a', 'iam/b/c', 'iam/.hidden/.c'], ['iamx/a', 'x/iam/a', 'iam']],
    ['**/policy.json', ['policy.json', 'a/policy.json', 'a/.b/policy.json'], ['a/xpolicy.json']],
    ['a/**/b/**/c', ['a/b/c', 'a/x/b/b/y/c', 'a/b/x/b/c'], ['a/c', 'a/b/c/d']],
    ['iam/?.json', ['iam/a.json'], ['iam/ab.json', 'iam/.json', 'iam//.json']],
    ['*.{json,jsonc}', ['a.json', 'a.jsonc'], ['a.jso', 'a.json,jsonc']],
    ['{a,b}{1,}.json', ['a1.json', 'b.json'], ['c.json', 'a2.json']],
    ['a[*]b[?][{][[]', ['a*b?{['], ['axb?{[', 'a*bx{[']],
    ['policy (1), final.json', ['policy (1), final.json'], []],
    ['**', ['a', 'a/b', '.a/.b'], ['../a', '../../a/b']],
  ])('%s', (glob, yes, no) => {
    expect(globFault(glob)).toBe(null);
    expect(yes.filter(path => !fits(glob, path))).toEqual([]);
    expect(no.filter(path => fits(glob, path))).toEqual([]);
  });

  it('means what picomatch makes of it', () => {
    const piece = fc.constantFrom('a', 'b', '.', '-', '*', '?', '{a,b}', '{a,}', '{*a,b?}', 'ab');
    const part = fc.oneof(
      fc.constant('**'),
      fc.array(piece, { minLength: 1, maxLength: 4 }).map(all => all.join('')),
    );
    const glob = fc.array(part, { minLength: 1, maxLength: 4 }).map(parts => parts.join('/'));
    const name = fc.array(fc.constantFrom('a', 'b', '.', '-'), { minLength: 1, maxLength: 4 }).map(all => all.join(''));
    const path = fc.array(
      name.filter(one => one !== '.' && one !== '..'),
      { minLength: 1, maxLength: 4 },
    );
    let matched = 0;
    fc.assert(
      fc.property(glob, path, (text, parts) => {
        // why: picomatch also takes a part that is nothing for no part at all
        fc.pre(globFault(text) === null && !/(^|\/)(\{a,\})+(\/|$)/.test(text));
        const expected = picomatch(text.replace(/\/\*\*$/, '/**/*'), { dot: true, nonegate: true, noextglob: true })(
          parts.join('/'),
        );
        if (expected) matched++;
        expect(fits(text, parts.join('/'))).toBe(expected);
      }),
      { numRuns: 5_000, seed: 1 },
    );
    expect(matched).toBeGreaterThan(200);
  });

  it.each<[string, RegExp]>([
    ['', /is empty/],
    ['/iam/a.json', /begins with `\/`/],
    ['iam/../a.json', /holds `\.\.`/],
    ['./iam/a.json', /holds `\.`/],
    ['..', /holds `\.\.`/],
    ['iam\\a.json', /backslash/],
    ['iam//a.json', /`\/\/`/],
    ['iam/', /ends with `\/`/],
    ['!iam/a.json', /begins with `!`/],
    ['iam/**.json', /beside other/],
    ['iam/a**', /beside other/],
    ['iam/[a-z].json', /`\[`/],
    ['iam/[!a].json', /`\[`/],
    ['iam/[a/].json', /`\[`/],
    ['iam/[', /`\[`/],
    ['iam/{a,b.json', /`\{` without/],
    ['iam/{a/b,c}.json', /`\{` without/],
    ['iam/{a,{b,c}}.json', /inside another/],
    ['iam/{a}.json', /holds the capture/],
    ['iam/{1a}.json', /ends no alternatives/],
    ['iam/a}.json', /ends no alternatives/],
    ['iam/{**,a}', /beside other/],
    ['iam/+(a|b).json', /`\+\(`/],
    ['iam/!(a).json', /`!\(`/],
    [`${'{a,b}'.repeat(7)}.json`, /too many alternatives/],
    ['a'.repeat(1_001), /1000 characters/],
  ])('is refused: %s', (glob, message) => {
    expect(globFault(glob)?.message).toMatch(message);
    expect(globFault(glob)?.help).toMatch(/./);
    expect(fits(glob, 'iam/a.json')).toBe(false);
  });

  it('costs little, whatever it is held against', () => {
    const start = cpuTime();
    const long = `${'a'.repeat(250)}/`.repeat(15);
    for (const glob of [
      '*a'.repeat(400),
      '**/*a*a*a*a*b/'.repeat(50).slice(0, -1),
      '{*a,*a*a}'.repeat(6),
      '?*'.repeat(99),
    ]) {
      expect(globFault(glob)).toBe(null);
      const test = matcherOf(glob);
      for (let time = 0; time < 20; time++) test(`${long}c`);
    }
    expect(cpuTime() - start).toBeLessThan(4_000);
  });

  it('made of a path means this path only', () => {
    const character = fc.constantFrom(...'ab*?[]{},!@+()|^.~#: \n"é-'.split(''));
    const name = fc.array(character, { minLength: 1, maxLength: 6 }).map(all => all.join(''));
    const path = fc
      .array(
        name.filter(one => one !== '.' && one !== '..'),
        { minLength: 1, maxLength: 3 },
      )
      .map(parts => parts.join('/'));
    fc.assert(
      fc.property(path, path, (own, other) => {
        const glob = globOf(own) ?? '';
        expect(globFault(glob)).toBe(null);
        expect(fits(glob, own)).toBe(true);
        expect(fits(glob, other)).toBe(other === own);
      }),
      { numRuns: 3_000, seed: 2 },
    );
    expect(globOf('a\\b')).toBe(null);
  });
});
