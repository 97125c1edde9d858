import { existsSync, readdirSync, symlinkSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { LISTING, policy } from '../cli/made';
import { git, refineIam, repository, temporaryFolder, textOf, writeFiles } from '../cli/run';
import { validSarif } from '../sarif/valid';

const DIRTY = policy('s3:GetBucketAcl', 's3:GetObject');
const CLEAN = policy('s3:GetObject');

function runIn(cwd: string, ...args: readonly string[]) {
  return refineIam([...args, '--report', '-'], { cwd, input: LISTING });
}

describe('the flags of an audit', () => {
  const cwd = () => {
    const folder = temporaryFolder();
    writeFiles(folder, { 'policy.json': DIRTY, 'result.json': '{"version": 1}', 'full/old.patch': '' });
    return folder;
  };
  it.each<[string, readonly string[], RegExp]>([
    ['a baseline that is not there', ['--baseline', 'none.json'], /none\.json: error: .*no such file/],
    ['a policy as a baseline', ['--baseline', 'policy.json'], /policy\.json.*error: /],
    ['a previous result that is not there', ['--previous', 'none.json'], /none\.json: error: .*no such file/],
    ['a previous result that is none', ['--previous', 'result.json'], /result\.json:1:1: error: `tool`: is missing/],
    ['standard input as a baseline', ['--baseline', '-'], /-: error: .*no such file/],
    ['an empty name', ['--write-baseline='], /`--write-baseline` is empty/],
    [
      'a baseline where no file can be',
      ['--write-baseline', 'no/folder/b.json'],
      /no\/folder\/b\.json: error: .*written/,
    ],
    ['files and a baseline at once', ['--write', '--write-baseline', 'b.json'], /in one run\n.*write the files first/],
    ['a folder for patches that is not empty', ['--patch-folder', 'full'], /full: error: .*not empty/],
    ['a folder for patches that is a file', ['--patch-folder', 'policy.json'], /policy\.json: error: .*cannot be made/],
  ])('refuse %s, and write nothing', (_, args, message) => {
    const folder = cwd();
    const { code, stderr } = runIn(folder, 'policy.json', ...args);
    expect(code).toBe(2);
    expect(stderr).toMatch(message);
    expect(readdirSync(folder).sort()).toEqual(['full', 'policy.json', 'result.json']);
    expect(textOf(folder, 'policy.json')).toBe(DIRTY);
  });

  it.each(['--baseline=b.json', '--write-baseline=b.json', '--previous=b.json', '--patch-folder=b'])(
    'are none of `owners`: %s',
    flag => {
      const { code, stderr } = refineIam(['owners', '.', '--report', '-', flag], { cwd: cwd(), input: LISTING });
      expect([code, stderr]).toEqual([2, expect.stringMatching(/`owners` takes no `--/)]);
    },
  );

  it('stand in the help', () => {
    const { stdout } = refineIam(['--help'], { cwd: temporaryFolder() });
    for (const flag of ['baseline', 'write-baseline', 'previous', 'patch-folder'])
      expect(stdout).toContain(`--${flag}`);
    expect(stdout).toContain('sarif');
  });
});

describe('--baseline', () => {
  it('is written anew in its place, and the same for the same', () => {
    const cwd = repository({ 'a.json': DIRTY });
    const write = () => runIn(cwd, '.', '--write-baseline', 'b.json', '--as-of', '2026-11-23').code;
    expect(write()).toBe(0);
    const first = textOf(cwd, 'b.json');
    expect([write(), textOf(cwd, 'b.json')]).toEqual([0, first]);
    expect(readdirSync(cwd).filter(name => name.startsWith('b.json'))).toEqual(['b.json']);
  });

  it('that is broken is never taken for an empty one, and is not written over', () => {
    const cwd = repository({ 'a.json': CLEAN, 'b.json': '{}' });
    const { code, stderr } = runIn(cwd, '.', '--check', '--baseline', 'b.json', '--write-baseline', 'b.json');
    expect([code, textOf(cwd, 'b.json')]).toEqual([2, '{}']);
    expect(stderr).toMatch(/b\.json:1:1: error: `baseline`: is missing/);
  });

  it('says what is gone only of what this run looked for', () => {
    const cwd = repository({ 'a/a.json': DIRTY, 'b/b.json': DIRTY, 'c/c.json': DIRTY, '.gitignore': '' });
    runIn(cwd, '.', '--write-baseline', 'base.json');
    git(cwd, 'rm', '--quiet', '-r', 'b');
    const gone = (...paths: readonly string[]) =>
      /(\d+) actions? of the baseline/.exec(runIn(cwd, ...paths, '--baseline', 'base.json').stdout)?.[1] ?? null;
    expect(gone('a')).toBeNull();
    expect(gone('a/a.json')).toBeNull();
    expect(gone('.')).toBe('1');
    // what git ignores now, or what became a link, is not looked at, and not gone
    writeFiles(cwd, { '.gitignore': 'c\n' });
    git(cwd, 'rm', '--quiet', '--cached', '-r', 'c');
    expect(gone('.')).toBe('1');
    git(cwd, 'rm', '--quiet', 'a/a.json');
    symlinkSync('..', join(cwd, 'a'));
    expect(gone('.')).toBe('1');
  });
});

describe('--patch-folder', () => {
  const NAMES = [
    'iam/a.json',
    'iam-a.json',
    'IAM/a.json',
    'zwölf/政策.json',
    'a b"c\\d.json',
    '-x.json',
    '.x.json',
    'clean.json',
  ];

  it('has a patch for each file that changes, which applies alone', () => {
    const cwd = repository(Object.fromEntries(NAMES.map(name => [name, name === 'clean.json' ? CLEAN : DIRTY])));
    const { code, stdout } = runIn(cwd, '.', '--patch-folder', 'out/patches', '--format', 'patch');
    expect(code).toBe(0);
    const names = readdirSync(join(cwd, 'out/patches'));
    expect(names).toHaveLength(NAMES.length - 1);
    expect(names.filter(name => !/^[A-Za-z0-9][\w.-]{0,110}\.patch$/.test(name))).toEqual([]);
    expect(new Set(names.map(name => name.toLowerCase())).size).toBe(names.length);
    expect(names.map(name => textOf(cwd, `out/patches/${name}`)).sort()).toEqual(
      stdout.split(/^(?=diff --git)/m).sort(),
    );
    for (const name of names) {
      git(cwd, 'apply', `out/patches/${name}`);
      expect(git(cwd, 'diff', '--name-only', '-z').split('\0').filter(Boolean)).toHaveLength(1);
      git(cwd, 'checkout', '--quiet', '--', '.');
    }
  });

  it('refuses a file outside the repository', () => {
    const cwd = temporaryFolder();
    writeFiles(cwd, { 'out.json': DIRTY, 'in/x.txt': '' });
    const { code, stderr } = runIn(join(cwd, 'in'), '../out.json', '--patch-folder', 'p');
    expect([code, stderr]).toEqual([2, expect.stringContaining('outside this repository')]);
    expect(existsSync(join(cwd, 'in/p')) && readdirSync(join(cwd, 'in/p'))).toEqual([]);
  });
});

describe('the outputs of an audit', () => {
  const args = ['--format', 'markdown'] as const;

  it('in Markdown have the files by risk, and what was left alone, for folders only', () => {
    const files = Object.fromEntries(Array.from({ length: 12 }, (_, at) => [`f${at}/p|${at}.json`, DIRTY]));
    const deny = DIRTY.replace('Allow', 'Deny');
    const worst = policy('s3:GetBucketAcl', 's3:GetBucketPolicy', 's3:GetObject');
    const cwd = repository({ ...files, 'deny.json': deny, 'z.json': worst });
    const { stdout } = runIn(cwd, '.', ...args);
    expect(stdout).toContain('#### 14 unused actions in 13 statements');
    expect(stdout).toContain('| Read | 14 |');
    expect(stdout).toContain('#### The ten worst of 13 files');
    const rows = stdout.split('\n').filter(line => /^\| `.*\.json` \|/.test(line));
    expect(rows).toHaveLength(10);
    expect(rows[0]).toBe('| `z.json` | Read: 2 | 2 | 1 | 2 |');
    expect(rows[1]).toBe('| `f0/p\\|0.json` | Read: 1 | 1 | 1 | 1 |');
    expect(stdout).toContain('- 1 statement: it is a Deny: only Allow is refined (`deny.json`)');
    expect(runIn(cwd, 'z.json', ...args).stdout).not.toContain('#### 2 unused');
  });

  it('in Markdown tell of baseline and trend, whatever paths hold', () => {
    const cwd = repository({ '<b>@user`.json': CLEAN });
    runIn(cwd, '.', '--format', 'json', '--output', '../r.json', '--write-baseline', 'base.json');
    writeFiles(cwd, { '<b>@user`.json': DIRTY });
    const { stdout } = runIn(cwd, '.', ...args, '--baseline', 'base.json', '--previous', '../r.json');
    expect(stdout).toMatch(/^- Since \d+ \w+ \d{4}: 1 unused action added, 0 gone, 0 the same\.$/m);
    expect(stdout).toMatch(
      /^- 0 unused actions are in the baseline of .*; 1 is new:\n {2}- `<b>@user \.json`, line 4: `s3:GetBucketAcl`$/m,
    );
  });

  it('in SARIF are of the whole repository, wherever it runs', () => {
    const cwd = repository({ 'a/b/policy.json': DIRTY, 'broken.json': '{"Statement": [' });
    const { code, stdout, stderr } = runIn(cwd, '.', '--format', 'sarif');
    const { results, invocations } = validSarif(stdout);
    expect(code).toBe(0);
    expect(stderr).toContain('broken.json');
    expect(results.map(({ ruleId }) => ruleId)).toEqual(['unused-access/read', 'problem/syntax/error']);
    expect(invocations[0]?.executionSuccessful).toBe(false);
    const below = validSarif(runIn(join(cwd, 'a'), '.', '--format', 'sarif').stdout).results;
    expect(below).toEqual([{ ...results[0], ruleIndex: 0 }]);
  });
});
