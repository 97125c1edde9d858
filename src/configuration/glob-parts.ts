import { grants } from '../iam/pattern';

/** What is wrong with a glob, and what to write instead. */
export interface GlobFault {
  readonly message: string;
  readonly help: string;
}

/** The longest glob that is read, in characters; no path of a repository comes near it. */
export const LONGEST_GLOB = 1_000;

/** The texts that a part between slashes may be by, as patterns of `grants`; null for `**`, any number of parts. */
export type Part = readonly string[] | null;

/** A value, or what is wrong with a glob. */
export type Parsed<T> = { readonly ok: true; readonly value: T } | { readonly ok: false; readonly fault: GlobFault };

/** How many texts the alternatives of one part may make together. */
const MOST_ALTERNATIVES = 64;

/** Reads a glob, part by part. */
export function parseGlob(glob: string): Parsed<readonly Part[]> {
  if (glob === '') return fault('is empty', 'name files: `iam/**/*.json`');
  if ([...glob].length > LONGEST_GLOB) return fault(`has more than ${LONGEST_GLOB} characters`, 'use a shorter one');
  if (glob.includes('\\')) return fault('holds a backslash', 'write `/` between folders, and `[*]` for a plain `*`');
  if (glob.startsWith('/')) return fault('begins with `/`', 'begin at the root of the repository, without a slash');
  if (glob.startsWith('!'))
    return fault('begins with `!`', 'globs take nothing away here: name the files that are meant');
  if (glob.endsWith('/')) return fault('ends with `/`', 'write `**` behind it for all files below a folder');
  const parts: Part[] = [];
  for (const text of glob.split('/')) {
    const part = parsePart(text);
    if (!part.ok) return part;
    parts.push(part.value);
  }
  return { ok: true, value: parts };
}

function parsePart(text: string): Parsed<Part> {
  if (text === '') return fault('holds `//`', 'write one slash between folders');
  if (text === '.' || text === '..') {
    return fault(`holds \`${text}\` as a folder`, 'write the path from the root of the repository');
  }
  if (text === '**') return { ok: true, value: null };
  const characters = [...text];
  let texts = [''];
  let options: string[] | null = null;
  const add = (character: string) => {
    if (options) options.push(`${options.pop() ?? ''}${character}`);
    else texts = texts.map(one => one + character);
  };
  for (let at = 0; at < characters.length; at++) {
    const character = characters[at] ?? '';
    const next = characters[at + 1];
    if (next === '(' && '@!+?*'.includes(character)) {
      return fault(`holds \`${character}(\``, 'write `{a,b}` for alternatives');
    }
    if (character === '*' && next === '*') {
      return fault('has `**` beside other characters', 'write it between slashes: `**/*.json`');
    }
    if (character === '[') {
      if (next === undefined || characters[at + 2] !== ']') {
        return fault('has a `[` that no single character and a `]` follow', 'write `?` for any one character');
      }
      add(withoutWildcards(next));
      at += 2;
    } else if (character === '{') {
      if (options) return fault('holds a `{` inside another', 'write two globs');
      options = [''];
    } else if (character === ',' && options) options.push('');
    else if (character === '}') {
      if (options?.length === 1 && /^[A-Za-z][A-Za-z0-9_-]*$/.test(options[0] ?? '')) {
        const help = 'captures stand in the globs of `principals`; write `*`, or `{a,b}` for alternatives';
        return fault(`holds the capture \`{${options[0]}}\``, help);
      }
      if (!options || options.length < 2) {
        return fault('has a `}` that ends no alternatives', 'write `{a,b}`, or `[}]` for the character');
      }
      const ends: readonly string[] = options;
      texts = texts.flatMap(one => ends.map(end => one + end));
      options = null;
      if (texts.length > MOST_ALTERNATIVES) return fault('has too many alternatives', 'use `*`, or several globs');
    } else add(character);
  }
  if (options)
    return fault('has a `{` without its `}` before the next `/`', 'write `{a,b}`, or `[{]` for the character');
  return { ok: true, value: texts };
}

/** A text without wildcards: no part of a path holds a slash or a NUL, so they can stand for the characters that `grants` takes for some. */
export function withoutWildcards(text: string): string {
  return text.replaceAll('*', '/').replaceAll('?', '\0');
}

/** The text that every path which a glob fits begins with. */
export function leadOf(glob: string): string {
  return /^[^*?{}[]*/.exec(glob)?.[0] ?? '';
}

/** Tells whether the parts of a path fit; a `**` at the end takes in at least one, so that `a/**` is what lies below `a`. */
export function fits(glob: readonly Part[], path: readonly string[]): boolean {
  let g = 0;
  let p = 0;
  let any = -1;
  let retry = 0;
  while (p < path.length) {
    const part = glob[g];
    const text = path[p] ?? '';
    if (part === null) {
      any = g++;
      retry = p;
    } else if (part?.some(pattern => grants(pattern, text))) {
      g++;
      p++;
    } else if (any >= 0) {
      // why: what fitted before the last `**` stays as it is, since it can take in whatever another choice would leave
      g = any + 1;
      p = ++retry;
    } else return false;
  }
  return g === glob.length;
}

function fault(message: string, help: string): { readonly ok: false; readonly fault: GlobFault } {
  return { ok: false, fault: { message, help } };
}
