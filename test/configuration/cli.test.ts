import { mkdirSync, renameSync, symlinkSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { finding, LISTING, policy } from '../cli/made';
import { repository, temporaryFolder, writeFiles } from '../cli/run';
import { refineIam, resultOf } from './run';

const CONFIG = '.github/refine-iam.yml';
const POLICY = policy('s3:GetBucketAcl', 's3:GetObject', 'sns:*');

function made(configuration: string | Buffer | null, files: Readonly<Record<string, string>> = {}): string {
  const cwd = temporaryFolder();
  writeFiles(cwd, {
    'evidence/a.json': finding('RoleA'),
    'evidence/b.json': finding('RoleB').replace('GetBucketAcl', 'GetObject'),
    ...files,
    ...(configuration === null ? {} : { [CONFIG]: configuration }),
  });
  return cwd;
}

const REPORTS = ['--report', 'evidence/a.json', '--report', 'evidence/b.json'];

describe('principals of the configuration', () => {
  const cwd = () =>
    made(
      'principals:\n  iam/a/**: RoleA\n  iam/**/shared.json: [RoleB, RoleA]\n  iam/c.json: [RoleC, arn:aws:iam::123456789012:role/RoleC]\n  iam/none/*: RoleD\n',
      {
        'iam/a/own.json': POLICY,
        'iam/b/shared.json': POLICY,
        'iam/a/shared.json': POLICY,
        'iam/c.json': POLICY,
        'other.json': POLICY,
      },
    );

  it('say whose the policies are, all that fit together', () => {
    const { statements, problems } = resultOf(cwd(), ...REPORTS);
    const owners = (path: string) => statements[path]?.principals.map(({ arn, by }) => [arn.replace(/.*\//, ''), by]);
    expect(owners('iam/a/own.json')).toEqual([['RoleA', 'configuration']]);
    expect(owners('iam/a/shared.json')).toEqual([
      ['RoleA', 'configuration'],
      ['RoleB', 'configuration'],
    ]);
    expect(statements['iam/a/own.json']?.after).toEqual(['s3:GetObject']);
    expect(statements['iam/b/shared.json']?.after).toEqual(['s3:GetBucketAcl', 's3:GetObject']);
    expect(statements['iam/c.json']?.reason).toBe('no-evidence');
    expect(statements['other.json']?.reason).toBe('unowned');
    expect(problems.map(({ code, path, line, message }) => [code, path, line, message])).toEqual([
      ['principal-not-covered', CONFIG, 4, 'no report is about `RoleC`: its policies were left alone'],
      ['idle-glob', CONFIG, 5, 'the glob `iam/none/*` of `principals` fits none of the files that were read'],
    ]);
  });

  it('do not count where the run names one itself', () => {
    const { statements } = resultOf(cwd(), ...REPORTS, '--principal', 'RoleB');
    expect(statements['iam/a/own.json']?.principals.map(({ by }) => by)).toEqual(['principal']);
    expect(statements['iam/a/own.json']?.after).toEqual(['s3:GetBucketAcl']);
  });

  it('take a report that names nobody for one about each', () => {
    const folder = made('principals:\n  a.json: RoleA\n', { 'a.json': POLICY, 'b.json': POLICY, 'e/r.json': LISTING });
    const { statements } = resultOf(folder, '--report', 'e/r.json');
    expect(statements['a.json']).toMatchObject({
      verdict: 'refined',
      principals: [{ arn: 'RoleA', by: 'configuration' }],
    });
    expect(statements['b.json']).toMatchObject({ verdict: 'refined', principals: [] });
  });

  it('leave the warning that nobody is named where they fit no file', () => {
    const folder = made('principals:\n  x.json: RoleA\n', { 'a.json': POLICY });
    const { statements, problems } = resultOf(folder, ...REPORTS);
    expect(statements['a.json']?.reason).toBe('unowned');
    expect(problems.map(({ code }) => code)).toEqual(['unowned', 'idle-glob']);
  });

  it('are seen from the root of the repository', () => {
    const folder = repository({
      [CONFIG]: 'principals:\n  deep/a.json: RoleA\n',
      'deep/a.json': POLICY,
      'deep/evidence/a.json': finding('RoleA'),
    });
    const { statements } = resultOf(join(folder, 'deep'), '--report', 'evidence/a.json');
    expect(statements['deep/a.json']?.after).toEqual(['s3:GetObject']);
  });
});

describe('what the configuration ignores and keeps', () => {
  it('is left alone, listed, and holds nothing back', () => {
    const ignored = { 'b/a.json': POLICY, 'b/broken.json': '{ "a": ' };
    const cwd = made('ignore: ["b/**"]\nprincipals: {"**": RoleA}', { ...ignored, 'a.json': policy('s3:GetObject') });
    const { code, statements, problems } = resultOf(cwd, ...REPORTS, '--check', '--write');
    expect(statements['b/a.json']).toMatchObject({ verdict: 'declined', reason: 'ignored', principals: [] });
    expect(problems.map(({ path, severity, code: what }) => [path, severity, what])).toEqual([
      ['b/broken.json', 'note', 'syntax'],
    ]);
    expect(code).toBe(0);
    expect(refineIam(cwd, '.', ...REPORTS).stdout).toMatch(/1 left alone \(ignored by the configuration\)/);
  });

  it('stays to the day that the rule says, and goes after it', () => {
    const rule = (day: string) => `keep:\n  - actions: s3:GetBucket*\n    reason: drill\n    expires: ${day}\n`;
    const files = { 'a.json': POLICY };
    const kept = resultOf(made(rule('2026-11-23'), files), '--report', 'evidence/a.json', '--principal', 'RoleA');
    expect(kept.statements['a.json']?.after).toEqual(['s3:GetBucketAcl', 's3:GetObject']);
    const keep = { reason: 'drill', expires: '2026-11-23', owner: null, path: CONFIG, line: 2 };
    expect(kept.statements['a.json']?.left).toEqual([{ action: 's3:GetBucketAcl', reason: 'keep-rule', keep }]);
    const over = resultOf(made(rule('2026-11-22'), files), '--report', 'evidence/a.json', '--principal', 'RoleA');
    expect(over.statements['a.json']?.after).toEqual(['s3:GetObject']);
    expect(over.problems).toMatchObject([{ code: 'expired-keep', severity: 'warning', path: CONFIG, line: 2 }]);
  });
});

describe('the gate of the configuration', () => {
  const folder = (gate: string) => repository({ [CONFIG]: gate, 'a.json': POLICY, 'e/a.json': LISTING });
  const RUN = ['.', '--report', 'e/a.json', '--check'];

  it('is what `--check` asks for, unless a flag says so', () => {
    expect(refineIam(folder('gate: never'), ...RUN).code).toBe(0);
    expect(refineIam(folder('gate: any'), ...RUN).code).toBe(1);
    expect(refineIam(folder('gate: never'), ...RUN, '--fail-on', 'any').code).toBe(1);
    expect(refineIam(folder('ignore: []'), ...RUN).code).toBe(1);
    expect(refineIam(folder('gate: any'), '.', '--report', 'e/a.json').code).toBe(0);
    const cwd = folder('gate: added');
    expect(resultOf(cwd, '--report', 'e/a.json', '--check', '--base', 'main')).toMatchObject({
      code: 0,
      gate: { failOn: 'added', result: 'passed' },
    });
    writeFiles(cwd, { 'new.json': policy('s3:GetBucketPolicy') });
    expect(refineIam(cwd, ...RUN, '--base', 'main').code).toBe(1);
  });

  it.each(['added', 'touched'])('`%s` needs something to compare with, once it counts', gate => {
    const { code, stderr } = refineIam(folder(`gate: ${gate}`), ...RUN);
    expect(code).toBe(2);
    expect(stderr).toMatch(
      new RegExp(
        `^\\.github/refine-iam\\.yml: error: \`gate: ${gate}\` needs .*\\n.*--base .*, or \`--fail-on any\`, which needs none\n`,
      ),
    );
    expect(refineIam(folder(`gate: ${gate}`), '.', '--report', 'e/a.json').code).toBe(0);
  });
});

describe('a configuration that cannot be read', () => {
  const files = { 'a.json': POLICY };
  const refused = (cwd: string, ...args: readonly string[]) => {
    const { code, stdout, stderr } = refineIam(cwd, 'a.json', ...REPORTS, '--write', ...args);
    expect([code, stdout]).toEqual([2, '']);
    return stderr;
  };

  it.each<[string, string | Buffer, RegExp]>([
    [
      'two mistakes',
      'gates: any\nignore: [/a]\n',
      /yml:1:1: error: `gates`[\s\S]*`gate`[\s\S]*yml:2:10: error: the glob `\/a`/,
    ],
    ['broken YAML', 'ignore: [a\ngate: any', /yml:2:1: error: this is no YAML/],
    ['no UTF-8', Buffer.from([0x61, 0xff]), /yml: error: the file is not UTF-8/],
    ['over a megabyte', `# ${'x'.repeat(1_000_000)}`, /yml: error: .*1 MB/],
    ['a terminal command', 'gate: "\\u001b[31m"', /yml:1:7: error: `gate` is/],
  ])('ends the run and says where: %s', (_, text, message) => {
    const stderr = refused(made(text, files));
    expect(stderr).toMatch(message);
    expect(stderr).not.toMatch(/[^\P{Cc}\n]/u);
  });

  it('by `--config` is read instead, and must be there', () => {
    const cwd = made('gates: any', { ...files, 'my.yml': 'ignore: [a.json]' });
    expect(resultOf(cwd, ...REPORTS, '--config', 'my.yml').statements['a.json']?.reason).toBe('ignored');
    expect(refused(cwd, '--config', 'none.yml')).toMatch(/^none\.yml: error: .*no such file/);
    expect(refused(cwd, '--config', '.')).toMatch(/a folder, not a file/);
    expect(refused(cwd, '--config', '')).toMatch(/`--config` is empty/);
  });

  it('is no link, no folder and no file of another ending', () => {
    const cwd = made(null, { ...files, 'elsewhere/secret.yml': 'password: x', 'dir/refine-iam.yml/x': '' });
    mkdirSync(join(cwd, '.github'));
    symlinkSync('../elsewhere/secret.yml', join(cwd, CONFIG));
    const stderr = refused(cwd);
    expect(stderr).toMatch(/refine-iam\.yml: error: this is a link/);
    expect(stderr).not.toMatch(/password/);
    renameSync(join(cwd, '.github'), join(cwd, 'was'));
    symlinkSync('dir', join(cwd, '.github'));
    expect(refused(cwd)).toMatch(/this is a link, or stands below one/);
    const folder = made(null, { ...files, '.github/refine-iam.yml/x': '' });
    expect(refused(folder)).toMatch(/a folder, not a file/);
    const other = made(null, { ...files, '.github/refine-iam.yaml': 'gate: any' });
    expect(refused(other)).toMatch(/refine-iam\.yaml: error: .*read from `\.github\/refine-iam\.yml`\n.*rename/);
  });
});
