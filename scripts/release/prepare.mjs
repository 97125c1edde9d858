// Writes the next version everywhere: `npm run release -- 1.2.3`. package.json and the lockfile, src/version.ts, CHANGELOG.md, dist.
// What it wrote goes through a pull request like any change; the tag on its merge commit starts the release.
import { spawnSync } from 'node:child_process';
import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { json, root } from '../packages.mjs';
import { released } from './changelog.mjs';
import { byPrecedence, parseVersion } from './version.mjs';

const [named] = process.argv.slice(2);
const version = parseVersion(named ?? '');
if (version === null) {
  console.error('usage: npm run release -- VERSION, such as 1.2.3 or 2.0.0-rc.1');
  process.exit(2);
}
const { version: now } = json(root, 'package.json');
if (byPrecedence(version, parseVersion(now)) <= 0) {
  console.error(`\`${named}\` is not above \`${now}\``);
  process.exit(2);
}
const changelog = join(root, 'CHANGELOG.md');
const source = join(root, 'src/version.ts');
const written = released(readFileSync(changelog, 'utf8'), version.text, new Date().toISOString().slice(0, 10));
run('npm', 'version', version.text, '--no-git-tag-version', '--ignore-scripts');
writeFileSync(source, readFileSync(source, 'utf8').replace(/'[^']*'/, `'${version.text}'`));
writeFileSync(changelog, written);
run(process.execPath, 'scripts/build.mjs');

function run(command, ...args) {
  const { status, error } = spawnSync(command, args, { cwd: root, stdio: 'inherit' });
  if (error) throw error;
  if (status !== 0) process.exit(status ?? 1);
}
