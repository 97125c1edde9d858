// Makes what a release holds: node scripts/release/assets.mjs FOLDER, a new one.
//   refine-iam-policies-VERSION.tar.gz   both actions with all that they run, as they are committed
//   refine-iam-policies-VERSION.tgz      the command line, as it is published on npm
//   refine-iam-policies-VERSION.cdx.json the software bill of materials, CycloneDX
//   SHA256SUMS                           the digests of these
// notes.md beside FOLDER is what people are told: the part of CHANGELOG.md.
import { spawnSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import { existsSync, mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { basename, dirname, join, resolve } from 'node:path';
import { byCodePoint, json, root } from '../packages.mjs';
import { sectionsOf, withAddresses } from './changelog.mjs';

const ACTION = ['action.yml', 'collect', 'dist', 'schema', 'CHANGELOG.md', 'LICENSE', 'README.md', 'SECURITY.md'];

const [named] = process.argv.slice(2);
if (!named || existsSync(named)) {
  console.error('usage: node scripts/release/assets.mjs FOLDER, a new one');
  process.exit(2);
}
const folder = resolve(named);
const { name, version, repository } = json(root, 'package.json');
const base = `${name}-${version}`;
mkdirSync(folder, { recursive: true });

// why: from the commit and not from the folder, so that the archive holds what users of the action get
run('git', 'archive', '--format=tar.gz', `--prefix=${base}/`, '-o', join(folder, `${base}.tar.gz`), 'HEAD', ...ACTION);
run(process.execPath, join(import.meta.dirname, 'npm-package.mjs'), folder);
writeFileSync(join(folder, `${base}.cdx.json`), billOfMaterials());
const sums = readdirSync(folder)
  .sort(byCodePoint)
  .map(file => `${digest(join(folder, file))}  ${file}\n`);
writeFileSync(join(folder, 'SHA256SUMS'), sums.join(''));
const notes = sectionsOf(readFileSync(join(root, 'CHANGELOG.md'), 'utf8')).find(section => section.name === version);
const address = `${repository.url.replace(/^git\+|\.git$/g, '')}/blob/v${version}`;
writeFileSync(join(dirname(folder), 'notes.md'), `${withAddresses(notes?.body ?? '', address)}\n`);
console.log(`${basename(folder)}:\n${sums.join('')}`);

function billOfMaterials() {
  const script = join(root, 'scripts/sbom.mjs');
  if (existsSync(script)) return run(process.execPath, script);
  return run(
    'npm',
    'sbom',
    '--sbom-format',
    'cyclonedx',
    '--sbom-type',
    'application',
    '--package-lock-only',
    '--omit',
    'dev',
  );
}

function run(command, ...args) {
  const options = { cwd: root, encoding: 'utf8', maxBuffer: 1 << 28, stdio: ['ignore', 'pipe', 'inherit'] };
  const { status, stdout, error } = spawnSync(command, args, options);
  if (error) throw error;
  if (status !== 0) process.exit(status ?? 1);
  return stdout;
}

function digest(file) {
  return createHash('sha256').update(readFileSync(file)).digest('hex');
}
