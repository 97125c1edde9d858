import { spawnSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, readFileSync, realpathSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join, resolve } from 'node:path';
import { onTestFinished } from 'vitest';
import { compiled } from '../run-folder';

/** The folder of the checkout. */
export const ROOT = join(import.meta.dirname, '../..');

const DIST = resolve(ROOT, process.env.DIST ?? 'dist');

/** What a run of the program came to. */
export interface Outcome {
  readonly code: number | null;
  readonly stdout: string;
  readonly stderr: string;
}

/** Where and with what the program runs. */
export interface Surroundings {
  readonly cwd: string;
  readonly input?: string | Buffer;
  readonly env?: Readonly<Record<string, string>>;
  /** What Node is given before the program; by default what saves it from compiling it. */
  readonly node?: readonly string[];
}

/** Runs `dist/cli.js`, as it ships, as a process of its own. */
export function refineIam(args: readonly string[], surroundings: Surroundings): Outcome {
  const { code, stdout, stderr } = timed(args, surroundings);
  return { code, stdout, stderr };
}

/** The same with the processor time that it took, in seconds: unlike the clock, it does not count what others run meanwhile. */
export function timed(
  args: readonly string[],
  { cwd, input = '', env = {}, node = compiled() }: Surroundings,
): Outcome & { readonly seconds: number } {
  const { status, stdout, stderr, output, error } = spawnSync(
    'sh',
    ['-c', '"$@"; code=$?; times >&3; exit "$code"', 'sh', process.execPath, ...node, join(DIST, 'cli.js'), ...args],
    {
      cwd,
      input,
      env: { PATH: process.env.PATH, HOME: cwd, ...env },
      encoding: 'utf8',
      maxBuffer: 1 << 30,
      stdio: ['pipe', 'pipe', 'pipe', 'pipe'],
      timeout: 120_000,
    },
  );
  if (error) throw error;
  return { code: status, stdout, stderr, seconds: secondsIn(output[3] ?? '') };
}

/** What the shell's `times` says of the processes that it started: user and system time in its second line, `0m1.230s 0m0.100s`. */
function secondsIn(times: string): number {
  const spent = [...(times.split('\n')[1] ?? '').matchAll(/(\d+)m([\d.]+)s/g)];
  if (spent.length !== 2) throw new Error(`what does \`times\` say: ${times}`);
  return spent.reduce((sum, [, minutes, seconds]) => sum + Number(minutes) * 60 + Number(seconds), 0);
}

/** Makes an empty folder outside every repository that is gone after the test. */
export function temporaryFolder(): string {
  const folder = realpathSync(mkdtempSync(join(tmpdir(), 'refine-iam-test-')));
  onTestFinished(() => rmSync(folder, { recursive: true, force: true }));
  return folder;
}

/** Writes files below a folder, by their relative paths. */
export function writeFiles(folder: string, files: Readonly<Record<string, string | Buffer>>): void {
  for (const [path, content] of Object.entries(files)) {
    mkdirSync(dirname(join(folder, path)), { recursive: true });
    writeFileSync(join(folder, path), content);
  }
}

/** The text of a file below a folder. */
export function textOf(folder: string, path: string): string {
  return readFileSync(join(folder, path), 'utf8');
}

/** Runs git in a folder and answers with what it printed; throws when git fails. */
export function git(cwd: string, ...args: readonly string[]): string {
  const settings = ['user.name=Test', 'user.email=test@example.com', 'protocol.file.allow=always'];
  const { status, stdout, stderr, error } = spawnSync(
    'git',
    [...settings.flatMap(setting => ['-c', setting]), '-c', 'core.autocrlf=false', ...args],
    { cwd, encoding: 'utf8', env: { PATH: process.env.PATH, HOME: cwd, GIT_CONFIG_NOSYSTEM: '1' } },
  );
  if (error) throw error;
  if (status !== 0) throw new Error(`git ${args.join(' ')}: ${stderr}`);
  return stdout;
}

/** Makes a repository with the files committed on `main`. */
export function repository(files: Readonly<Record<string, string | Buffer>>): string {
  const folder = temporaryFolder();
  git(folder, 'init', '--quiet', '--initial-branch=main');
  writeFiles(folder, files);
  commit(folder);
  return folder;
}

/** Commits all that stands in a repository. */
export function commit(folder: string): void {
  git(folder, 'add', '--all');
  git(folder, 'commit', '--quiet', '--allow-empty', '--message', 'change');
}
