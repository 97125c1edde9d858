import { readdirSync, readFileSync } from 'node:fs';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { LISTING, policy } from '../cli/made';
import { refineIam, repository } from '../cli/run';
import { ANALYZER, collects, start } from '../collect/collecting';
import { type FakeGitHub, startFakeGitHub } from '../fake-github/fake-github';
import type { Fault } from '../fake-github/faults';
import { afterFile, newFolder } from '../review/after-file';
import { findingOf, POLICY, touched } from '../review/pull-request';
import { type ActionRun, runAction } from '../review/run-action';

const TOKEN = 'ghs_wMzQ1c7TokenThatNobodyMaySee0aB3';
const SECRETS = {
  GITHUB_TOKEN: TOKEN,
  ...{ AWS_SECRET_ACCESS_KEY: 'aws+Secret/ThatNobodyMaySee1', AWS_SESSION_TOKEN: 'sessionThatNobodyMaySee2' },
  ...{
    ACTIONS_RUNTIME_TOKEN: 'eyRuntimeTokenThatNobodyMaySee3',
    ACTIONS_ID_TOKEN_REQUEST_TOKEN: 'oidcThatNobodyMaySee4',
  },
  ...{ NPM_TOKEN: 'npmThatNobodyMaySee5', HTTPS_PROXY: '', MY_OWN: 'ownThatNobodyMaySee6' },
};
/** What the runner sets where somebody runs a job again with debug logging. */
const DEBUG = { RUNNER_DEBUG: '1', ACTIONS_STEP_DEBUG: 'true', NODE_DEBUG: 'http,net,undici,fs' };
const SECRET = /ThatNobodyMaySee/;
const encoded = (text: string) => [text, Buffer.from(text).toString('base64').slice(4, -4), encodeURIComponent(text)];

/** All text of the files below a folder. */
function textsBelow(folder: string): string {
  const files = readdirSync(folder, { recursive: true, withFileTypes: true }).filter(one => one.isFile());
  return files.map(({ parentPath, name }) => readFileSync(join(parentPath, name), 'latin1')).join('\n');
}

function expectNone(said: string): void {
  expect(said).not.toMatch(SECRET);
  for (const secret of Object.values(SECRETS).filter(one => one !== '')) {
    for (const form of encoded(secret)) expect(said).not.toContain(form);
  }
}

describe('the command line shows nothing of its environment', () => {
  const FILES = { 'report.json': LISTING, 'a.json': policy('s3:GetBucketAcl', 's3:GetObject'), 'bad.json': '{' };
  it.each<[string, readonly string[]]>([
    ['text', ['.']],
    ['json', ['.', '--format', 'json', '--output', 'out.json']],
    ['html', ['.', '--format', 'html', '--output', 'out.html', '--write-baseline', 'baseline.json']],
    ['sarif', ['.', '--format', 'sarif', '--write']],
    ['a refusal', ['.', '--check', '--fail-on', 'added', '--base', 'nowhere']],
    ['a missing file', ['nowhere.json']],
    ['its help', ['--help']],
  ])('in %s', (_, args) => {
    const cwd = repository(FILES);
    const env = { ...SECRETS, ...DEBUG, NODE_DEBUG: '' };
    const { stdout, stderr } = refineIam([...args, '--report', 'report.json'], { cwd, env });
    expect((stdout + stderr).length + textsBelow(cwd).length).toBeGreaterThan(0);
    expectNone(stdout + stderr + textsBelow(cwd));
  });
});

/** Another host, which notes who asks it. */
async function another(): Promise<{ readonly url: string; readonly asked: (string | undefined)[] }> {
  const asked: (string | undefined)[] = [];
  const server = createServer((request, response) => {
    asked.push(request.headers.authorization);
    response.writeHead(200, { 'content-type': 'application/json' }).end('{}');
  });
  await new Promise<void>(listening => server.listen(0, '127.0.0.1', listening));
  afterFile(async () => void server.close());
  return { url: `http://127.0.0.1:${(server.address() as AddressInfo).port}`, asked };
}

