import { describe, expect, it } from 'vitest';
import type { Fault } from '../fake-github/faults';
import { clean, LISTING, POLICY, pullRequest, REFINED, writes } from './pull-request';
import { type ActionRun, type Given, runAction } from './run-action';

const PULL = '/repos/acme/policies/pulls/7';
const CREATE = { method: 'POST', path: `${PULL}/reviews` };

async function review(faults: readonly Fault[], more: Partial<Given> = {}) {
  const fake = await pullRequest({ 'policy.json': POLICY });
  for (const fault of faults) fake.faultOnce(fault);
  const run = await runAction({ fake, files: { 'report.json': LISTING }, ...more });
  expect(run.stderr).toBe('');
  clean(fake);
  return { fake, ...run };
}

/** The run is green, its first sentence says what happened, and all that it found stands below. */
function toldInstead({ code, summary, stdout, outputs, commands }: ActionRun, sentence: string): void {
  expect(code).toBe(0);
  expect(summary.split('\n')[0]).toBe(sentence);
  expect(stdout).toContain(`${sentence}\n`);
  expect(summary).toContain('### 1 unused action to remove from 1 statement in 1 file');
  expect(summary).toContain('```diff');
  expect(outputs).toMatchObject({ gate: 'passed', 'refined-statements': '1' });
  expect(outputs.patch).not.toBe('');
  expect(commands.filter(({ name }) => name === 'error')).toEqual([]);
}

const INSTEAD = 'Take the changes from the patch in the job summary.';
const NEEDS = 'It needs `pull-requests: write`, and the token of a pull request from a fork only reads.';

describe.concurrent('GitHub does not take the review', () => {
  it.each<[string, Omit<Fault, 'method' | 'path'>, string]>([
    ['422', { status: 422 }, 'GitHub refused it as a whole.'],
    ['403', { status: 403 }, `GitHub does not let the token do it. ${NEEDS}`],
    ['404', { status: 404 }, `GitHub does not let the token do it. ${NEEDS}`],
    ['401', { status: 401 }, 'GitHub does not know the token.'],
    ['429', { status: 429 }, 'GitHub wants no more requests for now (rate limit).'],
    [
      '403 with a time to wait',
      { status: 403, headers: { 'retry-after': '60' } },
      'GitHub wants no more requests for now (rate limit).',
    ],
    [
      '403 with no request left',
      { status: 403, headers: { 'x-ratelimit-remaining': '0' } },
      'GitHub wants no more requests for now (rate limit).',
    ],
    ['502', { status: 502 }, 'GitHub answered with 502.'],
    ['500', { status: 500, body: 'not JSON' }, 'GitHub answered with 500.'],
  ])('%s', async (_, fault, why) => {
    const run = await review([{ ...CREATE, ...fault }]);
    toldInstead(run, `No suggestions were posted: ${why} ${INSTEAD}`);
    expect(writes(run.fake)).toHaveLength(1);
    expect(run.fake.reviews).toEqual([]);
  });

  it.each([502, 503])(
    'or does, and the answer is a %s: what stands there is not called missing, nor posted twice',
    async status => {
      const { fake, code, summary } = await review([{ ...CREATE, status, after: 'commit' }]);
      expect(code).toBe(0);
      expect(summary).toMatch(/^Posted 1 suggestion: take it, or resolve its thread\.\n/);
      expect(fake.reviews).toHaveLength(1);
      const again = await runAction({ fake, files: { 'report.json': LISTING } });
      expect(again.summary).toMatch(/^All suggestions were made on this pull request before/);
      expect(fake.reviews).toHaveLength(1);
      expect(fake.applySuggestions(7, 'policy.json')).toBe(REFINED);
    },
  );

  it('or does, and nothing can be learnt of it: it says that it does not know', async () => {
    const run = await review([
      // the first question after what stands there is answered, the second is not
      { method: 'POST', path: '/graphql' },
      { ...CREATE, status: 502, after: 'commit' },
      { method: 'POST', path: '/graphql', status: 502 },
    ]);
    toldInstead(run, 'GitHub answered with 502: whether the suggestions were posted is not known.');
  });
});

describe.concurrent('GitHub does not tell what stands there already', () => {
  it.each<[string, Omit<Fault, 'method' | 'path'>, string]>([
    ['502', { status: 502 }, 'GitHub answered with 502.'],
    [
      'an error of the query',
      { status: 200, body: { errors: [{ message: 'x' }] } },
      'GitHub answered the query with an error.',
    ],
  ])('%s: nothing is posted, since it might be there', async (_, fault, why) => {
    const run = await review([{ method: 'POST', path: '/graphql', ...fault }]);
    toldInstead(run, `No suggestions were posted: ${why} ${INSTEAD}`);
    expect(writes(run.fake)).toEqual([]);
  });
});

