import { describe, expect, it } from 'vitest';
import type { Fault } from '../fake-github/faults';
import { clean, LISTING, POLICY, pullRequest, REFINED, writes } from './pull-request';
import { type ActionRun, type Given, runAction } from './run-action';

const PULL = '/repos/acme/policies/pulls/7';
const CREATE = { method: 'POST', path: `${PULL}/reviews` };
const COMMENT = { method: 'POST', path: `${PULL}/comments` };
const NOTE = { method: 'POST', path: '/repos/acme/policies/issues/7/comments' };
const ASK = { method: 'POST', path: '/graphql' };
const DENIED = { status: 403, body: { message: 'Resource not accessible by integration' } };

const FILES = { 'report.json': LISTING };

async function review(faults: readonly Fault[], more: Partial<Given> = {}) {
  const fake = await pullRequest({ 'policy.json': POLICY });
  for (const fault of faults) fake.faultOnce(fault);
  const run = await runAction({ fake, files: FILES, ...more });
  expect(run.stderr).toBe('');
  expect(fake.pendingFaults()).toEqual([]);
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
const LIMIT = 'GitHub wants no more requests for now (rate limit). Run again in an hour.';

describe.concurrent('GitHub does not take the review', () => {
  it.each<[string, Omit<Fault, 'method' | 'path'>, string]>([
    ['403', DENIED, `GitHub does not let the token do it. ${NEEDS}`],
    ['404', { status: 404 }, `GitHub does not let the token do it. ${NEEDS}`],
    ['401', { status: 401 }, 'GitHub does not know the token.'],
    ['429 with a long time to wait', { status: 429, headers: { 'retry-after': '61' } }, LIMIT],
    ['403 with a long time to wait', { ...DENIED, headers: { 'retry-after': '3600' } }, LIMIT],
    [
      '403 with no request left for an hour',
      { ...DENIED, headers: { 'x-ratelimit-remaining': '0', 'x-ratelimit-reset': '1795438800' } },
      LIMIT,
    ],
  ])('%s', async (_, fault, why) => {
    const run = await review([{ ...CREATE, ...fault }]);
    toldInstead(run, `No suggestions were posted: ${why} ${INSTEAD}`);
    expect(writes(run.fake)).toHaveLength(1);
    expect([run.fake.reviews, run.fake.issueComments]).toEqual([[], []]);
  });

  it.each<[string, Omit<Fault, 'method' | 'path'>]>([
    ['429 with a time to wait', { status: 429, body: { message: 'x' }, headers: { 'retry-after': '30' } }],
    ['403 with a time to wait', { status: 403, headers: { 'retry-after': '60' } }],
    ['403 that tells no time', { status: 403 }],
    ['403 with no request left until now', { ...DENIED, headers: { 'x-ratelimit-remaining': '0' } }],
  ])('%s: it waits, and posts once', async (_, fault) => {
    const { fake, summary } = await review([{ ...CREATE, ...fault }]);
    expect(summary).toMatch(/^Posted 1 suggestion: /);
    expect([writes(fake).length, fake.reviews.length]).toEqual([2, 1]);
  });

  it('again and again for the rate limit: it waits a minute in all', async () => {
    const fault = { ...CREATE, status: 403, headers: { 'retry-after': '25' } };
    const run = await review([fault, fault, fault]);
    toldInstead(run, `No suggestions were posted: ${LIMIT} ${INSTEAD}`);
    expect(writes(run.fake)).toHaveLength(3);
  });

  it('as a whole: it is posted one by one', async () => {
    const { fake, summary } = await review([{ ...CREATE, status: 422 }]);
    expect(summary).toMatch(/^Posted 1 suggestion: take it, or resolve its thread\.\n/);
    expect(fake.comments).toHaveLength(1);
    expect(fake.applySuggestions(7, 'policy.json')).toBe(REFINED);
  });

  it('nor its comments one by one: they are told in the note', async () => {
    const run = await review([
      { ...CREATE, status: 422 },
      { ...COMMENT, status: 422 },
    ]);
    const sentence = `GitHub refused the lines of 1 suggestion. ${INSTEAD} A note lists 1 finding outside the suggestions.`;
    expect([run.code, run.summary.split(' <')[0]]).toEqual([0, sentence]);
    expect(run.fake.issueComments[0]?.body).toContain(
      '`policy.json:4`: `s3:GetBucketAcl` was not used (GitHub refused its lines)',
    );
    expect(run.summary).toContain('`policy.json:4`: GitHub refused its lines');
  });

  it('as a whole, since the head moved: nothing is posted', async () => {
    const fake = await pullRequest({ 'policy.json': POLICY });
    const meanwhile = () => void fake.moveHead(7, { 'policy.json': `\n${POLICY}` });
    fake.faultOnce({ ...CREATE, status: 422, meanwhile });
    const run = await runAction({ fake, files: FILES });
    toldInstead(run, 'The pull request has a newer head: its own run will review it. Nothing was posted.');
    expect(fake.comments).toEqual([]);
  });
});

describe.concurrent('the answer to the review is lost', () => {
  it.each([502, 503])('(%s), and it stands: it is not called missing, nor posted twice', async status => {
    const { fake, code, summary } = await review([{ ...CREATE, status, after: 'commit' }]);
    expect(code).toBe(0);
    expect(summary).toMatch(/^Posted 1 suggestion: take it, or resolve its thread\.\n/);
    const again = await runAction({ fake, files: FILES });
    expect(again.summary).toMatch(/^Nothing new: what stands on the lines still holds\.\n/);
    expect(fake.reviews).toHaveLength(1);
    expect(fake.applySuggestions(7, 'policy.json')).toBe(REFINED);
  });

  it.each<Omit<Fault, 'method' | 'path'>>([{ status: 502 }, { status: 500, body: 'not JSON' }])(
    'and it does not stand: it is posted once more',
    async fault => {
      const { fake, summary } = await review([{ ...CREATE, ...fault }]);
      expect(summary).toMatch(/^Posted 1 suggestion: /);
      expect([writes(fake).length, fake.reviews.length]).toEqual([2, 1]);
    },
  );

  it('twice: it is told', async () => {
    const run = await review([
      { ...CREATE, status: 502 },
      { ...CREATE, status: 503 },
    ]);
    toldInstead(run, `No suggestions were posted: GitHub answered with 503. ${INSTEAD}`);
    expect(writes(run.fake)).toHaveLength(2);
  });

  it('and nothing can be learnt of it: it says that it does not know', async () => {
    const fail = { ...ASK, status: 502 };
    const run = await review([{ ...ASK }, { ...CREATE, status: 502, after: 'commit' }, fail, fail, fail]);
    toldInstead(run, `GitHub answered with 502: whether the suggestions were posted is not known. ${INSTEAD}`);
    expect(run.fake.reviews).toHaveLength(1);
  });

  it('or that to the note: there is one all the same', async () => {
    const fake = await pullRequest({ 'a.json': POLICY, 'b.json': POLICY });
    fake.faultOnce({ ...NOTE, status: 502, after: 'commit' });
    for (let run = 0; run < 2; run++) await runAction({ fake, files: FILES, inputs: { 'max-comments': '1' } });
    expect([fake.comments.length, fake.issueComments.length]).toEqual([1, 1]);
    clean(fake);
  });
});

describe.concurrent('GitHub does not tell what stands there already', () => {
  it.each<[string, readonly Omit<Fault, 'method' | 'path'>[], string]>([
    ['502, three times', [{ status: 502 }, { status: 502 }, { status: 502 }], 'GitHub answered with 502.'],
    [
      'an error of the query',
      [{ status: 200, body: { errors: [{ message: 'x' }] } }],
      'GitHub answered the query with an error.',
    ],
    [
      'for the rate limit',
      [
        {
          status: 200,
          body: { errors: [{ type: 'RATE_LIMITED', message: 'x' }] },
          headers: { 'x-ratelimit-reset': '1795438800' },
        },
      ],
      LIMIT,
    ],
  ])('%s: nothing is posted, since it might be there', async (_, faults, why) => {
    const run = await review(faults.map(fault => ({ ...ASK, ...fault })));
    toldInstead(run, `No suggestions were posted: ${why} ${INSTEAD}`);
    expect(writes(run.fake)).toEqual([]);
  });
});
