import fc from 'fast-check';
import { beforeAll, describe, expect, test } from 'vitest';
import type { StatementAnalysis } from '../../src/analyse/analysis';
import { readBack, saidBy } from '../formats/read-back';
import { tries } from '../tries';
import { loaded } from '../verify/made-claims';
import { analysedFile, analysedStatements, type MadeFile, madeFiles, statementsOf, written } from './files';
import { brokenLaws, plainly } from './plain';

beforeAll(loaded);

/** What stands of a statement once the file is edited; null where it goes. */
function listAfter({ edited, verdict, refinement }: StatementAnalysis, entries: readonly string[]) {
  if (!edited) return entries;
  return verdict === 'emptied' ? null : (refinement?.after ?? []);
}

/** Holds a file to laws 5 and 6 by other parsers and by running again; the statements, and whether it was edited. */
async function heldToTheText(made: MadeFile, withComments: boolean) {
  const { path, pointer, text } = written(made, { withComments });
  const analysis = analysedFile(made, path, text);
  expect(analysis.problems.filter(({ severity }) => severity === 'error')).toEqual([]);
  const statements = analysedStatements(analysis, pointer);
  const wrote = statementsOf(made);
  expect(statements.map(one => one.statement.actions?.entries)).toEqual(wrote.map(({ entries }) => entries));
  const after = analysis.files[0]?.after ?? '';
  const wanted = wrote.flatMap((one, at) => {
    const list = statements[at] ? listAfter(statements[at], one.entries) : null;
    return list ? [saidBy(one, list)] : [];
  });
  expect(await readBack(path, after, pointer), text).toEqual(wanted);
  const again = analysedFile(made, path, after);
  expect(again.files[0]?.after, text).toBe(after);
  return { statements, isEdited: after !== text, hasComments: text.includes('refine-iam:') };
}

describe('policies of nasty names in files of all formats', () => {
  test('keep laws 1 to 4 by plain expansion, law 5 by other parsers, and law 6 by running again', async () => {
    const edited = { 'policy.json': 0, 'policy.yaml': 0, 'main.tf': 0 };
    const runs = tries(450);
    await fc.assert(
      fc.asyncProperty(madeFiles, async made => {
        const { statements, isEdited } = await heldToTheText(made, false);
        const { names, principals, rules } = made.situation;
        const plain = plainly(names, principals, rules);
        for (const [at, { refinement }] of statements.entries()) {
          const before = made.lists[at] ?? [];
          const { after = before, left = [] } = refinement ?? {};
          expect(brokenLaws(plain, before, after, left)).toEqual([]);
        }
        if (isEdited) edited[made.path]++;
      }),
      runs,
    );
    expect(Math.min(...Object.values(edited))).toBeGreaterThan(runs.numRuns / 15);
  });

  test('keep laws 1, 5 and 6 where keep comments stand anywhere', async () => {
    let seen = 0;
    const runs = tries(450);
    await fc.assert(
      fc.asyncProperty(madeFiles, async made => {
        const { statements, isEdited, hasComments } = await heldToTheText(made, true);
        const { names, principals } = made.situation;
        const plain = plainly(names, principals);
        for (const [at, one] of statements.entries()) {
          const granted = new Set((made.lists[at] ?? []).flatMap(plain.expand));
          for (const full of (one.refinement?.after ?? []).flatMap(plain.expand)) expect(granted).toContain(full);
        }
        if (isEdited && hasComments) seen++;
      }),
      runs,
    );
    expect(seen).toBeGreaterThan(runs.numRuns / 20);
  });
});
