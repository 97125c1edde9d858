// Measures another tool on the policies that the program is measured on: its time stands beside ours, and what fails is said.
import { spawnSync } from 'node:child_process';
import { median } from './compare.mjs';

/** Prints how long a command line takes on a folder, given in the place of `{}` or as its last argument, and the ratio to our milliseconds. */
export function peer(command, { folder, ours, runs }) {
  console.log(`  another tool on the same files (${runs} runs): ${command}`);
  const times = [];
  for (let run = 0; run < runs; run++) {
    const { time, failure } = measured(command, folder);
    if (failure !== null) {
      console.log(`    FAILED, so that it is not compared: ${failure}`);
      return;
    }
    times.push(time);
  }
  const theirs = median(times);
  console.log(`    ${'refine-iam'.padEnd(34)}${ours.toFixed(1).padStart(8)} ms`);
  console.log(`    ${'the other tool'.padEnd(34)}${theirs.toFixed(1).padStart(8)} ms`);
  console.log(`    ratio of theirs to ours ${(theirs / ours).toFixed(2)}`);
}

/** Milliseconds of one run, or why it failed. */
export function measured(command, folder) {
  // why: the folder is an argument of the shell, so that its name is nobody's code
  const line = command.includes('{}') ? command.replaceAll('{}', '"$0"') : `${command} "$0"`;
  const start = process.hrtime.bigint();
  const { status, signal, error, stderr } = spawnSync('sh', ['-c', line, folder], {
    encoding: 'utf8',
    stdio: ['ignore', 'ignore', 'pipe'],
    maxBuffer: 1 << 28,
  });
  const time = Number(process.hrtime.bigint() - start) / 1e6;
  if (status === 0) return { time, failure: null };
  const said = error?.message ?? stderr.trim().split('\n')[0];
  const ended = signal === null ? `exit code ${status}` : `signal ${signal}`;
  return { time, failure: said === '' ? ended : `${ended}: ${said}` };
}
