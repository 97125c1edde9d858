import { marked, marksIn } from './captures';
import { capturesIn } from './glob-captures';
import { fits, type GlobFault, leadOf, parseGlob, withoutWildcards } from './glob-parts';

const MOST_CAPTURES = 9;

/** Says what keeps a text from being a glob of files from the repository's root, or null where nothing does. */
export function globFault(glob: string, captures: 'captures' | null = null): GlobFault | null {
  if (captures === null) {
    const parsed = parseGlob(glob);
    return parsed.ok ? null : parsed.fault;
  }
  const names = capturesIn(glob);
  const twice = names.find((name, at) => names.indexOf(name) < at);
  if (twice !== undefined)
    return { message: `holds \`{${twice}}\` twice`, help: 'give each capture a name of its own' };
  if (names.length > MOST_CAPTURES) return { message: `has more than ${MOST_CAPTURES} captures`, help: 'use `*`' };
  const parsed = parseGlob(marked(glob, names));
  if (!parsed.ok) return parsed.fault;
  if (names.length === 0) return null;
  if (parsed.value.some(part => part?.some(one => one.length > 0 && marksIn(one) !== marksIn(part[0] ?? '')))) {
    return { message: 'holds a capture inside `{…}`', help: 'write two globs' };
  }
  if (parsed.value.filter(part => part === null).length < 2) return null;
  return {
    message: 'has captures and more than one `**`',
    help: 'nobody could say which folder is meant: use one `**`',
  };
}

/**
 * Makes the test of paths that a glob means: `*` any text in a part, `?` one character, `**` any number of parts, `{a,b}` one
 * of them, `[*]` the character itself, dots like all else. Time grows with path times glob at most, whatever they are.
 */
export function matcherOf(glob: string): (path: string) => boolean {
  const parsed = parseGlob(glob);
  if (!parsed.ok) return () => false;
  const lead = leadOf(glob);
  // why: globs mostly differ in how they begin, and a file outside the repository is nobody's whom they could mean
  return path =>
    path.startsWith(lead) && !path.startsWith('../') && fits(parsed.value, path.split('/').map(withoutWildcards));
}

/** Writes a path as the glob that means this file only; null for a path with a backslash, which globs do not have. */
export function globOf(path: string): string | null {
  if (path.includes('\\')) return null;
  return path.replace(/[*?[\]{}]|^!|[@!+](?=\()/g, character => `[${character}]`);
}
