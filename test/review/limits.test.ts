import { describe, expect, it } from 'vitest';
import type { FakeGitHub } from '../fake-github/fake-github';
import type { Fault } from '../fake-github/faults';
import { brokenWire, type Cut } from './broken-wire';
import { findings, foundAgain, noneTwice, placesOf } from './found-again';
import { clean, LISTING, POLICY, pullRequest, REFINED, touched, writes } from './pull-request';
import { type ActionRun, type Given, runAction } from './run-action';
import { act, enter, HEAD, refinedIn, type Scene, seen } from './scenes';

const MOVED = 'The pull request has a newer head: its own run will review it. Nothing was posted.';
const THREE = findings(3);

async function review(fake: FakeGitHub, more: Partial<Given> = {}): Promise<ActionRun> {
  const run = await runAction({ fake, files: { 'report.json': LISTING }, ...more });
  expect([run.stderr, fake.pendingFaults()]).toEqual(['', []]);
  clean(fake);
  return run;
}

async function withFaults(faults: readonly Fault[]): Promise<FakeGitHub> {
  const fake = await pullRequest(THREE.head);
  for (const fault of faults) fake.faultOnce(fault);
  return fake;
}

describe.concurrent('a line that GitHub takes in no way', () => {
  const WHOLE = { operation: 'pulls/create-review', status: 422 } as const;
  const ONE = { operation: 'pulls/create-review-comment' } as const;

  it.each([1, 2, 3])('(comment %d) is told in the note, and the others stand on theirs', async nth => {
    const fake = await withFaults([WHOLE, { ...ONE, nth, status: 422 }]);
    const run = await review(fake);
    expect(run.summary).toMatch(
      /^Posted 2 suggestions: .* GitHub refused the lines of 1 suggestion\. .* A note lists 1/,
    );
    foundAgain(run, THREE.head, THREE.refined);
    const places = Object.values(placesOf(fake, { ...run, commands: [] }, THREE.head));
    expect(places.sort()).toEqual([['comment'], ['comment'], ['note']]);
    await review(fake);
    noneTwice(fake);
    expect(fake.comments).toHaveLength(3);
    expect(fake.issueComments).toEqual([]);
  });

  it('is no reason to try the others again where they are all refused', async () => {
    const fake = await withFaults([WHOLE, ...[1, 2, 3].map(() => ({ ...ONE, status: 422 }))]);
    const run = await review(fake);
    expect(Object.values(placesOf(fake, { ...run, commands: [] }, THREE.head))).toEqual(Array(3).fill(['note']));
    expect(writes(fake)).toHaveLength(5);
    foundAgain(run, THREE.head, THREE.refined);
  });

  it.each([
    ['a lost answer', { status: 502, after: 'commit' }],
    ['a fault', { status: 503 }],
  ] as const)('and %s for the next comment leave each in one place', async (_, fault) => {
    const fake = await withFaults([WHOLE, { ...ONE, status: 422 }, { ...ONE, nth: 2, ...fault }]);
    const run = await review(fake);
    expect(
      Object.values(placesOf(fake, { ...run, commands: [] }, THREE.head))
        .flat()
        .sort(),
    ).toEqual([...['comment', 'comment', 'note']]);
    noneTwice(fake);
  });
});

