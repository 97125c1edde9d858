import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { caseFile } from '../case-files';
import { ROOT } from '../cli/run';
import type { FakeGitHub } from '../fake-github/fake-github';
import { applyReplacements } from '../fake-github/suggestions';
import { type Plain, plainly } from '../laws/plain';
import { readCommented } from '../source/strip-comments';
import { distWith } from './catalogue';
import { respaced } from './made-changes';
import { clean, pullRequest } from './pull-request';
import { type ActionRun, runAction } from './run-action';
import { expectTogether } from './subsets';
import { offersOf } from './subsets-flow';

// the folders of test/cases.test.ts as pull requests that change a line or two: what became of the file is written there by hand
const CASES = join(ROOT, 'test/cases');
const SEED = Number(process.env.SEED ?? 20261123);
const PATH = 'policy.json';

const names = readdirSync(CASES, { withFileTypes: true })
  .filter(entry => entry.isDirectory() && entry.name !== 'declined')
  .map(entry => entry.name)
  .filter(name => isPolicyFile(join(CASES, name)));

/** Whether the file of a case is one policy, which is what these tests can judge. */
function isPolicyFile(folder: string): boolean {
  const { ending, bytes } = caseFile(folder, 'before');
  return ending === 'json' && 'Statement' in Object(readCommented(bytes.toString()));
}

const chances = fc.sample(
  fc.tuple(
    fc.array(fc.nat(400), { minLength: 1, maxLength: 2 }),
    fc.array(fc.boolean(), { minLength: 64, maxLength: 64 }),
  ),
  { numRuns: names.length, seed: SEED },
);

describe.concurrent('a case that a pull request changes here and there', () => {
  it('is there', () => expect(names.length).toBeGreaterThan(50));

  it.each(names.map((name, at) => [name, at] as const))('%s', async (name, at) => {
    const folder = join(CASES, name);
    const [before, after] = [read(folder, 'before.json'), read(folder, 'after.json')];
    const [places = [], coins = []] = chances[at] ?? [];
    const fake = await pullRequest({ [PATH]: before }, { [PATH]: respaced(before, places) });
    const own = join(folder, 'catalogue.json');
    const catalogue = existsSync(own) ? own : join(CASES, 'catalogue.json');
    const plain = plainly(JSON.parse(readFileSync(catalogue, 'utf8')).services, []);

    const offer = await offerOf(fake, before, await review(fake, folder, catalogue));
    expect(offer?.refined).toBe(after);
    const { suggestions = [] } = offer ?? {};
    let next = 0;
    const some = [0, 1, 2].map(() => suggestions.filter(() => coins[next++ % coins.length]));
    for (const taken of [...suggestions.map(one => [one]), ...some, suggestions]) {
      judgeBetween(before, applyReplacements(before, taken), after, plain);
    }
    if (offer) expectTogether(offer);

    if (suggestions.length === 0) return;
    const taken = fake.applySuggestions(7, PATH);
    fake.commitSuggestions(fake.comments.map(({ id }) => id));
    if (taken === after) return;
    const rest = await offerOf(fake, taken, await review(fake, folder, catalogue));
    expect(rest?.refined).toBe(after);
    if (rest) expectTogether(rest);
  });
});

function read(folder: string, name: string): string {
  return readFileSync(join(folder, name), 'utf8');
}

async function review(fake: FakeGitHub, folder: string, catalogue: string): Promise<ActionRun> {
  const flags = existsSync(join(folder, 'args.txt')) ? read(folder, 'args.txt').split('\n') : [];
  const { 'as-of': asOf, ...inputs } = Object.fromEntries(
    flags.filter(Boolean).map(flag => /^--([a-z-]+)=(.*)$/.exec(flag)?.slice(1) ?? []),
  );
  const files = { 'report.json': readFileSync(join(folder, 'report.json')) };
  const more = asOf === undefined ? {} : { asOf };
  const run = await runAction({ fake, inputs, files, dist: distWith(catalogue), ...more });
  expect([run.code, run.stderr]).toEqual([0, '']);
  clean(fake);
  return run;
}

async function offerOf(fake: FakeGitHub, text: string, run: ActionRun) {
  return offersOf(fake, { [PATH]: text }, run).get(PATH);
}

/** Asserts that a policy grants no more than the one before and no less than the one after, statement by statement. */
function judgeBetween(before: string, text: string, after: string, plain: Plain): void {
  const [most, now, least] = [grantsOf(before, plain), grantsOf(text, plain), grantsOf(after, plain)];
  for (const [key, actions] of now) {
    const upper = most.get(key);
    expect([...actions].filter(action => !upper?.has(action))).toEqual([]);
  }
  for (const [key, actions] of least) {
    const found = now.get(key);
    expect([...actions].filter(action => !found?.has(action))).toEqual([]);
  }
}

/** What the statements of a policy hold, entries and all that they grant, by all else that they say. */
function grantsOf(text: string, plain: Plain): ReadonlyMap<string, ReadonlySet<string>> {
  const { Statement } = readCommented(text) as { readonly Statement: object | readonly object[] };
  const found = new Map<string, Set<string>>();
  for (const one of [Statement].flat()) {
    const { Action = [], ...rest } = one as { readonly Action?: string | readonly string[] };
    const key = JSON.stringify(rest);
    const granted = [Action].flat().flatMap(plain.expand);
    found.set(key, new Set([...(found.get(key) ?? []), ...granted]));
  }
  return found;
}
