import { spawnSync } from 'node:child_process';
import { join } from 'node:path';
import { ROOT } from '../cli/run';

/** What a script of this project came to. */
export interface Ran {
  readonly code: number | null;
  readonly stdout: string;
  readonly stderr: string;
}

/** Runs a script below `scripts` as a workflow does, with nothing of this environment but the path. */
export function runScript(
  path: string,
  args: readonly string[],
  { cwd = ROOT, input = '', env = {} }: { cwd?: string; input?: string; env?: Readonly<Record<string, string>> } = {},
): Ran {
  const { status, stdout, stderr, error } = spawnSync(process.execPath, [join(ROOT, 'scripts', path), ...args], {
    ...{ cwd, input, encoding: 'utf8' },
    env: { PATH: process.env.PATH, HOME: process.env.HOME, ...env },
  });
  if (error) throw error;
  return { code: status, stdout, stderr };
}
