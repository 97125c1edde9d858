import { rmSync, symlinkSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { LISTING, policy } from './made';
import { git, refineIam, repository, temporaryFolder, textOf, writeFiles } from './run';

const BEFORE = policy('s3:GetBucketAcl', 's3:GetObject');

/** The policy files that a run found, in its order. */
function found(cwd: string, ...paths: readonly string[]): readonly string[] {
  const { code, stdout, stderr } = refineIam([...paths, '--report', '-', '--format', 'json'], { cwd, input: LISTING });
  expect([code, stderr]).toEqual([0, '']);
  return (JSON.parse(stdout).files as readonly { readonly path: string }[]).map(file => file.path);
}

describe('a folder of a repository', () => {
  it('is seen as git sees it', () => {
    const cwd = repository({
      'tracked.json': BEFORE,
      'deep/er/a.JSON': BEFORE,
      'b.jsonc': BEFORE,
      'c.txt': BEFORE,
      '.gitignore': 'ignored*\n',
    });
    writeFiles(cwd, {
      'new.json': BEFORE,
      'ignored.json': BEFORE,
      'ignored/d.json': BEFORE,
      'deep/.hidden/e.json': BEFORE,
    });
    expect(found(cwd, '.')).toEqual(['b.jsonc', 'deep/.hidden/e.json', 'deep/er/a.JSON', 'new.json', 'tracked.json']);
    expect(found(join(cwd, 'deep'), '.')).toEqual(['deep/.hidden/e.json', 'deep/er/a.JSON']);
    expect(found(cwd, 'deep', 'deep/er', 'deep/er/a.JSON')).toEqual(['deep/.hidden/e.json', 'deep/er/a.JSON']);
    expect(found(cwd, 'ignored.json')).toEqual(['ignored.json']);
  });

  it('holds tracked files although a rule would ignore them, and none that are gone', () => {
    const cwd = repository({ 'a.json': BEFORE, 'gone.json': BEFORE });
    writeFiles(cwd, { '.gitignore': '*.json\n' });
    rmSync(join(cwd, 'gone.json'));
    expect(found(cwd, '.')).toEqual(['a.json']);
  });

  it('is not clean where a sparse checkout leaves policies out', () => {
    const cwd = repository({ 'a/clean.json': policy('s3:GetObject'), 'b/c.json': BEFORE, 'b/d.json': BEFORE });
    git(cwd, 'sparse-checkout', 'set', 'a');
    const check = (path: string) => refineIam([path, '--report', '-', '--check'], { cwd, input: LISTING });
    const whole = check('.');
    expect(whole.code).toBe(2);
    expect(whole.stdout).toContain(
      'b/c.json: error: git has the file, and this sparse checkout leaves it out, and 1 other policy file',
    );
    expect(check('a').code).toBe(0);
  });

  it('says which links it does not follow', () => {
    const [outside, plain] = [temporaryFolder(), temporaryFolder()];
    writeFiles(outside, { 'p.json': BEFORE });
    const cwd = repository({ 'a.json': policy('s3:GetObject'), '.gitignore': 'no/\n', 'no/a.json': BEFORE });
    writeFiles(plain, { 'a.json': policy('s3:GetObject') });
    for (const folder of [cwd, plain]) {
      for (const name of ['l5.yml', 'l1.json', 'l2.tf', 'l3.yaml', 'l4.json', 'l.txt']) {
        symlinkSync(join(outside, 'p.json'), join(folder, name));
      }
    }
    symlinkSync('a.json', join(cwd, 'no/l.json'));
    for (const folder of [cwd, plain]) {
      const run = refineIam(['.', '--report', '-', '--check'], { cwd: folder, input: LISTING });
      expect(run.code).toBe(0);
      expect(run.stdout.match(/.*link.*/g)).toEqual([
        'l1.json: note: this is a symbolic link, which is not followed; nor are `l2.tf`, `l3.yaml`, `l4.json` and 1 other link',
      ]);
    }
  });

  it('ends at links, submodules and other repositories', () => {
    const other = repository({ 'inner.json': BEFORE });
    const cwd = repository({ 'a.json': BEFORE, 'real/b.json': BEFORE });
    symlinkSync('a.json', join(cwd, 'link.json'));
    symlinkSync('real', join(cwd, 'linked'));
    symlinkSync(other, join(cwd, 'outside'));
    git(cwd, 'submodule', '--quiet', 'add', other, 'module');
    git(cwd, 'add', '--all');
    writeFiles(cwd, { 'nested/c.json': BEFORE });
    git(join(cwd, 'nested'), 'init', '--quiet');
    expect(found(cwd, '.')).toEqual(['a.json', 'real/b.json']);
    expect(refineIam(['.', '--report', '-', '--write'], { cwd, input: LISTING }).code).toBe(0);
    for (const name of ['module/inner.json', 'nested/c.json']) expect(textOf(cwd, name)).toBe(BEFORE);
    expect(textOf(other, 'inner.json')).toBe(BEFORE);
  });

  it('shows a file once when a merge has left it in conflict', () => {
    const cwd = repository({ 'a.json': BEFORE });
    git(cwd, 'checkout', '--quiet', '-b', 'side');
    writeFiles(cwd, { 'a.json': policy('s3:GetBucketAcl', 's3:PutObject') });
    git(cwd, 'commit', '--quiet', '--all', '--message', 'side');
    git(cwd, 'checkout', '--quiet', 'main');
    writeFiles(cwd, { 'a.json': policy('s3:GetBucketAcl', 's3:ListBucket') });
    git(cwd, 'commit', '--quiet', '--all', '--message', 'main');
    expect(() => git(cwd, 'merge', '--quiet', 'side')).toThrow();
    const { code, stdout } = refineIam(['.', '--report', '-', '--check'], { cwd, input: LISTING });
    expect(code).toBe(2);
    expect(stdout.match(/a\.json:\d+:\d+: error/g)).toHaveLength(1);
  });
});

describe('a folder outside every repository', () => {
  it('is walked whole, without links and node_modules', () => {
    const cwd = temporaryFolder();
    writeFiles(cwd, {
      'a.json': BEFORE,
      'b/c.json': BEFORE,
      'node_modules/x/d.json': BEFORE,
      '.git-not/e.json': BEFORE,
    });
    symlinkSync('b', join(cwd, 'linked'));
    symlinkSync('..', join(cwd, 'b/loop'));
    expect(found(cwd, '.')).toEqual(['.git-not/e.json', 'a.json', 'b/c.json']);
    expect(found(cwd, 'b')).toEqual(['b/c.json']);
    expect(found(join(cwd, 'b'), '..')).toEqual(['../.git-not/e.json', '../a.json', 'c.json']);
  });

  it('may hold repositories', () => {
    const cwd = temporaryFolder();
    writeFiles(cwd, {
      'a.json': BEFORE,
      'one/b.json': BEFORE,
      'one/ignored.json': BEFORE,
      'one/.gitignore': 'ignored.json',
    });
    git(join(cwd, 'one'), 'init', '--quiet');
    expect(found(cwd, 'one')).toEqual(['one/b.json']);
  });

  it('is told to hold no policy when it holds none', () => {
    const cwd = temporaryFolder();
    writeFiles(cwd, {
      'package.json': '{"name": "x"}',
      'list.json': '[1]',
      'text.json': '"x"',
      'tsconfig.json': '{ "a": [1] } // x',
    });
    const { code, stdout } = refineIam(['.', '--report', '-'], { cwd, input: LISTING });
    expect(code).toBe(0);
    expect(stdout).toMatch(/^No policy was found\.$/m);
  });

  it('is a link itself, and then followed to its real place', () => {
    const cwd = temporaryFolder();
    writeFiles(cwd, { 'real/a.json': BEFORE });
    symlinkSync('real', join(cwd, 'link'));
    expect(found(cwd, 'link')).toEqual(['real/a.json']);
  });
});
