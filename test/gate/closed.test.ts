import { describe, expect, it } from 'vitest';
import { finding, LISTING, policy } from '../cli/made';
import { refineIam, temporaryFolder, writeFiles } from '../cli/run';
import { validResult } from '../cli/schema';

const CLEAN = policy('s3:GetObject');
/** Two of its four actions are unused. */
const DIRTY = policy('s3:GetBucketAcl', 's3:GetBucketPolicy', 's3:GetObject', 'iam:GetRole');

/** Settings that let `DIRTY` by, each with one that does not, by one less. */
const SETTINGS: readonly (readonly [string, string])[] = [
  ['max-unused-actions: 2', 'max-unused-actions: 1'],
  ['max-unused-percent: 50', 'max-unused-percent: 49'],
  ['access-levels: Write', 'access-levels: [Write, Read]'],
  ['forbid: iam:Get*, max-unused-percent: 50', 'forbid: iam:GetRole, max-unused-percent: 50'],
];
const LAX = ['unowned: allow, max-unused-percent: 100', 'expired-keeps: warn, max-unused-percent: 100'];

function check(text: string, gate: string, report: string, ...flags: readonly string[]) {
  const cwd = temporaryFolder();
  writeFiles(cwd, { 'a.json': text, 'my.yml': `gate: {fail-on: any, ${gate}}\n` });
  const args = ['a.json', '--check', '--config', 'my.yml', '--as-of', '2026-11-23', '--format', 'json', ...flags];
  const { code, stdout, stderr } = refineIam(args, { cwd, input: report });
  return { code, stdout, stderr };
}

it.each(SETTINGS)('`%s` passes, and by one less fails: `%s`', (passes, fails) => {
  expect(check(DIRTY, passes, LISTING, '--report', '-').code).toBe(0);
  const failed = check(DIRTY, fails, LISTING, '--report', '-');
  expect(failed.code).toBe(1);
  expect(JSON.parse(failed.stdout).gate.sentence).toMatch(/^failed: .* in `a\.json`, line \d+\.$/);
});

describe.each([...SETTINGS.map(([passes]) => passes), ...LAX])('`%s` never passes', gate => {
  it.each<[string, string, readonly string[]]>([
    ['a broken report', '{', ['--report', '-']],
    ['a missing report', '', ['--report', 'none.json']],
    ['a stale report', finding('MyRole', '2026-08-20T02:10:11+00:00'), ['--report', '-', '--principal', 'MyRole']],
    ['a report about somebody else', finding('OtherRole'), ['--report', '-', '--principal', 'MyRole']],
  ])('on %s', (_, report, flags) => {
    const { code, stdout, stderr } = check(CLEAN, gate, report, ...flags);
    expect(code).toBe(2);
    if (stdout === '') expect(stderr).toMatch(/ error: /);
    else expect(JSON.parse(stdout).gate.result).toBe('incomplete');
  });
});

it('what is forbidden is listed in the result', () => {
  const { code, stdout } = check(
    policy('iam:*', 's3:*', '*'),
    'forbid: [iam:*, "s3:Delete*"]',
    LISTING,
    '--report',
    '-',
  );
  const { gate } = validResult<{ gate: { forbidden: readonly { entry: string; line: number; forbidden: string }[] } }>(
    stdout,
  );
  expect(code).toBe(1);
  expect(gate.forbidden.map(({ line, entry, forbidden }) => [line, entry, forbidden])).toEqual([
    [7, 'iam:*', 'iam:*'],
    [8, 's3:*', 's3:Delete*'],
    [9, '*', 'iam:*'],
  ]);
});

it('what is forbidden is listed in the text, and of very much the first', () => {
  const entries = Array.from({ length: 25 }, (_, at) => `iam:${'*'.repeat(at + 1)}`);
  const cwd = temporaryFolder();
  writeFiles(cwd, { 'a.json': policy(...entries) });
  const { stdout } = refineIam(['a.json', '--check', '--forbid', 'iam:*', '--report', '-'], { cwd, input: LISTING });
  expect(stdout).toContain(
    '\n  a.json:7: `iam:*` is forbidden and granted\n  a.json:8: `iam:*` is forbidden and granted by `iam:**`\n',
  );
  expect(stdout).toContain('\n  and 5 other entries: the JSON result has all of them\n');
});

it('flags come before the configuration, each for itself', () => {
  const code = (gate: string, ...flags: readonly string[]) =>
    check(DIRTY, gate, LISTING, '--report', '-', ...flags).code;
  expect(code('max-unused-actions: 1', '--max-unused-actions', '2')).toBe(0);
  expect(code('max-unused-actions: 2', '--max-unused-percent', '49')).toBe(1);
  expect(code('max-unused-actions: 2', '--fail-on', 'any')).toBe(0);
  expect(code('max-unused-actions: 2', '--forbid', 'iam:GetRole', '--forbid', 'sns:*')).toBe(1);
  expect(code('access-levels: Read', '--access-levels', 'Write,Tagging')).toBe(0);
});
