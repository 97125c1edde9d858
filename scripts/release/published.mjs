// Says whether a release is out as it was meant: node scripts/release/published.mjs TAG SUMS < RELEASE
// SUMS is the file SHA256SUMS, RELEASE what GitHub's API answers for the release of the tag. Exit 1 with what is wrong.
import { readFileSync } from 'node:fs';
import { basename } from 'node:path';
import { isPrerelease, versionOfTag } from './version.mjs';

const [tag, sums] = process.argv.slice(2);
const version = versionOfTag(tag ?? '');
if (version === null || !sums) {
  console.error('usage: node scripts/release/published.mjs TAG SUMS < RELEASE');
  process.exit(2);
}
const release = JSON.parse(readFileSync(0, 'utf8'));
const expected = new Map(
  readFileSync(sums, 'utf8')
    .trimEnd()
    .split('\n')
    .map(line => line.split('  ').reverse()),
);

const wrong = [];
if (release.tag_name !== tag) wrong.push(`this is the release of \`${release.tag_name}\``);
if (release.draft !== false) wrong.push('it is still a draft');
if (release.prerelease !== isPrerelease(version))
  wrong.push(`GitHub ${release.prerelease ? 'takes it for a prerelease' : 'takes no prerelease for what is one'}`);
if (release.immutable !== true)
  wrong.push('it can still be changed: turn on immutable releases in the settings of the repository');
const assets = new Map(release.assets.map(({ name, digest }) => [name, digest]));
for (const [name, digest] of expected) {
  if (!assets.has(name)) wrong.push(`\`${name}\` is missing`);
  else if (assets.get(name) !== `sha256:${digest}`)
    wrong.push(`\`${name}\` is not the file that was built and attested`);
}
for (const name of assets.keys())
  if (!expected.has(name) && name !== basename(sums)) wrong.push(`\`${name}\` should not be there`);
for (const sentence of wrong) console.error(`${tag}: ${sentence}`);
process.exit(wrong.length === 0 ? 0 : 1);
