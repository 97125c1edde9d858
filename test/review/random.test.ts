import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import fc from 'fast-check';
import { expect, it } from 'vitest';
import { ROOT } from '../cli/run';
import { type Hunk, hunksOf } from '../fake-github/anchors';
import { ask, start } from '../fake-github/example';
import type { FakeGitHub } from '../fake-github/fake-github';
import { readCommented } from '../source/strip-comments';
import { afterFile } from './after-file';
import { distWith } from './catalogue';
import { type MadePull, madePulls } from './made';
import { type ActionRun, runAction } from './run-action';

const CATALOGUE = join(ROOT, 'test/cases/catalogue.json');
const PULLS = 100;
const SEED = Number(process.env.SEED ?? 20261123);

interface ResultStatement {
  readonly line: number;
  readonly endLine: number;
  readonly verdict: string;
  readonly edited: boolean;
  readonly pointer: string;
  readonly after: readonly string[];
}

type Lists = ReadonlyMap<string, readonly string[]>;

it(`${PULLS} pull requests are reviewed`, { timeout: 60_000 }, async () => {
  const { services } = JSON.parse(readFileSync(CATALOGUE, 'utf8'));
  const made = fc.sample(madePulls(services), { numRuns: PULLS, seed: SEED });
  const dist = distWith(CATALOGUE);
  const fake = await start(
    ...made.map(({ files }, number) => ({
      ...{ number: number + 1, author: 'jane' },
      base: tree(files.map(({ base }) => base)),
      head: tree(files.map(({ head }) => head)),
    })),
  );
  afterFile(() => fake.close());
  const seen = { comments: 0, elsewhere: 0, silent: 0 };
  const runs = made.map(({ report }, index) => async () => {
    const report0 = report === '[]' ? '[{"serviceNamespace":"a4b"}]' : report;
    const run = await runAction({ fake, dist, number: index + 1, files: { 'report.json': report0 } });
    await judge(fake, index + 1, made[index] as MadePull, run, seen);
  });
  await Promise.all([0, 1, 2].map(worker => inTurn(runs.filter((_, index) => index % 3 === worker))));
  expect(fake.warnings).toEqual([]);
  expect(fake.unexpected()).toEqual([]);
  for (const kind of Object.values(seen)) expect(kind).toBeGreaterThan(PULLS / 20);
});

async function inTurn(runs: readonly (() => Promise<void>)[]): Promise<void> {
  for (const run of runs) await run();
}

function tree(texts: readonly (string | null)[]): Readonly<Record<string, string>> {
  return Object.fromEntries(texts.flatMap((text, n) => (text === null ? [] : [[`p/${n}.jsonc`, text]])));
}

async function judge(
  fake: FakeGitHub,
  number: number,
  made: MadePull,
  run: ActionRun,
  seen: Record<string, number>,
): Promise<void> {
  const about = `pull request ${number} of seed ${SEED}`;
  expect([run.code, run.stderr], about).toEqual([0, '']);
  const posts = fake.requests.filter(({ method, path }) => method === 'POST' && path.endsWith(`/${number}/reviews`));
  const comments = fake.comments.filter(({ pull }) => pull === number);
  expect(
    posts.map(({ status }) => status),
    about,
  ).toEqual(comments.length > 0 ? [200] : []);
  const patches = new Map<string, string>(
    (await ask(fake, 'GET', `/pulls/${number}/files`)).body.map((file: Record<string, string>) => [
      file.filename,
      file.patch,
    ]),
  );
  const result = JSON.parse(readFileSync(run.outputs.result ?? '', 'utf8'));

  for (const [n, { head, base }] of made.files.entries()) {
    const path = `p/${n}.jsonc`;
    const statements: readonly ResultStatement[] =
      result.files.find((file: { path: string }) => file.path === path)?.policies[0].statements ?? [];
    const before = listsOf(head);
    const after = listsOf(fake.applySuggestions(number, path));
    const mine = comments.filter(comment => comment.path === path);
    const half = listsOf(
      fake.applySuggestions(
        number,
        path,
        mine.filter((_, k) => k % 2 === 0).map(({ id }) => id),
      ),
    );
    const diff = patches.get(path);
    const patch = diff === undefined ? [] : hunksOf(diff);
    let taken = 0;
    for (const one of statements) {
      const resource = `resource-${one.pointer.split('/').at(-1)}`;
      const said = new RegExp(`^- \`p/${n}\\.jsonc:${one.line}\`: (.*)$`, 'm').exec(elsewhere(run.summary))?.[1];
      const was = before.get(resource);
      const becomes = !one.edited ? was : one.verdict === 'emptied' ? undefined : one.after;
      const where = `${about}, ${path}:${one.line}: ${said}`;
      if (one.edited && said === undefined) {
        taken++;
        expect(after.get(resource), where).toEqual(becomes);
        expect([was, becomes], where).toContainEqual(half.get(resource));
        expect(touched(patch, one), where).toBe(true);
      } else {
        expect(after.get(resource), where).toEqual(was);
        expect(half.get(resource), where).toEqual(was);
      }
      if (said !== undefined && base !== null) check(said, patch, one, where);
    }
    seen.comments = (seen.comments ?? 0) + taken;
    const edited = statements.filter(one => one.edited).length;
    seen.elsewhere = (seen.elsewhere ?? 0) + edited - taken;
    if (edited === 0) seen.silent = (seen.silent ?? 0) + 1;
    expect(mine.length, about).toBeLessThanOrEqual(taken);
    expect(mine.length > 0, about).toBe(taken > 0);
  }
}

/** A reason why something is not said on its line must be true, by a reading of the diff that is not the program's. */
function check(said: string, patch: readonly Hunk[], one: ResultStatement, where: string): void {
  if (said === 'this pull request does not change it') expect(touched(patch, one), where).toBe(false);
  else if (said === 'its lines are not in the diff') {
    // emptied neighbours go together, so that one may need the lines of another
    if (one.verdict === 'emptied') return;
    const whole = patch.some(
      ({ right }) => right.has(one.line - 1) && right.has(one.line) && right.has(one.endLine + 1),
    );
    expect(whole, where).toBe(false);
  } else expect(said, where).toMatch(/mixed line ends/);
}

/** Whether a hunk adds a line of the statement, or takes lines away inside of it. */
function touched(patch: readonly Hunk[], { line, endLine }: ResultStatement): boolean {
  return patch.some(({ text, right }) => {
    let next = Math.min(...right);
    return text.split('\n').some(row => {
      if (row.startsWith('-')) return next > line && next <= endLine;
      if (!row.startsWith('+') && !row.startsWith(' ')) return false;
      const at = next++;
      return row.startsWith('+') && at >= line && at <= endLine;
    });
  });
}

function elsewhere(summary: string): string {
  return summary.slice(summary.indexOf('#### Not suggested on a line'));
}

function listsOf(text: string): Lists {
  const { Statement } = readCommented(text) as {
    readonly Statement: readonly { readonly Resource: string; readonly Action: string | readonly string[] }[];
  };
  return new Map(Statement.map(({ Resource, Action }) => [Resource, [Action].flat()]));
}
