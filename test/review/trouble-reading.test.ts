import { describe, expect, it } from 'vitest';
import type { Fault } from '../fake-github/faults';
import { clean, LISTING, POLICY, pullRequest, REFINED, writes } from './pull-request';
import { type Given, runAction } from './run-action';

const PULL = '/repos/acme/policies/pulls/7';
const MOVED = 'The pull request has a newer head: its own run will review it. Nothing was posted.';

const NEEDS = 'run again; the token needs `pull-requests: read` and `contents: read`';

const FILES = { 'report.json': LISTING };

async function review(faults: readonly Fault[], more: Partial<Given> = {}) {
  const fake = await pullRequest({ 'policy.json': POLICY });
  for (const fault of faults) fake.faultOnce(fault);
  const run = await runAction({ fake, files: FILES, ...more });
  expect(run.stderr).toBe('');
  clean(fake);
  return { fake, ...run };
}

describe.concurrent('GitHub does not hand over the pull request', () => {
  const READS = [
    ['the heads', { method: 'GET', path: PULL }],
    ['the files', { method: 'GET', path: `${PULL}/files` }],
    ['the merge base', { method: 'GET', path: /\/compare\// }],
    ['the tree', { method: 'GET', path: /\/git\/trees\// }],
    ['a blob', { method: 'GET', path: /\/git\/blobs\// }],
    ['what stands there', { method: 'POST', path: '/graphql' }],
  ] as const;

  it.each(READS)('%s: it is asked for again, twice at most', async (_, read) => {
    const { summary, fake } = await review([
      { ...read, status: 502 },
      { ...read, status: 503 },
    ]);
    expect(fake.pendingFaults()).toEqual([]);
    expect(summary).toMatch(/^Posted 1 suggestion: /);
  });

  it.each<[string, readonly Fault[], string]>([
    ...READS.slice(0, -1).map(([what, read]): [string, readonly Fault[], string] => [
      `${what}, 502 again and again`,
      // of head and base, either may be asked first
      Array.from({ length: 6 }, () => ({ ...read, status: 502 })),
      'GitHub answered with 502',
    ]),
    ['the files, 401', [{ method: 'GET', path: `${PULL}/files`, status: 401 }], 'GitHub does not know the token'],
    [
      'a blob, for the rate limit',
      [{ method: 'GET', path: /blobs/, status: 403, headers: { 'retry-after': '99' } }],
      'GitHub wants no more requests for now (rate limit)',
    ],
  ])('%s: the run fails and says so', async (_, faults, why) => {
    const { fake, code, outputs, summary, commands } = await review(faults);
    expect([code, outputs]).toEqual([2, { gate: 'incomplete' }]);
    const message = `the pull request cannot be read: ${why}`;
    expect(summary).toContain(`### Refine IAM could not run\n\n- ${message}: run again`);
    expect(commands.map(({ name, message }) => [name, message])).toEqual([
      ['error', `${message}: ${why.endsWith('(rate limit)') ? 'run again in an hour' : NEEDS}`],
    ]);
    expect(writes(fake)).toEqual([]);
  });

  it('a blob, for a short rate limit: it waits', async () => {
    const { summary } = await review([{ method: 'GET', path: /blobs/, status: 429, headers: { 'retry-after': '9' } }]);
    expect(summary).toMatch(/^Posted 1 suggestion: /);
  });

  it('all of a tree: folders are read one by one', async () => {
    const link = { mode: '120000', content: 'policy.json' } as const;
    const files = { 'a/b/policy.json': POLICY, 'a/b/link.json': link, 'a/c.json': POLICY, 'z/y.txt': 'x' };
    const fake = await pullRequest(files);
    fake.limitTrees(2);
    const { summary } = await runAction({ fake, files: FILES });
    expect(summary).toMatch(/^Posted 2 suggestions: /);
    expect(summary).not.toContain('link.json:');
    clean(fake);
  });

  it('a blob, not found: the file is named, the gate incomplete', async () => {
    const { code, outputs, summary } = await review([{ method: 'GET', path: /blobs/, status: 404 }]);
    expect([code, outputs.gate]).toEqual([0, 'incomplete']);
    expect(summary).toContain('`policy.json`: GitHub does not hand over the file');
  });
});

describe.concurrent('the head moves', () => {
  it.each<[string, Omit<Fault, 'meanwhile'>]>([
    ['while the blobs are read', { method: 'GET', path: /blobs/ }],
    ['while the comments are listed', { method: 'POST', path: '/graphql' }],
  ])('%s: nothing is posted', async (_, fault) => {
    const fake = await pullRequest({ 'policy.json': POLICY });
    fake.faultOnce({ ...fault, meanwhile: () => fake.moveHead(7, { 'policy.json': `\n${POLICY}` }) });
    const { code, summary } = await runAction({ fake, files: FILES });
    expect([code, summary.split('\n')[0]]).toEqual([0, MOVED]);
    expect(summary).toContain('```diff');
    expect(writes(fake)).toEqual([]);
  });

  it('while the review is posted: it stands where it was made for', async () => {
    const fake = await pullRequest({ 'policy.json': POLICY });
    const meanwhile = () => void fake.moveHead(7, { 'policy.json': `\n${POLICY}` });
    fake.faultOnce({ method: 'POST', path: `${PULL}/reviews`, meanwhile });
    await runAction({ fake, files: FILES });
    expect(fake.applySuggestions(7, 'policy.json')).toBe(`\n${REFINED}`);
    await runAction({ fake, files: FILES });
    expect(fake.reviews).toHaveLength(1);
  });
});

describe.concurrent('tokens and events', () => {
  it('a token that only reads: all is said in the summary, and what it said before is not posted again', async () => {
    const { code, summary, commands, fake } = await review([], { token: 'reader' });
    expect(code).toBe(0);
    expect(summary.split('\n')[0]).toBe(
      'No suggestions were posted: GitHub does not let the token do it. It needs `pull-requests: write`, and the token of a pull request from a fork only reads. Take the changes from the patch in the job summary.',
    );
    expect(summary).toContain('```diff');
    expect(commands.filter(({ name }) => name === 'warning').map(({ properties }) => properties.file)).toEqual([
      'policy.json',
    ]);
    await runAction({ fake, files: FILES });
    const settled = await runAction({ fake, token: 'reader', files: FILES });
    expect(settled.summary).toMatch(/^Nothing new: what stands on the lines still holds\.\n/);
    expect(settled.commands.filter(({ name }) => name === 'warning')).toEqual([]);
  });

  it('a token that only reads does not loosen the gate', async () => {
    const { code, outputs } = await review([], { token: 'reader', inputs: { 'fail-on': 'touched' } });
    expect([code, outputs.gate]).toEqual([1, 'failed']);
  });

  it.each(['nobody', 'stolen'])('a token that may not even read (%s): the run fails', async token => {
    const { code, outputs } = await review([], { token });
    expect([code, outputs.gate]).toEqual([2, 'incomplete']);
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
      const sentence = 'Audited the checkout.';
      expect(summary).toMatch(new RegExp(`^${sentence} Take the changes from the patch in the job summary\\.\n`));
      expect(stdout).toContain(sentence);
      expect(summary).toContain('#### `iam/policy.json`');
      expect(fake.requests).toEqual([]);
    },
  );

  it('a dry run posts nothing', async () => {
    const { fake, summary } = await review([], { inputs: { 'dry-run': 'true' } });
    expect(summary).toMatch(/^Dry run: 1 suggestion would be posted\.\n/);
    expect(writes(fake)).toEqual([]);
  });
});
