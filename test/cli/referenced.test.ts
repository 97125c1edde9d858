// biome-ignore-all lint/suspicious/noTemplateCurlyInString: this is how Terraform writes what is computed
import { renameSync, symlinkSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { LISTING, policy } from './made';
import { commit, refineIam, repository, temporaryFolder, textOf, timed, writeFiles } from './run';

const BEFORE = policy('s3:GetBucketAcl', 's3:GetObject');
const AFTER = policy('s3:GetObject');

interface Result {
  readonly files: readonly { readonly path: string; readonly format: string }[];
  readonly problems: readonly { readonly code: string; readonly path: string | null; readonly message: string }[];
}

function run(cwd: string, ...args: readonly string[]): Result & { readonly code: number | null } {
  const { code, stdout, stderr } = refineIam([...args, '--report', '-', '--format', 'json'], { cwd, input: LISTING });
  expect(stderr).toBe('');
  return { ...(JSON.parse(stdout) as Result), code };
}

const found = (cwd: string, ...args: readonly string[]) => run(cwd, ...args).files.map(file => file.path);

const taking = (...values: readonly string[]) =>
  `locals {\n${values.map((one, n) => `  a${n} = ${one}\n`).join('')}}\n`;

describe('a policy whose name says nothing', () => {
  it.each(['git', 'no git'])('is found where a Terraform file takes its text (%s)', kind => {
    const files = {
      'main.tf': taking('file("${path.module}/policies/admin.tpl")', 'templatefile("x.policy", { a = 1 })'),
      'deep/more.tofu': taking('templatefile("../policies/plain", {})', 'jsondecode(file("../a b.json.tftpl"))'),
      'json.tf.json': JSON.stringify({ locals: { a: '${file("${path.module}/in-json.tpl")}' } }),
      ...Object.fromEntries(
        ['policies/admin.tpl', 'x.policy', 'policies/plain', 'a b.json.tftpl', 'in-json.tpl', 'nobody.tpl'].map(
          path => [path, BEFORE],
        ),
      ),
    };
    const cwd = kind === 'git' ? repository(files) : temporaryFolder();
    if (kind !== 'git') writeFiles(cwd, files);
    const expected = ['a b.json.tftpl', 'in-json.tpl', 'policies/admin.tpl', 'policies/plain', 'x.policy'];
    expect(found(cwd)).toEqual(expected);
    run(cwd, '--write');
    for (const path of expected) expect(textOf(cwd, path)).toBe(AFTER);
    expect(textOf(cwd, 'nobody.tpl')).toBe(BEFORE);
  });

  it('is read as a template', () => {
    const cwd = repository({
      'main.tf': taking('templatefile("a.tpl", { arn = "x", more = ["s3:*"] })'),
      'a.tpl': BEFORE.replace('"*"', '"${arn}/*"'),
      'b.tpl': 'unused',
    });
    run(cwd, '--write');
    expect(textOf(cwd, 'a.tpl')).toBe(AFTER.replace('"*"', '"${arn}/*"'));
  });

  it('is compared with what it was, where there is a base', () => {
    const cwd = repository({ 'main.tf': taking('file("a.tpl")'), 'a.tpl': BEFORE });
    commit(cwd);
    const check = ['--check', '--fail-on', 'added', '--base', 'main'];
    writeFiles(cwd, { 'a.tpl': BEFORE.replace('"s3:GetObject"', '"s3:PutObject"') });
    expect(run(cwd, ...check).code).toBe(0);
    writeFiles(cwd, { 'a.tpl': BEFORE.replace('"s3:GetObject"', '"s3:GetBucketPolicy"') });
    expect(run(cwd, ...check).code).toBe(1);
  });

  it('is found as a template of CloudFormation is named, whoever takes it', () => {
    const cwd = repository({ 'a.template': BEFORE, 'b.template': 'Effect: <%= x %>\n', 'c.template': '{ "a": 1 }' });
    expect(run(cwd)).toMatchObject({
      files: [{ path: 'a.template', format: 'json' }],
      problems: [{ path: 'standard input' }],
    });
  });
});

describe('what a Terraform file names is not read', () => {
  it('outside the folder that was named', () => {
    const cwd = repository({ 'app/main.tf': taking('file("../a.tpl")', 'file("b.tpl")'), 'a.tpl': BEFORE });
    writeFiles(cwd, { 'app/b.tpl': BEFORE });
    expect(found(cwd, 'app')).toEqual(['app/b.tpl']);
    expect(found(cwd)).toEqual(['a.tpl', 'app/b.tpl']);
    expect(found(join(cwd, 'app'), '..')).toEqual(['a.tpl', 'app/b.tpl']);
  });

  it('where single files were named', () => {
    const cwd = repository({ 'main.tf': taking('file("a.tpl")'), 'a.tpl': BEFORE });
    expect(found(cwd, 'main.tf')).toEqual([]);
    expect(found(cwd, 'main.tf', 'a.tpl')).toEqual(['a.tpl']);
  });

  it('where git ignores it, where a link stands in the way, or it is the way out', () => {
    const outside = temporaryFolder();
    writeFiles(outside, { 'a.tpl': BEFORE });
    const names = ['ignored.tpl', 'link.tpl', 'linked/a.tpl', 'real/../../a.tpl', join(outside, 'a.tpl'), 'gone.tpl'];
    const cwd = repository({
      'main.tf': taking(...names.map(name => `file("${name}")`), 'file("real/a.tpl")', 'file(".git/config")'),
      '.gitignore': 'ignored.tpl\n',
      'real/a.tpl': BEFORE,
    });
    symlinkSync(join(outside, 'a.tpl'), join(cwd, 'link.tpl'));
    symlinkSync(outside, join(cwd, 'linked'));
    writeFiles(cwd, { 'ignored.tpl': BEFORE });
    expect(run(cwd, '--write')).toMatchObject({
      files: [{ path: 'real/a.tpl' }],
      problems: [{ path: 'standard input' }],
    });
    expect(textOf(outside, 'a.tpl')).toBe(BEFORE);
  });

  it('where a folder of the index gave way to a link', () => {
    const outside = temporaryFolder();
    writeFiles(outside, { 'a.tpl': BEFORE });
    const cwd = repository({ 'main.tf': taking('file("p/a.tpl")'), 'p/a.tpl': BEFORE, 'q.txt': '' });
    renameSync(join(cwd, 'p'), join(temporaryFolder(), 'p'));
    symlinkSync(outside, join(cwd, 'p'));
    expect(found(cwd, '.')).toEqual([]);
    run(cwd, '--write');
    expect(textOf(outside, 'a.tpl')).toBe(BEFORE);
  });

  it('where only a comment or a text names it', () => {
    const cwd = repository({
      'main.tf': taking('1 # file("a.tpl")', '"file(\\"a.tpl\\")"'),
      'a.tpl': BEFORE,
    });
    expect(found(cwd)).toEqual([]);
  });

  it('and nothing is said of what is no policy', () => {
    const other = {
      'user-data.sh': '#!/bin/sh\n"Effect"',
      'list.tpl': '[1, 2',
      'bytes.tpl': Buffer.from('{"Effect"\xff', 'latin1'),
    };
    const cwd = repository({ 'main.tf': taking(...Object.keys(other).map(name => `file("${name}")`)), ...other });
    expect(run(cwd)).toMatchObject({ files: [], problems: [{ path: 'standard input' }], code: 0 });
  });

  it('but one that is broken is told with its place', () => {
    const cwd = repository({ 'main.tf': taking('file("a.tpl")'), 'a.tpl': BEFORE.replace('[', '[[') });
    const { problems } = run(cwd, '--check');
    expect(problems).toContainEqual(expect.objectContaining({ code: 'syntax', path: 'a.tpl' }));
    expect(run(cwd, '--check').code).toBe(2);
  });
});

describe('a hostile Terraform file', () => {
  it('that names 100,000 files is told to be too long, and twenty that share them are read', () => {
    const names = Array.from({ length: 100_000 }, (_, n) => `file("x${n}.tpl")`);
    const parts = Array.from({ length: 20 }, (_, part) => names.slice(part * 5_000, (part + 1) * 5_000));
    const shared = parts.map((some, part) => [`${part}.tf`, taking(...some)]);
    const cwd = repository({ 'all.tf': taking(...names), ...Object.fromEntries(shared), 'x70000.tpl': BEFORE });
    const { seconds, stdout } = timed(['--report', '-', '--format', 'json'], { cwd, input: LISTING });
    expect(seconds).toBeLessThan(5);
    const { files, problems } = JSON.parse(stdout) as Result;
    expect(files.map(file => file.path)).toEqual(['x70000.tpl']);
    expect(problems).toContainEqual(expect.objectContaining({ code: 'too-big', path: 'all.tf' }));
  });

  it('that names more files than are read is told, and fails a check', () => {
    const names = Array.from({ length: 2_001 }, (_, n) => `x${n}`);
    const cwd = temporaryFolder();
    writeFiles(cwd, {
      'main.tf': taking(...names.map(name => `file("${name}")`)),
      ...Object.fromEntries(names.map(name => [name, '{}'])),
      x0: BEFORE,
    });
    const result = run(cwd, '--check');
    expect(result.files).toMatchObject([{ path: 'x0' }]);
    expect(result.problems).toContainEqual(
      expect.objectContaining({ code: 'too-big', message: expect.stringContaining('more than 2000 files') }),
    );
  });
});