describe.concurrent('the action shows nothing of token and environment', () => {
  async function run(
    fault: Fault | null,
    inputs: Readonly<Record<string, string>> = {},
  ): Promise<[FakeGitHub, ActionRun]> {
    const head = { 'a.json': POLICY, 'b.json': '{ "Statement": [' };
    const permissions = { pull_requests: 'write', contents: 'read', actions: 'read' } as const;
    const fake = await startFakeGitHub({
      ...{ owner: 'acme', repo: 'policies', tokens: { [TOKEN]: { login: 'github-actions[bot]', permissions } } },
      pulls: [{ number: 7, author: 'jane', head, base: touched(head) }],
    });
    afterFile(() => fake.close());
    const id = fake.addRun({ workflow: '.github/workflows/export.yml' });
    fake.addArtifact(id, { name: 'unused-access', files: { 'report.json': findingOf(LISTING) } });
    if (fault) for (let tries = 0; tries < 3; tries++) fake.faultOnce(fault);
    const temp = newFolder();
    const given = { fake, token: TOKEN, files: { 'report.json': findingOf(LISTING) } };
    const env = { ...SECRETS, ...DEBUG, NODE_DEBUG: '', RUNNER_TEMP: temp };
    const ended = await runAction({ ...given, alone: true, env, inputs: { principal: 'MyRole', ...inputs } });
    const posted = [...fake.comments, ...fake.issueComments, ...fake.reviews].map(({ body }) => body);
    const sent = fake.requests.map(({ path, query, body }) => JSON.stringify([path, query, body]));
    expectNone([ended.stdout, ended.stderr, ended.summary, ...posted, ...sent, textsBelow(temp)].join('\n'));
    expect([ended.stderr, ended.stdout]).toEqual(['', expect.stringMatching(/./)]);
    return [fake, ended];
  }

  const ARTIFACT = { report: '', 'report-artifact': 'unused-access', 'report-workflow': 'export.yml' };

  it('with debug logging on', async () => {
    const [fake] = await run(null);
    expect(fake.comments).toHaveLength(1);
    await run({ operation: 'pulls/create-review', status: 422, body: { message: 'Validation Failed' } });
    await run({ path: '/repos', status: 403, body: { message: 'Resource not accessible by integration' } });
  });

  it.each([301, 302, 307, 308])(
    'where an answer %i leads to another host, which never gets the token',
    async status => {
      const { url, asked } = await another();
      await run({
        operation: 'pulls/list-files',
        status,
        headers: { location: `${url}/repos/acme/policies/pulls/7/files` },
      });
      expect(asked.filter(authorization => authorization !== undefined)).toEqual([]);
    },
  );

  it('nor does the storage of an artifact', async () => {
    const { url, asked } = await another();
    const download = { operation: 'actions/download-artifact', status: 302, headers: { location: `${url}/blob` } };
    const [, { code, stdout }] = await run(download, { ...ARTIFACT, 'fail-on': 'any' });
    expect([code, stdout]).toEqual([2, expect.stringContaining('arrived with other bytes than were uploaded')]);
    expect(asked).toEqual([undefined]);
  });

  it('where links of pages lead to another host', async () => {
    const { url, asked } = await another();
    const headers = { link: `<${url}/next?page=2>; rel="next"` };
    const [, { stdout }] = await run({ operation: 'pulls/list-files', status: 200, body: [], headers });
    expect(asked).toEqual([]);
    expect(stdout).toContain('answered with 421');
  });
});

describe.concurrent('collect shows nothing of the keys that it signs with', () => {
  it.each<[string, number, string]>([
    ['nothing failing', 0, ''],
    ['access denied', 403, 'AccessDeniedException'],
    ['an expired token', 403, 'ExpiredTokenException'],
    ['a broken answer', 500, 'InternalServerException'],
  ])('with %s', async (_, status, code) => {
    const fake = await start();
    if (status > 0) fake.fault({ operation: 'ListFindingsV2', nth: 0, times: 9, status, code });
    const { GITHUB_TOKEN, ACTIONS_RUNTIME_TOKEN, MY_OWN } = SECRETS;
    const env = { GITHUB_TOKEN, ACTIONS_RUNTIME_TOKEN, MY_OWN, ...DEBUG, NODE_DEBUG: '', AWS_MAX_ATTEMPTS: '1' };
    const run = await collects(fake, { args: ['--analyzer', ANALYZER.arn], env });
    const said = run.stdout + run.stderr + textsBelow(run.cwd);
    expect(run.code).toBe(status > 0 ? 2 : 0);
    expect(said.length).toBeGreaterThan(0);
    expectNone(said);
    expect(said).not.toContain('wJalrXUtnFEMI');
  });
});