describe.concurrent('GitHub does not hand over the pull request', () => {
  it.each<[string, Fault, string]>([
    ['the head, 502', { method: 'GET', path: PULL, status: 502 }, 'GitHub answered with 502'],
    ['the files, 500', { method: 'GET', path: `${PULL}/files`, status: 500 }, 'GitHub answered with 500'],
    ['the files, 401', { method: 'GET', path: `${PULL}/files`, status: 401 }, 'GitHub does not know the token'],
    ['a blob, 503', { method: 'GET', path: /blobs/, status: 503 }, 'GitHub answered with 503'],
    [
      'a blob, for the rate limit',
      { method: 'GET', path: /blobs/, status: 403, headers: { 'retry-after': '9' } },
      'GitHub wants no more requests for now (rate limit)',
    ],
  ])('%s: the run fails and says so', async (_, fault, why) => {
    const { fake, code, outputs, summary, commands } = await review([fault]);
    expect([code, outputs]).toEqual([1, { gate: 'incomplete' }]);
    const message = `the pull request cannot be read: ${why}`;
    expect(summary).toContain(`### Refine IAM could not run\n\n- ${message}: run again`);
    expect(commands.map(({ name, message }) => [name, message])).toEqual([
      ['error', `${message}: run again; the token needs \`pull-requests: read\` and \`contents: read\``],
    ]);
    expect(writes(fake)).toEqual([]);
  });

  it('a blob, not found: the file is named, the gate incomplete', async () => {
    const { code, outputs, summary } = await review([{ method: 'GET', path: /blobs/, status: 404 }]);
    expect([code, outputs.gate]).toEqual([0, 'incomplete']);
    expect(summary).toContain('`policy.json`: GitHub does not hand over the file');
  });
});

describe.concurrent('the head moves', () => {
  it.each<[string, Omit<Fault, 'meanwhile'>]>([
    ['before the files are listed', { method: 'GET', path: `${PULL}/files` }],
    ['while the blobs are read', { method: 'GET', path: /blobs/ }],
    ['while the comments are listed', { method: 'POST', path: '/graphql' }],
  ])('%s: nothing is posted', async (_, fault) => {
    const fake = await pullRequest({ 'policy.json': POLICY });
    fake.faultOnce({ ...fault, meanwhile: () => fake.moveHead(7, { 'policy.json': `\n${POLICY}` }) });
    const run = await runAction({ fake, files: { 'report.json': LISTING } });
    toldInstead(run, 'The pull request has a newer head: its own run will review it. Nothing was posted.');
    expect(writes(fake)).toEqual([]);
  });

  it('while the review is posted: it stands where it was made for', async () => {
    const fake = await pullRequest({ 'policy.json': POLICY });
    fake.faultOnce({ ...CREATE, meanwhile: () => fake.moveHead(7, { 'policy.json': `\n${POLICY}` }) });
    await runAction({ fake, files: { 'report.json': LISTING } });
    expect(fake.applySuggestions(7, 'policy.json')).toBe(`\n${REFINED}`);
    await runAction({ fake, files: { 'report.json': LISTING } });
    expect(fake.reviews).toHaveLength(1);
  });
});

describe.concurrent('tokens and events', () => {
  it('a token that only reads: all is said in the summary', async () => {
    const run = await review([], { token: 'reader' });
    toldInstead(run, `No suggestions were posted: GitHub does not let the token do it. ${NEEDS} ${INSTEAD}`);
  });

  it.each(['nobody', 'stolen'])('a token that may not even read (%s): the run fails', async token => {
    const { code, outputs } = await review([], { token });
    expect([code, outputs.gate]).toEqual([1, 'incomplete']);
  });

  it('pull_request_target reads the head from GitHub, never the checkout', async () => {
    const files = { 'report.json': LISTING, 'policy.json': '{ "Statement": broken' };
    const { fake, code } = await review([], { event: 'pull_request_target', files });
    expect(code).toBe(0);
    expect(fake.applySuggestions(7, 'policy.json')).toBe(REFINED);
  });

  it.each(['push', 'schedule', 'workflow_dispatch'])(
    '%s reads the checkout and asks GitHub for nothing',
    async event => {
      const files = { 'report.json': LISTING, 'iam/policy.json': POLICY, 'other.json': '{}' };
      const { fake, code, summary, stdout, outputs } = await review([], { event, files, token: '' });
      expect([code, outputs.gate, outputs['refined-statements']]).toEqual([0, 'passed', '1']);
      const sentence = 'This run has no pull request to comment on: it read the checkout.';
      expect(summary).toMatch(new RegExp(`^${sentence} ${INSTEAD}\n`));
      expect(stdout).toContain(sentence);
      expect(summary).toContain('#### `iam/policy.json`');
      expect(fake.requests).toEqual([]);
    },
  );

  it('a dry run posts nothing', async () => {
    const { fake, summary } = await review([], { inputs: { 'dry-run': 'true' } });
    expect(summary).toMatch(/^Dry run: 1 suggestion would be posted, save what was suggested before\.\n/);
    expect(writes(fake)).toEqual([]);
  });
});
