// Says whether a tag may be released and what becomes of it: node scripts/release/check.mjs TAG < PUBLISHED
// PUBLISHED are the tags of the published releases, one a line. It prints `key=value` lines for GITHUB_OUTPUT; exit 1 with what
// disagrees. The commit must be on `main`, or on `N.x`, where fixes of an older major are made.
import { spawnSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { json, root } from '../packages.mjs';
import { disagreements } from './agree.mjs';
import { planOf } from './plan.mjs';
import { versionOfTag } from './version.mjs';

const [tag] = process.argv.slice(2);
if (!tag) {
  console.error('usage: node scripts/release/check.mjs TAG < PUBLISHED');
  process.exit(2);
}
const text = file => readFileSync(join(root, file), 'utf8');
const found = disagreements({
  tag,
  manifest: json(root, 'package.json'),
  lock: json(root, 'package-lock.json'),
  source: text('src/version.ts'),
  changelog: text('CHANGELOG.md'),
  today: new Date().toISOString().slice(0, 10),
});
const published = readFileSync(0, 'utf8')
  .split('\n')
  .filter(line => line !== '');
if (published.includes(tag)) found.push(`\`${tag}\` is released already: a release stays as it is`);
const branches = ['main', `${versionOfTag(tag)?.numbers[0]}.x`];
if (!branches.some(isOn)) found.push(`the commit of \`${tag}\` is neither on \`${branches.join('` nor on `')}\``);

for (const sentence of found) console.error(sentence);
if (found.length > 0) process.exit(1);
for (const [key, value] of Object.entries(planOf(tag, published))) console.log(`${key}=${value}`);

function isOn(branch) {
  const args = ['merge-base', '--is-ancestor', 'HEAD', `refs/remotes/origin/${branch}`];
  return spawnSync('git', args, { cwd: root, stdio: 'ignore' }).status === 0;
}
