// What `npm test` runs: every step in order, the first that fails ends it. The last line says how many tests passed.
import { spawnSync } from 'node:child_process';
import { existsSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { differences } from './compare-folders.mjs';
import { commandOf, json, root } from './packages.mjs';
import { tryDist } from './try-dist.mjs';

const temporary = mkdtempSync(join(tmpdir(), 'refine-iam-check-'));
process.on('exit', () => rmSync(temporary, { recursive: true, force: true }));

step('type check', () => node(commandOf('typescript', 'tsc'), '--noEmit', '-p', 'tsconfig.test.json'));
step('type check of the page', () => node(commandOf('typescript', 'tsc'), '--noEmit', '-p', 'tsconfig.page.json'));
step('lint', () => node(commandOf('@biomejs/biome', 'biome'), 'check', '.'));
step('catalogue', () => node('scripts/build-catalogue.mjs', '--check'));
step('README tables', () => node('scripts/build-readme.mjs', '--check'));
step('dist is what the source builds', builtAsCommitted);
step('tests', test);
step('dist by itself', () => tryDist(temporary));
console.log(`\n${testCounts().numPassedTests} passed, 0 failed`);

function step(name, run) {
  console.log(`\n# ${name}`);
  const start = performance.now();
  const passed = run();
  console.log(`# ${name}: ${passed ? 'passed' : 'FAILED'} in ${((performance.now() - start) / 1000).toFixed(1)} s`);
  if (!passed) process.exit(1);
}

function node(...args) {
  const { status, error } = spawnSync(process.execPath, args, { cwd: root, stdio: 'inherit' });
  if (error) throw error;
  return status === 0;
}

function builtAsCommitted() {
  const fresh = join(temporary, 'dist');
  if (!node('scripts/build.mjs', fresh)) return false;
  const found = differences(fresh, join(root, 'dist'));
  for (const difference of found) console.error(`dist/${difference}`);
  if (found.length > 0) console.error('run `npm run build` and commit dist/');
  return found.length === 0;
}

function test() {
  const passed = node(
    ...[commandOf('vitest', 'vitest'), 'run', '--reporter=default'],
    ...['--reporter=json', `--outputFile.json=${join(temporary, 'tests.json')}`],
  );
  const counts = testCounts();
  if (passed && counts.numPassedTests > 0 && counts.numFailedTests === 0) return true;
  console.log(`\n${counts.numPassedTests} passed, ${counts.numFailedTests} failed`);
  return false;
}

function testCounts() {
  const file = join(temporary, 'tests.json');
  return existsSync(file) ? json(file) : { numPassedTests: 0, numFailedTests: 0 };
}
