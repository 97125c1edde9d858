import { mkdirSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { disagreements } from '../../scripts/release/agree.mjs';
import { released, sectionsOf, withAddresses } from '../../scripts/release/changelog.mjs';
import { VERSION } from '../../src/version';
import { git, ROOT, refineIam, temporaryFolder } from '../cli/run';
import { read } from '../documents';
import { runScript } from './script';

const CHANGELOG =
  '# Changelog\n\n## [Unreleased]\n\n## [1.2.0] - 2026-11-20\n\n### Added\n\n- x\n\n## [1.1.0] - 2026-10-01\n\n- y\n';

const AGREED = {
  tag: 'v1.2.0',
  manifest: { version: '1.2.0' },
  lock: { version: '1.2.0', packages: { '': { version: '1.2.0' } } },
  source: "export const VERSION = '1.2.0';\n",
  changelog: CHANGELOG,
  today: '2026-11-23',
};

describe('tag, manifest, source and changelog', () => {
  it('agree', () => expect(disagreements(AGREED)).toEqual([]));

  it.each([
    ['the tag `1.2.0` is no `v` and a version', { tag: '1.2.0' }],
    ['package.json says `1.1.0`, the tag `v1.2.0`', { manifest: { version: '1.1.0' } }],
    ['package-lock.json says `1.1.0`', { lock: { version: '1.1.0', packages: { '': { version: '1.2.0' } } } }],
    ['the root of package-lock.json says', { lock: { version: '1.2.0', packages: { '': { version: '1.1.0' } } } }],
    ['src/version.ts says `1.1.0`', { source: "export const VERSION = '1.1.0';\n" }],
    ['src/version.ts says `undefined`', { source: '' }],
    ['does not begin with `## [Unreleased]`', { changelog: CHANGELOG.replace('## [Unreleased]\n\n', '') }],
    ['still has changes', { changelog: CHANGELOG.replace('[Unreleased]\n', '[Unreleased]\n\n- z\n') }],
    ['the newest version of CHANGELOG.md says `1.2.1`', { changelog: CHANGELOG.replace('[1.2.0]', '[1.2.1]') }],
    ['says nothing of 1.2.0', { changelog: CHANGELOG.replace('### Added\n\n- x\n', '') }],
    ['has no day for 1.2.0', { changelog: CHANGELOG.replace(' - 2026-11-20', '') }],
    ['on a day to come, 2026-11-20', { today: '2026-11-19' }],
  ])('disagree: %s', (sentence, change) => {
    expect(disagreements({ ...AGREED, ...change }).join('\n')).toContain(sentence);
  });
});

describe('the changelog', () => {
  it('of this repository is kept as the release reads it', () => {
    const [first, ...rest] = sectionsOf(read('CHANGELOG.md'));
    expect(first?.name).toBe('Unreleased');
    for (const { name, date } of rest) expect([name, date]).toEqual([expect.any(String), expect.any(String)]);
  });

  it('has links that lead from the page of a release, too', () => {
    const text = '[a](docs/a.md#b), [b](https://x.y/z), [c](#d)';
    expect(withAddresses(text, 'https://x/blob/v1')).toBe(text.replace('(docs', '(https://x/blob/v1/docs'));
  });

  it('gets the heading of a version', () => {
    const before = CHANGELOG.replace('[Unreleased]\n', '[Unreleased]\n\n- z\n');
    expect(sectionsOf(released(before, '1.3.0', '2026-11-23'))).toEqual([
      { name: 'Unreleased', date: null, body: '' },
      { name: '1.3.0', date: '2026-11-23', body: '- z' },
      { name: '1.2.0', date: '2026-11-20', body: '### Added\n\n- x' },
      { name: '1.1.0', date: '2026-10-01', body: '- y' },
    ]);
    expect(() => released(CHANGELOG, '1.3.0', '2026-11-23')).toThrow('nothing is written');
    expect(() => released(before, '1.1.0', '2026-11-23')).toThrow('has 1.1.0 already');
    expect(() => sectionsOf('## 1.3.0\n')).toThrow('no heading of a version');
  });
});

describe('the version', () => {
  it('is the one of package.json, in the lockfile, on the command line and in what is written', () => {
    const { version } = JSON.parse(read('package.json'));
    const lock = JSON.parse(read('package-lock.json'));
    expect([VERSION, lock.version, lock.packages[''].version]).toEqual([version, version, version]);
    expect(refineIam(['--version'], { cwd: ROOT }).stdout).toBe(`${version}\n`);
    const article = ['examples/article/policy.json', '--report', 'examples/article/unused-access.json'];
    expect(JSON.parse(refineIam([...article, '--format', 'json'], { cwd: ROOT }).stdout).tool).toBe(version);
    const { runs } = JSON.parse(refineIam([...article, '--format', 'sarif'], { cwd: ROOT }).stdout);
    expect(runs[0].tool.driver.version).toBe(version);
  });
});

describe('the check of a tag', () => {
  /** A checkout of this tree's scripts whose HEAD is on `main` of its origin, or on another branch. */
  function checkout(branch: string): string {
    const folder = temporaryFolder();
    mkdirSync(join(folder, 'x'));
    git(folder, 'init', '--quiet', '--initial-branch=x');
    git(folder, '-c', 'user.name=x', '-c', 'user.email=x@example.com', 'commit', '--quiet', '--allow-empty', '-m', 'x');
    git(folder, 'update-ref', `refs/remotes/origin/${branch}`, 'HEAD');
    return folder;
  }

  it('refuses what disagrees, is out already, or is on no branch of releases', () => {
    const env = { GIT_DIR: join(checkout('feature'), '.git') };
    const { code, stdout, stderr } = runScript('release/check.mjs', ['v99.0.0'], { input: 'v1.0.0\nv99.0.0\n', env });
    expect([code, stdout]).toEqual([1, '']);
    expect(stderr).toContain('package.json says ');
    expect(stderr).toContain('`v99.0.0` is released already');
    expect(stderr).toContain('is neither on `main` nor on `99.x`');
    const on = { GIT_DIR: join(checkout('99.x'), '.git') };
    expect(runScript('release/check.mjs', ['v99.0.0'], { env: on }).stderr).not.toContain('neither');
    expect(runScript('release/check.mjs', []).code).toBe(2);
  });
});
