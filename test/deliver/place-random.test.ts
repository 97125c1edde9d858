import fc from 'fast-check';
import { expect, it } from 'vitest';
import type { FileAnalysis } from '../../src/analyse/analysis';
import type { Finding, Inline, Why } from '../../src/deliver/finding';
import { readHunks } from '../../src/deliver/hunks';
import { placeFindings } from '../../src/deliver/place';
import { applyReplacements } from '../fake-github/suggestions';
import { brokenLaws, plainly } from '../laws/plain';
import { madePulls } from '../review/made';
import { readCommented } from '../source/strip-comments';
import { tries } from '../tries';
import { longLists } from './long-lists';
import { analysed, CASES, expectWhole, patchOf, replacements, SERVICES } from './placed';

const PULLS = 900;

it(`${PULLS} pull requests are placed, and any subset of the suggestions can be taken`, { timeout: 60_000 }, () => {
  const seen = new Map<string, number>();
  const see = (what: string) => seen.set(what, (seen.get(what) ?? 0) + 1);
  let pulls = 0;
  const made = fc.tuple(
    fc.oneof(madePulls(SERVICES), longLists(SERVICES)),
    fc.constantFrom('touched' as const, 'file' as const),
    fc.infiniteStream(fc.boolean()),
  );
  fc.assert(
    fc.property(made, ([{ files, report }, scope, coins]) => {
      pulls++;
      const heads = Object.fromEntries(files.map(({ head }, n) => [`${n}.jsonc`, head]));
      const analysis = analysed(heads, report === '[]' ? '[{"serviceNamespace":"a4b"}]' : report, { catalogue: CASES });
      const plain = plainly(SERVICES, [unusedIn(report)]);
      const patches = new Map(files.map(({ head, base }, n) => [`${n}.jsonc`, patchOf(base, head)]));
      const hunksOf = (path: string) => readHunks(patches.get(path));
      const placement = placeFindings(analysis, hunksOf, scope);
      for (const file of analysis.files) {
        expectWhole(placement, file);
        const mine = placement.inline.filter(one => one.file === file);
        for (const one of mine) {
          expectShown(one, patches.get(file.path) ?? '');
          see(one.run ? 'run' : one.statements.length > 1 ? 'joined' : 'whole');
          if (isCut(one)) see('part of a run');
        }
        const taken = mine.filter(() => coins.next().value);
        const after = listsOf(applyReplacements(file.source.text, replacements(taken)));
        expect(after).toEqual(listsWith(file, taken));
        for (const [resource, before] of listsOf(file.source.text)) {
          const broken = brokenLaws(plain, before, after.get(resource) ?? [], []);
          // what a suggestion leaves for another is still there: law 4 is for all of them together
          expect(broken.filter(law => !law.startsWith('4'))).toEqual([]);
        }
      }
      for (const { why } of placement.outside) see(why);
    }),
    tries(PULLS),
  );
  const whys: readonly Why[] = ['not-touched', 'outside-the-diff', 'mixed-line-ends'];
  for (const what of ['run', 'part of a run', 'joined', 'whole', ...whys])
    expect(seen.get(what) ?? 0, what).toBeGreaterThan(pulls / 180);
  expect(seen.get('part of a run')).toBeGreaterThan(pulls / 10);
});

/** What a listing calls unused, by full names and service by service. */
function unusedIn(report: string): Parameters<typeof plainly>[1][number] {
  const services: readonly { readonly serviceNamespace: string; readonly actions?: readonly string[] }[] =
    JSON.parse(report);
  return {
    unused: services.flatMap(({ serviceNamespace, actions = [] }) =>
      actions.map(name => `${serviceNamespace}:${name}`),
    ),
    whole: services.flatMap(({ serviceNamespace, actions }) => (actions ? [] : [serviceNamespace])),
    recent: [],
  };
}

/** Whether an entry that changes too stands right beside those of a finding. */
function isCut({ statements, run }: Finding): boolean {
  const all = statements[0]?.refinement?.entries ?? [];
  const isLeft = (index: number) => all[index] !== undefined && !all[index].kept;
  return run !== null && (isLeft(run.first - 1) || isLeft(run.first + run.entries.length));
}

/** A suggestion stands on lines of one hunk, by a reading of the patch that is not the program's. */
function expectShown({ suggestion }: Inline, patch: string): void {
  const shown = [...patch.matchAll(/^@@ -\S+ \+(\d+)(?:,(\d+))? @@/gm)].some(([, start, count = '1']) => {
    const first = Number(start);
    return first <= suggestion.first && suggestion.last < first + Number(count);
  });
  expect(shown).toBe(true);
  expect(suggestion.text.trim()).not.toBe('');
}

type Lists = ReadonlyMap<string, readonly string[]>;

/** The action lists by the statements' resources, each of which is there once. */
function listsOf(text: string): Lists {
  const { Statement } = readCommented(text) as {
    readonly Statement: readonly { readonly Resource: string; readonly Action: string | readonly string[] }[];
  };
  return new Map(Statement.map(({ Resource, Action }) => [Resource, [Action].flat()]));
}

/** The same, worked out from what becomes of each entry. */
function listsWith(file: FileAnalysis, taken: readonly Finding[]): Lists {
  const lists = new Map<string, readonly string[]>();
  for (const one of file.policies.flatMap(policy => policy.statements)) {
    const before = one.statement.actions?.entries ?? [];
    const mine = taken.filter(finding => finding.statements.includes(one));
    if (one.verdict === 'emptied' && mine.length > 0) continue;
    const isTaken = (index: number) =>
      mine.some(({ run }) => !run || (index >= run.first && index < run.first + run.entries.length));
    const after = before.flatMap((entry, index) =>
      isTaken(index) ? (one.refinement?.entries[index]?.becomes ?? []) : [entry],
    );
    lists.set(`resource-${one.statement.index}`, after);
  }
  return lists;
}
