import { spawn, spawnSync } from 'node:child_process';
import { join } from 'node:path';
import { text } from 'node:stream/consumers';
import { ROOT } from '../cli/run';

/** What a script of this project came to. */
export interface Ran {
  readonly code: number | null;
  readonly stdout: string;
  readonly stderr: string;
}

/** Where and with what a script runs; of this environment it has only the path. */
export interface Around {
  readonly cwd?: string;
  readonly input?: string;
  readonly env?: Readonly<Record<string, string>>;
}

/** Runs a script below `scripts` as a workflow does. */
export function runScript(
  path: string,
  args: readonly string[],
  { cwd = ROOT, input = '', env = {} }: Around = {},
): Ran {
  const { status, stdout, stderr, error } = spawnSync(process.execPath, [join(ROOT, 'scripts', path), ...args], {
    ...{ cwd, input, encoding: 'utf8' },
    env: { PATH: process.env.PATH, HOME: process.env.HOME, ...env },
  });
  if (error) throw error;
  return { code: status, stdout, stderr };
}

/** The same while this process goes on, as one must that is asked by the script. */
export async function runScriptBeside(
  path: string,
  args: readonly string[],
  { cwd = ROOT, env = {} }: Around,
): Promise<Ran> {
  const child = spawn(process.execPath, [join(ROOT, 'scripts', path), ...args], {
    ...{ cwd, env: { PATH: process.env.PATH, ...env } },
    stdio: ['ignore', 'pipe', 'pipe'],
  });
  const ended = new Promise<number | null>((resolve, reject) => child.on('error', reject).on('close', resolve));
  const [stdout, stderr, code] = await Promise.all([text(child.stdout), text(child.stderr), ended]);
  return { code, stdout, stderr };
}
