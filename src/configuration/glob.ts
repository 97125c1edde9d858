import { grants } from '../iam/pattern';
import { captured, marked, marksIn, unmarked } from './captures';

/** What is wrong with a glob, and what to write instead. */
export interface GlobFault {
  readonly message: string;
  readonly help: string;
}

/** The longest glob that is read, in characters; no path of a repository comes near it. */
export const LONGEST_GLOB = 1_000;

/** The texts that a part between slashes may be by, as patterns of `grants`; null for `**`, any number of parts. */
type Part = readonly string[] | null;

type Parsed<T> = { readonly ok: true; readonly value: T } | { readonly ok: false; readonly fault: GlobFault };

/** Written otherwise than alternatives are: no comma. */
const CAPTURE = /(?<!\[)\{([A-Za-z][A-Za-z0-9_-]*)\}/g;

const MOST_CAPTURES = 9;

/** How many texts the alternatives of one part may make together. */
const MOST_ALTERNATIVES = 64;

/** Says what keeps a text from being a glob of files from the repository's root, or null where nothing does. */
export function globFault(glob: string, captures: 'captures' | null = null): GlobFault | null {
  if (captures === null) {
    const parsed = parse(glob);
    return parsed.ok ? null : parsed.fault;
  }
  const names = capturesIn(glob);
  const twice = names.find((name, at) => names.indexOf(name) < at);
  if (twice !== undefined)
    return { message: `holds \`{${twice}}\` twice`, help: 'give each capture a name of its own' };
  if (names.length > MOST_CAPTURES) return { message: `has more than ${MOST_CAPTURES} captures`, help: 'use `*`' };
  const parsed = parse(marked(glob, names));
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

/** The captures of a glob, `role` of `iam/{role}/*.json`, in their order; `{a,b}` is none. */
export function capturesIn(glob: string): readonly string[] {
  return [...glob.matchAll(CAPTURE)].map(([, name = '']) => name);
}

/** A text with others in the place of its captures. */
export function filled(text: string, capture: (name: string) => string): string {
  return text.replace(CAPTURE, (_, name: string) => capture(name));
}

/**
 * Makes the test of paths that a glob with captures means: what each of them fits, or null where the glob does not fit. A
 * capture takes at least one character of one part, and as few as it can, the first before the next.
 */
export function capturerOf(glob: string): (path: string) => ReadonlyMap<string, string> | null {
  const names = capturesIn(glob);
  const parsed = parse(marked(glob, names));
  if (!parsed.ok) return () => null;
  const plain = parsed.value.map(part => part?.map(unmarked) ?? null);
  const lead = leadOf(glob);
  const any = parsed.value.indexOf(null);
  return path => {
    if (!path.startsWith(lead) || path.startsWith('../')) return null;
    const parts = path.split('/');
    if (!fits(plain, parts.map(withoutWildcards))) return null;
    const found = new Map<string, string>();
    for (const [at, part] of parsed.value.entries()) {
      if (part === null) continue;
      const text = parts[any >= 0 && at > any ? parts.length - parsed.value.length + at : at] ?? '';
      for (const [index, value] of captured(part, text)) found.set(names[index] ?? '', value);
    }
    return found;
  };
}

/**
 * Makes the test of paths that a glob means: `*` any text in a part, `?` one character, `**` any number of parts, `{a,b}` one
 * of them, `[*]` the character itself, dots like all else. Time grows with path times glob at most, whatever they are.
 */
export function matcherOf(glob: string): (path: string) => boolean {
  const parsed = parse(glob);
  if (!parsed.ok) return () => false;
  const lead = leadOf(glob);
  // why: globs mostly differ in how they begin, and a file outside the repository is nobody's whom they could mean
  return path =>
    path.startsWith(lead) && !path.startsWith('../') && fits(parsed.value, path.split('/').map(withoutWildcards));
}

function leadOf(glob: string): string {
  return /^[^*?{}[]*/.exec(glob)?.[0] ?? '';
}

/** Writes a path as the glob that means this file only; null for a path with a backslash, which globs do not have. */
export function globOf(path: string): string | null {
  if (path.includes('\\')) return null;
  return path.replace(/[*?[\]{}]|^!|[@!+](?=\()/g, character => `[${character}]`);
}

function parse(glob: string): Parsed<readonly Part[]> {
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

// why: no part of a path holds a slash or a NUL, so they can stand for the characters that `grants` takes for wildcards
function withoutWildcards(text: string): string {
  return text.replaceAll('*', '/').replaceAll('?', '\0');
}

/** Tells whether the parts of a path fit; a `**` at the end takes in at least one, so that `a/**` is what lies below `a`. */
function fits(glob: readonly Part[], path: readonly string[]): boolean {
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
