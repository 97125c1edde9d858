import { spawnSync } from 'node:child_process';
import { join, resolve } from 'node:path';
import { type Outcome, ROOT } from '../cli/run';
import { compiled } from '../run-folder';

const CLI = join(resolve(ROOT, process.env.DIST ?? 'dist'), 'cli.js');

/** Runs the command line of `DIST`, or as it ships, in a folder, on the day of the findings. */
export function refineIam(cwd: string, ...args: readonly string[]): Outcome {
  const { status, stdout, stderr, error } = spawnSync(
    process.execPath,
    [...compiled(), CLI, '--as-of', '2026-11-23', ...args],
    {
      cwd,
      env: { PATH: process.env.PATH, HOME: cwd },
      encoding: 'utf8',
      timeout: 20_000,
    },
  );
  if (error) throw error;
  return { code: status, stdout, stderr };
}

/** A statement of a run's result, as far as these tests look at it. */
export interface ResultStatement {
  readonly verdict: string;
  readonly reason: string | null;
  readonly principals: readonly { readonly arn: string; readonly by: string }[];
  readonly after: readonly string[];
  readonly left: readonly { readonly action: string; readonly reason: string }[];
}

/** A run's result, as far as these tests look at it. */
export interface Result {
  readonly code: number | null;
  readonly statements: Readonly<Record<string, ResultStatement>>;
  readonly problems: readonly {
    code: string;
    severity: string;
    path: string | null;
    line: number | null;
    message: string;
  }[];
  readonly gate: { readonly failOn: string; readonly result: string };
}

/** Runs the command line for its JSON; the first statement of each file by its path. */
export function resultOf(cwd: string, ...args: readonly string[]): Result {
  const { code, stdout, stderr } = refineIam(cwd, '.', '--format', 'json', ...args);
  if (stdout === '') throw new Error(stderr);
  const { files, problems, gate } = JSON.parse(stdout) as {
    readonly files: readonly { path: string; policies: readonly { statements: readonly ResultStatement[] }[] }[];
  } & Pick<Result, 'problems' | 'gate'>;
  const statements = files.flatMap(({ path, policies }) => {
    const first = policies[0]?.statements[0];
    return first ? [[path, first] as const] : [];
  });
  return { code, statements: Object.fromEntries(statements), problems, gate };
}
