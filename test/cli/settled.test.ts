import { execFileSync } from 'node:child_process';
import { cpSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { ROOT, refineIam, temporaryFolder } from './run';

interface Result {
  readonly files: readonly {
    readonly path: string;
    readonly policies: readonly { readonly statements: readonly Statement[] }[];
  }[];
  readonly totals: { readonly removedActions: number };
}

interface Statement {
  readonly verdict: string;
  readonly edited: boolean;
  readonly reason: string | null;
  readonly left: readonly { readonly reason: string }[];
}

const AS_OF = ['--as-of', '2026-11-23'];

/** A copy of an example as a repository of its own, and the arguments to audit it. */
function copied(example: string) {
  const cwd = temporaryFolder();
  cpSync(join(ROOT, 'examples', example), join(cwd, 'examples', example), { recursive: true });
  const git = (...args: readonly string[]) => execFileSync('git', args, { cwd, encoding: 'utf8' });
  git('init', '-q');
  const at = `examples/${example}`;
  const audit = ['.', '--report', `${at}/unused-access.json`, '--config', `${at}/refine-iam.yml`, ...AS_OF];
  return { cwd, git, audit };
}

function resultOf(cwd: string, audit: readonly string[]): Result {
  const { code, stdout } = refineIam([...audit, '--format', 'json'], { cwd });
  expect(code).toBe(0);
  return JSON.parse(stdout);
}

function statementsOf({ files }: Result): readonly Statement[] {
  return files.flatMap(({ policies }) => policies.flatMap(({ statements }) => statements));
}

describe.each(['monorepo', 'team'])('after the changes to the example `%s` are taken', example => {
  const taking: readonly (readonly [string, (copy: ReturnType<typeof copied>) => void])[] = [
    [
      'by the one patch',
      ({ cwd, git, audit }) => {
        expect(refineIam([...audit, '--format', 'patch', '--output', 'all.patch'], { cwd }).code).toBe(0);
        git('apply', 'all.patch');
      },
    ],
    ['with --write', ({ cwd, audit }) => void refineIam([...audit, '--write'], { cwd })],
  ];

  it.each(taking)('%s nothing is left but what is declined, each with its reason', (_, take) => {
    const copy = copied(example);
    expect(resultOf(copy.cwd, copy.audit).totals.removedActions).toBeGreaterThan(0);
    take(copy);
    const after = resultOf(copy.cwd, copy.audit);
    expect(after.totals.removedActions).toBe(0);
    for (const { verdict, edited, reason, left } of statementsOf(after)) {
      expect(['kept', 'declined']).toContain(verdict);
      expect([edited, verdict === 'declined' ? typeof reason : 'string']).toEqual([false, 'string']);
      for (const one of left) expect(one.reason).toMatch(/^(?:keep-rule|in-window|unknown|catalogue-old)$/);
    }
  });

  it('the patch and --write come to the same text', () => {
    const [patched, written] = taking.map(([, take]) => {
      const copy = copied(example);
      take(copy);
      return refineIam([...copy.audit, '--format', 'json'], { cwd: copy.cwd }).stdout;
    });
    expect(patched).toBe(written);
  });
});
