import { spawnSync } from 'node:child_process';
import { chmodSync, existsSync, linkSync, lstatSync, readFileSync, symlinkSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { describe, expect, it } from 'vitest';
import { LISTING, policy } from '../cli/made';
import { git, ROOT, refineIam, repository, temporaryFolder, textOf, writeFiles } from '../cli/run';
import { compiled } from '../run-folder';

const BEFORE = policy('s3:GetBucketAcl', 's3:GetObject');
const AFTER = policy('s3:GetObject');
const ARGS = ['a.json', '--report', 'report.json'];

function made(): string {
  const cwd = temporaryFolder();
  writeFiles(cwd, { 'a.json': BEFORE, 'report.json': LISTING });
  return cwd;
}

/** Runs a line of shell with the program and its arguments as `"$@"`. */
function inShell(line: string, cwd: string, args: readonly string[]) {
  const program = [...compiled(), join(resolve(ROOT, process.env.DIST ?? 'dist'), 'cli.js')];
  const given = ['-c', line, 'sh', process.execPath, ...program, ...args];
  return spawnSync('sh', given, { cwd, encoding: 'utf8', env: { PATH: process.env.PATH, HOME: cwd } });
}

describe('input without an end', () => {
  it.each([
    [[...ARGS.slice(0, 2), '/dev/zero'], '/dev/zero: error: it has more than 25 MB'],
    [[...ARGS, '--catalogue', '/dev/zero'], '/dev/zero: error: the catalogue has more than 64 MB'],
    [[...ARGS, '--config', '/dev/zero'], '/dev/zero: error: this is no file'],
    [[...ARGS, '--baseline', '/dev/zero'], '/dev/zero: error: this is no file'],
    [['/dev/zero', ...ARGS.slice(1)], 'dev/zero: error: this is no file'],
  ])('%j', (args, message) => {
    const { code, stderr } = refineIam(args, { cwd: made() });
    expect([code, stderr]).toEqual([2, expect.stringContaining(message)]);
  });

  it('on standard input', () => {
    const { status, stderr } = inShell('yes "[]" | "$@"', made(), ['a.json', '--report', '-']);
    expect([status, stderr]).toEqual([2, expect.stringContaining('it has more than 25 MB')]);
  });

  it('is not waited for where a pipe lies in a folder', () => {
    const cwd = made();
    writeFiles(cwd, { 'folder/s3.json': '{"Name": "s3", "Actions": []}' });
    expect(spawnSync('mkfifo', [join(cwd, 'folder/pipe.json'), join(cwd, 'pipe.json')]).status).toBe(0);
    const { code, stderr } = refineIam([...ARGS, '--catalogue', 'folder'], { cwd });
    expect([code, stderr]).toEqual([2, expect.stringContaining('folder/pipe.json: error: this is no file')]);
    expect(refineIam(['.', ...ARGS.slice(1)], { cwd }).code).toBe(0);
  });

  it('is read from a pipe that ends', () => {
    const { status, stdout } = inShell('mkfifo r; cat report.json >r & "$@"', made(), ['a.json', '--report', 'r']);
    expect([status, stdout]).toEqual([0, expect.stringContaining('- s3:GetBucketAcl')]);
  });
});

describe('output that is no place in a folder', () => {
  it.each(['/dev/stdout', '/dev/fd/1', '/proc/self/fd/1', 'link'])('%s goes where the shell sent it', name => {
    const cwd = made();
    symlinkSync('/dev/stdout', join(cwd, 'link'));
    const line = 'echo first >log; inode=$(ls -i log); "$@" >>log; [ "$inode" = "$(ls -i log)" ] && echo last >>log';
    expect(inShell(line, cwd, [...ARGS, '--format', 'patch', '--output', name]).status).toBe(0);
    expect(textOf(cwd, 'log')).toMatch(/^first\ndiff --git [\s\S]*-.*s3:GetBucketAcl[\s\S]*\nlast\n$/);
    expect(inShell('"$@" | cat', cwd, [...ARGS, '--format', 'patch', '--output', name]).stdout).toContain('@@');
    expect(lstatSync('/dev/stdout').isSymbolicLink()).toBe(true);
  });

  it('is refused by `collect`, which writes a report whole or not at all', () => {
    const cwd = made();
    const args = ['collect', '--analyzer', 'arn:aws:access-analyzer:eu-west-1:123456789012:analyzer/x'];
    const { status, stderr } = inShell('"$@" >log', cwd, [...args, '--output', '/dev/stdout']);
    expect([status, stderr]).toEqual([2, expect.stringContaining('/dev/stdout: error: this is no regular file')]);
  });
});

describe('other names of a file', () => {
  it('lose a hard link to it: they keep the old text, as with git and most editors', () => {
    const cwd = made();
    linkSync(join(cwd, 'a.json'), join(cwd, 'other.txt'));
    expect(refineIam([...ARGS, '--write'], { cwd }).code).toBe(0);
    expect([textOf(cwd, 'a.json'), textOf(cwd, 'other.txt')]).toEqual([AFTER, BEFORE]);
  });

  it('that are links in a circle end the walk and the call', () => {
    const cwd = made();
    symlinkSync('.', join(cwd, 'circle'));
    symlinkSync('self.json', join(cwd, 'self.json'));
    expect(refineIam(['.', ...ARGS.slice(1)], { cwd }).code).toBe(0);
    expect(refineIam(['self.json', ...ARGS.slice(1)], { cwd })).toMatchObject({ code: 2, stdout: '' });
  });
});

describe('git', () => {
  it('starts no program that the settings of a repository name to list its files', () => {
    const cwd = repository({ 'a.json': BEFORE, 'report.json': LISTING });
    writeFiles(cwd, { watch: '#!/bin/sh\ntouch "$HOME/was-run"\n' });
    chmodSync(join(cwd, 'watch'), 0o755);
    git(cwd, 'config', 'core.fsmonitor', join(cwd, 'watch'));
    expect(refineIam(['.', ...ARGS.slice(1), '--base', 'HEAD', '--check', '--fail-on', 'added'], { cwd }).code).toBe(0);
    expect(existsSync(join(cwd, 'was-run'))).toBe(false);
    git(cwd, 'status');
    expect(existsSync(join(cwd, 'was-run'))).toBe(true);
  });

  it.each(['--output=pwned', '-O pwned', '--exec=touch pwned', ':(glob)**', 'HEAD; touch pwned', '$(touch pwned)'])(
    'takes the ref %j for nothing but a ref',
    ref => {
      const cwd = repository({ 'a.json': BEFORE, 'report.json': LISTING });
      const { code, stdout, stderr } = refineIam([...ARGS, '--check', '--fail-on', 'added', `--base=${ref}`], { cwd });
      expect([code, stdout, stderr]).toEqual([2, '', expect.stringContaining('error: git cannot compare with')]);
      expect(git(cwd, 'status', '--porcelain')).toBe('');
      expect(readFileSync(join(cwd, 'a.json'), 'utf8')).toBe(BEFORE);
    },
  );
});
