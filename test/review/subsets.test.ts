import fc from 'fast-check';
import { expect, it } from 'vitest';
import { renderPatch } from '../../src/render/patch';
import { SERVICES } from '../deliver/placed';
import { madeChanges, type Texts } from './made-changes';
import { rulesOf } from './made-rules';
import { judgeOffer, listsFindings, type Offer, patchesIn } from './subsets';
import { commit, type Planned, type PlanTerms, reviewOf, suggestionIn } from './subsets-plan';

const PULLS = 300;
const SEED = Number(process.env.SEED ?? 20261123);

const terms: fc.Arbitrary<PlanTerms> = fc.record({
  scope: fc.constantFrom('touched' as const, 'touched' as const, 'file' as const),
  most: fc.constantFrom(0, 1, 3, 10, 50),
  writer: fc.boolean(),
});

it(`${PULLS} pull requests: any of the suggestions can be taken, and then the rest`, { timeout: 240_000 }, async () => {
  const seen = { parts: 0, several: 0, both: 0, added: 0, kept: 0, outside: 0, some: 0, again: 0 };
  const made = fc.tuple(madeChanges(SERVICES), terms, fc.infiniteStream(fc.boolean()));
  await fc.assert(
    fc.asyncProperty(made, async ([change, terms, coins]) => {
      const coin = () => coins.next().value;
      const first = await reviewOf(change, change.head, terms);
      const offers = offersOf(change.head, first);
      const plain = rulesOf(change, change.head);
      for (const offer of offers.values()) judgeOffer(offer, plain, coin);
      count(seen, seenIn(first));

      const taken = new Set(first.said.threads.filter(coin));
      const [head, said] = commit(change.head, first.said, taken);
      const second = await reviewOf(change, head, terms, said);
      const rest = offersOf(head, second);
      const plainNow = rulesOf(change, head);
      for (const offer of rest.values()) judgeOffer(offer, plainNow, coin);
      for (const [path, { refined }] of offers) expect(rest.get(path)?.refined ?? head[path]).toBe(refined);
      expect([second.plan.declined, second.plan.closed]).toEqual([[], []]);
      // what stands on its lines already is written anew there, if at all
      const places = [...second.plan.removals.map(({ thread }) => thread), ...second.said.threads.filter(isOpen)].map(
        ({ path, line, startLine }) => `${path}:${startLine ?? line}-${line}`,
      );
      expect(places).toEqual([...new Set(places)]);
      count(seen, { some: taken.size > 0 && rest.size > 0 });

      const open = new Set(second.said.threads.filter(isOpen));
      const [done, saidThen] = commit(head, second.said, open);
      const third = await reviewOf(change, done, terms, saidThen);
      const left = offersOf(done, third);
      expect(third.said.threads.filter(isOpen).length === 0 || left.size > 0).toBe(true);
      const refined = { ...done, ...Object.fromEntries([...left].map(([path, offer]) => [path, offer.refined])) };
      count(seen, { again: left.size > 0 });
      const last = await reviewOf(change, refined, terms, saidThen);
      const findings = last.said.notes.filter(({ body }) => listsFindings(body));
      expect([renderPatch(last.analysis.files), last.plan.outside, findings]).toEqual(['', [], []]);
      expect([last.plan.comments, last.said.threads.filter(isOpen)]).toEqual([[], []]);
    }),
    { numRuns: PULLS, seed: SEED },
  );
  for (const [what, times] of Object.entries(seen)) expect(times, what).toBeGreaterThan(PULLS / 50);
});

function isOpen({ resolvedBy }: Planned['said']['threads'][number]): boolean {
  return resolvedBy === null;
}

/** What a review offers, by the paths of the files of which it says something: as its comments and its note read. */
function offersOf(head: Texts, { analysis, said }: Planned): ReadonlyMap<string, Offer> {
  const patches = patchesIn(said.notes[0]?.body ?? '');
  return new Map(
    analysis.files
      .filter(file => file.edits.length > 0)
      .map((file): [string, Offer] => {
        const text = head[file.path] ?? '';
        const mine = said.threads.filter(one => isOpen(one) && one.path === file.path);
        // the note leaves out what would lose its `\r`
        const patch = patches.get(file.path) ?? (text.includes('\r') ? null : '');
        return [file.path, { head: text, suggestions: mine.map(suggestionIn), patch, refined: file.after }];
      }),
  );
}

function count(seen: Record<string, number>, is: Readonly<Record<string, boolean>>): void {
  for (const [what, yes] of Object.entries(is)) seen[what] = (seen[what] ?? 0) + (yes ? 1 : 0);
}

/** What kinds of findings a review has, so that none is missing among those that are made. */
function seenIn({ analysis, plan }: Planned): Readonly<Record<string, boolean>> {
  const left = new Set(
    analysis.files.flatMap(({ policies }) =>
      policies.flatMap(({ statements }) => statements.flatMap(one => one.refinement?.left.map(({ reason }) => reason))),
    ),
  );
  return {
    parts: plan.comments.some(({ finding }) => finding.run !== null),
    several: plan.comments.length > 2,
    both: plan.comments.length > 0 && plan.outside.length > 0,
    added: left.has('added'),
    kept: left.has('keep-rule'),
    outside: plan.outside.length > 0,
  };
}
