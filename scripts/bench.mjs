// Measures the committed command line as whole processes: `npm run bench`. Exit 1 when a limit is passed.
//   article  on the article's policy, against an empty script: at most 2 times as long
//   managed  on all managed policies of AWS with the article's evidence, against `node -e 0`: at most 15 times
//   mixed    on 1,000 JSON, 500 YAML and 500 HCL files with the article's evidence, against the bare parsers: at most 6 times
//   growth   on 1,000 and 10,000 policy files: at most 11 times as long, 12 s and 500 MB
//   page     of 5,000 findings as HTML: at most 5 MB
//   heavy    the two before with three tenths of all actions unused, so that nearly every policy changes: shown, without a limit
// On the machine's own Node, which npm runs on, and beside it on the Node of the tests. The limits are held on the machine's own: a
// newer Node starts an empty script in half the time, but runs a program no faster. DIST names another build than `dist`.
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { availableParallelism, tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { compare, nodes, own } from './bench/compare.mjs';
import { growth, writeGrowing } from './bench/growth.mjs';
import { unusedListing, writeManaged } from './bench/made.mjs';
import { writeMixed } from './bench/mixed.mjs';
import { pageSize, writeFindings } from './bench/page-size.mjs';
import { root } from './packages.mjs';

const cli = join(resolve(root, process.env.DIST ?? 'dist'), 'cli.js');
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
const heavy = written('report.json', JSON.stringify(unusedListing(), null, 2));
const article = join(root, 'examples/article/unused-access.json');
const managed = join(temporary, 'managed');
const mixed = join(temporary, 'mixed');
const growing = join(temporary, 'growing');
writeGrowing(growing);
const findings = join(temporary, 'findings');
writeFindings(findings);
const [documents, files] = [writeManaged(managed), writeMixed(mixed)].map(count => count.toLocaleString('en-US'));
const bare = ['the bare parsers', [join(root, 'scripts/bench/bare-parsers.mjs'), mixed]];

const COMPARISONS = [
  {
    title: 'dist/cli.js on the article',
    runs: 20,
    limit: 2,
    commands: [['empty script', [empty]], program(join(root, 'examples/article/policy.json'), article)],
  },
  {
    title: `all ${documents} managed policies in one run, the article's evidence`,
    runs: 5,
    limit: 15,
    commands: [
      ['node -e 0', ['-e', '0']],
      program(managed, article),
      ['JSON.parse of the same files', [parseAll, managed]],
    ],
  },
  {
    title: 'the same with three tenths of all actions unused',
    runs: 3,
    commands: [['node -e 0', ['-e', '0']], program(managed, heavy)],
  },
  {
    title: `${files} files of JSON, YAML and HCL in one run, the article's evidence`,
    runs: 5,
    limit: 6,
    commands: [bare, program(mixed, article)],
  },
  {
    title: 'the same with three tenths of all actions unused',
    runs: 3,
    commands: [bare, program(mixed, heavy)],
  },
];

console.log(`${availableParallelism()} processors, load as it is; medians, interleaved`);
const passed = nodes().flatMap(({ node, version }) => {
  console.log(`\nNode ${version}${node === own ? '' : ' (shown, not held to the limits)'}`);
  const grown = [
    ['1,000 and 10,000 policy files, as text', []],
    ['the same as JSON', ['--format', 'json', '--output', join(temporary, 'result.json')]],
  ].map(([title, more]) =>
    growth(node, { folder: growing, title, cli, args: ['--report', article, ...more], isHeld: node === own }),
  );
  const output = join(temporary, 'page.html');
  const large = pageSize(node, { cli, folder: findings, report: article, output, isHeld: node === own });
  return [...COMPARISONS.map(comparison => compare(node, comparison)), ...grown, large];
});
process.exitCode = passed.includes(true) ? 1 : 0;

function program(path, report) {
  return ['dist/cli.js', [cli, path, '--report', report]];
}

function written(name, text) {
  const file = join(temporary, name);
  writeFileSync(file, text);
  return file;
}
