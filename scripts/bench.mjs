// Measures the committed build as whole processes and prints ratios from one run: `npm run bench`. Exit 1 when a limit is passed.
//   start    the command line on the article's policy, and the action without inputs, against an empty script
//   managed  all managed policies of AWS, refined and proved, against two bare passes of a parser over the same text
//   mixed    1,000 JSON, 500 YAML and 500 HCL files against the bare parsers
//   growth   100, 1,000 and 10,000 policy files: time and memory
//   page     of 5,000 findings as HTML
//   build    its size without what only `collect` loads
// Options: --short measures less and more roughly and holds nothing to a limit; --peer COMMAND measures another tool on the managed
// policies, whose folder takes the place of {} or comes last. DIST names another build than `dist`.
// The limits are held on the machine's own Node, which npm runs on; beside it the Node of the tests is shown, which starts an empty
// script in half the time, but runs a program no faster. docs/benchmarks.md tells what the targets are and what limits them.
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { availableParallelism, tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { parseArgs } from 'node:util';
import { bundleSize } from './bench/bundle-size.mjs';
import { compare, nodes, own } from './bench/compare.mjs';
import { growth, writeGrowing } from './bench/growth.mjs';
import { unusedListing, writeManaged } from './bench/made.mjs';
import { writeMixed } from './bench/mixed.mjs';
import { pageSize, writeFindings } from './bench/page-size.mjs';
import { peer } from './bench/peer.mjs';
import { root } from './packages.mjs';

const { values } = parseArgs({ options: { short: { type: 'boolean', default: false }, peer: { type: 'string' } } });
const isShort = values.short;
const dist = resolve(root, process.env.DIST ?? 'dist');
const cli = join(dist, 'cli.js');
const temporary = mkdtempSync(join(tmpdir(), 'refine-iam-bench-'));
process.on('exit', () => rmSync(temporary, { recursive: true, force: true }));

const empty = ['an empty script', [written('empty.js', '')]];
const heavy = written('report.json', JSON.stringify(unusedListing(), null, 2));
const article = join(root, 'examples/article/unused-access.json');
const [managed, mixed, growing, findings] = ['managed', 'mixed', 'growing', 'findings'].map(name =>
  join(temporary, name),
);
const [documents, files] = [writeManaged(managed), writeMixed(mixed)].map(count => count.toLocaleString('en-US'));
writeGrowing(growing, isShort);
writeFindings(findings);
const passes = ['two bare passes of `parseTree`', [join(root, 'scripts/bench/bare-passes.mjs'), managed]];
const bare = ['the bare parsers', [join(root, 'scripts/bench/bare-parsers.mjs'), mixed]];

const MANAGED = `all ${documents} managed policies, the article's evidence`;
const COMPARISONS = [
  {
    title: 'the start of the command line: the article',
    ...{ runs: 20, target: 1.6, limit: 1.85 },
    commands: [empty, program(join(root, 'examples/article/policy.json'), article)],
  },
  {
    title: 'the start of the action: without inputs, which it refuses',
    ...{ runs: 20, limit: 2 },
    commands: [empty, ['dist/index.js', [join(dist, 'index.js')], 2]],
  },
  {
    title: MANAGED,
    ...{ runs: 7, target: 2, limit: 4.5, start: true },
    commands: [empty, passes, program(managed, article)],
  },
  {
    title: 'the same with three tenths of all actions unused, so that nearly every policy changes',
    ...{ runs: 3, start: true },
    commands: [empty, passes, program(managed, heavy)],
  },
  {
    title: `${files} files of JSON, YAML and HCL, the article's evidence`,
    ...{ runs: 5, limit: 6 },
    commands: [bare, program(mixed, article)],
  },
  {
    title: 'the same with three tenths of all actions unused',
    runs: 3,
    commands: [bare, program(mixed, heavy)],
  },
];

console.log(`${availableParallelism()} processors, load as it is; medians, interleaved${isShort ? '; in short' : ''}`);
const isOver = nodes().flatMap(({ node, version }) => {
  const isHeld = node === own && !isShort;
  console.log(`\nNode ${version}${isHeld ? '' : ' (shown, not held to the limits)'}`);
  const over = COMPARISONS.map(comparison => {
    const { medians, isOver } = compare(node, { ...comparison, ...(isShort && { runs: 2, limit: undefined }) });
    if (comparison.title === MANAGED && values.peer !== undefined) {
      peer(values.peer, { folder: managed, ours: medians.at(-1), runs: isShort ? 1 : 5 });
    }
    return isOver;
  });
  for (const [title, more] of [
    ['growth, as text', []],
    ['growth, as JSON', ['--format', 'json', '--output', join(temporary, 'result.json')]],
  ]) {
    const args = ['--report', article, ...more];
    over.push(growth(node, { folder: growing, title, cli, args, runs: isShort ? 1 : 3, isShort, isHeld }));
  }
  const output = join(temporary, 'page.html');
  over.push(pageSize(node, { cli, folder: findings, report: article, output, isHeld }));
  return over;
});
console.log('\nOn any Node');
isOver.push(bundleSize(dist, { target: 3.5, limit: 3.5, isHeld: !isShort }));
process.exitCode = isOver.includes(true) ? 1 : 0;

function program(path, report) {
  return ['dist/cli.js', [cli, path, '--report', report]];
}

function written(name, text) {
  const file = join(temporary, name);
  writeFileSync(file, text);
  return file;
}
