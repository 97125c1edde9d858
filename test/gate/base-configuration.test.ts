import { rmSync, symlinkSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { LISTING, policy } from '../cli/made';
import { commit, git, refineIam, repository, writeFiles } from '../cli/run';

const CONFIG = '.github/refine-iam.yml';
const CLEAN = policy('s3:GetObject', 's3:PutObject');
const UNUSED = policy('s3:GetBucketAcl', 's3:GetObject', 's3:PutObject');
const KEEP = 'keep:\n  - actions: s3:GetBucketAcl\n    reason: drill\n';
const IGNORE = 'ignore: ["iam/**"]\n';

/** A repository on a branch `change` that brings files to what `main` has. */
function changed(
  before: Readonly<Record<string, string | Buffer>>,
  after: Readonly<Record<string, string | Buffer>>,
): string {
  const cwd = repository(before);
  git(cwd, 'checkout', '--quiet', '-b', 'change');
  writeFiles(cwd, after);
  commit(cwd);
  return cwd;
}

interface Checked {
  readonly code: number | null;
  readonly gate: { readonly failOn: string; readonly result: string; readonly sentence: string };
  readonly notes: readonly { readonly path: string; readonly message: string; readonly help: string }[];
  readonly left: readonly string[];
}

function check(cwd: string, ...args: readonly string[]): Checked {
  const asked = ['.', '--report', '-', '--check', '--base', 'main', '--format', 'json', ...args];
  const { code, stdout, stderr } = refineIam(asked, { cwd, input: LISTING });
  if (stdout === '') throw new Error(stderr);
  const { gate, problems, files } = JSON.parse(stdout);
  const notes = problems.filter((one: { code: string }) => one.code === 'configuration');
  return { code, gate, notes, left: files.flatMap((file: { policies: readonly unknown[] }) => reasons(file.policies)) };
}

function reasons(policies: readonly unknown[]): readonly string[] {
  const statements = (
    policies as readonly { statements: readonly { reason: string | null; left: readonly { reason: string }[] }[] }[]
  ).flatMap(one => one.statements);
  return statements.flatMap(({ reason, left }) => [...(reason ? [reason] : []), ...left.map(one => one.reason)]);
}

describe('a change that brings a configuration', () => {
  it.each([
    ['keeps what it adds', KEEP, 'keep-rule'],
    ['ignores where it adds', IGNORE, 'ignored'],
  ])('and %s shows it, and its gate is decided without it', (_, text, reason) => {
    for (const before of [{}, { [CONFIG]: 'report: {max-age: 30}\n' }]) {
      const cwd = changed({ ...before, 'iam/a.json': CLEAN }, { 'iam/a.json': UNUSED, [CONFIG]: text });
      const { code, gate, notes, left } = check(cwd, '--fail-on', 'added');
      expect([code, gate.result]).toEqual([1, 'failed']);
      expect(gate.sentence).toContain('iam/a.json');
      expect(left).toEqual([reason]);
      expect(notes).toMatchObject([{ path: CONFIG, help: 'what it changes counts once it is merged' }]);
    }
  });

  it('and, where that ignores the file, a keep comment too, is excused by neither', () => {
    const yaml = (...entries: readonly string[]) =>
      [
        'Statement:',
        '  - Effect: Allow',
        '    Resource: "*"',
        '    Action:',
        ...entries.map(one => `      - ${one}`),
        '',
      ].join('\n');
    const kept = yaml('s3:GetBucketAcl # refine-iam: keep: drill', 's3:GetObject');
    const cwd = changed({ 'iam/a.yaml': yaml('s3:GetObject') }, { 'iam/a.yaml': kept });
    const commented = check(cwd, '--fail-on', 'added');
    expect([commented.code, commented.left]).toEqual([1, ['keep-rule']]);
    writeFiles(cwd, { [CONFIG]: IGNORE });
    expect(check(cwd, '--fail-on', 'added').code).toBe(1);
  });

  it('cannot say how much the gate lets by, nor loosen what it looks at', () => {
    const lax = 'gate: {fail-on: added, max-unused-actions: 9}\n';
    const cwd = changed({ 'iam/a.json': CLEAN }, { 'iam/a.json': UNUSED, [CONFIG]: lax });
    expect(check(cwd).gate).toMatchObject({ failOn: 'any', result: 'failed' });
    const never = changed(
      { 'iam/a.json': CLEAN, [CONFIG]: 'gate: added\n' },
      { 'iam/a.json': UNUSED, [CONFIG]: 'gate: never\n' },
    );
    expect(check(never).gate).toMatchObject({ failOn: 'added', result: 'failed' });
    expect(check(never, '--fail-on', 'never').code).toBe(0);
  });

  it('cannot move a policy to a principal that used it', () => {
    const report = JSON.stringify({
      ...{ id: 'f', analyzedAt: '2026-11-20T02:10:11Z', status: 'ACTIVE', findingType: 'UnusedPermission' },
      resource: 'arn:aws:iam::123456789012:role/RoleA',
      findingDetails: [{ unusedPermissionDetails: { serviceNamespace: 's3', actions: [{ action: 'GetBucketAcl' }] } }],
    });
    const other = report.replace('"f"', '"g"').replace('RoleA', 'RoleB').replace('GetBucketAcl', 'GetBucketPolicy');
    const files = {
      'iam/a.json': CLEAN,
      [CONFIG]: 'principals: {"iam/**": RoleA}\n',
      'r/a.json': report,
      'r/b.json': other,
    };
    const cwd = changed(files, { 'iam/a.json': UNUSED, [CONFIG]: 'principals: {"iam/**": RoleB}\n' });
    const args = ['iam', '--report', 'r/a.json', '--report', 'r/b.json', '--as-of', '2026-11-23'];
    const gate = ['--check', '--fail-on', 'added', '--base', 'main'];
    expect(refineIam([...args, ...gate], { cwd }).code).toBe(1);
    expect(refineIam([...args, ...gate, '--config', CONFIG], { cwd }).code).toBe(0);
  });

  it('cannot say that a policy which moves to another role stays with its own', () => {
    const mapped = (b: string) => `principals: {"a/**": RoleA, "b/**": ${b}}\n`;
    const cwd = changed(
      { 'a/p.json': UNUSED, [CONFIG]: mapped('RoleB') },
      { 'b/p.json': UNUSED, [CONFIG]: mapped('RoleA') },
    );
    git(cwd, 'rm', '--quiet', 'a/p.json');
    commit(cwd);
    expect(check(cwd, '--fail-on', 'added')).toMatchObject({ code: 1, gate: { result: 'failed' } });
    expect(check(cwd, '--fail-on', 'added', '--config', CONFIG)).toMatchObject({ code: 0, gate: { result: 'passed' } });
  });
});

describe('the configuration of the base', () => {
  it('excuses what it excused before, also where the change takes it away', () => {
    const cwd = changed({ 'iam/a.json': CLEAN, [CONFIG]: KEEP }, { 'iam/a.json': UNUSED });
    expect(check(cwd, '--fail-on', 'added')).toMatchObject({ code: 0, notes: [], left: ['keep-rule'] });
    rmSync(join(cwd, CONFIG));
    const gone = check(cwd, '--fail-on', 'added');
    expect(gone).toMatchObject({ code: 0, left: [] });
    expect(gone.notes[0]?.message).toMatch(/not that of the merge base with `main`, by which the gate is decided/);
  });

  it('is that of the merge base, whatever its lines end with in the work tree', () => {
    const cwd = changed({ 'iam/a.json': CLEAN, [CONFIG]: KEEP }, { 'iam/a.json': UNUSED });
    git(cwd, 'checkout', '--quiet', 'main');
    writeFiles(cwd, { [CONFIG]: 'gate: any\n' });
    commit(cwd);
    git(cwd, 'checkout', '--quiet', 'change');
    writeFiles(cwd, { [CONFIG]: KEEP.replaceAll('\n', '\r\n') });
    expect(check(cwd, '--fail-on', 'added')).toMatchObject({ code: 0, notes: [] });
  });

  it('counts only where nobody names one, and something is checked', () => {
    const cwd = changed({ 'iam/a.json': CLEAN }, { 'iam/a.json': UNUSED, [CONFIG]: KEEP });
    expect(check(cwd, '--fail-on', 'added', '--config', CONFIG)).toMatchObject({ code: 0, notes: [] });
    const args = ['.', '--report', '-', '--base', 'main'];
    expect(refineIam(args, { cwd, input: LISTING })).toMatchObject({
      code: 0,
      stdout: expect.not.stringContaining('merge base'),
    });
  });

  it.each<[string, string | Buffer, RegExp]>([
    ['an unknown key', 'gates: any\n', /^[0-9a-f]{12}:\.github\/refine-iam\.yml:1:1: error: `gates`/],
    ['no UTF-8', Buffer.from([0x61, 0xff]), /refine-iam\.yml: error: the configuration of the base is not UTF-8/],
    ['over a megabyte', `# ${'x'.repeat(1_000_000)}`, /refine-iam\.yml: error: .* more than 1 MB/],
  ])('that cannot be read is exit 2, with its problem: %s', (_, text, message) => {
    const cwd = changed({ 'iam/a.json': CLEAN, [CONFIG]: text }, { 'iam/a.json': UNUSED, [CONFIG]: KEEP });
    const args = ['.', '--report', '-', '--check', '--base', 'main'];
    const { code, stdout, stderr } = refineIam(args, { cwd, input: LISTING });
    expect([code, stdout]).toEqual([2, '']);
    expect(stderr).toMatch(message);
  });

  it('is no link', () => {
    const cwd = repository({ 'iam/a.json': CLEAN, 'other.yml': KEEP, '.github/x': '' });
    symlinkSync('../other.yml', join(cwd, CONFIG));
    commit(cwd);
    git(cwd, 'checkout', '--quiet', '-b', 'change');
    rmSync(join(cwd, CONFIG));
    writeFiles(cwd, { [CONFIG]: KEEP, 'iam/a.json': UNUSED });
    const args = ['.', '--report', '-', '--check', '--base', 'main'];
    const { code, stderr } = refineIam(args, { cwd, input: LISTING });
    expect([code, stderr]).toEqual([2, expect.stringContaining('a link is not followed')]);
  });
});
