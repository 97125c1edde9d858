import { cpSync, existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { LISTING, policy } from './cli/made';
import { ROOT, refineIam, temporaryFolder, writeFiles } from './cli/run';
import { ANALYZER, collects, start } from './collect/collecting';
import { DOCUMENTS, read, textsOf } from './documents';

/** A command of a document, one line, without its comment. */
interface Shown {
  readonly path: string;
  readonly command: string;
}

/** What is not run here, and why. */
const ELSEWHERE: readonly (readonly [RegExp, string])[] = [
  [/^npm (?:ci|test|pack)\b|^npm ci && npm test$/, 'installing, and what runs this very test'],
  [/^node scripts\/cut-openapi\.mjs /, 'needs a description that only the command before it downloads'],
  [/^bash \.ci\/install-/, 'installs on the machine; `.ci/run` does it'],
  [/^(?:aws|gh|sha256sum) |=\$\(aws |^while |^ {2}sleep |^done$|^role=/, 'tools of others'],
];

const OF_NPM = /^(?:[A-Z]+=\S+ )*npm run ([\w:]+)/;
const PROGRAM = /^(?:refine-iam|node dist\/cli\.js) /;

const SHOWN: readonly Shown[] = DOCUMENTS.flatMap(path =>
  textsOf(path, 'sh').flatMap(text =>
    text
      .replaceAll('\\\n', ' ')
      .split('\n')
      .map(line => line.replace(/ +# .*$/, '').replace(/\s+$/, ''))
      .filter(line => line !== '')
      .map(command => ({ path, command })),
  ),
);

const ours = SHOWN.filter(({ command }) => PROGRAM.test(command));
const wordsOf = (command: string) =>
  command.trim().split(/\s+/).slice(PROGRAM.exec(command)?.[0].trim().split(' ').length);

/** A repository as the documents have one before their commands: a policy, reports, an earlier result. */
function checkout(): string {
  const cwd = temporaryFolder();
  cpSync(join(ROOT, 'examples'), join(cwd, 'examples'), { recursive: true });
  writeFiles(cwd, {
    'iam/policy.json': policy('s3:GetBucketAcl', 's3:GetObject'),
    'report.json': LISTING,
    'unused-access.json': LISTING,
    '.github/CODEOWNERS': '* @acme/iam\n',
  });
  return cwd;
}

describe('the commands of the documents', () => {
  it('are found, and each is run here or elsewhere', () => {
    const scripts: Readonly<Record<string, string>> = JSON.parse(read('package.json')).scripts;
    expect(ours.length).toBeGreaterThan(9);
    const others = SHOWN.filter(
      ({ command }) =>
        !PROGRAM.test(command) &&
        scripts[OF_NPM.exec(command)?.[1] ?? ''] === undefined &&
        !ELSEWHERE.some(([pattern]) => pattern.test(command)),
    );
    expect(others).toEqual([]);
  });

  it('that CONTRIBUTING.md lists are there', () => {
    const scripts: Readonly<Record<string, string>> = JSON.parse(read('package.json')).scripts;
    const listed = [...read('CONTRIBUTING.md').matchAll(/^\| `([^`]+)` +\|/gm)].map(([, command = '']) => command);
    expect(listed.length).toBeGreaterThan(8);
    for (const command of listed) {
      const [, name] = OF_NPM.exec(command) ?? [];
      const [, file] = /^node (\S+)/.exec(command) ?? [];
      if (name !== undefined) expect(Object.keys(scripts), command).toContain(name);
      else if (file !== undefined) expect(existsSync(join(ROOT, file)), command).toBe(true);
    }
  });

  it.each([...new Set(ours.map(({ path }) => path))].filter(path => path !== 'docs/reports.md'))(
    'of %s run one after the other, on a repository as it says',
    path => {
      const cwd = checkout();
      // why: the trend begins with a result that the audit before left
      refineIam(['iam', '--report', 'report.json', '--format', 'json', '--output', 'last.json'], { cwd });
      for (const { command } of ours.filter(one => one.path === path)) {
        const { code, stderr } = refineIam(wordsOf(command), { cwd });
        expect([command, code]).toEqual([command, 0]);
        expect(stderr).not.toContain('error');
      }
    },
  );

  it('of docs/reports.md collect a report, and use it', async () => {
    const [collecting, using, ...rest] = ours.filter(({ path }) => path === 'docs/reports.md');
    expect(rest).toEqual([]);
    const arn = /arn:\S+/.exec(collecting?.command ?? '')?.[0] ?? '';
    const [, , , region = ''] = arn.split(':');
    const fake = await start({ region, analyzers: [{ ...ANALYZER, arn }] });
    const { code, cwd } = await collects(fake, { args: wordsOf(collecting?.command ?? '').slice(1) });
    expect(code).toBe(0);
    writeFiles(cwd, {
      'iam/policy.json': policy('s3:GetBucketAcl', 's3:GetObject'),
      '.github/refine-iam.yml': 'principals: {"iam/**": MyRole}\n',
    });
    const used = refineIam([...wordsOf(using?.command ?? ''), '--as-of', '2026-11-23'], { cwd });
    expect([used.code, used.stderr]).toEqual([0, '']);
    expect(readFileSync(join(cwd, 'refine-iam-report.json'), 'utf8')).toContain('findings');
  });
});
