// Reads and writes CHANGELOG.md, which is kept as https://keepachangelog.com says.

const UNRELEASED = '## [Unreleased]';
const HEADING = /^## \[([^\]]+)\](?: - (\d{4}-\d\d-\d\d))?$/;

/** The versions of a changelog from the top: `{name, date, body}`; the name of what is not out yet is `Unreleased`, its date null. */
export function sectionsOf(text) {
  const found = [];
  for (const line of text.split('\n')) {
    const [, name, date = null] = HEADING.exec(line) ?? [];
    if (name !== undefined) found.push({ name, date, lines: [] });
    else if (line.startsWith('## ')) throw new Error(`no heading of a version: ${line}`);
    else if (!/^\[[^\]]+\]: https:/.test(line)) found.at(-1)?.lines.push(line);
  }
  return found.map(({ name, date, lines }) => ({ name, date, body: lines.join('\n').trim() }));
}

/** The changelog with what is not out yet under the heading of a version. */
export function released(text, version, date) {
  const sections = sectionsOf(text);
  const [first] = sections;
  if (first?.name !== 'Unreleased') throw new Error(`the changelog does not begin with \`${UNRELEASED}\``);
  if (first.body === '') throw new Error('nothing is written of what is not out yet');
  if (sections.some(({ name }) => name === version)) throw new Error(`the changelog has ${version} already`);
  return text.replace(UNRELEASED, () => `${UNRELEASED}\n\n## [${version}] - ${date}`);
}

/** A text whose links to files of the repository lead to `address`, where the page on which it is shown is not one of the repository's. */
export function withAddresses(text, address) {
  return text.replaceAll(/\]\((?!https?:|#)([^)\s]+)\)/g, (_, path) => `](${address}/${path})`);
}
