import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { finding, LISTING, policy } from './made';
import { ROOT, refineIam, temporaryFolder, textOf, writeFiles } from './run';

function made(): string {
  const cwd = temporaryFolder();
  writeFiles(cwd, {
    'listing.json': LISTING,
    'report.json': finding(),
    'other.json': finding('OtherRole'),
    'policy.json': policy('s3:GetBucketAcl', 's3:GetObject', 'sns:*'),
  });
  return cwd;
}

describe('the command line', () => {
  it('prints its help, with every flag that it takes', () => {
    const { code, stdout, stderr } = refineIam(['--help'], { cwd: made() });
    expect([code, stderr]).toEqual([0, '']);
    const flags = [
      'report',
      'principal',
      'catalogue',
      'format',
      'output',
      'write',
      'check',
      'fail-on',
      'base',
      'as-of',
      'max-report-age',
      'unused-for',
    ];
    for (const flag of flags) expect(stdout).toContain(`--${flag}`);
    expect(Math.max(...stdout.split('\n').map(line => line.length))).toBeLessThanOrEqual(110);
    expect(refineIam(['-h'], { cwd: made() }).stdout).toBe(stdout);
  });

  it('prints its version', () => {
    const { version } = JSON.parse(readFileSync(join(ROOT, 'package.json'), 'utf8')) as { version: string };
    expect(refineIam(['--version'], { cwd: made() })).toEqual({ code: 0, stdout: `${version}\n`, stderr: '' });
  });

  const R = ['--report', 'listing.json'];
  it.each<[string, readonly string[], RegExp]>([
    ['no evidence', ['policy.json'], /no evidence is given\n.*--report FILE/],
    ['an unknown flag', ['policy.json', ...R, '--nonsense'], /unknown option `--nonsense`/],
    ['a flag that is misspelled', ['policy.json', '--reprt', 'x'], /`--reprt` is no flag\n.*did you mean `--report`\?/],
    ['an unknown letter', ['policy.json', ...R, '-x'], /unknown option `-x`/],
    ['a flag without its value', ['policy.json', '--report'], /--report/],
    ['a value that a flag does not take', ['policy.json', ...R, '--write=yes'], /--write/],
    ['a format that does not exist', ['policy.json', ...R, '--format', 'xml'], /`--format` is `xml`\n.*`json`/],
    [
      'a rule that does not exist',
      ['policy.json', ...R, '--fail-on', 'always'],
      /`--fail-on` is `always`\n.*`touched`/,
    ],
    ['a date that does not exist', ['policy.json', ...R, '--as-of', '2026-02-30'], /`2026-02-30`, which is no date/],
    ['a length of time that is none', ['policy.json', ...R, '--max-report-age', '30'], /`max-report-age` is `30`/],
    ['a length of time that is negative', ['policy.json', ...R, '--unused-for=-1d'], /`unused-for` is `-1d`/],
    ['a principal that is none', ['policy.json', ...R, '--principal', 'My Role'], /`My Role` is no principal/],
    ['the ARN of something else', ['policy.json', ...R, '--principal', 'arn:aws:s3:::bucket'], /no principal/],
    ['a command that is misspelled', ['owner', '.', ...R], /`owner` is no command, .*\n.*did you mean `owners`\?/],
    ['help as a command', ['help'], /`help` is no command, .*\n.*did you mean `--help`\?/],
    ['an empty path', ['', ...R], /no such file|is empty/],
    ['an empty flag', ['policy.json', ...R, '--catalogue='], /`--catalogue` is empty/],
    ['an empty report', ['policy.json', '--report='], /`--report` is empty/],
    [
      'a path that does not exist',
      ['missing.json', ...R],
      /missing\.json: error: .*cannot be read: there is no such file/,
    ],
    ['two paths, one of them missing', ['policy.json', 'missing', ...R], /missing: error: .*cannot be read/],
    [
      'a rule without a base',
      ['policy.json', ...R, '--check', '--fail-on', 'added'],
      /needs something to compare with\n.*--base/,
    ],
    [
      'a base that does not exist',
      ['policy.json', ...R, '--check', '--fail-on', 'added', '--base', 'nowhere'],
      /git cannot compare with `nowhere`/,
    ],
    [
      'a catalogue that does not exist',
      ['policy.json', ...R, '--catalogue', 'missing.json'],
      /catalogue cannot be read/,
    ],
    ['a catalogue that is none', ['policy.json', ...R, '--catalogue', 'policy.json'], /the catalogue is not used/],
  ])('refuses %s', (_, args, message) => {
    const cwd = made();
    const { code, stdout, stderr } = refineIam([...args, '--write'], { cwd });
    expect([code, stdout]).toEqual([2, '']);
    expect(stderr).toMatch(message);
    expect(stderr).toMatch(/^(\S+: )?error: [a-z`-]/);
    expect(stderr.trimEnd().split('\n').length).toBeLessThanOrEqual(2);
    expect(textOf(cwd, 'policy.json')).toContain('GetBucketAcl');
  });

  it('takes what there is for a path, whatever it is called', () => {
    const cwd = made();
    writeFiles(cwd, { 'owner/a.json': policy('s3:GetBucketAcl', 's3:GetObject'), help: '' });
    expect(refineIam(['owner', ...R], { cwd }).stdout).toContain('owner/a.json');
    expect(refineIam(['help', ...R], { cwd }).stderr).not.toContain('command');
  });

  it('reads a report from standard input', () => {
    const cwd = made();
    const { code, stdout } = refineIam(['policy.json', '--report', '-'], { cwd, input: LISTING });
    expect(code).toBe(0);
    expect(stdout).toMatch(/- s3:GetBucketAcl/);
    expect(stdout).toMatch(/standard input|`-`/);
  });

  it('refuses an empty standard input', () => {
    const { code, stderr } = refineIam(['policy.json', '--report', '-'], { cwd: made() });
    expect([code, stderr]).toEqual([2, expect.stringContaining('the report is empty')]);
  });

  it('looks at the working folder where no path is given, and takes its reports for no policies', () => {
    const { code, stdout } = refineIam(['--report', 'listing.json'], { cwd: made() });
    expect(code).toBe(0);
    expect(stdout).toContain('policy.json:4');
    expect(stdout).toContain('1 policy');
  });
});

describe('whose policies they are', () => {
  const at = ['--as-of', '2026-11-23', '--format', 'json'];
  const statement = (args: readonly string[]) => {
    const { stdout, code } = refineIam(['policy.json', ...args, ...at], { cwd: made() });
    const one = JSON.parse(stdout).files[0].policies[0].statements[0];
    expect(code).toBe(one.verdict === 'declined' ? 2 : 0);
    return one;
  };
  const ARN = 'arn:aws:iam::123456789012:role/MyRole';

  it('is said by name or by ARN', () => {
    for (const principal of ['MyRole', ARN]) {
      const found = statement(['--report', 'report.json', '--principal', principal]);
      expect(found).toMatchObject({ verdict: 'refined', after: ['s3:GetObject'], principals: [{ arn: ARN }] });
    }
  });

  it('is nobody without being said, when the evidence names someone', () => {
    expect(statement(['--report', 'report.json'])).toMatchObject({ verdict: 'declined', reason: 'unowned' });
    const { stdout } = refineIam(['policy.json', '--report', 'report.json', '--as-of', '2026-11-23'], { cwd: made() });
    expect(stdout).toContain('--principal');
    expect(stdout).toContain('MyRole');
  });

  it('is everybody that is named, and only what none of them uses goes', () => {
    const both = [
      '--report',
      'report.json',
      '--report',
      'other.json',
      '--principal',
      'MyRole',
      '--principal',
      'OtherRole',
    ];
    expect(statement(both)).toMatchObject({ verdict: 'refined', after: ['s3:GetObject'] });
    expect(statement(['--report', 'report.json', '--principal', 'MyRole', '--principal', 'OtherRole'])).toMatchObject({
      verdict: 'declined',
      reason: 'no-evidence',
    });
  });

  it('is everybody where the evidence names nobody', () => {
    expect(statement(['--report', 'listing.json'])).toMatchObject({ verdict: 'refined', principals: [] });
  });

  it('rests on what all reports say', () => {
    expect(statement(['--report', 'listing.json', '--report', 'report.json', '--principal', 'MyRole']).after).toEqual([
      's3:GetObject',
      'sns:*',
    ]);
  });
});

describe('the clock', () => {
  const run = (...args: readonly string[]) =>
    refineIam(['policy.json', '--report', 'report.json', '--principal', 'MyRole', ...args], { cwd: made() }).stdout;

  it('counts the age of a report from --as-of', () => {
    expect(run('--as-of', '2026-11-23')).toContain('3 days old');
    expect(run('--as-of', '2026-12-20T02:10:11Z')).toContain('- s3:GetBucketAcl');
    expect(run('--as-of', '2026-12-21')).toContain('it was not used');
    expect(run('--as-of', '2026-12-21', '--max-report-age', '31d')).toContain('- s3:GetBucketAcl');
  });

  it('names what was used inside the window of --unused-for', () => {
    expect(run('--as-of', '2026-11-23', '--unused-for', '37w')).toContain('- s3:GetBucketAcl');
    const kept = run('--as-of', '2026-11-23', '--unused-for', '38w');
    expect(kept).not.toContain('- s3:GetBucketAcl');
    expect(kept).toContain('- sns:*');
    expect(kept).toMatch(/s3:GetBucketAcl.*window/);
  });
});
