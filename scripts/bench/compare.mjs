// Runs commands in turns as whole processes, so that a busy machine slows all of them, and holds the last of them against the others.
import { spawnSync } from 'node:child_process';
import { root } from '../packages.mjs';

/** The machine's own Node, which npm runs on: the limits are held on it. */
export const own = process.env.npm_node_execpath ?? process.execPath;

/**
 * Prints the medians of commands, each a label, arguments for Node and the exit code that it must end with (0 unless given), and the
 * ratio of the last to the first. Where `start` says so the first is an empty script, and the ratio is to the one before the last, the
 * start of both left out. Answers with the medians in milliseconds, and whether the limit was passed, which counts on the machine's
 * own Node alone.
 */
export function compare(node, { title, runs, limit, target, start = false, commands }) {
  for (const command of commands) milliseconds(node, command);
  const times = commands.map(() => []);
  for (let run = 0; run < runs; run++) {
    for (const [index, command] of commands.entries()) times[index].push(milliseconds(node, command));
  }
  const medians = times.map(median);
  const empty = start ? medians[0] : 0;
  const ratio = (medians.at(-1) - empty) / (medians[start ? medians.length - 2 : 0] - empty);
  console.log(`  ${title} (${runs} runs each)`);
  for (const [index, [label]] of commands.entries()) {
    console.log(`    ${label.padEnd(34)}${medians[index].toFixed(1).padStart(8)} ms`);
  }
  const { words, isOver } = verdict(ratio, { limit, target, isHeld: node === own });
  console.log(`    ratio${start ? ', start left out,' : ''} ${ratio.toFixed(2)}${words}`);
  return { medians, isOver };
}

/** What is said of a figure: its target, its limit where it is held to one, and whether it is past it. */
export function verdict(figure, { limit, target, unit = '', isHeld }) {
  const aim = target === undefined ? '' : `, target ${target}${unit}`;
  if (limit === undefined || !isHeld) return { words: aim, isOver: false };
  const isOver = figure > limit;
  return { words: `${aim}, limit ${limit}${unit}: ${isOver ? 'OVER THE LIMIT' : 'within'}`, isOver };
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

/** The environment of this process without what changes how Node starts, and without what GitHub gives an action. */
export function plainEnvironment() {
  return Object.fromEntries(
    Object.entries(process.env).filter(
      ([name]) => !/^(?:NODE_OPTIONS|NODE_PATH|(?:GITHUB|INPUT|ACTIONS)_.*)$/.test(name),
    ),
  );
}

function milliseconds(node, [, args, code = 0]) {
  const start = process.hrtime.bigint();
  const { status, stderr } = spawnSync(node, args, {
    cwd: root,
    env: plainEnvironment(),
    stdio: ['ignore', 'pipe', 'pipe'],
    maxBuffer: 1 << 28,
  });
  const time = Number(process.hrtime.bigint() - start) / 1e6;
  if (status !== code) throw new Error(`${args[0]} ended with exit code ${status}: ${stderr}`);
  return time;
}

/** The one in the middle, or the mean of the two that are. */
export function median(times) {
  const sorted = times.toSorted((a, b) => a - b);
  return (sorted[Math.floor((sorted.length - 1) / 2)] + sorted[Math.ceil((sorted.length - 1) / 2)]) / 2;
}
