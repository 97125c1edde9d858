import { describe, expect, it } from 'vitest';
import type { Fault } from '../fake-github/faults';
import { findings, foundAgain, noneTwice, placesOf } from './found-again';
import { clean, LISTING, POLICY, pullRequest, REFINED, writes } from './pull-request';
import { type Given, runAction } from './run-action';

const PATCH = 'Take the changes from the patch in the job summary.';
const NEEDS = 'It needs `pull-requests: write`, and the token of a pull request from a fork only reads.';
const TWELVE = findings(12);

/** A run on a pull request from a fork, with the token that GitHub gives it. */
async function fromFork(head: Readonly<Record<string, string>>, more: Partial<Given> & { faults?: Fault[] } = {}) {
  const { faults = [], ...given } = more;
  const fake = await pullRequest(head, undefined, { headRepo: 'jane/policies' });
  for (const fault of faults) fake.faultOnce(fault);
  const run = await runAction({ fake, token: 'reader', files: { 'report.json': LISTING }, ...given });
  expect([run.stderr, fake.pendingFaults()]).toEqual(['', []]);
  clean(fake);
  return { fake, run };
}

function annotations(run: { readonly commands: readonly { readonly name: string }[] }, level: string): number {
  return run.commands.filter(({ name }) => name === level).length;
}

describe.concurrent('a token that only reads', () => {
  it('posts nothing, is green, says why, and shows every finding beside its lines', async () => {
    const { head, refined } = findings(10);
    const { fake, run } = await fromFork(head);
    expect([run.code, run.outputs.gate, run.outputs['refined-statements']]).toEqual([0, 'passed', '10']);
    const sentence = `No suggestions were posted: GitHub does not let the token do it. ${NEEDS} ${PATCH}`;
    expect(run.summary.split('\n')[0]).toBe(sentence);
    expect(run.stdout).toContain(`${sentence}\n`);
    expect(Object.values(placesOf(fake, run, head))).toEqual(Array(10).fill(['warning']));
    expect(run.commands).toContainEqual({
      name: 'warning',
      properties: { file: 'f00.json', line: '4', col: '1' },
      message: '`s3:GetBucketAcl` was not used: take the change from the patch in the job summary',
    });
    foundAgain(run, head, refined);
    expect(writes(fake)).toEqual(['POST /repos/acme/policies/pulls/7/reviews 403']);
  });

  it('annotates no more than GitHub shows, and says where the rest is', async () => {
    const { run } = await fromFork(TWELVE.head);
    expect(annotations(run, 'warning')).toBe(10);
    expect(run.commands.filter(({ name }) => name === 'warning').at(-1)).toEqual({
      ...{ name: 'warning', properties: {} },
      message: 'and 3 more: the job summary has all of them',
    });
    foundAgain(run, TWELVE.head, TWELVE.refined);
  });

  it('counts problems among the ten', async () => {
    const broken = Object.fromEntries(
      Array.from({ length: 11 }, (_, index) => [`broken${index}.json`, '{ "Statement": [']),
    );
    const { run } = await fromFork({ ...broken, ...TWELVE.head });
    expect([annotations(run, 'error'), annotations(run, 'warning')]).toEqual([10, 10]);
    expect(run.commands.filter(({ name }) => name === 'error').at(-1)?.message).toBe(
      'and 2 more: the job summary has all of them',
    );
    for (const path of Object.keys(broken)) expect(run.summary).toContain(`- **error** \`${path}:`);
    expect(run.outputs.gate).toBe('incomplete');
  });

  it.each([
    ['touched', POLICY, undefined, 1, 'failed'],
    ['any', POLICY, undefined, 1, 'failed'],
    ['touched', REFINED, undefined, 0, 'passed'],
    ['added', POLICY, undefined, 0, 'passed'],
    ['added', POLICY, {}, 1, 'failed'],
    ['touched', '{ "Statement": [', undefined, 2, 'incomplete'],
  ] as const)('decides the gate `%s` all the same', async (failOn, text, base, code, gate) => {
    const fake = await pullRequest({ 'policy.json': text }, base, { headRepo: 'jane/policies' });
    const inputs = { report: 'report.json', 'fail-on': failOn };
    const run = await runAction({ fake, token: 'reader', files: { 'report.json': LISTING }, inputs });
    expect([run.code, run.outputs.gate]).toEqual([code, gate]);
    expect(run.summary).toContain(`**Gate** \`${failOn}\`: ${gate}`);
    expect(annotations(run, 'error') > 0).toBe(code > 0);
    expect([fake.reviews, fake.issueComments]).toEqual([[], []]);
  });

  it('of a pull request with nothing unused asks for nothing that it may not', async () => {
    const { fake, run } = await fromFork({ 'policy.json': REFINED });
    expect([run.code, run.outputs.gate, writes(fake)]).toEqual([0, 'passed', []]);
    expect(run.summary).toMatch(/^Nothing to suggest on the lines of this pull request\. There is nothing to do\.\n/);
    expect(annotations(run, 'warning')).toBe(0);
  });

  it('that may not read what was said says what it needs, and annotates', async () => {
    const body = { data: null, errors: [{ type: 'FORBIDDEN', message: 'Resource not accessible by integration' }] };
    const { head, refined } = findings(3);
    const { fake, run } = await fromFork(head, { faults: [{ path: '/graphql', status: 200, body }] });
    expect(run.code).toBe(0);
    expect(run.summary.split('\n')[0]).toBe(
      `No suggestions were posted: GitHub does not let the token do it. ${NEEDS} ${PATCH}`,
    );
    expect(Object.values(placesOf(fake, run, head))).toEqual(Array(3).fill(['warning']));
    foundAgain(run, head, refined);
    expect(writes(fake)).toEqual([]);
  });

  it.each([
    ['no blobs', /\/git\/blobs\//, 0, '`policy.json`: GitHub does not hand over the file: it may be too large; '],
    [
      'no trees',
      /\/git\/trees\//,
      2,
      'the pull request cannot be read: GitHub does not let the token do it: run again; ',
    ],
    ['no pull requests', '/repos/acme/policies/pulls/7', 2, 'the pull request cannot be read: '],
  ])('that may read %s says what it needs', async (_, path, code, words) => {
    const denied = { path, status: 403, body: { message: 'Resource not accessible by integration' } };
    const { run } = await fromFork({ 'policy.json': POLICY }, { faults: [denied] });
    expect([run.code, run.outputs.gate]).toEqual([code, 'incomplete']);
    expect(run.summary).toContain(words);
    expect(run.summary).toMatch(/the token needs (`pull-requests: read` and )?`contents: read`\n/);
  });
});

it('what a fork could not say, a run with the right token says later, once', async () => {
  const { fake, run } = await fromFork(TWELVE.head);
  for (let again = 0; again < 2; again++) await runAction({ fake, files: { 'report.json': LISTING } });
  noneTwice(fake);
  const places = Object.values(placesOf(fake, { ...run, commands: [] }, TWELVE.head)).flat();
  expect(places.sort()).toEqual([...Array(10).fill('comment'), 'note', 'note']);
  const quiet = await runAction({ fake, token: 'reader', files: { 'report.json': LISTING } });
  expect([quiet.code, annotations(quiet, 'warning')]).toEqual([0, 0]);
  expect(quiet.summary).toMatch(/^Nothing new: what stands on the lines still holds\./);
  clean(fake);
});
