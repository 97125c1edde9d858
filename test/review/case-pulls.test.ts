import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { caseConfiguration, caseFile } from '../case-files';
import { caseValue } from '../case-values';
import { ROOT } from '../cli/run';
import type { FakeGitHub } from '../fake-github/fake-github';
import { applyReplacements } from '../fake-github/suggestions';
import { type Plain, plainly } from '../laws/plain';
import { distWith } from './catalogue';
import { respaced } from './made-changes';
import { clean, pullRequest } from './pull-request';
import { type ActionRun, runAction } from './run-action';
import { expectTogether } from './subsets';
import { offersOf } from './subsets-flow';

// the folders of test/cases.test.ts as pull requests that change a line or two: what became of the file is written there by hand
const CASES = join(ROOT, 'test/cases');
const SEED = Number(process.env.SEED ?? 20261123);

const names = readdirSync(CASES, { withFileTypes: true })
  .filter(entry => entry.isDirectory() && existsSync(join(CASES, entry.name, 'report.json')))
  .map(entry => entry.name);

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
    const { ending, bytes } = caseFile(folder, 'before');
    const [before, after] = [bytes.toString(), caseFile(folder, 'after').bytes.toString()];
    const path = `policy.${ending}`;
    const [places = [], coins = []] = chances[at] ?? [];
    const configuration = caseConfiguration(folder);
    const base = { ...configuration, [path]: respaced(before, places) };
    const fake = await pullRequest({ ...configuration, [path]: before }, base);
    const own = join(folder, 'catalogue.json');
    const catalogue = existsSync(own) ? own : join(CASES, 'catalogue.json');
    const plain = plainly(JSON.parse(readFileSync(catalogue, 'utf8')).services, []);

    const offer = offersOf(fake, { [path]: before }, await review(fake, folder, catalogue)).get(path);
    expect(offer?.refined ?? before).toBe(after);
    const { suggestions = [] } = offer ?? {};
    let next = 0;
    const some = [0, 1, 2].map(() => suggestions.filter(() => coins[next++ % coins.length]));
    for (const taken of [...suggestions.map(one => [one]), ...some, suggestions]) {
      await judgeBetween([before, applyReplacements(before, taken), after], ending, plain);
    }
    if (offer) expectTogether(offer);

    if (suggestions.length === 0) return;
    const taken = fake.applySuggestions(7, path);
    fake.commitSuggestions(fake.comments.map(({ id }) => id));
    if (taken === after) return;
    const rest = offersOf(fake, { [path]: taken }, await review(fake, folder, catalogue)).get(path);
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

/** Asserts that a file grants no more than the one before and no less than the one after, statement by statement. */
async function judgeBetween(texts: readonly [string, string, string], ending: string, plain: Plain): Promise<void> {
  const values = await Promise.all(texts.map(text => caseValue(ending, text)));
  const [most, now, least] = values.map(value => grantsOf(value, plain));
  for (const [key, actions] of now ?? []) {
    const upper = most?.get(key);
    expect([...actions].filter(action => !upper?.has(action))).toEqual([]);
  }
  for (const [key, actions] of least ?? []) {
    const found = now?.get(key);
    expect([...actions].filter(action => !found?.has(action))).toEqual([]);
  }
}

/** What the statements below a value hold, entries and all that they grant, by all else that they say. */
function grantsOf(value: unknown, plain: Plain): ReadonlyMap<string, ReadonlySet<string>> {
  const found = new Map<string, Set<string>>();
  const open = [value];
  for (let at = 0; at < open.length; at++) {
    const one = open[at];
    if (typeof one !== 'object' || one === null) continue;
    open.push(...Object.values(one));
    const name = Object.keys(one).find(key => /^actions?$/i.test(key));
    if (name === undefined) continue;
    const key = JSON.stringify({ ...one, [name]: null });
    const entries = [Reflect.get(one, name)].flat(3).filter(entry => typeof entry === 'string');
    found.set(key, new Set([...(found.get(key) ?? []), ...entries.flatMap(plain.expand)]));
  }
  return found;
}
