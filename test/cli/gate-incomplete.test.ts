import { symlinkSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { LISTING, policy } from './made';
import { commit, git, refineIam, repository, temporaryFolder, timed, writeFiles } from './run';

const UNUSED = policy('s3:GetBucketAcl', 's3:GetObject');
const CLEAN = policy('s3:GetObject', 's3:PutObject');

function check(cwd: string, args: readonly string[], input: string = LISTING) {
  const { code, stdout, stderr } = refineIam([...args, '--report', '-', '--check', '--format', 'json'], { cwd, input });
  return { code, result: stdout === '' ? stderr : JSON.parse(stdout).gate.result };
}

describe('a gate is never passed', () => {
  it.each([
    ['an empty folder', {}],
    ['a template', { 'a.json': '{"Resources": {}}' }],
    ['a list of anything else', { 'a.json': '[{"Effect": "NoSchedule", "Action": "s3:*"}]' }],
  ])('over no policy at all: %s', (_, files) => {
    const cwd = temporaryFolder();
    writeFiles(cwd, files);
    expect(check(cwd, ['.'])).toEqual({ code: 2, result: 'incomplete' });
  });

  it('over an Allow of all but some actions', () => {
    const cwd = temporaryFolder();
    writeFiles(cwd, {
      'a.json': '{"Version": "2012-10-17", "Statement": [{"Effect": "Allow", "NotAction": "iam:*", "Resource": "*"}]}',
    });
    expect(check(cwd, ['a.json'])).toEqual({ code: 2, result: 'incomplete' });
  });

  it('by a run that takes a pattern away, known to the catalogue or not', () => {
    const cwd = temporaryFolder();
    writeFiles(cwd, { 'a.json': policy('newsvc:*', 's3:GetObject') });
    expect(check(cwd, ['a.json'], '[{"serviceNamespace": "newsvc"}]')).toEqual({ code: 1, result: 'failed' });
  });
});

describe('--base', () => {
  const changed = () => {
    const cwd = repository({ 'a.json': CLEAN });
    git(cwd, 'branch', 'base');
    writeFiles(cwd, { 'new.json': UNUSED });
    commit(cwd);
    return cwd;
  };
  const added = ['--fail-on', 'added', '--base', 'base'];

  it('sees a file through a link to its folder, or to itself', () => {
    const cwd = changed();
    const elsewhere = temporaryFolder();
    symlinkSync(cwd, join(elsewhere, 'link'));
    symlinkSync('new.json', join(cwd, 'alias.json'));
    for (const path of ['new.json', join(elsewhere, 'link/new.json'), join(elsewhere, 'link'), 'alias.json']) {
      expect(check(cwd, [path, ...added]).code).toBe(1);
    }
  });

  it('refuses a file of another repository', () => {
    const other = repository({ 'x.json': CLEAN });
    git(other, 'branch', 'base');
    const { code, result } = check(other, [join(changed(), 'new.json'), ...added]);
    expect(code).toBe(2);
    expect(result).toContain('outside the repository');
  });
});

describe('--format patch', () => {
  it('is refused for a file that no patch can name', () => {
    const cwd = temporaryFolder();
    const elsewhere = temporaryFolder();
    writeFiles(elsewhere, { 'p.json': UNUSED });
    const { code, stdout, stderr } = refineIam([join(elsewhere, 'p.json'), '--report', '-', '--format', 'patch'], {
      cwd,
      input: LISTING,
    });
    expect([code, stdout]).toEqual([2, '']);
    expect(stderr).toContain('outside this repository or folder');
  });

  it('names the file behind a link', () => {
    const cwd = repository({ 'real.json': UNUSED });
    symlinkSync('real.json', join(cwd, 'l.json'));
    const { stdout } = refineIam(['l.json', '--report', '-', '--format', 'patch'], { cwd, input: LISTING });
    writeFileSync(join(cwd, 'p.patch'), stdout);
    expect(git(cwd, 'apply', '--check', 'p.patch')).toBe('');
  });
});

it('a list of the same patterns over and over takes no longer than one of others', () => {
  const cwd = temporaryFolder();
  const entries = Array.from({ length: 30_000 }, () => ['s3:Get*', 's3:*Acl', 's3:Li*', 's3:GetBucketAcl']).flat();
  writeFiles(cwd, { 'a.json': policy(...entries) });
  const { code, seconds } = timed(['a.json', '--report', '-'], { cwd, input: LISTING });
  expect(code).toBe(0);
  expect(seconds).toBeLessThan(5);
});
