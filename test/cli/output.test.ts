import { spawnSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { finding, LISTING, policies, policy } from './made';
import { git, ROOT, refineIam, repository, temporaryFolder, textOf, writeFiles } from './run';
import { validResult } from './schema';

const REPORT = ['--report', 'report.json'];

interface Result {
  readonly tool: string;
  readonly catalogue: { readonly date: string };
  readonly evidence: readonly unknown[];
  readonly files: readonly {
    readonly path: string;
    readonly policies: readonly { readonly statements: readonly Readonly<Record<string, unknown>>[] }[];
  }[];
  readonly problems: readonly { readonly code: string; readonly path: string | null }[];
  readonly gate: Readonly<Record<string, unknown>>;
  readonly totals: Readonly<Record<string, number>>;
}

describe('--format text', () => {
  const cwd = () => {
    const folder = temporaryFolder();
    writeFiles(folder, { 'report.json': finding(), 'policy.json': policy('s3:GetBucketAcl', 's3:GetObject', 'sns:*') });
    return folder;
  };
  const args = ['policy.json', ...REPORT, '--principal', 'MyRole', '--as-of', '2026-11-23'];

  it('shows the diff of the list, by whom and since when, and what was read', () => {
    const { code, stdout, stderr } = refineIam(args, { cwd: cwd() });
    expect([code, stderr]).toEqual([0, '']);
    expect(stdout).toContain('policy.json:4');
    expect(stdout).toMatch(/^ {2}- s3:GetBucketAcl$/m);
    expect(stdout).toMatch(/^ {4}s3:GetObject$/m);
    expect(stdout).toContain('20 Nov 2026');
    expect(stdout).toContain('MyRole');
    expect(stdout).not.toContain('123456789012');
    expect(stdout).toContain('Read 1 file');
  });

  it('is the same from run to run, without colour where it is no terminal', () => {
    const folder = cwd();
    const first = refineIam(args, { cwd: folder }).stdout;
    expect(refineIam(args, { cwd: folder }).stdout).toBe(first);
    expect(refineIam(args, { cwd: folder, env: { NO_COLOR: '1' } }).stdout).toBe(first);
    expect(first).not.toContain('\u001b');
  });

  it.skipIf(spawnSync('script', ['--version']).status !== 0)(
    'is coloured on a terminal, unless NO_COLOR is set',
    () => {
      const folder = cwd();
      const command = [process.execPath, join(ROOT, 'dist/cli.js'), ...args].join(' ');
      const onTerminal = (env: Readonly<Record<string, string>>) =>
        spawnSync('script', ['--quiet', '--return', '--command', command, '/dev/null'], {
          cwd: folder,
          encoding: 'utf8',
          env: { PATH: process.env.PATH, TERM: 'xterm', ...env },
        });
      expect(onTerminal({}).stdout).toContain('\u001b[31m  - s3:GetBucketAcl');
      const plain = onTerminal({ NO_COLOR: '1' });
      expect([plain.status, plain.stdout]).toEqual([0, expect.not.stringContaining('\u001b')]);
    },
  );
});

describe('--format json', () => {
  it('fits the schema and lists every statement', () => {
    const cwd = temporaryFolder();
    const text = JSON.stringify({
      Version: '2012-10-17',
      Statement: [
        { Sid: 'A', Effect: 'Allow', Action: ['s3:GetBucketAcl', 's3:Get*', 'x'], Resource: '*' },
        { Sid: 'A', Effect: 'Deny', Action: 's3:GetBucketAcl', Resource: '*' },
        { Effect: 'Allow', NotAction: 'iam:*', Resource: '*' },
        { Effect: 'Allow', Action: 's3:GetBucketAcl', Principal: '*' },
        { Effect: 'Allow', Action: 'sns:Publish', Resource: '*' },
        { Effect: 'Allow', Action: ['s3:PutObject', 's3:NotYetKnown'], Resource: '*' },
        { Effect: 'Allow', Action: [], Resource: '*' },
        { Effect: 'Allow', Resource: '*' },
        'no statement',
      ],
    });
    writeFiles(cwd, { 'report.json': finding(), 'a/policy.json': text, 'b.json': '{', 'c.json': '{"a": 1}' });
    const { code, stdout, stderr } = refineIam(
      ['.', ...REPORT, '--principal', 'MyRole', '--as-of', '2026-11-23', '--format', 'json'],
      { cwd },
    );
    expect([code, stderr]).toEqual([0, '']);
    const result = validResult<Result>(stdout);
    expect(result.files.map(file => file.path)).toEqual(['a/policy.json']);
    const statements = result.files[0]?.policies[0]?.statements ?? [];
    expect(statements.map(one => [one.verdict, one.reason])).toEqual([
      ['refined', null],
      ['declined', 'deny'],
      ['declined', 'not-action'],
      ['declined', 'principal'],
      ['emptied', null],
      ['kept', null],
      ['kept', null],
      ['declined', 'not-literal'],
    ]);
    expect(statements[0]).toMatchObject({
      line: 1,
      principals: [{ arn: 'arn:aws:iam::123456789012:role/MyRole', by: 'principal' }],
      before: ['s3:GetBucketAcl', 's3:Get*', 'x'],
      removed: [{ action: 's3:GetBucketAcl', level: 'Read', lastAccessed: '2026-03-02T08:11:00.000Z' }],
    });
    expect(new Set(statements.map(one => one.id)).size).toBe(statements.length);
    expect(result.evidence).toEqual([
      {
        principal: 'arn:aws:iam::123456789012:role/MyRole',
        kind: 'access-analyzer',
        analyzedAt: '2026-11-20T02:10:11.000Z',
        source: 'report.json',
      },
    ]);
    expect(result.gate).toMatchObject({ failOn: 'never' });
    expect(result.totals).toMatchObject({
      files: 1,
      policies: 1,
      statements: 8,
      refined: 1,
      kept: 2,
      emptied: 1,
      declined: 4,
    });
    expect(result.totals.problems).toBe(result.problems.length);
    const codes = result.problems.map(one => one.code);
    for (const code of ['syntax', 'bad-statement', 'invalid-entry', 'unknown-action', 'empty-list'])
      expect(codes).toContain(code);
  });

  it('names files relative to the root of the repository, wherever it runs', () => {
    const cwd = repository({ 'a/b/policy.json': policy('s3:GetBucketAcl', 's3:GetObject'), 'a/report.json': LISTING });
    for (const [folder, path] of [
      ['.', '.'],
      ['a', '.'],
      ['a/b', 'policy.json'],
    ] as const) {
      const from = `${cwd}/${folder}`;
      const { stdout } = refineIam([path, '--report', `${cwd}/a/report.json`, '--format', 'json'], { cwd: from });
      expect(validResult<Result>(stdout).files.map(file => file.path)).toEqual(['a/b/policy.json']);
    }
  });
});

describe('--format patch', () => {
  const before = policies(
    ['s3:GetBucketAcl', 's3:GetObject'],
    ['sqs:SendMessage'],
    ['s3:PutObject', 's3:GetBucketPolicy'],
  );
  const after = policies(['s3:GetObject'], ['sqs:SendMessage'], ['s3:PutObject']);
  const NAMES = [
    'policy.json',
    'a b.json',
    ' .json',
    'a/b c/d e.json',
    '"quoted".json',
    'back\\slash.json',
    'tab\there.json',
    'zwölf.json',
    '政策.json',
    'a\nb.json',
    'emoji😀.json',
    "it's.json",
    '-p.json',
    'a => b.json',
    'b/b.json',
    'bell\u0007.json',
    'del\u007f.json',
    'trailing .json',
    'dev/null.json',
  ];

  it.each(NAMES)('is taken by git apply for %j', name => {
    const cwd = repository({ [name]: before });
    applies(cwd, name, before, after);
  });

  it.each<[string, (text: string) => string]>([
    ['CRLF', text => text.replaceAll('\n', '\r\n')],
    ['no newline at the end', text => text.trimEnd()],
    ['CRLF without one at the end', text => text.trimEnd().replaceAll('\n', '\r\n')],
    ['a byte order mark', text => `\uFEFF${text}`],
    ['one line', text => JSON.stringify(JSON.parse(text))],
    ['one line with its end', text => `${JSON.stringify(JSON.parse(text))}\n`],
    ['mixed line endings', text => text.replace('\n', '\r\n')],
    ['a lone carriage return', text => text.replace(': [\n', ': [\r\r\n')],
    ['line separators in strings', text => text.replace('"Resource": "*"', '"Sid": "a\u2028b\u2029c\u0085"')],
  ])('is taken with %s', (_, written) => {
    const cwd = repository({ 'policy.json': written(before) });
    applies(cwd, 'policy.json', written(before), null);
  });

  it('changes several files at once', () => {
    const files = Object.fromEntries(NAMES.map(name => [name, before]));
    const cwd = repository(files);
    const { stdout } = run(cwd, '.');
    writeFiles(cwd, { 'changes.patch': stdout });
    git(cwd, 'apply', 'changes.patch');
    for (const name of NAMES) expect(textOf(cwd, name)).toBe(after);
  });

  it('applies from the root when it was made in a folder of the repository', () => {
    const cwd = repository({ 'a/policy.json': before });
    const { stdout } = run(`${cwd}/a`, '.');
    writeFiles(cwd, { 'changes.patch': stdout });
    git(cwd, 'apply', 'changes.patch');
    expect(textOf(cwd, 'a/policy.json')).toBe(after);
  });

  it('is empty where nothing changes', () => {
    const cwd = repository({ 'policy.json': policy('s3:GetObject') });
    expect(run(cwd, '.').stdout).toBe('');
  });

  function run(cwd: string, ...paths: readonly string[]) {
    const outcome = refineIam([...paths, '--report', '-', '--format', 'patch'], { cwd, input: LISTING });
    expect(outcome.code).toBe(0);
    return outcome;
  }

  function applies(cwd: string, name: string, was: string, becomes: string | null): void {
    const { stdout } = run(cwd, `./${name}`);
    writeFiles(cwd, { 'changes.patch': stdout });
    git(cwd, 'apply', '--check', 'changes.patch');
    git(cwd, 'apply', 'changes.patch');
    const patched = textOf(cwd, name);
    if (becomes !== null) expect(patched).toBe(becomes);
    writeFiles(cwd, { [name]: was });
    expect(refineIam([`./${name}`, '--report', '-', '--write'], { cwd, input: LISTING }).code).toBe(0);
    expect(patched).toBe(textOf(cwd, name));
    expect(patched).not.toContain('GetBucketAcl');
  }
});

describe('--format markdown', () => {
  it('tells what goes, with a patch, and what was left alone', () => {
    const cwd = temporaryFolder();
    const text = policies(['s3:GetBucketAcl', 's3:GetObject'], ['sns:Publish']).replace('"Allow"', '"Deny"');
    writeFiles(cwd, {
      'report.json': finding(),
      'policy.json': text,
      'two.json': policy('s3:GetBucketAcl', 's3:PutObject'),
    });
    const { code, stdout } = refineIam(
      ['.', ...REPORT, '--principal', 'MyRole', '--as-of', '2026-11-23', '--format', 'markdown'],
      { cwd },
    );
    expect(code).toBe(0);
    expect(stdout).toMatch(/^### /);
    expect(stdout).toContain('```diff\n');
    expect(stdout).toContain('| `s3:GetBucketAcl` | Read | 2 Mar 2026 |');
    expect(stdout).toContain('left alone');
    expect(stdout).not.toContain('123456789012');
  });

  it('escapes what files may hold', () => {
    const cwd = temporaryFolder();
    writeFiles(cwd, {
      'report.json': LISTING,
      '<b>|`x`@user.json': policy('s3:GetBucketAcl', 's3:GetObject', '</summary>`|`@user<script>'),
    });
    const { stdout } = refineIam(['.', ...REPORT, '--format', 'markdown'], { cwd });
    const outside = stdout.replace(/(`+)[\s\S]*?[^`]\1(?!`)/g, '');
    expect(outside).not.toMatch(/<script|<b>|@user/);
  });
});

describe('--output', () => {
  it.each(['text', 'json', 'patch', 'markdown'])('writes %s to a file and prints nothing', format => {
    const cwd = temporaryFolder();
    writeFiles(cwd, { 'report.json': LISTING, 'policy.json': policy('s3:GetBucketAcl', 's3:GetObject') });
    const { stdout } = refineIam(['policy.json', ...REPORT, '--format', format], { cwd });
    const written = refineIam(['policy.json', ...REPORT, '--format', format, '--output', 'out put.txt'], { cwd });
    expect([written.code, written.stdout]).toEqual([0, '']);
    expect(textOf(cwd, 'out put.txt')).toBe(stdout);
  });

  it('that cannot be written is exit 2', () => {
    const cwd = temporaryFolder();
    writeFiles(cwd, { 'report.json': LISTING, 'policy.json': policy('s3:GetBucketAcl', 's3:GetObject') });
    const { code, stderr } = refineIam(['policy.json', ...REPORT, '--output', 'no/such/folder.txt'], { cwd });
    expect(code).toBe(2);
    expect(stderr).toMatch(/no\/such\/folder\.txt.* cannot be written/);
    expect(existsSync(`${cwd}/no`)).toBe(false);
  });
});
