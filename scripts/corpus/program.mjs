// The command line as it ships, run on the copy.
import { spawnSync } from 'node:child_process';
import { cpSync, readFileSync } from 'node:fs';
import { dirname, join, resolve } from 'node:path';
import { root } from '../packages.mjs';

const cli = join(resolve(root, process.env.DIST ?? 'dist'), 'cli.js');

/** What a run says, as JSON and as a patch, and how long the first of the two took. */
export function runProgram(folder, files, report) {
  const named = files.filter(file => file.named).map(file => `./${file.path}`);
  const args = ['.', ...named, '--report', report];
  const output = join(dirname(folder), 'output');
  const start = performance.now();
  run(folder, [...args, '--format', 'json', '--output', output]);
  const seconds = (performance.now() - start) / 1000;
  const result = JSON.parse(readFileSync(output, 'utf8'));
  run(folder, [...args, '--format', 'patch', '--output', output]);
  return { seconds, result, patch: readFileSync(output) };
}

function run(folder, args) {
  const { status, stderr, error } = spawnSync(process.execPath, [cli, ...args], { cwd: folder, ...QUIET });
  // 2 is said of a file that was named and cannot be understood; the output says which.
  if (error || (status !== 0 && status !== 2)) throw error ?? new Error(`the program ended with ${status}: ${stderr}`);
}

const QUIET = { encoding: 'utf8', stdio: ['ignore', 'ignore', 'pipe'], maxBuffer: 1 << 28 };

/** A copy of a folder to which git applied a patch; throws where git refuses it. */
export function applyPatch(folder, target, patch) {
  cpSync(folder, target, { recursive: true });
  if (patch.length === 0) return target;
  const env = { ...process.env, GIT_CEILING_DIRECTORIES: dirname(target) };
  const { status, stderr } = spawnSync('git', ['apply', '--whitespace=nowarn'], {
    cwd: target,
    env,
    input: patch,
    encoding: 'utf8',
  });
  if (status !== 0) throw new Error(`git refuses the patch: ${stderr}`);
  return target;
}
