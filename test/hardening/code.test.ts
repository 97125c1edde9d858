import { readdirSync, readFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { describe, expect, it } from 'vitest';
import { LISTING, policy } from '../cli/made';
import { ROOT, refineIam, temporaryFolder, writeFiles } from '../cli/run';

const DIST = resolve(ROOT, process.env.DIST ?? 'dist');

function textsBelow(folder: string, ending: RegExp): ReadonlyMap<string, string> {
  const names = readdirSync(folder, { recursive: true, encoding: 'utf8' }).filter(name => ending.test(name));
  return new Map(names.sort().map(name => [name, readFileSync(join(folder, name), 'utf8')]));
}

/** The lines of some files that a pattern fits, as `file: line`. */
function lines(texts: ReadonlyMap<string, string>, pattern: RegExp): readonly string[] {
  return [...texts].flatMap(([name, text]) =>
    text.split('\n').flatMap(line => (pattern.test(line) ? [`${name}: ${line.trim().slice(0, 200)}`] : [])),
  );
}

const SOURCES = textsBelow(join(ROOT, 'src'), /\.tsx?$/);
const BUNDLES = textsBelow(DIST, /\.js$/);
const FROM_TEXT = /\beval\s*\(|\bnew Function\b|\bFunction\s*\(\s*['"`]|constructor\s*\(\s*['"`]return/;

describe('the code', () => {
  it('makes no code of text', () => {
    expect(SOURCES.size).toBeGreaterThan(300);
    expect(lines(SOURCES, FROM_TEXT)).toEqual([]);
    expect(lines(SOURCES, /['"](?:node:)?(?:vm|repl|inspector|worker_threads)['"]/)).toEqual([]);
  });

  it('starts git, at one place, without a shell', () => {
    const starts = /child_process|\b(?:exec|execSync|execFile|execFileSync|spawn|spawnSync|fork)\(/;
    const found = lines(SOURCES, starts).filter(line => !line.includes('.exec('));
    expect(found).toEqual([
      "edge/git.ts: const { execFileSync } = process.getBuiltinModule('node:child_process');",
      "edge/git.ts: return execFileSync('git', [...NO_PROGRAMS, ...args], {",
    ]);
    expect(lines(SOURCES, /\bshell\s*:/)).toEqual([]);
  });

  it('hands git no word of a user but behind `--end-of-options`, or after the hash of a commit', () => {
    const calls = [...SOURCES].flatMap(([, text]) => [
      ...text.matchAll(/\b(?:git|bytesOf)\([\w.]+, (\[[^\]]*\]|\w+)\)/g),
    ]);
    const words = calls.flatMap(([, list = '']) => (/`\$\{|, (?!HEAD)[a-z]\w*[,\]]/.test(list) ? [list] : []));
    expect(calls.length).toBeGreaterThan(6);
    expect(words).toEqual([
      "['merge-base', '--end-of-options', ref, 'HEAD']",
      "['diff', '--name-status', '-z', '-M', '--no-ext-diff', commit, '--']",
      "['log', since, '--format=', '--name-only', '-z', '--no-renames', '-m', 'HEAD', '--']",
      `['cat-file', 'blob', \`\${commit}:\${path}\`]`,
      "['ls-tree', '-z', '--full-tree', commit, '--', path]",
      `['cat-file', 'blob', \`\${commit}:\${path}\`]`,
    ]);
  });

  it('opens no connection but by the clients of GitHub and AWS', () => {
    expect(lines(SOURCES, /['"](?:node:)?(?:net|tls|dns|dgram|https?|http2|undici)(?:\/\w+)?['"]/)).toEqual([]);
    expect(lines(SOURCES, /\bfetch\(|XMLHttpRequest|WebSocket|EventSource|sendBeacon/)).toEqual([]);
  });
});

describe('lists of any length', () => {
  it('are no arguments of a call, which ends at about 120,000', () => {
    const pure = new Map([...SOURCES].filter(([name]) => !/^(?:edge|collect|work-off|page)\//.test(name)));
    expect(lines(pure, /\.(?:push|unshift)\(\.\.\.|Math\.(?:min|max)\(\.\.\.|\.apply\(/)).toEqual([]);
  });
});

describe('what is bundled', () => {
  it('makes code of text in one place: what runs HCL as WebAssembly could, for a kind of module that the parser is not', () => {
    expect(BUNDLES.size).toBeGreaterThan(10);
    const found = [...BUNDLES].flatMap(([, text]) => text.match(/[\w$[\]]*\s*=?\s*\beval\s*\([^)]*\)/g) ?? []);
    const tight = found.map(one => one.replace(/\s/g, ''));
    expect([...new Set(tight)].sort()).toEqual(['ASM_CONSTS[start]=eval(func)', 'moduleExports[name]=eval(func)']);
    expect(lines(BUNDLES, /\bnew Function\b|\bFunction\s*\(\s*['"`]|constructor\s*\(\s*['"`]return/)).toEqual([]);
    expect(lines(BUNDLES, /require\(["'](?:node:)?(?:vm|repl|inspector|cluster)["']\)/)).toEqual([]);
  });

  it('of the command line loads no client of a network', () => {
    const cwd = temporaryFolder();
    writeFiles(cwd, {
      'report.json': LISTING,
      'a.json': policy('s3:GetBucketAcl', 's3:GetObject'),
      'b.yaml': 'Statement:\n  - Effect: Allow\n    Action: [s3:GetBucketAcl, s3:GetObject]\n    Resource: "*"\n',
      'c.tf': 'data "aws_iam_policy_document" "c" {\n  statement {\n    actions = ["s3:GetBucketAcl"]\n  }\n}\n',
      'loaded.cjs': "process.on('exit', () => process.stderr.write(process.moduleLoadList.join('\\n')));\n",
    });
    const node = ['--require', join(cwd, 'loaded.cjs')];
    const { code, stderr } = refineIam(['.', '--report', 'report.json', '--format', 'html'], { cwd, node });
    expect(code).toBe(0);
    const loaded = stderr.split('\n').map(line => line.replace('NativeModule ', ''));
    expect(loaded).toContain('fs');
    expect(loaded.filter(name => /^(?:tls|dns|dgram|https?|http2|_http_\w+|child_process)$/.test(name))).toEqual([]);
  });
});
