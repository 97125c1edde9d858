import { spawnSync } from 'node:child_process';
import { cpSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { beforeAll, describe, expect, it } from 'vitest';
import { ROOT } from '../cli/run';
import { read } from '../documents';
import { newFolder } from '../review/after-file';
import { runScript } from './script';

const DIST = join(ROOT, process.env.DIST ?? 'dist');
const { version, name } = JSON.parse(read('package.json'));

let tarball: string;
let installed: string;

function npm(cwd: string, ...args: readonly string[]): string {
  const env = { PATH: process.env.PATH, HOME: cwd, npm_config_cache: join(cwd, '.cache') };
  const { status, stdout, stderr } = spawnSync('npm', args, { cwd, encoding: 'utf8', env });
  if (status !== 0) throw new Error(`npm ${args.join(' ')}: ${stderr}`);
  return stdout;
}

/** The files below a folder, by their paths from it. */
function filesOf(folder: string): readonly string[] {
  return readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter(entry => entry.isFile())
    .map(entry => join(entry.parentPath, entry.name).slice(folder.length + 1))
    .sort();
}

beforeAll(() => {
  const folder = newFolder();
  const env = process.env.DIST === undefined ? {} : { DIST: process.env.DIST };
  const { code, stdout, stderr } = runScript('release/npm-package.mjs', [folder], { env });
  if (code !== 0) throw new Error(stderr);
  tarball = stdout.trim();
  installed = newFolder();
  // why: without it npm looks for a project in the folders above, and installs there
  writeFileSync(join(installed, 'package.json'), '{}\n');
  // why: nothing may be downloaded, since nothing is missing
  npm(installed, 'install', '--offline', '--no-audit', '--no-fund', tarball);
}, 60_000);

describe('the package on npm', () => {
  const folder = () => join(installed, 'node_modules', name);

  it('is installed where there is nothing else, and brings nothing along', () => {
    expect(tarball.endsWith(`/${name}-${version}.tgz`)).toBe(true);
    const packages = readdirSync(join(installed, 'node_modules')).filter(one => !one.startsWith('.'));
    expect(packages).toEqual([name]);
  });

  it('holds the command line, its licences and schemas, and not what starts the actions', () => {
    const ofDist = filesOf(DIST).filter(file => !/^(?:index|collect)\.js$/.test(file));
    const schemas = readdirSync(join(ROOT, 'schema')).map(file => `schema/${file}`);
    const beside = ['CHANGELOG.md', 'LICENSE', 'README.md', 'package.json'];
    const expected = [...ofDist.map(file => `dist/${file}`), ...schemas, ...beside].sort();
    expect(filesOf(folder())).toEqual(expected);
    for (const file of ofDist) {
      expect(readFileSync(join(folder(), 'dist', file)).equals(readFileSync(join(DIST, file))), file).toBe(true);
    }
  });

  it('names no dependency and no script, and what people need to know', () => {
    const manifest = JSON.parse(readFileSync(join(folder(), 'package.json'), 'utf8'));
    expect(Object.keys(manifest).sort()).toEqual(
      [
        ...['bin', 'bugs', 'description', 'engines', 'homepage', 'keywords', 'license', 'name', 'publishConfig'],
        ...['repository', 'version'],
      ].sort(),
    );
    expect(manifest).toMatchObject({ version, engines: JSON.parse(read('package.json')).engines });
    expect(JSON.parse(read('package.json')).private).toBe(true);
  });

  it('runs: the version, and the article', () => {
    cpSync(join(ROOT, 'examples/article'), join(installed, 'article'), { recursive: true });
    const run = (...args: readonly string[]) =>
      spawnSync(join(installed, 'node_modules/.bin/refine-iam'), args, { cwd: installed, encoding: 'utf8' });
    expect(run('--version')).toMatchObject({ status: 0, stdout: `${version}\n`, stderr: '' });
    const article = run('article/policy.json', '--report', 'article/unused-access.json');
    expect([article.status, article.stderr]).toEqual([0, '']);
    expect(article.stdout).toContain('30 unused actions to remove from 2 statements in 1 file');
    const page = run('article/policy.json', '--report', 'article/unused-access.json', '--format', 'html');
    expect([page.status, page.stdout.startsWith('<!doctype html>')]).toEqual([0, true]);
    expect(run('collect', '--analyzer', 'x').stderr).toContain('no ARN of an analyzer');
  });
});
