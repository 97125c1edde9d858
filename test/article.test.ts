import { spawnSync } from 'node:child_process';
import { cpSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { ROOT, refineIam, temporaryFolder, textOf } from './cli/run';
import { iamData } from './managed/iam-data';

/** The actions of August 2024. */
const OLD = Object.entries(iamData('iam-data-august-2024')).flatMap(([prefix, names]) =>
  names.map(name => `${prefix}:${name}`),
);

const isIn = (action: string, entry: string) =>
  entry.endsWith('*') ? action.startsWith(entry.slice(0, -1)) : action === entry;

function made(): string {
  const cwd = temporaryFolder();
  cpSync(join(ROOT, 'examples/article'), cwd, { recursive: true });
  return cwd;
}

describe('the article', () => {
  it('comes out exactly with the catalogue of its day', () => {
    const cwd = made();
    const packageFolder = join(ROOT, 'node_modules/iam-data-august-2024');
    const { status, stdout } = spawnSync(process.execPath, [join(ROOT, 'scripts/catalogue-of.mjs'), packageFolder], {
      encoding: 'utf8',
      maxBuffer: 1 << 28,
    });
    expect(status).toBe(0);
    writeFileSync(join(cwd, 'catalogue.json'), stdout);
    const args = ['policy.json', '--report', 'unused-access.json', '--catalogue', 'catalogue.json', '--write'];
    expect(refineIam(args, { cwd })).toMatchObject({ code: 0, stderr: '' });
    expect(textOf(cwd, 'policy.json')).toBe(textOf(cwd, 'refined.json'));
  });

  it('keeps only newer actions in addition with the catalogue of today', () => {
    const cwd = made();
    expect(refineIam(['policy.json', '--report', 'unused-access.json', '--write'], { cwd }).code).toBe(0);
    const lists = (name: string) =>
      (JSON.parse(textOf(cwd, name)).Statement as { Action: string | string[] }[]).map(one => [one.Action].flat());
    const [then, today] = [lists('refined.json'), lists('policy.json')];
    const covers = (list: readonly string[] = []) =>
      list.flatMap(entry => OLD.filter(action => isIn(action, entry))).sort();
    expect(today.map(covers)).toEqual(then.map(covers));
    expect(today.flat()).toEqual(expect.arrayContaining(['s3:GetBucketAbac', 'lambda:Invoke*']));
  });

  it('is refined from a copy of dist and of the example alone', () => {
    const cwd = made();
    cpSync(join(ROOT, 'dist'), join(cwd, 'dist'), { recursive: true });
    const { status, stdout, stderr } = spawnSync(
      process.execPath,
      ['dist/cli.js', 'policy.json', '--report', 'unused-access.json'],
      { cwd, encoding: 'utf8', env: {} },
    );
    expect([status, stderr]).toEqual([0, '']);
    expect(stdout).toContain('+ s3:GetAccess*');
  });
});
