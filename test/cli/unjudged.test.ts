import { describe, expect, it } from 'vitest';
import { finding, LISTING, policy } from './made';
import { refineIam, temporaryFolder, writeFiles } from './run';

const POLICY = policy('s3:GetBucketAcl', 's3:GetObject');

function ran(files: Readonly<Record<string, string>>, input: string, ...args: readonly string[]) {
  const cwd = temporaryFolder();
  writeFiles(cwd, files);
  return refineIam([...args, '--report', '-', '--as-of', '2026-11-23'], { cwd, input });
}

describe('a run in which nothing could be judged', () => {
  it.each<[string, string, readonly string[]]>([
    ['a principal that no report is about', finding(), ['--principal', 'Nobody']],
    ['a report about another role', finding('Other'), ['--principal', 'MyRole']],
    ['a policy that nobody owns', finding(), []],
    ['findings that are resolved', finding().replace('"ACTIVE"', '"RESOLVED"'), ['--principal', 'MyRole']],
  ])('is exit 2, in every form, with or without a check: %s', (_, report, args) => {
    const files = { 'a.json': POLICY };
    const { code, stdout } = ran(files, report, '.', ...args);
    expect([code, stdout]).toEqual([2, expect.stringMatching(/^Nothing could be judged\.$/m)]);
    expect(ran(files, report, '.', ...args, '--format', 'json').code).toBe(2);
    expect(ran(files, report, '.', ...args, '--check', '--fail-on', 'never').code).toBe(2);
  });

  it('tells whose the policies are all the same', () => {
    const { code, stdout } = ran({ 'a.json': POLICY }, finding(), 'owners', '.');
    expect([code, stdout]).toEqual([0, expect.stringContaining('a.json')]);
  });

  it('is none where one statement was judged', () => {
    const files = { 'iam/a.json': POLICY, 'b.json': POLICY, 'c.yml': 'principals: {"iam/**": MyRole}\n' };
    expect(ran(files, finding(), '.', '--config', 'c.yml').code).toBe(0);
  });
});

describe('a run in which no policy was found', () => {
  it.each<[string, Readonly<Record<string, string>>]>([
    ['an empty folder', {}],
    ['other files', { 'a.json': '{"Resources": {}}' }],
  ])('says that, and is exit 2 for a check only: %s', (_, files) => {
    const { code, stdout } = ran(files, LISTING, '.');
    expect([code, stdout]).toEqual([0, expect.stringMatching(/^No policy was found\.\nRead \d files?: 0 policies/m)]);
    expect(stdout).not.toMatch(/None of|Nothing/);
    expect(ran(files, LISTING, '.', '--check').code).toBe(2);
  });
});
