import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { type FakeGitHub, startFakeGitHub } from '../fake-github/fake-github';
import type { Fault } from '../fake-github/faults';
import type { Permissions } from '../fake-github/route';
import { afterFile } from './after-file';
import { LISTING, POLICY, touched } from './pull-request';
import { type ActionRun, type Given, runAction } from './run-action';

const TOKEN = 'ghs_wMzQ1c7TokenThatNobodyMaySee0aB3';
const ENVIRONMENT = {
  AWS_SECRET_ACCESS_KEY: 'aws+Secret/ThatNobodyMaySee1',
  ACTIONS_RUNTIME_TOKEN: 'eyRuntimeTokenThatNobodyMaySee2',
  NPM_CONFIG_SECRET: 'npmSecretThatNobodyMaySee3',
};
const SECRET = /ThatNobodyMaySee/;

async function open(permissions: Permissions): Promise<FakeGitHub> {
  const head = { 'a.json': POLICY, 'b.json': '{ "Statement": [' };
  const fake = await startFakeGitHub({
    ...{ owner: 'acme', repo: 'policies', tokens: { [TOKEN]: { login: 'github-actions[bot]', permissions } } },
    pulls: [{ number: 7, author: 'jane', head, base: touched(head) }],
  });
  afterFile(() => fake.close());
  return fake;
}

const WRITER = { pull_requests: 'write', contents: 'read', actions: 'read' } as const;
const ARTIFACT = { report: '', 'report-artifact': 'x', 'report-workflow': 'x.yml' };

/** All that a run leaves behind for others to read. */
function traces(fake: FakeGitHub, run: ActionRun): string {
  const files = ['result', 'patch'].flatMap(name =>
    run.outputs[name] ? [readFileSync(run.outputs[name], 'utf8')] : [],
  );
  const sent = fake.requests.map(({ path, query, body }) => JSON.stringify([path, query, body]));
  return [run.stdout, run.stderr, run.summary, JSON.stringify(run.outputs), ...files, ...sent].join('\n');
}

describe.concurrent('neither token nor environment is shown', () => {
  it.each<[string, Permissions, Partial<Given>, Fault | null]>([
    ['by a review', WRITER, {}, null],
    ['by a token that only reads', { pull_requests: 'read', contents: 'read' }, {}, null],
    ['by a token that may do nothing', {}, {}, null],
    ['where GitHub does not know the token', WRITER, {}, { status: 401, body: { message: 'Bad credentials' } }],
    ['where an answer is no JSON', WRITER, {}, { operation: 'pulls/list-files', status: 500, body: '<html>' }],
    ['where a query fails', WRITER, {}, { path: '/graphql', status: 200, body: { errors: [{ message: 'x' }] } }],
    ['where the review is refused', WRITER, {}, { operation: 'pulls/create-review', status: 400 }],
    ['in a merge queue', WRITER, { event: 'merge_group' }, null],
    ['on the checkout', WRITER, { event: 'push', files: { 'a.json': POLICY, 'report.json': LISTING } }, null],
    ['where the artifact is not there', WRITER, { inputs: ARTIFACT }, null],
    ['where the network is away', WRITER, { apiUrl: 'http://127.0.0.1:9' }, null],
    ['where an event is broken', WRITER, { event: 'workflow_run', payload: {} }, null],
    ['where it breaks by our fault', WRITER, { env: { ...ENVIRONMENT, RUNNER_TEMP: '/dev/null' } }, null],
  ])('%s', async (_, permissions, more, fault) => {
    const fake = await open(permissions);
    if (fault) for (let tries = 0; tries < 3; tries++) fake.faultOnce(fault);
    const files = { 'report.json': LISTING };
    const run = await runAction({ alone: true, fake, token: TOKEN, env: ENVIRONMENT, files, ...more });
    expect(traces(fake, run)).not.toMatch(SECRET);
    // what a run needs the token for, it has it for
    for (const { token } of fake.requests) expect([TOKEN, null]).toContain(token);
    expect(run.stdout.length + run.summary.length).toBeGreaterThan(0);
    expect(run.stderr).toBe('');
  });
});
