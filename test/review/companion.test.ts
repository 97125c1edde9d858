import { describe, expect, it } from 'vitest';
import { start } from '../fake-github/example';
import type { FakeGitHub } from '../fake-github/fake-github';
import type { PullInput } from '../fake-github/repository';
import type { RunInput } from '../fake-github/runs';
import { afterFile } from './after-file';
import { noneTwice } from './found-again';
import { clean, LISTING, POLICY, pullRequest, REFINED, touched, writes } from './pull-request';
import { type ActionRun, type Given, runAction } from './run-action';

const FORK = 'jane/policies';
const GONE =
  'No open pull request has this head any more. If it moved on, the run on its newest head reviews it; nothing was posted.';

/** A run of the workflow on a pull request, of a fork unless `fork` is null, as the companion hears of its end. */
function ended(fake: FakeGitHub, more: Partial<RunInput> = {}, fork: string | null = FORK): object {
  const from = fork === null ? {} : { headRepo: fork };
  const run = { workflow: '.github/workflows/review.yml', event: 'pull_request', branch: 'change-7', ...from, ...more };
  return fake.workflowRunPayload(fake.addRun(run));
}

function companion(fake: FakeGitHub, payload: object, more: Partial<Given> = {}): Promise<ActionRun> {
  return runAction({ fake, event: 'workflow_run', payload, files: { 'report.json': LISTING }, ...more });
}

async function pulls(...inputs: readonly Partial<PullInput>[]): Promise<FakeGitHub> {
  const files = { head: { 'policy.json': POLICY }, base: touched({ 'policy.json': POLICY }) };
  // each goes to a branch of its own, since here two pull requests share no commit
  const fake = await start(...inputs.map((input, at) => ({ number: 7 + at, author: 'jane', ...files, ...input })));
  afterFile(() => fake.close());
  return fake;
}

/** A pull request as the event of its opening has it. */
function opened(fake: FakeGitHub, number: number): { readonly head: object; readonly base: object } {
  return (fake.eventPayload(number) as { readonly pull_request: { readonly head: object; readonly base: object } })
    .pull_request;
}

/** The run is green and quiet, and changed nothing. */
function stoodDown(fake: FakeGitHub, run: ActionRun, sentence: string): void {
  expect([run.code, run.stderr, run.outputs]).toEqual([0, '', { gate: 'incomplete' }]);
  expect([run.summary, run.commands]).toEqual([`${sentence}\n`, []]);
  expect(run.stdout).toContain(`${sentence}\n`);
  expect(writes(fake)).toEqual([]);
  clean(fake);
}

describe.concurrent('after the run on a pull request', () => {
  it('of a fork, whose number no event tells, posts on the one with this very head', async () => {
    const fake = await pulls({ headRepo: 'bob/policies', baseRef: 'next' }, { headRepo: FORK, headRef: 'change-7' });
    const payload = ended(fake);
    expect(payload).toMatchObject({ workflow_run: { pull_requests: [] } });
    for (let run = 0; run < 2; run++) await companion(fake, payload);
    expect(fake.reviews.map(({ pull }) => pull)).toEqual([8]);
    expect(fake.applySuggestions(8, 'policy.json')).toBe(REFINED);
    noneTwice(fake);
    clean(fake);
  });

  it('says what the run that could only read found, and decides the same gate', async () => {
    const fake = await pullRequest({ 'policy.json': POLICY }, undefined, { headRepo: FORK });
    const inputs = { report: 'report.json', 'fail-on': 'touched' };
    const first = await runAction({ fake, token: 'reader', inputs, files: { 'report.json': LISTING } });
    const second = await companion(fake, ended(fake), { inputs });
    expect([first.code, second.code, second.outputs.gate]).toEqual([1, 1, 'failed']);
    expect(second.summary).toMatch(
      /^Posted 1 suggestion: take it, or resolve its thread\. A note says what the gate says\. <https/,
    );
    clean(fake);
  });

  it('of a branch of the repository itself posts as well', async () => {
    const fake = await pullRequest({ 'policy.json': POLICY });
    await companion(fake, ended(fake, {}, null));
    expect(fake.reviews).toHaveLength(1);
  });

  it('never reads the checkout, nor believes another number in the event', async () => {
    const fake = await pulls({ headRepo: FORK, headRef: 'change-7' }, { headRef: 'other' });
    const payload = structuredClone(ended(fake)) as { workflow_run: { pull_requests: object[] }; number?: number };
    payload.workflow_run.pull_requests = [{ number: 8 }];
    payload.number = 8;
    await companion(fake, payload, { files: { 'report.json': LISTING, 'policy.json': '{ "Statement": broken' } });
    expect(fake.reviews.map(({ pull }) => pull)).toEqual([7]);
  });

  it('reviews each pull request that the branch is open in, and hides no gate behind another', async () => {
    const old = { 'policy.json': POLICY };
    const fake = await pulls(
      { headRepo: FORK },
      { headRepo: FORK, baseRef: 'next', base: old, head: { ...old, 'readme.md': 'x' } },
    );
    // the fake knows no commit of two pull requests: what names one is answered for it
    const [{ head }, { base }] = [opened(fake, 7), opened(fake, 8)];
    fake.faultOnce({ operation: 'pulls/list', status: 200, body: [8, 7].map(number => ({ number, head })) });
    fake.faultOnce({ path: /\/pulls\/8$/, status: 200, body: { number: 8, state: 'open', head, base } });
    const compared = { base_commit: base, merge_base_commit: base };
    fake.faultOnce({ path: /\/compare\/next/, status: 200, body: compared });
    const inputs = { report: 'report.json', 'fail-on': 'touched' };
    const run = await companion(fake, ended(fake), { inputs });
    expect([run.code, run.outputs.gate]).toEqual([1, 'failed']);
    expect(run.summary.match(/^(Posted 1 suggestion|Nothing to suggest)/gm)).toEqual([
      'Posted 1 suggestion',
      'Nothing to suggest',
    ]);
    expect(fake.reviews.map(({ pull }) => pull)).toEqual([7]);
    clean(fake);
  });
});

