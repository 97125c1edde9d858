import { byPrecedence, isPrerelease, versionOfTag } from './version.mjs';

/**
 * What becomes of a release, from its tag and the tags of all published releases:
 *   prerelease  whether it is one to try
 *   latest      whether the page of the repository shows it as the newest
 *   floating    the tag to move here, `v1`; empty where a higher version of that major is out, or it is one to try
 *   npm-tag     the name under which npm finds it: `latest`, `next` or, behind a newer major, `v1`
 */
export function planOf(tag, published) {
  const version = versionOfTag(tag);
  if (version === null) throw new Error(`no tag of a release: ${JSON.stringify(tag)}`);
  const prerelease = isPrerelease(version);
  const stable = published.flatMap(one => versionOfTag(one) ?? []).filter(one => !isPrerelease(one));
  const isHighest = others => !prerelease && others.every(one => byPrecedence(one, version) <= 0);
  const [major] = version.numbers;
  const latest = isHighest(stable);
  const floating = isHighest(stable.filter(one => one.numbers[0] === major)) ? `v${major}` : '';
  const npmTag = prerelease ? 'next' : latest ? 'latest' : `v${major}`;
  return { version: version.text, prerelease, latest, floating, 'npm-tag': npmTag };
}
