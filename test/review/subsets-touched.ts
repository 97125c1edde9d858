import { readFileSync } from 'node:fs';
import { expect } from 'vitest';
import { type Hunk, hunksOf } from '../fake-github/anchors';
import type { FakeGitHub } from '../fake-github/fake-github';
import type { ActionRun } from './run-action';

/** A statement as the output `result` lists it. */
interface ResultStatement {
  readonly line: number;
  readonly endLine: number;
  readonly verdict: string;
  readonly edited: boolean;
}

/** By what a run was asked to place its findings. */
export interface Asked {
  readonly scope: string;
  readonly most: number;
}

/** Asserts by a reading of the diff that is not the program's: comments stand only where they may, and each reason to say something elsewhere is true. */
export function judgePlaces(
  fake: FakeGitHub,
  { outputs, summary }: ActionRun,
  patches: ReadonlyMap<string, string | undefined>,
  { scope, most }: Asked,
): void {
  const { files } = JSON.parse(readFileSync(outputs.result ?? '', 'utf8'));
  const open = fake.comments.filter(({ resolved }) => !resolved);
  expect(open.length).toBeLessThanOrEqual(most);
  for (const { path, policies } of files) {
    const patch = patches.get(path);
    const hunks = patch === undefined ? [] : hunksOf(patch);
    const edited: readonly ResultStatement[] = policies[0].statements.filter((one: ResultStatement) => one.edited);
    for (const comment of open.filter(one => one.path === path)) {
      const [first, last] = [comment.startLine ?? comment.line ?? 0, comment.line ?? 0];
      const about = edited.filter(one => one.line <= last + 1 && one.endLine >= first - 1);
      expect(about.some(one => scope === 'file' || isTouched(hunks, one, false))).toBe(true);
    }
    for (const one of edited) {
      for (const why of saidElsewhere(summary, `${path}:${one.line}`)) {
        const where = `${path}:${one.line}: ${why}`;
        if (why === 'this pull request does not change it') {
          expect([where, scope, isTouched(hunks, one, true)]).toEqual([where, 'touched', false]);
        } else if (why === 'its lines are not in the diff') {
          const whole = hunks.some(({ right }) =>
            [one.line - 1, one.line, one.endLine + 1].every(line => right.has(line)),
          );
          // emptied neighbours go together, so that one may need the lines of another
          expect([where, whole && one.verdict !== 'emptied']).toEqual([where, false]);
        } else if (why === 'GitHub shows no diff of this file') expect([where, patch]).toEqual([where, undefined]);
        else if (why.startsWith('riskier findings')) expect([where, open.length]).toEqual([where, most]);
        else expect(where).toMatch(/mixed line ends|shares lines/);
      }
    }
  }
}

function saidElsewhere(summary: string, place: string): readonly string[] {
  const [, rows = ''] = summary.split('#### Not suggested on a line');
  return rows.split('\n').flatMap(row => (row.startsWith(`- \`${place}\`: `) ? [row.slice(place.length + 6)] : []));
}

/**
 * Whether a hunk adds a line of a statement, or takes lines away inside of it. What only got or lost a comma at its end is left aside
 * where `strictly` is asked for, and so is what went beside such a line: that could as well have gone behind it.
 */
function isTouched(patch: readonly Hunk[], { line, endLine }: ResultStatement, strictly: boolean): boolean {
  return patch.some(({ text, right }) => {
    let next = Math.min(...right);
    const rows = text.split('\n').slice(1);
    const bare = (row: string) => row.slice(1).replace(/,(?=\r?$)/, '');
    const gone = new Set(rows.filter(row => row.startsWith('-')).map(bare));
    const isPureRemoval = !rows.some(row => row.startsWith('+'));
    return rows.some(row => {
      if (row.startsWith('-')) return next > line && next <= endLine && (!strictly || isPureRemoval);
      if (!row.startsWith('+') && !row.startsWith(' ')) return false;
      const at = next++;
      return row.startsWith('+') && at >= line && at <= endLine && !(strictly && gone.has(bare(row)));
    });
  });
}
