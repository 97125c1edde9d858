import { renameSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { LISTING, policies, policy } from './made';
import { commit, git, refineIam, repository, temporaryFolder, writeFiles } from './run';
import { validResult } from './schema';

interface Answer {
  readonly code: number | null;
  readonly result: string;
  readonly sentence: string;
}

function gate(cwd: string, ...args: readonly string[]): Answer {
  const { code, stdout } = refineIam(['.', '--report', '-', '--check', '--format', 'json', ...args], {
    cwd,
    input: LISTING,
  });
  const { gate } = validResult<{ gate: { result: string; sentence: string } }>(stdout);
  return { code, ...gate };
}

const UNUSED = policy('s3:GetBucketAcl', 's3:GetObject');
const CLEAN = policy('s3:GetObject', 's3:PutObject');

describe('--check', () => {
  it('passes where nothing unused is granted', () => {
    const cwd = temporaryFolder();
    writeFiles(cwd, { 'a.json': CLEAN });
    expect(gate(cwd)).toMatchObject({ code: 0, result: 'passed' });
  });

  it('fails where something is, by default and by `any`, and names it', () => {
    const cwd = temporaryFolder();
    writeFiles(cwd, { 'a.json': UNUSED });
    for (const args of [[], ['--fail-on', 'any']]) {
      const answer = gate(cwd, ...args);
      expect(answer).toMatchObject({ code: 1, result: 'failed' });
      expect(answer.sentence).toContain('a.json');
    }
    expect(refineIam(['.', '--report', '-', '--check'], { cwd, input: LISTING }).stdout).toMatch(/Gate `any`: failed/);
  });

  it('never fails by `never`, and without it no rule gives exit 1', () => {
    const cwd = temporaryFolder();
    writeFiles(cwd, { 'a.json': UNUSED });
    expect(gate(cwd, '--fail-on', 'never')).toMatchObject({ code: 0, result: 'passed' });
    const [checked, unchecked] = [['--check'], []].map(
      flags => refineIam(['.', '--report', '-', '--fail-on', 'never', ...flags], { cwd, input: LISTING }).stdout,
    );
    expect(checked).toContain('\nNo gate: `never` was asked for, so unused access fails nothing.\n');
    expect(unchecked).not.toContain('ate: ');
  });

  it('fails still when the same run mends the files', () => {
    const cwd = temporaryFolder();
    writeFiles(cwd, { 'a.json': UNUSED });
    expect(gate(cwd, '--write').code).toBe(1);
    expect(gate(cwd).code).toBe(0);
  });

  it('fails for what is unused and cannot be taken out', () => {
    const cwd = temporaryFolder();
    writeFiles(cwd, { 'a.json': policy('s3:GetBucketAcl') });
    expect(gate(cwd)).toMatchObject({ code: 1, result: 'failed' });
  });

  it.each([
    ['a broken file', { 'b.json': '{ "Statement": [' }],
    ['a policy that cannot be read', { 'b.json': policy('s3:GetObject').replace('"Effect"', '"effect"') }],
    ['a file that is not UTF-8', { 'b.json': Buffer.from('{ "Effect": \xff', 'latin1') }],
  ])('is 2, and beats 1, with %s', (_, files) => {
    const cwd = temporaryFolder();
    writeFiles(cwd, { 'a.json': CLEAN, ...files });
    expect(gate(cwd)).toMatchObject({ code: 2, result: 'incomplete' });
    writeFiles(cwd, { 'a.json': UNUSED });
    expect(gate(cwd).code).toBe(2);
  });

  it('takes no statement for clean of which nobody knows whose it is', () => {
    const cwd = temporaryFolder();
    const about = JSON.stringify({
      ...{
        id: 'f',
        analyzedAt: '2026-11-20T02:10:11Z',
        resource: 'arn:aws:iam::123456789012:role/MyRole',
        status: 'ACTIVE',
      },
      ...{ findingType: 'UnusedPermission', findingDetails: [{ unusedPermissionDetails: { serviceNamespace: 's3' } }] },
    });
    writeFiles(cwd, { 'a.json': UNUSED });
    const args = ['a.json', '--report', '-', '--check', '--as-of', '2026-11-23', '--format', 'json'];
    for (const principal of [[], ['--principal', 'OtherRole']]) {
      const { code, stdout } = refineIam([...args, ...principal], { cwd, input: about });
      expect([code, JSON.parse(stdout).gate.result]).not.toEqual([0, 'passed']);
    }
  });
});

describe('--fail-on added', () => {
  const added = (cwd: string) => gate(cwd, '--fail-on', 'added', '--base', 'main');
  const branch = (files: Readonly<Record<string, string>>) => {
    const cwd = repository(files);
    git(cwd, 'checkout', '--quiet', '-b', 'change');
    return cwd;
  };

  it('passes what was granted before, and fails what was not', () => {
    const cwd = branch({ 'a.json': UNUSED, 'b.json': CLEAN });
    expect(added(cwd)).toMatchObject({ code: 0, result: 'passed' });
    writeFiles(cwd, { 'a.json': policy('s3:GetBucketAcl', 's3:GetObject', 's3:ListBucket') });
    expect(added(cwd)).toMatchObject({ code: 0, result: 'passed' });
    writeFiles(cwd, { 'a.json': policy('s3:GetBucketAcl', 's3:GetBucketPolicy', 's3:GetObject') });
    expect(added(cwd)).toMatchObject({ code: 1, result: 'failed' });
    commit(cwd);
    expect(added(cwd)).toMatchObject({ code: 1, result: 'failed' });
  });

  it('counts what a pattern adds, and not a pattern that was narrowed', () => {
    const cwd = branch({ 'a.json': policy('s3:GetObject'), 'b.json': policy('s3:*') });
    writeFiles(cwd, { 'b.json': policy('s3:Get*') });
    expect(added(cwd).code).toBe(0);
    git(cwd, 'checkout', '--quiet', '--', 'b.json');
    writeFiles(cwd, { 'a.json': policy('s3:GetBucket*') });
    expect(added(cwd).code).toBe(1);
  });

  it('counts no move, rename, split or reformatting', () => {
    const cwd = branch({
      'a.json': UNUSED,
      'b.json': policies(['s3:GetBucketPolicy', 's3:PutObject'], ['sqs:SendMessage']),
    });
    renameSync(join(cwd, 'a.json'), join(cwd, 'renamed.json'));
    expect(added(cwd).code).toBe(0);
    writeFiles(cwd, {
      'b.json': policy('sqs:SendMessage'),
      'split.json': policy('s3:GetBucketPolicy', 's3:PutObject'),
    });
    expect(added(cwd).code).toBe(0);
    commit(cwd);
    expect(added(cwd).code).toBe(0);
    writeFiles(cwd, { 'renamed.json': JSON.stringify(JSON.parse(UNUSED)) });
    expect(added(cwd).code).toBe(0);
  });

  it('counts what an untracked file adds, and no deletion', () => {
    const cwd = branch({ 'a.json': UNUSED, 'b.json': UNUSED });
    rmSync(join(cwd, 'b.json'));
    expect(added(cwd).code).toBe(0);
    writeFiles(cwd, { 'new.json': policy('s3:GetBucketPolicy') });
    expect(added(cwd).code).toBe(1);
  });

  it('compares with the merge base, not with what the base did since', () => {
    const cwd = branch({ 'a.json': UNUSED, 'c.json': CLEAN });
    writeFiles(cwd, { 'c.json': policy('s3:GetObject') });
    commit(cwd);
    git(cwd, 'checkout', '--quiet', 'main');
    writeFiles(cwd, { 'a.json': CLEAN });
    commit(cwd);
    git(cwd, 'checkout', '--quiet', 'change');
    expect(added(cwd).code).toBe(0);
  });

  it('works from a folder below the root', () => {
    const cwd = branch({ 'deep/a.json': CLEAN, 'b.json': UNUSED });
    writeFiles(cwd, { 'deep/a.json': UNUSED });
    expect(added(join(cwd, 'deep')).code).toBe(1);
    git(cwd, 'checkout', '--quiet', '--', 'deep/a.json');
    expect(added(join(cwd, 'deep')).code).toBe(0);
  });
});

describe('--fail-on touched', () => {
  const touched = (cwd: string) => gate(cwd, '--fail-on', 'touched', '--base', 'main');
  const TWO = policies(['s3:GetBucketAcl', 's3:GetObject'], ['s3:PutObject', 's3:ListBucket']);

  it('asks only for statements that changed', () => {
    const cwd = repository({ 'a.json': TWO });
    expect(touched(cwd).code).toBe(0);
    writeFiles(cwd, { 'a.json': policies(['s3:GetBucketAcl', 's3:GetObject'], ['s3:PutObject']) });
    expect(touched(cwd).code).toBe(0);
    writeFiles(cwd, {
      'a.json': policies(
        ['s3:GetBucketAcl', 's3:GetObject', 's3:AbortMultipartUpload'],
        ['s3:PutObject', 's3:ListBucket'],
      ),
    });
    expect(touched(cwd)).toMatchObject({ code: 1, result: 'failed' });
    writeFiles(cwd, { 'a.json': TWO.replace('"s3:GetObject"\n', '"s3:GetObject"  \n') });
    expect(touched(cwd).code).toBe(1);
  });

  it('counts lines that only went', () => {
    const cwd = repository({
      'a.json': policies(['s3:GetBucketAcl', 's3:GetObject', 's3:PutObject'], ['s3:ListBucket']),
    });
    writeFiles(cwd, { 'a.json': policies(['s3:GetBucketAcl', 's3:PutObject'], ['s3:ListBucket']) });
    expect(touched(cwd).code).toBe(1);
  });

  it('reads what else the change adds, in formats that the file asked about is not of', () => {
    const cwd = repository({ 'a.json': CLEAN });
    writeFiles(cwd, {
      'a.json': UNUSED,
      'b.yaml': 'Statement:\n  - Effect: Allow\n    Action: [s3:GetBucketAcl]\n    Resource: "*"\n',
      'main.tf': 'data "aws_iam_policy_document" "a" {\n  statement {\n    actions = ["s3:GetBucketAcl"]\n  }\n}\n',
    });
    commit(cwd);
    const args = ['a.json', '--report', '-', '--check', '--fail-on', 'added', '--base', 'HEAD~1'];
    const { code, stdout, stderr } = refineIam(args, { cwd, input: LISTING });
    expect([code, stderr]).toEqual([1, '']);
    expect(stdout).toContain('Gate `added`: failed');
  });

  it('counts no statement whose neighbour came or went', () => {
    const cwd = repository({ 'a.json': TWO });
    writeFiles(cwd, { 'a.json': policies(['s3:GetBucketAcl', 's3:GetObject']) });
    expect(touched(cwd).code).toBe(0);
    commit(cwd);
    git(cwd, 'checkout', '--quiet', '-b', 'change');
    writeFiles(cwd, { 'a.json': TWO });
    expect(touched(cwd).code).toBe(0);
  });

  it('counts new files, whether tracked or not, and no file that was renamed as it is', () => {
    const cwd = repository({ 'a.json': TWO });
    renameSync(join(cwd, 'a.json'), join(cwd, 'b.json'));
    git(cwd, 'add', '--all');
    expect(touched(cwd).code).toBe(0);
    git(cwd, 'reset', '--quiet');
    writeFiles(cwd, { 'c.json': UNUSED });
    expect(touched(cwd).code).toBe(1);
  });

  it('is exit 2 outside a repository', () => {
    const cwd = temporaryFolder();
    writeFiles(cwd, { 'a.json': TWO });
    const args = ['.', '--report', '-', '--check', '--fail-on', 'touched', '--base', 'main'];
    const { code, stderr } = refineIam(args, { cwd, input: LISTING });
    expect([code, stderr]).toEqual([2, expect.stringContaining('git cannot compare with `main`')]);
  });

  it('takes no ref for an option', () => {
    const cwd = repository({ 'a.json': TWO });
    const args = ['.', '--report', '-', '--check', '--fail-on', 'touched', '--base=--output=evil'];
    expect(refineIam(args, { cwd, input: LISTING }).code).toBe(2);
    expect(git(cwd, 'status', '--porcelain')).toBe('');
  });
});
