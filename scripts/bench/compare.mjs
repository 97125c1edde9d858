// Runs commands in turns as whole processes, so that a busy machine slows all of them, and holds the second of them against the first.
import { spawnSync } from 'node:child_process';
import { root } from '../packages.mjs';

/** The machine's own Node, which npm runs on: the limits are held on it. */
export const own = process.env.npm_node_execpath ?? process.execPath;

/**
 * Prints the medians of the commands, each a label and arguments for Node, and the ratio of the second to the first; a third is
 * shown beside them. Answers with whether the limit was passed, which counts on the machine's own Node alone.
 */
export function compare(node, { title, runs, limit, commands }) {
  for (const [, args] of commands) milliseconds(node, args);
  const times = commands.map(() => []);
  for (let run = 0; run < runs; run++) {
    for (const [index, [, args]] of commands.entries()) times[index].push(milliseconds(node, args));
  }
  const medians = times.map(median);
  const ratio = medians[1] / medians[0];
  console.log(`  ${title} (${runs} runs each)`);
  for (const [index, [label]] of commands.entries()) {
    console.log(`    ${label.padEnd(30)}${medians[index].toFixed(1).padStart(8)} ms`);
  }
  const isHeld = limit !== undefined && node === own;
  const verdict = isHeld ? `, limit ${limit}: ${ratio <= limit ? 'within' : 'OVER THE LIMIT'}` : '';
  console.log(`    ratio ${ratio.toFixed(2)}${verdict}`);
  return isHeld && ratio > limit;
}

/** The machine's own Node and the one that runs this script, each once. */
export function nodes() {
  const found = new Map();
  for (const node of [own, process.execPath]) {
    const version = spawnSync(node, ['--version'], { encoding: 'utf8' }).stdout.trim();
    if (!found.has(version)) found.set(version, { node, version });
  }
  return [...found.values()];
}

function milliseconds(node, args) {
  const { NODE_OPTIONS, NODE_PATH, ...env } = process.env;
  const start = process.hrtime.bigint();
  const { status, stderr } = spawnSync(node, args, {
    cwd: root,
    env,
    stdio: ['ignore', 'pipe', 'pipe'],
    maxBuffer: 1 << 28,
  });
  const time = Number(process.hrtime.bigint() - start) / 1e6;
  if (status !== 0) throw new Error(`${args[0]} ended with exit code ${status}: ${stderr}`);
  return time;
}

function median(times) {
  const sorted = times.toSorted((a, b) => a - b);
  return (sorted[Math.floor((sorted.length - 1) / 2)] + sorted[Math.ceil((sorted.length - 1) / 2)]) / 2;
}
