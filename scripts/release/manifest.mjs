/** What is published of `dist`: all but what only starts the actions. Their pieces come along, since they share most of them. */
export const OF_COMMAND_LINE = ['cli.js', 'data', 'LICENSES.txt', 'package.json', 'program'];

/** What else is published: for people, and the schemas of what is written and read. */
export const BESIDE = ['CHANGELOG.md', 'LICENSE', 'README.md', 'schema'];

/**
 * The manifest of the published package, from the one of the repository. It names no dependency, since all is bundled, and no script,
 * so that installing it downloads one archive and runs nothing. The repository's own is private: it cannot be published by mistake.
 */
export function publishedManifest({ name, version, description, license, repository, bin, engines }) {
  const address = repository.url.replace(/^git\+/, '').replace(/\.git$/, '');
  return {
    name,
    version,
    description,
    keywords: [
      'aws',
      'iam',
      'iam-policy',
      'access-analyzer',
      'least-privilege',
      'unused-access',
      'terraform',
      'cloudformation',
    ],
    license,
    homepage: `${address}#readme`,
    bugs: `${address}/issues`,
    repository,
    bin,
    engines,
    publishConfig: { access: 'public', provenance: true },
  };
}
