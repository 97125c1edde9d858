import { globFault, matcherOf } from '../configuration/glob';

/** Where GitHub looks for owners, the first that is there. */
export const CODEOWNERS = ['.github/CODEOWNERS', 'CODEOWNERS', 'docs/CODEOWNERS'];

/** GitHub reads no such file that is larger, in bytes. */
export const MOST_CODEOWNERS = 3 * 1024 * 1024;

/** The owners of a path, as the file writes them, sorted; empty where the last line that fits names none, or none fits. */
export type OwnersOf = (path: string) => readonly string[];

/** Reads a file of owners; as on GitHub the last line that fits counts, and a line that cannot be read is passed over. */
export function readCodeowners(text: string): OwnersOf {
  const rules = text.split('\n').flatMap(line => {
    const [pattern, ...owners] = (line.split(/(?:^|\s)#/)[0] ?? '').trim().split(/\s+/);
    const globs = pattern ? globsOf(pattern) : null;
    return globs ? [{ fits: globs.map(matcherOf), owners: [...new Set(owners)].sort() }] : [];
  });
  rules.reverse();
  return path => rules.find(({ fits }) => fits.some(test => test(path)))?.owners ?? [];
}

/** The globs of a pattern: a slash inside it ties it to the root, and a folder means all below; null where GitHub takes it for none. */
function globsOf(pattern: string): readonly string[] | null {
  // why: GitHub knows neither classes nor negation here, and braces as plain characters
  if (/[[\]!\\]/.test(pattern)) return null;
  const plain = pattern.replace(/[{}]/g, character => `[${character}]`);
  const isFolder = plain.endsWith('/');
  const bare = plain.replace(/^\//, '').replace(/\/$/, '');
  const rooted = plain.startsWith('/') || bare.includes('/');
  const glob = rooted ? bare : `**/${bare}`;
  const all = bare === '' ? ['**'] : isFolder ? [`${glob}/**`] : glob.endsWith('*') ? [glob] : [glob, `${glob}/**`];
  const globs = bare === '*' && !rooted ? ['**'] : all;
  return globs.every(one => globFault(one) === null) ? globs : null;
}
