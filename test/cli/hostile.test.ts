import { spawnSync } from 'node:child_process';
import { chmodSync, mkdirSync, readdirSync, readFileSync, statSync, symlinkSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { type Outcome, ROOT, temporaryFolder, textOf, timed, writeFiles } from './run';

const POLICY = `{
  "Version": "2012-10-17",
  "Statement": [{ "Effect": "Allow", "Action": ["s3:GetBucketAcl", "s3:GetObject"], "Resource": "*" }]
}
`;
const REPORT = '[{ "serviceNamespace": "s3", "actions": ["GetBucketAcl", "PutBucketAcl"] }]';
const MOST_SECONDS = 5;
const CONTROL = /[^\P{Cc}\n\t]/u;
const BIDI = /[\u200e\u200f\u202a-\u202e\u2066-\u2069\u2028\u2029]/;

/** Runs the program and holds it against what every run must keep, however hostile its input. */
function tried(args: readonly string[], cwd: string, input: string | Buffer = ''): Outcome {
  const { seconds, ...outcome } = timed(args, { cwd, input });
  expect(seconds).toBeLessThan(MOST_SECONDS);
  const said = outcome.stdout + outcome.stderr;
  expect(said).not.toMatch(/\n\s+at .+:\d+:\d+/);
  expect(said).not.toMatch(/TypeError|RangeError|ReferenceError|node:internal/);
  expect(said).not.toMatch(CONTROL);
  expect(said).not.toMatch(BIDI);
  expect(said).not.toMatch(/^::/m);
  return outcome;
}

interface ResultProblem {
  readonly code: string;
  readonly severity: string;
  readonly path: string | null;
  readonly line: number | null;
  readonly column: number | null;
}

/** The problems of a run with `--format json`. */
function problemsOf({ stdout }: Outcome): readonly ResultProblem[] {
  return (JSON.parse(stdout) as { readonly problems: readonly ResultProblem[] }).problems;
}

/** Tries a file both by its name and inside a folder that is walked, and expects that it stays as it is. */
function refusesPolicy(
  content: string | Buffer,
  code: string,
  place?: readonly [line: number, column: number],
  severity = 'error',
): void {
  const cwd = temporaryFolder();
  writeFiles(cwd, { 'report.json': REPORT, 'walked/bad.json': content, 'walked/good.json': POLICY });
  const bytes = readFileSync(join(cwd, 'walked/bad.json'));

  const named = tried(['walked/bad.json', '--report', 'report.json', '--write'], cwd);
  expect(named.code).toBe(2);
  expect(named.stdout + named.stderr).toMatch(/walked\/bad\.json.*error: /);
  const checked = tried(['walked', '--report', 'report.json', '--check'], cwd);
  // why: what shows no sign of a policy holds nothing back, and the other file fails the check
  expect(checked.code).toBe(severity === 'error' ? 2 : 1);

  const walked = tried(['walked', '--report', 'report.json', '--write', '--format', 'json'], cwd);
  expect(walked.code).toBe(0);
  const problem = problemsOf(walked).find(one => one.path === 'walked/bad.json');
  expect(problem).toMatchObject({ code, severity });
  if (place) expect([problem?.line, problem?.column]).toEqual(place);
  expect(textOf(cwd, 'walked/good.json')).not.toContain('GetBucketAcl');
  expect(readFileSync(join(cwd, 'walked/bad.json')).equals(bytes)).toBe(true);
}

function refusesReport(report: string | Buffer, message: RegExp): void {
  const cwd = temporaryFolder();
  writeFiles(cwd, { 'report.json': report, 'policy.json': POLICY });
  for (const target of ['policy.json', '.']) {
    const { code, stdout, stderr } = tried(
      [target, '--report', 'report.json', '--write', '--principal', 'MyRole'],
      cwd,
    );
    expect(code).toBe(2);
    expect(stdout).toBe('');
    expect(stderr).toMatch(/^report\.json(:\d+:\d+)?: error: /);
    expect(stderr).toMatch(message);
    expect(textOf(cwd, 'policy.json')).toBe(POLICY);
  }
}

describe('hostile reports', () => {
  const samples = join(ROOT, 'test/report/samples');
  it.each(readdirSync(samples).filter(name => name.startsWith('refused-')))('%s', name => {
    refusesReport(readFileSync(join(samples, name)), /get-finding-v2/);
  });

  const service = (name: string) => `[{ "serviceNamespace": "s3", "actions": [${JSON.stringify(name)}] }]`;
  it.each<[string, string | Buffer, RegExp]>([
    ['empty', '', /empty/],
    ['white space', ' \n', /empty/],
    ['truncated', REPORT.slice(0, -10), /breaks off/],
    ['not JSON', 'hello', /not JSON/],
    ['a number', '7', /expected a report, got `7`/],
    ['null', 'null', /expected a report/],
    ['a policy', POLICY, /swapped/],
    ['an unknown object', '{"a": 1}', /no report of unused access/],
    ['a wrong type', '[{ "serviceNamespace": "s3", "actions": "GetObject" }]', /\[0\]\.actions/],
    ['a wrong type further down', '[{ "serviceNamespace": "s3", "actions": [7] }]', /\[0\]\.actions\[0\]/],
    ['a name with a blank', service('Get Object'), /Get Object/],
    ['a name with a wildcard', service('Get*'), /Get\*/],
    ['a name that begins with a digit', service('9Get'), /9Get/],
    ['an empty name', service(''), /actions\[0\]/],
    ['the prefix of another service', service('ec2:RunInstances'), /ec2:RunInstances/],
    ['a name that is not ASCII', service('GetObj\u0435ct'), /name of an action/],
    ['a name with control characters', service('Get\u001b[31m\u202eObject'), /name of an action/],
    ['a prefix outside the grammar', '[{ "serviceNamespace": "s3:*" }]', /serviceNamespace/],
    ['a prefix that is __proto__', '[{ "serviceNamespace": "__proto__" }]', /serviceNamespace/],
    ['duplicate keys', '[{ "serviceNamespace": "s3", "actions": [], "\\u0061ctions": ["GetObject"] }]', /twice/],
    ['10,000 levels', '['.repeat(10_000) + ']'.repeat(10_000), /too deeply/],
    ['10,000 levels, cut off', '[{"a":'.repeat(10_000), /too deeply/],
    ['not UTF-8', Buffer.from([0x5b, 0xff, 0xfe, 0x5d]), /UTF-8/],
    ['UTF-16', Buffer.from(`\uFEFF${REPORT}`, 'utf16le'), /UTF-8/],
    ['NUL bytes', Buffer.alloc(100), /not (valid )?JSON/],
    ['50 MB of one list', `[${'[],'.repeat(17_000_000)}[]]`, /has 51 MB/],
    ['15 MB of one list', `[${'[],'.repeat(5_000_000)}[]]`, /expected|no report/],
    ['50 MB of blanks', ' '.repeat(50_000_000), /has 50 MB/],
    ['20 MB of blanks', ' '.repeat(20_000_000), /empty/],
    ['50 MB of one string', `"${'a'.repeat(50_000_000)}"`, /has 50 MB/],
    ['20 MB of one string', `"${'a'.repeat(20_000_000)}"`, /expected a report/],
  ])('%s', (_, report, message) => refusesReport(report, message));

  it('takes names like those of every object', () => {
    const cwd = temporaryFolder();
    const actions = ['constructor', 'toString', 'hasOwnProperty', 'valueOf'];
    writeFiles(cwd, {
      'report.json': JSON.stringify([{ serviceNamespace: 'constructor', actions }]),
      'policy.json': POLICY.replace('s3:GetBucketAcl', 'constructor:toString'),
    });
    const { code } = tried(['policy.json', '--report', 'report.json', '--write'], cwd);
    expect(code).toBe(0);
    expect(textOf(cwd, 'policy.json')).not.toContain('toString');
  });

  it('is missing, a folder, or given twice by standard input', () => {
    const cwd = temporaryFolder();
    writeFiles(cwd, { 'policy.json': POLICY, 'folder/x': '' });
    for (const report of ['missing.json', 'folder']) {
      const { code, stderr } = tried(['policy.json', '--report', report], cwd);
      expect([code, stderr]).toEqual([2, expect.stringMatching(/^(missing\.json|folder): error: /)]);
    }
    const twice = tried(['policy.json', '--report', '-', '--report', '-'], cwd, REPORT);
    expect([twice.code, twice.stderr]).toEqual([2, expect.stringContaining('standard input can be read only once')]);
  });
});

describe('hostile policies', () => {
  const withList = (list: string) => POLICY.replace('["s3:GetBucketAcl", "s3:GetObject"]', list);
  it.each<[string, string | Buffer, string, (readonly [number, number])?]>([
    ['truncated', POLICY.slice(0, 60), 'syntax'],
    ['a bracket too many', withList('["s3:GetBucketAcl"]]'), 'syntax', [3, 67]],
    ['a trailing comma', withList('["s3:GetBucketAcl", ]'), 'syntax'],
    ['a comment that is not closed', `${POLICY}/* `, 'syntax'],
    ['text behind the end', `${POLICY}{}`, 'syntax', [5, 1]],
    ['single quotes', POLICY.replaceAll('"', "'"), 'syntax'],
    ['a string with a line break', withList('["s3:GetBucket\nAcl"]'), 'syntax'],
    ['a key twice', POLICY.replace('"Resource"', '"Action"'), 'duplicate-key', [3, 85]],
    ['a key twice through an escape', POLICY.replace('"Resource"', '"\\u0041ction"'), 'duplicate-key', [3, 85]],
    ['a key twice in a condition', POLICY.replace('"*"', '"*", "Condition": {"a": {}, "a": {}}'), 'duplicate-key'],
    ['two keys that fold alike', POLICY.replace('"Resource"', '"action"'), 'misspelled-key', [3, 85]],
    ['10,000 levels', `{"Statement": ${'['.repeat(10_000)}${']'.repeat(10_000)}}`, 'syntax'],
    ['10,000 levels, cut off', `{"Statement": ${'[{"a":'.repeat(10_000)}`, 'syntax'],
    [
      '2,000 levels in a condition',
      POLICY.replace('"*"', `"*", "Condition": ${'['.repeat(2000)}${']'.repeat(2000)}`),
      'syntax',
    ],
    ['not UTF-8', Buffer.concat([Buffer.from(POLICY), Buffer.from([0xff])]), 'not-utf8'],
    ['UTF-16', Buffer.from(`\uFEFF${POLICY}`, 'utf16le'), 'not-utf8'],
    ['a NUL byte in a string', withList('["s3:GetBucketAcl\0"]'), 'syntax'],
    ['50 MB', `${POLICY}${' '.repeat(50_000_000)}`, 'too-big'],
    ['9 MB of brackets', `{"Statement": [${'[],'.repeat(3_000_000)}`, 'syntax'],
    ['9 MB of an open string', `{"Statement": "${'\\'.repeat(9_000_000)}`, 'syntax'],
    ['__proto__ as a key, twice', POLICY.replace('"*"', '"*", "__proto__": {}, "__proto__": {}'), 'duplicate-key'],
  ])('%s', (_, content, code, place) => refusesPolicy(content, code, place));

  it.each<[string, string | Buffer, string]>([
    ['empty', '', 'syntax'],
    ['NUL bytes', Buffer.alloc(100), 'syntax'],
    ['9 MB of slashes', '/'.repeat(9_000_000), 'syntax'],
    ['50 MB of anything', 'a'.repeat(50_000_000), 'too-big'],
    ['bytes', Buffer.from([0x7b, 0xff]), 'not-utf8'],
  ])('that show no sign of one: %s', (_, content, code) => refusesPolicy(content, code, undefined, 'note'));

  it('leaves `__proto__` keys where they stand', () => {
    const cwd = temporaryFolder();
    const text = `{"__proto__": {"Statement": 1}, "Version": "2012-10-17", "Statement": [{"__proto__": {"Action": "*"}, "Effect": "Allow", "Action": ["s3:GetBucketAcl", "s3:GetObject"], "Resource": "*", "constructor": null}]}`;
    writeFiles(cwd, { 'report.json': REPORT, 'policy.json': text });
    expect(tried(['policy.json', '--report', 'report.json', '--write'], cwd).code).toBe(0);
    expect(textOf(cwd, 'policy.json')).toBe(text.replace('"s3:GetBucketAcl", ', ''));
  });

  it('takes actions only from the statement itself, not from its `__proto__`', () => {
    refusesPolicy('{"Statement": [{"__proto__": {"Action": "s3:GetBucketAcl"}, "Effect": "Allow"}]}', 'bad-statement');
  });

  it('prints no control or bidirectional character of an Sid, an entry or a key', () => {
    const nasty = '\\u001b]0;x\\u0007\\u202e\\u2028`\\u009b31m<b>@x|\\n::warning::x';
    const cwd = temporaryFolder();
    writeFiles(cwd, {
      'report.json': REPORT,
      'policy.json': withList(`["s3:GetBucketAcl", "s3:GetObject", "${nasty}"], "Sid": "${nasty}"`),
      'twice.json': withList(`["s3:GetBucketAcl"], "${nasty}": 1, "${nasty}": 2`),
    });
    for (const format of ['text', 'markdown', 'json', 'patch']) {
      const { stdout } = tried(['policy.json', '--report', 'report.json', '--format', format], cwd);
      expect(stdout).toContain('GetBucketAcl');
    }
    expect(tried(['twice.json', '--report', 'report.json'], cwd).code).toBe(2);
  });
});

describe('hostile files', () => {
  const NAMES = [
    'a\nb.json',
    '::warning::x.json',
    'a\n::error::x.json',
    '\u001b[31mred.json',
    '\u202egpj.json',
    '--write.json',
    "'; rm x.json",
    '%0A::x.json',
    ' .json',
    '`x`.json',
  ];
  it.each(NAMES)('are named %j', name => {
    const cwd = temporaryFolder();
    writeFiles(cwd, { 'report.json': REPORT, [`policies/${name}`]: POLICY, [`broken/${name}`]: '{"Statement": ' });
    for (const format of ['text', 'markdown', 'json', 'patch']) {
      expect(tried(['policies', '--report', 'report.json', '--format', format], cwd).code).toBe(0);
      expect(tried([`policies/${name}`, '--report', 'report.json', '--format', format], cwd).code).toBe(0);
      expect(tried([`broken/${name}`, '--report', 'report.json', '--format', format], cwd).code).toBe(2);
      expect(tried(['broken', '--report', 'report.json', '--check', '--format', format], cwd).code).toBe(2);
    }
    expect(tried(['--report', 'report.json', '--write', '--', `policies/${name}`], cwd).code).toBe(0);
    expect(textOf(cwd, `policies/${name}`)).not.toContain('GetBucketAcl');
  });

  it('have a nasty name and are reports', () => {
    const cwd = temporaryFolder();
    const name = 'r\n::error::\u001b[31m\u202e.json';
    writeFiles(cwd, { [name]: REPORT, 'bad\n::error::.json': '{', 'policy.json': POLICY });
    expect(tried(['policy.json', '--report', name], cwd).code).toBe(0);
    expect(tried(['policy.json', '--report', 'bad\n::error::.json'], cwd).code).toBe(2);
    expect(tried(['policy.json', '--report', 'missing\n::error::\u001b.json'], cwd).code).toBe(2);
    expect(tried(['missing\n::error::\u001b.json', '--report', name], cwd).code).toBe(2);
    expect(tried(['policy.json', '--report', name, '--catalogue', 'missing\n::error::\u001b.json'], cwd).code).toBe(2);
    expect(tried(['policy.json', '--report', name, '--format', '\n::error::\u001b'], cwd).code).toBe(2);
    expect(tried(['policy.json', '--report', name, '--\n::error::\u001b'], cwd).code).toBe(2);
    expect(tried(['policy.json', '--report', name, '--principal', '\n::error::\u001b'], cwd).code).toBe(2);
    expect(tried(['policy.json', '--report', name, '--as-of', '\n::error::\u001b'], cwd).code).toBe(2);
    expect(
      tried(['policy.json', '--report', name, '--check', '--fail-on', 'added', '--base', '\n::error::\u001b'], cwd)
        .code,
    ).toBe(2);
  });

  it('are folders, pipes and broken links that are called like policies', () => {
    const cwd = temporaryFolder();
    writeFiles(cwd, { 'report.json': REPORT, 'policies/good.json': POLICY });
    mkdirSync(join(cwd, 'policies/folder.json'));
    symlinkSync('nowhere', join(cwd, 'policies/broken.json'));
    expect(spawnSync('mkfifo', [join(cwd, 'policies/pipe.json')]).status).toBe(0);
    const { code, stdout } = tried(['policies', '--report', 'report.json', '--check', '--fail-on', 'never'], cwd);
    expect(code).toBe(0);
    expect(stdout).toContain('Read 1 file:');
    expect(tried(['policies/broken.json', '--report', 'report.json'], cwd).code).toBe(2);
    expect(tried(['policies/pipe.json', '--report', 'report.json'], cwd).code).toBe(2);
  });

  it.skipIf(process.getuid?.() === 0)('cannot be read or written', () => {
    const cwd = temporaryFolder();
    writeFiles(cwd, { 'report.json': REPORT, 'secret/policy.json': POLICY, 'fixed/policy.json': POLICY });
    chmodSync(join(cwd, 'secret/policy.json'), 0o000);
    chmodSync(join(cwd, 'fixed'), 0o555);
    expect(tried(['secret/policy.json', '--report', 'report.json'], cwd).code).toBe(2);
    expect(tried(['secret', '--report', 'report.json', '--check'], cwd).code).toBe(2);
    expect(tried(['fixed', '--report', 'report.json', '--write'], cwd).code).toBe(2);
    expect(textOf(cwd, 'fixed/policy.json')).toBe(POLICY);
  });
});

describe('large policies', () => {
  const policy = (statements: readonly string[], separator: string) =>
    `{"Version":"2012-10-17","Statement":[${statements.join(separator)}]}`;
  const statement = (n: number, sid: string) =>
    `{${sid}"Effect":"Allow","Action":["s3:GetBucketAcl","s3:A${n}"],"Resource":"*"}`;

  it.each([
    ['on one line', ',', () => ''],
    ['on lines of their own', ',\n  ', () => ''],
    ['with Sids', ',\n  ', (n: number) => `"Sid":"S${n}",`],
  ])('refines 40,000 statements %s', (_, separator, sid) => {
    const cwd = temporaryFolder();
    const statements = Array.from({ length: 40_000 }, (_, n) => statement(n, sid(n)));
    writeFiles(cwd, { 'report.json': REPORT, 'policy.json': policy(statements, separator) });
    expect(statSync(join(cwd, 'policy.json')).size).toBeLessThan(10_000_000);
    const { code, stdout } = tried(['policy.json', '--report', 'report.json', '--write', '--output', 'out.txt'], cwd);
    expect([code, stdout]).toEqual([0, '']);
    expect(textOf(cwd, 'policy.json')).toBe(policy(statements, separator).replaceAll('"s3:GetBucketAcl",', ''));
  });

  it('removes 40,000 statements of which nothing is used', () => {
    const cwd = temporaryFolder();
    const emptied = Array.from(
      { length: 40_000 },
      () => '{"Effect":"Allow","Action":"s3:GetBucketAcl","Resource":"*"}',
    );
    const stays = '{"Effect":"Allow","Action":"s3:GetObject","Resource":"*"}';
    writeFiles(cwd, { 'report.json': REPORT, 'policy.json': policy([...emptied, stays], ',\n') });
    expect(tried(['policy.json', '--report', 'report.json', '--write', '--output', 'out.txt'], cwd).code).toBe(0);
    expect(JSON.parse(textOf(cwd, 'policy.json')).Statement).toEqual([JSON.parse(stays)]);
  });

  it.each([
    ['on one line', ','],
    ['on lines of their own', ',\n        '],
  ])('refines a list of 40,000 entries %s', (_, separator) => {
    const cwd = temporaryFolder();
    const entries = Array.from({ length: 20_000 }, (_, n) => [
      `"s3:GetObject${n}"`,
      n % 2 ? '"s3:GetBucketA*"' : '"s3:GetBucketAcl"',
    ]).flat();
    const text = (list: readonly string[]) =>
      `{\n  "Statement": {\n    "Effect": "Allow",\n    "Action": [${list.join(separator)}],\n    "Resource": "*"\n  }\n}\n`;
    writeFiles(cwd, { 'report.json': REPORT, 'policy.json': text(entries) });
    expect(tried(['policy.json', '--report', 'report.json', '--write', '--output', 'out.txt'], cwd).code).toBe(0);
    const after = JSON.parse(textOf(cwd, 'policy.json')).Statement.Action as string[];
    expect(after.slice(0, 3)).toEqual(['s3:GetObject0', 's3:GetObject1', 's3:GetBucketAbac']);
    expect(after).not.toContain('s3:GetBucketAcl');
  });

  it.each([
    ['`a*?*?…`', `s3:a${'*?'.repeat(2500)}`],
    ['`*a*a…`', `s3:${'*a'.repeat(2500)}`],
    ['`?*?*…` with an end', `s3:${'?*'.repeat(10)}${'a*?'.repeat(1600)}`],
    ['`Get*t*t…`', `s3:Get${'*?t'.repeat(3)}${'*'.repeat(4000)}`],
    ['many `?`', `s3:G${'?'.repeat(10)}*${'?*'.repeat(2)}`],
  ])('takes the pattern %s', (_, pattern) => {
    const cwd = temporaryFolder();
    writeFiles(cwd, {
      'report.json': REPORT,
      'policy.json': POLICY.replace('s3:GetObject', pattern),
      'twice.json': POLICY.replace('s3:GetBucketAcl', pattern.replace('s3:', 's3:G*')).replace('s3:GetObject', pattern),
    });
    expect(tried(['policy.json', '--report', 'report.json', '--write'], cwd).code).toBe(0);
    expect(tried(['twice.json', '--report', 'report.json', '--write'], cwd).code).toBe(0);
    expect(textOf(cwd, 'policy.json')).not.toContain('GetBucketAcl');
  });

  it('takes 300 patterns that are hard to compare', () => {
    const cwd = temporaryFolder();
    const patterns = Array.from({ length: 300 }, (_, n) => `"s3:*${'?*e'.repeat(1 + (n % 4))}*${n % 7 ? 'A' : '?'}*"`);
    writeFiles(cwd, { 'report.json': REPORT, 'policy.json': withPatterns(patterns) });
    expect(tried(['policy.json', '--report', 'report.json', '--write', '--output', 'o'], cwd).code).toBe(0);
  });
});

function withPatterns(patterns: readonly string[]): string {
  return POLICY.replace('"s3:GetBucketAcl", "s3:GetObject"', patterns.join(', '));
}
