import { captured, marked, unmarked } from './captures';
import { fits, leadOf, parseGlob, withoutWildcards } from './glob-parts';

/** Written otherwise than alternatives are: no comma. */
const CAPTURE = /(?<!\[)\{([A-Za-z][A-Za-z0-9_-]*)\}/g;

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
  const parsed = parseGlob(marked(glob, names));
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
