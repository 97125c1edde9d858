import { sectionsOf } from './changelog.mjs';
import { versionOfTag } from './version.mjs';

/**
 * Where the places that name a version disagree, one sentence each; empty when a release may go on.
 * `source` is the text of src/version.ts, `manifest` and `lock` are package.json and its lockfile, `today` is `YYYY-MM-DD`.
 */
export function disagreements({ tag, manifest, lock, source, changelog, today }) {
  const version = versionOfTag(tag)?.text;
  if (version === undefined) return [`the tag \`${tag}\` is no \`v\` and a version`];
  const said = [];
  const holds = (place, found) => {
    if (found !== version) said.push(`${place} says \`${found}\`, the tag \`${tag}\``);
  };
  holds('package.json', manifest.version);
  holds('package-lock.json', lock.version);
  holds('the root of package-lock.json', lock.packages[''].version);
  holds('src/version.ts', /VERSION = '([^']*)'/.exec(source)?.[1]);
  const [first, second] = sectionsOf(changelog);
  if (first?.name !== 'Unreleased') said.push('CHANGELOG.md does not begin with `## [Unreleased]`');
  else if (first.body !== '') said.push('CHANGELOG.md still has changes under `## [Unreleased]`');
  holds('the newest version of CHANGELOG.md', second?.name);
  if (second?.body === '') said.push(`CHANGELOG.md says nothing of ${second.name}`);
  if (second?.date === null)
    said.push(`CHANGELOG.md has no day for ${second.name}: write \`## [${second.name}] - ${today}\``);
  else if (second !== undefined && second.date > today)
    said.push(`CHANGELOG.md has ${second.name} on a day to come, ${second.date}`);
  return said;
}
