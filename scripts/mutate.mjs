// Tests the tests: changes the sources in every small way that Stryker knows, and tells which changes no test notices.
// `npm run mutate -- src/iam`, or files of one folder; `--fresh` forgets what the last run found, `--again`
// only what ran too long, which a busy machine may have caused; `--quick` asks the quick tests alone: what they miss, the
// others may notice. The report: .stryker/NAME.txt
import { createHash } from 'node:crypto';
import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { Stryker } from '@stryker-mutator/core';
import { testsOf } from './mutate/tests.mjs';
import { byCodePoint, root } from './packages.mjs';

const asked = process.argv.slice(2);
const paths = asked.filter(one => !one.startsWith('--')).map(path => path.replace(/\/$/, ''));
const folders = new Set(paths.map(path => path.split('/')[1]));
const [folder] = folders;
if (folders.size !== 1 || paths.some(path => !path.startsWith('src/'))) {
  console.error('say what to mutate, in one folder of src: npm run mutate -- src/iam');
  process.exit(2);
}
testsOf(folder);
process.chdir(root);
process.env.MUTATE = folder;
if (asked.includes('--quick')) process.env.MUTATE_QUICK = '1';
mkdirSync('.stryker', { recursive: true });
const report = join('.stryker', nameOf(paths));

if (asked.includes('--again')) forgetTimeouts(`${report}.incremental.json`);

const started = performance.now();
const results = await new Stryker({
  testRunner: 'vitest',
  plugins: ['@stryker-mutator/vitest-runner', './scripts/mutate/wording.mjs'],
  vitest: { configFile: 'vitest.mutation.config.mts', related: false, pool: 'threads' },
  mutate: paths.map(path => (/\.tsx?$/.test(path) ? path : `${path}/**/*.{ts,tsx}`)),
  // why: what is rendered is words
  ignorers: folder === 'render' ? [] : ['wording'],
  coverageAnalysis: 'perTest',
  concurrency: 2,
  // why: a run that is slow because the machine is busy must not look like one that never ends
  timeoutMS: 10_000,
  timeoutFactor: 3,
  incremental: true,
  incrementalFile: `${report}.incremental.json`,
  force: asked.includes('--fresh'),
  reporters: ['json', 'progress-append-only'],
  jsonReporter: { fileName: `${report}.json` },
  tempDirName: join('.stryker', `sandbox-${process.pid}`),
  cleanTempDir: 'always',
  ignorePatterns: ['/.github', '/.stryker', '/coverage', '/dist', '/lib'],
  // why: Stryker rewrites it by an API that TypeScript 7 has not, and types are of no interest here
  tsconfigFile: 'none.json',
  disableTypeChecks: false,
  allowConsoleColors: false,
  warnings: { slow: false },
}).runMutationTest();

const texts = new Map();
const counted = results.filter(({ status }) => status !== 'Ignored' && status !== 'CompileError');
const lines = counted
  .filter(({ status }) => status !== 'Killed')
  .map(one => ({ ...one, path: one.fileName.slice(root.length + 1) }))
  .sort(
    (a, b) =>
      byCodePoint(a.path, b.path) ||
      a.location.start.line - b.location.start.line ||
      a.location.start.column - b.location.start.column,
  )
  .map(({ status, path, location, mutatorName, replacement }) => {
    const place = `${path}:${location.start.line}:${location.start.column}`;
    return `${place} ${status} ${mutatorName}: ${short(original(path, location))} -> ${short(replacement ?? '')}`;
  });
const caught = counted.filter(({ status }) => status === 'Killed' || status === 'Timeout').length;
const score = `${caught} of ${counted.length} caught: ${((100 * caught) / counted.length).toFixed(1)} %`;
const ends = `${counted.filter(({ status }) => status === 'Timeout').length} of them by running for ever`;
const told = [...lines, `${paths.join(' ')}: ${score}, ${ends}`].join('\n');
writeFileSync(`${report}.txt`, `${told}\n`);
console.log(told);
console.log(`${((performance.now() - started) / 1000).toFixed(0)} s; ${report}.txt`);

function forgetTimeouts(file) {
  const last = JSON.parse(readFileSync(file, 'utf8'));
  for (const one of Object.values(last.files)) one.mutants = one.mutants.filter(({ status }) => status !== 'Timeout');
  writeFileSync(file, JSON.stringify(last));
}

/** The name of what is kept of some paths: the paths, as far as a name of a file can hold them, and what tells them from others. */
function nameOf(some) {
  const name = some.join('+').replaceAll('/', '-');
  if (name.length <= 100) return name;
  return `${name.slice(0, 80)}-${createHash('sha256').update(name).digest('hex').slice(0, 12)}`;
}

function original(path, { start, end }) {
  if (!texts.has(path)) texts.set(path, readFileSync(path, 'utf8').split('\n'));
  const lines = texts.get(path).slice(start.line - 1, end.line);
  lines.push(lines.pop().slice(0, end.column - 1));
  lines[0] = lines[0].slice(start.column - 1);
  return lines.join('\n');
}

function short(text) {
  const line = text.replace(/\s+/g, ' ');
  return line.length > 110 ? `${line.slice(0, 100)} ...` : line;
}
