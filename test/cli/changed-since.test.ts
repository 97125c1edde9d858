import { describe, expect, it } from 'vitest';
import { finding, LISTING, policy } from './made';
import { git, refineIam, repository, temporaryFolder, writeFiles } from './run';

const FILES = { 'a.json': policy('s3:GetBucketAcl', 's3:GetObject'), 'used.json': policy('s3:GetObject') };

function notes(cwd: string, report: string, ...more: readonly string[]): readonly string[] {
  const args = ['.', '--report', '-', '--principal', 'App', '--format', 'json', '--max-report-age', '9999d', ...more];
  const { code, stdout } = refineIam(args, { cwd, input: report });
  expect(code).toBe(0);
  const { problems, files } = JSON.parse(stdout) as {
    readonly problems: readonly { readonly code: string; readonly message: string }[];
    readonly files: readonly object[];
  };
  expect(files.length).toBeGreaterThan(1);
  return problems.filter(one => one.code === 'changed-since-report').map(({ message }) => message);
}

describe('a policy that changed in git after the report', () => {
  const OLD = finding('App', '2026-07-02T04:05:06Z');

  it('is named, if something of it goes', () => {
    expect(notes(repository(FILES), OLD)).toEqual(['changed in git after the report of 2 Jul 2026: `a.json`']);
  });

  it('is named where the change is not committed', () => {
    const cwd = repository({ ...FILES, 'b.json': FILES['used.json'] });
    writeFiles(cwd, { 'b.json': FILES['a.json'] });
    expect(notes(cwd, finding('App', '2099-01-01T00:00:00Z'), '--as-of', '2099-01-01')).toEqual([
      'changed in git after the report of 1 Jan 2099: `b.json`',
    ]);
  });

  it('is one of many, of which a few are named', () => {
    const files = Object.fromEntries(Array.from({ length: 5 }, (_, at) => [`${at}.json`, FILES['a.json']]));
    expect(notes(repository(files), OLD)).toEqual([
      'changed in git after the report of 2 Jul 2026: `0.json`, `1.json`, `2.json`, 2 more',
    ]);
  });

  it.each([
    [
      'the report is newer',
      (cwd: string) => notes(cwd, finding('App', '2099-01-01T00:00:00Z'), '--as-of', '2099-01-01'),
    ],
    ['the report has no date', (cwd: string) => notes(cwd, LISTING)],
    ['the history is not there', (cwd: string) => notes(shallow(cwd), OLD)],
  ])('is not spoken of where %s', (_, notesIn) => {
    expect(notesIn(repository(FILES))).toEqual([]);
  });

  it('is not spoken of without git', () => {
    const cwd = temporaryFolder();
    writeFiles(cwd, FILES);
    expect(notes(cwd, OLD)).toEqual([]);
  });
});

function shallow(from: string): string {
  const cwd = temporaryFolder();
  git(cwd, 'clone', '--quiet', '--depth=1', `file://${from}`, 'clone');
  return `${cwd}/clone`;
}