describe.concurrent('stands down', () => {
  it('where the head moved on since', async () => {
    const fake = await pullRequest({ 'policy.json': POLICY }, undefined, { headRepo: FORK });
    const payload = ended(fake);
    fake.moveHead(7, { 'readme.md': 'x\n' });
    stoodDown(fake, await companion(fake, payload, { inputs: { report: 'report.json', 'fail-on': 'any' } }), GONE);
  });

  it('where the pull request is closed', async () => {
    const fake = await pullRequest({ 'policy.json': POLICY }, undefined, { headRepo: FORK, state: 'closed' });
    stoodDown(fake, await companion(fake, ended(fake)), GONE);
  });

  it('where another fork has a branch of this name', async () => {
    const fake = await pullRequest({ 'policy.json': POLICY }, undefined, { headRepo: 'bob/policies' });
    stoodDown(fake, await companion(fake, ended(fake)), GONE);
  });

  it('where the fork is gone', async () => {
    const fake = await pullRequest({ 'policy.json': POLICY }, undefined, { headRepo: null });
    const payload = structuredClone(ended(fake)) as { workflow_run: { head_repository: object | null } };
    payload.workflow_run.head_repository = null;
    const run = await companion(fake, payload);
    stoodDown(fake, run, 'The fork that the run was about is gone: nothing was reviewed.');
  });
});

describe.concurrent('any other workflow_run', () => {
  it.each(['push', 'schedule', 'workflow_dispatch'])('after `%s` reads the checkout', async event => {
    const fake = await pullRequest({ 'policy.json': POLICY });
    const files = { 'report.json': LISTING, 'iam/policy.json': POLICY };
    const run = await companion(fake, ended(fake, { event }, null), { files });
    expect(run.code).toBe(0);
    expect(run.summary).toMatch(/^Audited the checkout\./);
    expect(run.summary).toContain('#### `iam/policy.json`');
    expect(fake.requests).toEqual([]);
  });

  it.each([
    ['without a head', { workflow_run: { event: 'pull_request', head_branch: 'x', head_repository: null } }],
    ['with a head that is no commit', { workflow_run: { event: 'pull_request', head_sha: 'main', head_branch: 'x' } }],
    ['that is empty', {}],
  ])('%s is refused in words', async (_, payload) => {
    const fake = await pullRequest({ 'policy.json': POLICY });
    const run = await companion(fake, payload, { env: { GITHUB_WORKFLOW: 'review' } });
    expect([run.code, run.outputs]).toEqual([2, { gate: 'incomplete' }]);
    expect(run.summary).toContain('the event `workflow_run` cannot be read: ');
    expect(fake.requests).toEqual([]);
  });

  it.each([
    [403, 'GitHub does not let the token do it: run again; the token needs `pull-requests: read`'],
    [500, 'GitHub answered with 500: run again; the token needs `pull-requests: read`'],
  ])('whose pull request cannot be looked for (%s) fails, and says so', async (status, words) => {
    const fake = await pullRequest({ 'policy.json': POLICY }, undefined, { headRepo: FORK });
    const fault = { operation: 'pulls/list', status, body: { message: 'x' } };
    for (let tries = 0; tries < 3; tries++) fake.faultOnce(fault);
    const run = await companion(fake, ended(fake));
    expect([run.code, run.outputs.gate]).toEqual([2, 'incomplete']);
    expect(run.summary).toContain(`the pull request cannot be found: ${words}`);
  });
});
