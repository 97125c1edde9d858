// Packs what is published on npm: node scripts/release/npm-package.mjs FOLDER. FOLDER gets NAME-VERSION.tgz, whose path is printed.
// DIST names another build than `dist`.
import { spawnSync } from 'node:child_process';
import { cpSync, mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { json, root } from '../packages.mjs';
import { BESIDE, OF_COMMAND_LINE, publishedManifest } from './manifest.mjs';

const [folder] = process.argv.slice(2);
if (!folder) {
  console.error('usage: node scripts/release/npm-package.mjs FOLDER');
  process.exit(2);
}
const staged = mkdtempSync(join(tmpdir(), 'refine-iam-package-'));
process.on('exit', () => rmSync(staged, { recursive: true, force: true }));
const dist = resolve(root, process.env.DIST ?? 'dist');

for (const name of OF_COMMAND_LINE) cpSync(join(dist, name), join(staged, 'dist', name), { recursive: true });
for (const name of BESIDE) cpSync(join(root, name), join(staged, name), { recursive: true });
const manifest = publishedManifest(json(root, 'package.json'));
writeFileSync(join(staged, 'package.json'), `${JSON.stringify(manifest, null, 2)}\n`);

mkdirSync(folder, { recursive: true });
const args = ['pack', '--json', '--ignore-scripts', '--pack-destination', resolve(folder)];
const { status, stdout, error } = spawnSync('npm', args, {
  cwd: staged,
  encoding: 'utf8',
  stdio: ['ignore', 'pipe', 'inherit'],
});
if (error) throw error;
if (status !== 0) process.exit(status ?? 1);
console.log(join(folder, Object.values(JSON.parse(stdout))[0].filename));