describe.concurrent('the head moves', () => {
  const moved = (fault: Fault, fake: FakeGitHub): Fault => ({
    ...fault,
    meanwhile: () => void fake.moveHead(7, { 'f00.json': `\n${POLICY}` }),
  });
  it.each<[string, Fault]>([
    ['before it is compared', { path: /\/compare\// }],
    ['while a tree is read', { operation: 'git/get-tree' }],
    ['while a blob is read', { operation: 'git/get-blob' }],
    ['while the comments are listed', { path: '/graphql' }],
    ['while the review is refused', { operation: 'pulls/create-review', status: 422 }],
  ])('%s: nothing is posted, and the gate is decided', async (_, fault) => {
    for (const [failOn, code] of [
      ['never', 0],
      ['touched', 1],
      ['added', 0],
    ] as const) {
      const fake = await pullRequest(THREE.head);
      fake.faultOnce(moved(fault, fake));
      const run = await review(fake, { inputs: { 'fail-on': failOn } });
      expect([run.code, run.summary.split('\n')[0]]).toEqual([code, MOVED]);
      expect([fake.comments, fake.issueComments]).toEqual([[], []]);
      expect(run.commands.filter(({ name }) => name === 'warning')).toEqual([]);
    }
  });

  it('while it is posted: the next run leaves what holds, on its new lines', async () => {
    const fake = await pullRequest(THREE.head);
    fake.faultOnce(moved({ operation: 'pulls/create-review' }, fake));
    for (let run = 0; run < 2; run++) await review(fake);
    noneTwice(fake);
    expect(fake.applySuggestions(7, 'f00.json')).toBe(`\n${REFINED}`);
  });
});

describe.concurrent('a connection that breaks', () => {
  const CUTS: readonly (readonly [Scene, Cut['method'], RegExp])[] = [
    ['new', 'GET', /\/files/],
    ['new', 'GET', /\/blobs\//],
    ['new', 'POST', /\/graphql/],
    ['new', 'POST', /\/reviews/],
    ['one by one', 'POST', /\/pulls\/7\/comments/],
    ['new', 'POST', /\/issues\/7\/comments/],
    ['changed', 'PATCH', /\/pulls\/comments\//],
    ['changed', 'PATCH', /\/issues\/comments\//],
    ['gone', 'DELETE', /\/pulls\/comments\//],
    ['gone', 'DELETE', /\/issues\/comments\//],
  ];
  it.each(CUTS)('(%s) for %s %s: all is done, and once', async (scene, method, path) => {
    const undisturbed = await enter(scene);
    await act(undisturbed, scene);
    for (const when of ['before', 'after'] as const) {
      const fake = await enter(scene);
      const run = await act(fake, scene, { apiUrl: await brokenWire(fake, [{ method, path, when }]) });
      expect([run.code, run.stderr]).toEqual([0, '']);
      foundAgain(run, HEAD, refinedIn(scene));
      noneTwice(fake);
      expect(seen(fake)).toEqual(seen(undisturbed));
      clean(fake);
    }
  });

  it('for good says so, and loses nothing', async () => {
    const cut = { method: 'POST', path: /\/reviews/, when: 'before' } as const;
    const fake = await pullRequest(THREE.head);
    const run = await review(fake, { apiUrl: await brokenWire(fake, [cut, cut, cut]) });
    expect(run.summary).toMatch(/^No suggestions were posted: GitHub could not be reached\. Take the changes from/);
    foundAgain(run, THREE.head, THREE.refined);
    const away = await review(fake, { apiUrl: 'http://127.0.0.1:9' });
    expect([away.code, away.outputs]).toEqual([2, { gate: 'incomplete' }]);
    expect(away.summary).toContain('the pull request cannot be read: GitHub could not be reached: run again; ');
  });
});

describe.concurrent('somebody is quicker', () => {
  it.each<[Scene, string]>([
    ['changed', 'pulls/update-review-comment'],
    ['gone', 'pulls/delete-review-comment'],
    ['changed', 'issues/update-comment'],
    ['gone', 'issues/delete-comment'],
  ])('(%s) and deletes the comment of %s: the rest is done, and the next run mends it', async (scene, operation) => {
    const undisturbed = await enter(scene);
    await act(undisturbed, scene);
    const fake = await enter(scene);
    const isNote = operation.startsWith('issues/');
    const [victim] = isNote ? fake.issueComments : fake.comments.filter(({ body }) => body !== 'why?').slice(-1);
    fake.faultOnce({ operation, meanwhile: () => fake.deleteComment(victim?.id ?? 0) });
    const run = await act(fake, scene);
    expect([run.code, run.stderr]).toEqual([0, '']);
    foundAgain(run, HEAD, refinedIn(scene));
    await act(fake, scene);
    expect(seen(fake)).toEqual(seen(undisturbed));
    clean(fake);
  });
});

it('a pull request whose every answer is slow is reviewed all the same', async () => {
  const fake = await pullRequest({ 'a.json': POLICY }, touched({ 'a.json': POLICY }));
  for (let asked = 0; asked < 9; asked++) fake.faultOnce({ delayMs: 300, nth: asked + 1 });
  const run = await runAction({ fake, files: { 'report.json': LISTING } });
  expect(run.summary).toMatch(/^Posted 1 suggestion: /);
  noneTwice(fake);
});
