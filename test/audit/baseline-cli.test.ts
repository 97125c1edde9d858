import { rmSync, symlinkSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { LISTING, policy } from '../cli/made';
import { refineIam, repository, textOf, writeFiles } from '../cli/run';

const POLICY = policy('s3:GetBucketAcl', 's3:GetObject');
const AT = 'debt.baseline';

function audit(cwd: string, ...args: readonly string[]) {
  return refineIam(['.', '--report', 'report.json', ...args], { cwd });
}

function made(files: Readonly<Record<string, string>>): string {
  return repository({ 'report.json': LISTING, ...files });
}

describe('a baseline is not written', () => {
  it('where something could not be analysed, and the old one stays', () => {
    const cwd = made({ 'a.json': POLICY });
    expect(audit(cwd, '--write-baseline', AT).code).toBe(0);
    const old = textOf(cwd, AT);
    writeFiles(cwd, { 'b.json': '{ "Statement": [' });
    const { code, stderr } = audit(cwd, '--write-baseline', AT);
    expect([code, textOf(cwd, AT)]).toEqual([2, old]);
    expect(stderr).toContain('1 problem kept something from being analysed, so no baseline was written');
    expect(audit(cwd, '--baseline', AT, '--write-baseline', AT).code).toBe(0);
    expect(textOf(cwd, AT)).toBe(old);
  });

  it.each(['a.json', 'report.json', 'link'])('over a file that the run reads: %s', name => {
    const cwd = made({ 'a.json': POLICY });
    symlinkSync('a.json', join(cwd, 'link'));
    const { code, stderr } = audit(cwd, '--write-baseline', name);
    expect(code).toBe(2);
    expect(stderr).toContain(`${name}: error: this run reads the file that the baseline would replace`);
    expect([textOf(cwd, 'a.json'), textOf(cwd, 'report.json')]).toEqual([POLICY, LISTING]);
  });
});

describe('a baseline that is written', () => {
  const said = (cwd: string, ...args: readonly string[]) =>
    audit(cwd, ...args)
      .stdout.split('\n')
      .slice(-3, -1);
  const HINT = ': `--write` edits the files, `--format patch` prints a patch.';

  it('is said to be, with what it holds, and that no policy file was changed', () => {
    const cwd = made({ 'a.json': POLICY, 'b.json': policy('s3:GetBucketAcl', 's3:GetBucketPolicy', 's3:PutObject') });
    expect(said(cwd, '--write-baseline', AT)).toEqual([
      `Baseline \`${AT}\` written: 3 unused actions in 2 statements.`,
      `No policy file was changed${HINT}`,
    ]);
    expect(said(cwd)[1]).toBe(`Nothing was written${HINT}`);
    const forbidding = ['--check', '--forbid', 's3:GetObject', '--write-baseline', AT];
    expect(said(cwd, ...forbidding)[0]).toMatch(/written: 3 unused actions in 2 statements, and 1 forbidden entry\.$/);
  });

  it('is said to be also where nothing goes, and not where it could not be', () => {
    const cwd = made({ 'a.json': policy('s3:GetObject') });
    expect(said(cwd, '--write-baseline', AT)[1]).toBe(`Baseline \`${AT}\` written: 0 unused actions in 0 statements.`);
    const failed = audit(cwd, '--write-baseline', 'no/folder');
    expect([failed.code, failed.stdout]).toEqual([2, expect.not.stringContaining('written')]);
  });

  it('is taken anew by the command that a note gives without what is new', () => {
    const cwd = made({ 'a.json': POLICY });
    audit(cwd, '--write-baseline', AT);
    writeFiles(cwd, { 'a.json': policy('s3:GetBucketPolicy', 's3:GetObject') });
    const help = /take them out with `([^`]*)`, which adds nothing new/.exec(audit(cwd, '--baseline', AT).stdout)?.[1];
    expect(help).toBe(`--baseline ${AT} --write-baseline ${AT}`);
    expect(said(cwd, ...(help ?? '').split(' '))[0]).toContain('written: 0 unused actions');
    expect(JSON.parse(textOf(cwd, AT)).statements).toEqual([]);
  });
});

it('an output takes the place of no file that the run reads', () => {
  const cwd = made({ 'a.json': POLICY });
  for (const name of ['a.json', 'report.json']) {
    const { code, stderr } = audit(cwd, '--format', 'json', '--output', name);
    expect(code).toBe(2);
    expect(stderr).toContain(`${name}: error: this run reads the file that the output would replace`);
  }
  expect([textOf(cwd, 'a.json'), textOf(cwd, 'report.json')]).toEqual([POLICY, LISTING]);
});

describe('what a baseline or an earlier result holds', () => {
  it.each<[string, (cwd: string) => void, number]>([
    ['below a folder that is a file now is gone', cwd => writeFiles(cwd, { iam: 'hi' }), 1],
    ['below a folder that is a link to nowhere now is not known', cwd => symlinkSync('nowhere', join(cwd, 'iam')), 0],
  ])('%s', (_, change, gone) => {
    const cwd = made({ 'iam/a.json': POLICY });
    audit(cwd, '--write-baseline', AT, '--format', 'json', '--output', 'was.result');
    rmSync(join(cwd, 'iam'), { recursive: true });
    change(cwd);
    const run = audit(cwd, '--baseline', AT, '--previous', 'was.result', '--format', 'json');
    expect([run.code, run.stderr]).toEqual([0, '']);
    const { baseline, trend } = JSON.parse(run.stdout);
    expect([baseline.gone, trend.actions.gone]).toEqual([gone, gone]);
  });

  it('of a path that no system takes is not gone', () => {
    const cwd = made({ 'a.json': POLICY });
    audit(cwd, '--write-baseline', AT);
    for (const path of ['a\u0000b', 'x'.repeat(5_000), '../../etc/passwd']) {
      const held = JSON.parse(textOf(cwd, AT));
      held.statements[0] = { ...held.statements[0], path, fingerprint: 'f'.repeat(16) };
      writeFiles(cwd, { 'odd.baseline': JSON.stringify(held) });
      const run = audit(cwd, '--baseline', 'odd.baseline', '--format', 'json');
      expect([run.code, JSON.parse(run.stdout).baseline.gone]).toEqual([0, 0]);
    }
  });

  it('is of a day that there is', () => {
    const cwd = made({ 'a.json': POLICY });
    audit(cwd, '--write-baseline', AT);
    writeFiles(cwd, { [AT]: textOf(cwd, AT).replace(/"date": "[^"]*"/, '"date": "2026-02-30"') });
    expect(audit(cwd, '--baseline', AT).stderr).toContain('`date`: expected a day such as `2026-11-23`');
  });
});
