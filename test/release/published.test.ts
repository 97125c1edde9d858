import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { git, temporaryFolder, writeFiles } from '../cli/run';
import { runScript } from './script';

const [ONE, TWO, SUMS] = ['1', '2', '3'].map(digit => digit.repeat(64));
const ASSETS = [
  { name: 'x-1.2.0.tgz', digest: `sha256:${ONE}` },
  { name: 'x-1.2.0.cdx.json', digest: `sha256:${TWO}` },
  { name: 'SHA256SUMS', digest: `sha256:${SUMS}` },
];
const RELEASE = { tag_name: 'v1.2.0', draft: false, prerelease: false, immutable: true, assets: ASSETS };

function check(tag: string, release: unknown) {
  const cwd = temporaryFolder();
  writeFiles(cwd, { SHA256SUMS: `${TWO}  x-1.2.0.cdx.json\n${ONE}  x-1.2.0.tgz\n` });
  return runScript('release/published.mjs', [tag, 'SHA256SUMS'], { cwd, input: JSON.stringify(release) });
}

describe('a published release', () => {
  it('is out as it was meant', () => expect(check('v1.2.0', RELEASE)).toEqual({ code: 0, stdout: '', stderr: '' }));

  it.each([
    ['this is the release of `v1.1.0`', { tag_name: 'v1.1.0' }],
    ['it is still a draft', { draft: true }],
    ['GitHub takes it for a prerelease', { prerelease: true }],
    ['it can still be changed', { immutable: false }],
    ['it can still be changed', { immutable: undefined }],
    ['`x-1.2.0.tgz` is missing', { assets: ASSETS.slice(1) }],
    [
      '`x-1.2.0.tgz` is not the file',
      { assets: [{ name: 'x-1.2.0.tgz', digest: `sha256:${TWO}` }, ...ASSETS.slice(1)] },
    ],
    ['`x-1.2.0.tgz` is not the file', { assets: [{ name: 'x-1.2.0.tgz', digest: null }, ...ASSETS.slice(1)] }],
    ['`y` should not be there', { assets: [...ASSETS, { name: 'y', digest: `sha256:${TWO}` }] }],
  ])('is refused: %s', (sentence, change) => {
    const { code, stderr } = check('v1.2.0', { ...RELEASE, ...change });
    expect([code, stderr]).toEqual([1, expect.stringContaining(`v1.2.0: ${sentence}`)]);
  });

  it('that should be one to try is refused as a release', () => {
    expect(check('v1.2.0-rc.1', { ...RELEASE, tag_name: 'v1.2.0-rc.1' }).stderr).toContain('takes no prerelease');
    expect(check('v1', RELEASE).code).toBe(2);
  });
});

describe('the floating tag', () => {
  /** A clone with two commits, and the bare repository that it pushes to. */
  function clone() {
    const folder = temporaryFolder();
    git(folder, 'init', '--quiet', '--bare', 'origin.git');
    git(folder, 'clone', '--quiet', 'origin.git', 'work');
    const cwd = join(folder, 'work');
    const commit = (message: string) => {
      git(
        cwd,
        '-c',
        'user.name=x',
        '-c',
        'user.email=x@example.com',
        'commit',
        '--quiet',
        '--allow-empty',
        '-m',
        message,
      );
      return git(cwd, 'rev-parse', 'HEAD').trim();
    };
    const tagged = () => git(cwd, 'ls-remote', 'origin', 'refs/tags/v1').split('\t')[0];
    return { cwd, commits: [commit('one'), commit('two')], tagged };
  }

  it('is made, moved, and stays where it is', () => {
    const { cwd, commits, tagged } = clone();
    const [one = '', two = ''] = commits;
    for (const commit of [one, two, two]) {
      expect(runScript('release/move-tag.mjs', ['v1', commit], { cwd }).code).toBe(0);
      expect(tagged()).toBe(commit);
    }
  });

  it.each(['v1.2.0', 'main', '', '--all', 'v1 v2'])('%j is none', tag => {
    const { cwd, commits, tagged } = clone();
    expect(runScript('release/move-tag.mjs', [tag, commits[0] ?? ''], { cwd }).code).toBe(2);
    expect(runScript('release/move-tag.mjs', ['v1', 'HEAD'], { cwd }).code).toBe(2);
    expect(tagged()).toBe('');
  });
});
