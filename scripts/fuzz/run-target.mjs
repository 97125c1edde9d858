// Runs the fuzzer on a target that was built, and says what came of it.
import { spawn } from 'node:child_process';
import { closeSync, existsSync, openSync, readdirSync, readFileSync, realpathSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { commandOf } from '../packages.mjs';
import { foundOf, SCRATCH, scratch } from './places.mjs';

const LOADER = join(SCRATCH, 'system/usr/lib/x86_64-linux-gnu');

/** What no input may pass: seconds, and megabytes of the process. */
const MOST = { seconds: 20, megabytes: 3_000 };

/** The longest input, in bytes; what breaks a reader is short, and short inputs are many. */
const LONGEST = 4_096;

/** Runs a target for some seconds; answers with what it tried, and where it broke with the file of the input and what was said. */
export async function runTarget(name, { module, seeds, words }, { seconds, seed, keep }) {
  const findings = scratch('findings', name);
  rmSync(findings, { recursive: true });
  scratch('findings', name);
  const corpora = [keep ? scratch('corpus', name) : scratch('once', name), seeds, foundOf(name)].filter(existsSync);
  const { status, output } = await run(name, [
    ...[commandOf('@jazzer.js/core', 'jazzer'), module, ...corpora, '--sync'],
    // why: the fuzzer tells files by their real paths, and a checkout may stand behind a link
    ...['-i', `${realpathSync(scratch('build'))}/`],
    // why: nothing here starts processes, opens files or asks the net, and each watch costs time
    ...['--disableBugDetectors', '^(?!prototype-pollution$)', '--', `-dict=${words}`],
    ...[`-max_total_time=${seconds}`, `-seed=${seed}`, `-max_len=${LONGEST}`, `-timeout=${MOST.seconds}`],
    ...[`-rss_limit_mb=${MOST.megabytes}`, `-artifact_prefix=${findings}/`, '-print_final_stats=1'],
  ]);
  if (!keep) rmSync(scratch('once', name), { recursive: true });
  const finding = readdirSync(findings).find(file => !file.startsWith('slow-unit-'));
  return {
    inputs: Number(last(output, /number_of_executed_units: (\d+)/g) ?? last(output, /Done (\d+) runs/g) ?? 0),
    branches: Number(last(output, /cov: (\d+)/g) ?? 0),
    slowest: Number(last(output, /slowest_unit_time_sec:\s+(\d+)/g) ?? 0),
    finding: finding === undefined ? null : join(findings, finding),
    passed: status === 0,
    said: errorIn(output),
  };
}

function run(name, args) {
  // why: the fuzzer ends without waiting for a pipe to take what it said
  const log = join(scratch('logs'), `${name}.txt`);
  const file = openSync(log, 'w');
  // why: what it leaves behind must not land in the checkout
  const options = { cwd: scratch('work'), stdio: ['ignore', file, file] };
  const child = hasLibrary()
    ? spawn(process.execPath, args, options)
    : spawn(join(LOADER, 'ld-linux-x86-64.so.2'), ['--library-path', LOADER, process.execPath, ...args], options);
  return new Promise((resolve, reject) => {
    child.on('error', reject);
    child.on('close', status => {
      closeSync(file);
      resolve({ status, output: readFileSync(log, 'utf8') });
    });
  });
}

/** Whether the C library that runs this is new enough for the fuzzer's addon. */
function hasLibrary() {
  const [major, minor] = (process.report.getReport().header.glibcVersionRuntime ?? '0.0').split('.').map(Number);
  if (major > 2 || (major === 2 && minor >= 38)) return true;
  if (existsSync(LOADER)) return false;
  console.error('the C library is too old for the fuzzer: run `bash .ci/install-fuzzer` first');
  process.exit(2);
}

/** What did not hold and where, or the end of the output where the fuzzer gave up otherwise. */
function errorIn(output) {
  const [, error] = /^==\d+== (Uncaught Exception: [\s\S]*?)^MS: /m.exec(output) ?? [];
  return error ?? output.slice(-4_000);
}

function last(text, pattern) {
  return [...text.matchAll(pattern)].at(-1)?.[1];
}
