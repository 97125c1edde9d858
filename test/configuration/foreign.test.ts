import { mkdirSync, renameSync, symlinkSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { LISTING, policy } from '../cli/made';
import { git, temporaryFolder, textOf, writeFiles } from '../cli/run';
import { refineIam } from './run';

const CONFIG = '.github/refine-iam.yml';
const POLICY = policy('s3:GetBucketAcl', 's3:GetObject');

/** A folder with a report and, in it, a repository whose configuration ignores all of it. */
function around(configuration: string | null = 'ignore: ["iam/**"]\n'): string {
  const cwd = temporaryFolder();
  writeFiles(cwd, { 'r.json': LISTING, 'repo/iam/a.json': POLICY });
  if (configuration !== null) writeFiles(cwd, { [`repo/${CONFIG}`]: configuration });
  git(join(cwd, 'repo'), 'init', '--quiet');
  return cwd;
}

const refused = (cwd: string, ...args: readonly string[]) => {
  const { code, stdout, stderr } = refineIam(cwd, ...args, '--report', 'r.json');
  expect([code, stdout]).toEqual([2, '']);
  return stderr;
};

describe('a repository with a configuration that is not read from here', () => {
  it('is not edited against it, whether its file or a folder is named', () => {
    const cwd = around();
    for (const path of ['repo', 'repo/iam', 'repo/iam/a.json', './repo/../repo/iam']) {
      expect(refused(cwd, path, '--write')).toBe(
        `error: \`repo\` has a configuration that is not read from here\n  run it there, or add \`--config repo/${CONFIG}\`, whose globs then count from here\n`,
      );
    }
    expect(refused(cwd, join(cwd, 'repo/iam'))).toContain(`\`--config ${join(cwd, 'repo', CONFIG)}\``);
    expect(textOf(cwd, 'repo/iam/a.json')).toBe(POLICY);
    expect(refused(cwd, 'owners', 'repo')).toContain('is not read from here');
  });

  it('is found from another repository, one around it, and through a link', () => {
    const cwd = around();
    writeFiles(cwd, { 'other/r.json': LISTING, 'other/b.json': POLICY });
    symlinkSync('../repo/iam', join(cwd, 'other/link'));
    expect(refused(cwd, 'other/b.json', 'other/link')).toContain('`repo`');
    git(join(cwd, 'other'), 'init', '--quiet');
    expect(refused(join(cwd, 'other'), 'link')).toContain('`../repo`');
    git(cwd, 'init', '--quiet');
    expect(refused(cwd, 'repo/iam')).toContain('`repo`');
  });

  it('is judged by it there, and by the file that is named', () => {
    const cwd = around();
    writeFiles(cwd, { 'from-here.yml': 'ignore: ["repo/iam/**"]\n' });
    const named = refineIam(cwd, 'repo', '--report', 'r.json', '--config', 'from-here.yml');
    expect([named.code, named.stdout]).toEqual([0, expect.stringContaining('ignored by the configuration')]);
    const below = refineIam(join(cwd, 'repo/iam'), '.', '--report', '../../r.json');
    expect([below.code, below.stdout]).toEqual([0, expect.stringContaining('ignored by the configuration')]);
  });
});

it('a repository without one is judged from anywhere, and a path that is not there is told as such', () => {
  const cwd = around(null);
  const { code, stdout } = refineIam(cwd, 'repo', '--report', 'r.json');
  expect([code, stdout]).toEqual([0, expect.stringContaining('1 unused action to remove')]);
  expect(refused(cwd, 'repo/none.json')).toContain('no such file');
  mkdirSync(join(cwd, 'plain/.github'), { recursive: true });
  writeFiles(cwd, { [`plain/${CONFIG}`]: 'ignore: ["**"]\n' });
  renameSync(join(cwd, 'repo/iam'), join(cwd, 'plain/iam'));
  expect(refineIam(cwd, 'plain', '--report', 'r.json').code).toBe(0);
});
