import { chmodSync, lstatSync, readdirSync, readlinkSync, statSync, symlinkSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { finding, LISTING, policy } from './made';
import { refineIam, repository, temporaryFolder, textOf, writeFiles } from './run';

const BEFORE = policy('s3:GetBucketAcl', 's3:GetObject');
const AFTER = policy('s3:GetObject');
const WRITE = ['--report', '-', '--write'];

describe('--write', () => {
  it('edits files and folders, says so, and has nothing to do a second time', () => {
    const cwd = temporaryFolder();
    writeFiles(cwd, { 'a.json': BEFORE, 'folder/b.json': BEFORE, 'folder/c.json': AFTER });
    const first = refineIam(['a.json', 'folder', ...WRITE], { cwd, input: LISTING });
    expect(first.code).toBe(0);
    expect(first.stdout).toContain(
      '\n2 unused actions removed from 2 statements in 2 files; everything else is as it was.\n',
    );
    expect(first.stdout).not.toContain('Nothing was written');
    for (const name of ['a.json', 'folder/b.json', 'folder/c.json']) expect(textOf(cwd, name)).toBe(AFTER);
    const second = refineIam(['a.json', 'folder', ...WRITE], { cwd, input: LISTING });
    expect(second.stdout).toContain('Nothing to change.');
    expect(second.stdout).not.toContain('removed');
  });

  it('writes nothing without the flag', () => {
    const cwd = temporaryFolder();
    writeFiles(cwd, { 'a.json': BEFORE });
    for (const format of ['text', 'json', 'patch', 'markdown']) {
      refineIam(['a.json', '--report', '-', '--format', format, '--check'], { cwd, input: LISTING });
    }
    expect(textOf(cwd, 'a.json')).toBe(BEFORE);
    expect(readdirSync(cwd)).toEqual(['a.json']);
  });

  it.each([0o600, 0o644, 0o755, 0o640])('keeps the mode %o', mode => {
    const cwd = temporaryFolder();
    writeFiles(cwd, { 'a.json': BEFORE });
    chmodSync(join(cwd, 'a.json'), mode);
    refineIam(['a.json', ...WRITE], { cwd, input: LISTING });
    expect(textOf(cwd, 'a.json')).toBe(AFTER);
    expect(statSync(join(cwd, 'a.json')).mode & 0o777).toBe(mode);
    expect(readdirSync(cwd)).toEqual(['a.json']);
  });

  it('writes to what a named link points to, and leaves the link', () => {
    const cwd = temporaryFolder();
    writeFiles(cwd, { 'real/a.json': BEFORE });
    symlinkSync('real/a.json', join(cwd, 'link.json'));
    refineIam(['link.json', ...WRITE], { cwd, input: LISTING });
    expect(lstatSync(join(cwd, 'link.json')).isSymbolicLink()).toBe(true);
    expect(readlinkSync(join(cwd, 'link.json'))).toBe('real/a.json');
    expect(textOf(cwd, 'real/a.json')).toBe(AFTER);
  });

  it('edits a file once that is named twice, or by two names', () => {
    const cwd = temporaryFolder();
    writeFiles(cwd, { 'a.json': BEFORE });
    symlinkSync('a.json', join(cwd, 'link.json'));
    const { code } = refineIam(['a.json', './a.json', 'link.json', '.', ...WRITE], { cwd, input: LISTING });
    expect(textOf(cwd, 'a.json')).toBe(AFTER);
    expect(code).toBe(0);
  });

  it('leaves a file alone that changed while it was analysed', () => {
    const cwd = repository({ 'a.json': BEFORE, 'b.json': BEFORE });
    const meanwhile = `${BEFORE} `;
    // A git of our own, which is asked for the changed files after the policies are read, changes one of them.
    writeFiles(cwd, {
      'bin/git': `#!/bin/sh\ncase "$*" in *--name-status*) cp meanwhile a.json;; esac\nPATH='${process.env.PATH}' exec git "$@"\n`,
      meanwhile,
    });
    chmodSync(join(cwd, 'bin/git'), 0o755);
    const { code, stdout } = refineIam(['a.json', 'b.json', ...WRITE, '--base', 'HEAD'], {
      cwd,
      input: LISTING,
      env: { PATH: `${join(cwd, 'bin')}:${process.env.PATH}` },
    });
    expect(code).toBe(2);
    expect(stdout).toMatch(/a\.json.* changed while it was analysed/);
    expect(textOf(cwd, 'a.json')).toBe(meanwhile);
    expect(textOf(cwd, 'b.json')).toBe(AFTER);
    expect(stdout).not.toMatch(/^Written\.$/m);
  });

  it('writes nothing by a stale report, and with --check calls nothing clean', () => {
    const cwd = temporaryFolder();
    writeFiles(cwd, { 'a.json': BEFORE, 'report.json': finding() });
    const args = ['a.json', '--report', 'report.json', '--principal', 'MyRole', '--write', '--as-of', '2026-12-31'];
    const { stdout } = refineIam(args, { cwd });
    expect(stdout).toContain('more than 30 days old');
    expect(textOf(cwd, 'a.json')).toBe(BEFORE);
    expect(refineIam([...args, '--check'], { cwd }).code).toBe(2);
    expect(refineIam([...args, '--max-report-age', '8w', '--check'], { cwd }).code).toBe(1);
    expect(textOf(cwd, 'a.json')).toBe(AFTER);
  });
});
