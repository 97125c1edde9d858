import { spawnSync } from 'node:child_process';
import { existsSync, readFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { describe, expect, it } from 'vitest';
import { LISTING, policy } from '../cli/made';
import { ROOT, refineIam, repository, temporaryFolder, writeFiles } from '../cli/run';
import type { FakeGitHub } from '../fake-github/fake-github';
import { newFolder } from '../review/after-file';
import { clean, findingOf, POLICY, pullRequest } from '../review/pull-request';
import { type ActionRun, type Given, runAction } from '../review/run-action';

const CLOSED = join(import.meta.dirname, 'closed.cjs');
const DIST = resolve(ROOT, process.env.DIST ?? 'dist');
const NO_CODE = '--disallow-code-generation-from-strings';
const FILES = {
  'report.json': LISTING,
  'a.json': policy('s3:GetBucketAcl', 's3:GetObject'),
  'b.yaml': 'Statement:\n  - Effect: Allow\n    Action: [s3:GetBucketAcl, s3:GetObject]\n    Resource: "*"\n',
  'c.tf':
    'data "aws_iam_policy_document" "c" {\n  statement {\n    actions = ["s3:GetBucketAcl", "s3:GetObject"]\n  }\n}\n',
  '.github/refine-iam.yml': 'gate: any\n',
};
const ARGS = ['.', '--report', 'report.json'];

/** What was refused to a run; nothing where nothing was tried. */
const refused = (file: string) => (existsSync(file) ? readFileSync(file, 'utf8') : '');

describe('the command line', () => {
  it.each(['text', 'json', 'patch', 'markdown', 'sarif', 'html'])(
    'makes %s of JSON, YAML and HCL without network, shell or code from text',
    format => {
      const cwd = repository(FILES);
      const log = join(temporaryFolder(), 'refused');
      const args = [...ARGS, '--format', format, '--check', '--fail-on', 'added', '--base', 'HEAD'];
      const node = ['--require', CLOSED, NO_CODE];
      const run = refineIam(args, { cwd, node, env: { REFUSED: log } });
      expect([run.code, refused(log)]).toEqual([0, '']);
      expect(run.stdout).toContain('c.tf');
    },
  );

  it('works where Node allows it to read two folders and nothing else: no program, no thread, nothing written', () => {
    const cwd = repository(FILES);
    const node = ['--permission', `--allow-fs-read=${cwd}`, `--allow-fs-read=${DIST}`];
    const { code, stdout, stderr } = refineIam(ARGS, { cwd, node });
    expect([code, stderr]).toEqual([0, '']);
    expect(stdout).toBe(refineIam(ARGS, { cwd }).stdout);
    expect(stdout).toContain('c.tf:2');
    const other = refineIam(['/etc/hostname', ...ARGS.slice(1)], { cwd, node });
    expect([other.code, other.stdout]).toEqual([2, '']);
  });

  it.skipIf(spawnSync('unshare', ['-rn', 'true']).status !== 0)('works where the system has no network at all', () => {
    const cwd = temporaryFolder();
    writeFiles(cwd, FILES);
    const given = ['-rn', process.execPath, join(DIST, 'cli.js'), ...ARGS];
    const { status, stdout } = spawnSync('unshare', given, { cwd, encoding: 'utf8', env: { PATH: process.env.PATH } });
    expect([status, stdout]).toEqual([0, refineIam(ARGS, { cwd }).stdout]);
  });
});

describe.concurrent('the action', () => {
  const REPORT = findingOf(LISTING);

  async function closed(fake: FakeGitHub, more: Partial<Given>): Promise<ActionRun & { readonly refused: string }> {
    const log = join(newFolder(), 'refused');
    const env = { NODE_OPTIONS: `--require ${CLOSED}`, REFUSED: log, ALLOWED: new URL(fake.url).host };
    const run = await runAction({ alone: true, fake, ...more, env: { ...env, ...more.env } });
    return { ...run, refused: refused(log) };
  }

  const ARTIFACT = { 'report-artifact': 'unused-access', 'report-workflow': 'export.yml' };
  it.each<[string, Partial<Given>]>([
    ['reviews', { files: { 'report.json': REPORT } }],
    ['reviews by an artifact', { token: 'fetcher', inputs: ARTIFACT }],
    ['audits', { event: 'push', files: { 'report.json': REPORT, 'policy.json': POLICY } }],
  ])('%s and asks nobody but GitHub', async (_, more) => {
    const fake = await pullRequest({ 'policy.json': POLICY });
    const run = fake.addRun({ workflow: '.github/workflows/export.yml' });
    fake.addArtifact(run, { name: 'unused-access', files: { 'report.json': REPORT } });
    const { code, refused, outputs } = await closed(fake, { ...more, inputs: { ...more.inputs, principal: 'MyRole' } });
    expect([code, refused]).toEqual([0, '']);
    expect(outputs['refined-statements']).toBe('1');
    clean(fake);
  });

  it('is seen to be refused where it asks another', async () => {
    const fake = await pullRequest({ 'policy.json': POLICY });
    const apiUrl = 'http://127.0.0.1:54321';
    const { code, refused } = await closed(fake, { apiUrl, files: { 'report.json': REPORT } });
    expect(code).toBe(2);
    expect(refused).toMatch(/^(?:connect 127\.0\.0\.1:54321\n)+$/);
  });
});
