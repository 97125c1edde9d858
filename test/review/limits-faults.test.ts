import { describe, expect, it } from 'vitest';
import type { Fault } from '../fake-github/faults';
import { foundAgain, noneTwice } from './found-again';
import { clean, writes } from './pull-request';
import { act, enter, HEAD, refinedIn, type Scene, seen } from './scenes';

type Step = readonly [
  name: string,
  scene: Scene,
  at: Pick<Fault, 'operation' | 'path' | 'method' | 'nth'>,
  /** What is said where it is given up, for the reason `GitHub …`. */
  givenUp: RegExp,
];
/** Everything that a run writes on GitHub. */
const STEPS: readonly Step[] = [
  ['the review', 'new', { operation: 'pulls/create-review' }, /^No suggestions were posted: GitHub … .*Take the chang/],
  [
    'a single comment',
    'one by one',
    { operation: 'pulls/create-review-comment' },
    /^No suggestions were posted: GitHub …/,
  ],
  [
    'the last single comment',
    'one by one',
    { operation: 'pulls/create-review-comment', nth: 2 },
    /^Posted 1 suggestion: .* GitHub … 1 suggestion could not be posted\. Take the changes from the patch/,
  ],
  ['the note', 'new', { operation: 'issues/create-comment' }, /^Posted 2 suggestions: .* No note was posted: GitHub …/],
  [
    'a comment written anew',
    'changed',
    { operation: 'pulls/update-review-comment' },
    /^The note now lists 1 finding .* GitHub … 2 older comments could not be .* The next run tries again\./,
  ],
  [
    'the note written anew',
    'changed',
    { operation: 'issues/update-comment' },
    /^The note could not be brought up to date: GitHub … .* 2 older comments could not be brought up to date\./,
  ],
  [
    'a deletion',
    'gone',
    { operation: 'pulls/delete-review-comment' },
    /^Took back 1 .* GitHub … 1 older comment could/,
  ],
  ['a comment folded away', 'gone', { method: 'POST', path: '/graphql', nth: 2 }, /GitHub … 2 older comments could/],
  [
    'the deletion of the note',
    'gone',
    { operation: 'issues/delete-comment' },
    /^The note could not be removed: GitHub … 2 older comments could not be brought up to date\. The next run tries/,
  ],
];

const DENIED = { message: 'Resource not accessible by integration' };
/** What goes wrong; with words where it is given up. */
const TROUBLES: readonly (readonly [name: string, fault: Omit<Fault, keyof Step[2]>, words: string | null])[] = [
  ['is answered with 502 although it was done', { status: 502, after: 'commit' }, null],
  ['is answered with 503', { status: 503 }, null],
  ['is answered late', { delayMs: 700 }, null],
  ['has to wait for 20 seconds', { status: 429, headers: { 'retry-after': '20' } }, null],
  ['has to wait, nobody says how long', { status: 403 }, null],
  [
    'would have to wait for an hour',
    { status: 403, headers: { 'retry-after': '3600' } },
    'GitHub wants no more requests for now (rate limit)',
  ],
  ['is forbidden', { status: 403, body: DENIED }, 'GitHub does not let the token do it'],
];

const undisturbed = new Map<Scene, Promise<readonly string[]>>();
/** What stands on the pull request where nothing goes wrong. */
function wanted(scene: Scene): Promise<readonly string[]> {
  const known = undisturbed.get(scene) ?? enter(scene).then(async fake => act(fake, scene).then(() => seen(fake)));
  undisturbed.set(scene, known);
  return known;
}

describe.concurrent.each(STEPS)('%s', (_, scene, at, givenUp) => {
  it.each(TROUBLES)('%s: all is found again, and stands once in the end', async (__, trouble, words) => {
    const fake = await enter(scene, [{ ...at, ...trouble }]);
    const run = await act(fake, scene);
    expect([run.code, run.stderr, run.outputs.gate, fake.pendingFaults()]).toEqual([0, '', 'passed', []]);
    foundAgain(run, HEAD, refinedIn(scene));
    const [first = ''] = run.summary.split('\n');
    if (words !== null)
      expect(first.replace(`${words}.`, 'GitHub …').replace(`${words}:`, 'GitHub …')).toMatch(givenUp);
    noneTwice(fake);
    if (words === null) expect(seen(fake)).toEqual(await wanted(scene));

    const before = writes(fake).length;
    await act(fake, scene);
    expect(seen(fake)).toEqual(await wanted(scene));
    if (words === null) expect(writes(fake)).toHaveLength(before);
    clean(fake);
  });

  it('while the head moves: the next run leaves what it would have left', async () => {
    const meanwhile = () => void fake.moveHead(7, { 'readme.md': 'x\n' });
    const fake = await enter(scene, [{ ...at, meanwhile }]);
    const run = await act(fake, scene);
    expect([run.code, run.stderr, run.outputs.gate]).toEqual([0, '', 'passed']);
    noneTwice(fake);
    await act(fake, scene);
    expect(seen(fake)).toEqual(await wanted(scene));
    clean(fake);
  });
});
