import { describe, expect, it } from 'vitest';
import { planOf } from '../../scripts/release/plan.mjs';
import { byPrecedence, parseVersion, versionOfTag } from '../../scripts/release/version.mjs';

/** A version that is one. */
function version(text: string) {
  const found = parseVersion(text);
  if (found === null) throw new Error(`no version: ${text}`);
  return found;
}

describe('versions', () => {
  it('are in the order that semver.org shows', () => {
    const order = ['1.0.0-alpha', '1.0.0-alpha.1', '1.0.0-alpha.beta', '1.0.0-beta', '1.0.0-beta.2', '1.0.0-beta.11'];
    const all = [...order, '1.0.0-rc.1', '1.0.0', '1.0.1', '1.2.0', '1.10.0', '2.0.0-rc.1', '2.0.0', '10.0.0'];
    const mixed = [...all].reverse().sort((a, b) => byPrecedence(version(a), version(b)));
    expect(mixed).toEqual(all);
    for (const text of all) expect(byPrecedence(version(text), version(text))).toBe(0);
  });

  it.each(['1', '1.2', '01.2.3', '1.2.3-', '1.2.3-01', '1.2.3-a..b', '1.2.3+build', ' 1.2.3', '1.2.3\n', 'v1.2.3', ''])(
    '%j is none',
    text => expect(parseVersion(text)).toBeNull(),
  );

  it.each(['v1', 'v1.2', '1.2.3', 'v1.2.3 ', 'vv1.2.3', 'V1.2.3', 'v1.2.3/../x', 'v1.2.x'])(
    'the tag %j names none',
    tag => expect(versionOfTag(tag)).toBeNull(),
  );
});

describe('a release', () => {
  const FIRST = { prerelease: false, latest: true, floating: 'v1', 'npm-tag': 'latest' };
  it.each([
    ['the first', 'v1.0.0', [], FIRST],
    ['a newer one', 'v1.10.0', ['v1.2.0', 'v1.9.9', 'v0.1.0'], FIRST],
    ['one behind prereleases of the next', 'v1.3.0', ['v2.0.0-rc.1', 'v1.2.0'], FIRST],
    ['after its own prerelease', 'v1.3.0', ['v1.3.0-rc.2'], FIRST],
    ['a prerelease', 'v2.0.0-rc.1', ['v1.2.0'], { prerelease: true, latest: false, floating: '', 'npm-tag': 'next' }],
    ['a fix of an older minor', 'v1.2.4', ['v1.3.0'], { latest: false, floating: '', 'npm-tag': 'v1' }],
    ['a fix of an older major', 'v1.3.1', ['v1.3.0', 'v2.0.0'], { latest: false, floating: 'v1', 'npm-tag': 'v1' }],
    ['the next major', 'v2.0.0', ['v1.3.0', 'v10', 'nightly'], { latest: true, floating: 'v2', 'npm-tag': 'latest' }],
  ])('%s: what becomes of it', (_, tag, published, expected) => {
    expect(planOf(tag, published)).toMatchObject({ version: tag.slice(1), ...expected });
  });

  it('is none without a version', () => {
    for (const tag of ['v1', 'main', '', 'v1.0.0;x']) expect(() => planOf(tag, [])).toThrow('no tag of a release');
  });
});
