import fc from 'fast-check';
import { expect, it } from 'vitest';
import { CASES, SERVICES } from '../deliver/placed';
import { start } from '../fake-github/example';
import type { FakeGitHub } from '../fake-github/fake-github';
import { distWith } from './catalogue';
import { CONFIGURATION, type MadeChange, madeChanges } from './made-changes';
import { rulesOf } from './made-rules';
import { clean } from './pull-request';
import { type ActionRun, runAction } from './run-action';
import { type Coin, judgeOffer, listsFindings } from './subsets';
import { applied, offersOf, patchesOf } from './subsets-flow';
import { type Asked, judgePlaces } from './subsets-touched';

const PULLS = 40;
/** So many of five are followed to their end: each takes three runs, and the whole story is told by pure functions for many more. */
const FOLLOWED = 2;
const SEED = Number(process.env.SEED ?? 20261123);

const asked: fc.Arbitrary<Asked> = fc.record({
  scope: fc.constantFrom('touched', 'touched', 'touched', 'file'),
  most: fc.constantFrom(0, 1, 10, 10, 10, 50),
});

it(`${PULLS} pull requests are reviewed, taken as suggested, and settled`, { timeout: 240_000 }, async () => {
  const made = fc.sample(fc.tuple(madeChanges(SERVICES), asked, fc.array(fc.boolean(), { minLength: 64 })), {
    ...{ numRuns: PULLS, seed: SEED },
  });
  const seen = { comments: 0, note: 0, both: 0, silent: 0, twice: 0 };
  const stories = made.map(([change, asked, coins], index) => async () => {
    let at = 0;
    const coin = () => coins[at++ % coins.length] ?? false;
    try {
      await story(change, asked, coin, { seen, isFollowed: index % 5 < FOLLOWED });
    } catch (cause) {
      throw new Error(`pull request ${index} of seed ${SEED}`, { cause });
    }
  });
  await Promise.all([0, 1, 2].map(worker => inTurn(stories.filter((_, index) => index % 3 === worker))));
  for (const [what, times] of Object.entries(seen)) expect(times, what).toBeGreaterThan(PULLS / 20);
});

async function inTurn(all: readonly (() => Promise<void>)[]): Promise<void> {
  for (const one of all) await one();
}

interface Course {
  readonly seen: Record<string, number>;
  readonly isFollowed: boolean;
}

/** A first run, all its suggestions as one commit, a second run, its patch as another commit, and a third run. */
async function story(change: MadeChange, asked: Asked, coin: Coin, { seen, isFollowed }: Course): Promise<void> {
  const { base, head, renames } = change;
  const fake = await start({ number: 7, author: 'jane', base, head, renames });
  try {
    const texts = Object.fromEntries(Object.entries(head).filter(([path]) => path !== CONFIGURATION));
    const first = await review(fake, change, asked);
    const refined = applied(texts, first.outputs.patch ?? '');
    const offers = offersOf(fake, texts, first);
    for (const offer of offers.values()) judgeOffer(offer, rulesOf(change, head), coin);
    judgePlaces(fake, first, await patchesOf(fake), asked);
    const said = [fake.comments.length > 0, notes(fake).length > 0] as const;
    expect(said.includes(true)).toBe(offers.size > 0);
    count(seen, { comments: said[0], note: said[1], both: said[0] && said[1], silent: offers.size === 0 });
    clean(fake);
    if (offers.size === 0 || !isFollowed) return;

    const taken = {
      ...texts,
      ...Object.fromEntries([...offers].map(([path]) => [path, fake.applySuggestions(7, path)])),
    };
    if (said[0]) fake.commitSuggestions(fake.comments.map(({ id }) => id));
    const second = await review(fake, change, asked);
    const rest = offersOf(fake, taken, second);
    for (const offer of rest.values()) judgeOffer(offer, rulesOf(change, { ...head, ...taken }), coin);
    expect(applied(taken, second.outputs.patch ?? '')).toEqual(refined);
    judgePlaces(fake, second, await patchesOf(fake), asked);
    count(seen, { twice: rest.size > 0 });

    if (rest.size > 0) {
      fake.moveHead(7, refined);
      const reviews = fake.reviews.length;
      const third = await review(fake, change, asked);
      expect([third.outputs.patch, fake.reviews.length]).toEqual(['', reviews]);
    }
    expect(fake.comments.filter(({ resolved }) => !resolved)).toEqual([]);
    expect(notes(fake)).toEqual([]);
    clean(fake);
  } finally {
    await fake.close();
  }
}

/** The notes that list findings. */
function notes({ issueComments }: FakeGitHub): readonly string[] {
  return issueComments.map(({ body }) => body).filter(listsFindings);
}

async function review(fake: FakeGitHub, { report }: MadeChange, { scope, most }: Asked): Promise<ActionRun> {
  const inputs = { scope, 'max-comments': String(most) };
  const run = await runAction({ fake, dist: distWith(CASES), inputs, files: { 'report.json': report } });
  expect([run.code, run.stderr]).toEqual([0, '']);
  return run;
}

function count(seen: Record<string, number>, is: Readonly<Record<string, boolean>>): void {
  for (const [what, yes] of Object.entries(is)) seen[what] = (seen[what] ?? 0) + (yes ? 1 : 0);
}
