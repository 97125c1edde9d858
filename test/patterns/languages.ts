/** Texts in the order of their lengths, and for each the place of the text that it continues, and by which letter. */
export interface Texts {
  readonly count: number;
  readonly parent: Int32Array;
  readonly letter: Uint8Array;
}

/** Every text over so many letters of at most so many characters; the empty one first. */
export function allTexts(letters: number, most: number): Texts {
  let count = 1;
  for (let length = 1, level = letters; length <= most; length++, level *= letters) count += level;
  const parent = new Int32Array(count).fill(-1);
  const letter = new Uint8Array(count);
  for (let at = 0, next = 1; next < count; at++) {
    for (let one = 0; one < letters && next < count; one++, next++) {
      parent[next] = at;
      letter[next] = one;
    }
  }
  return { count, parent, letter };
}

/** Every pattern over `a`, `b`, `*` and `?` of at most so many characters. */
export function allPatterns(most: number): readonly string[] {
  let longest = [''];
  const all = [...longest];
  for (let length = 1; length <= most; length++) {
    longest = longest.flatMap(text => [...'ab*?'].map(one => text + one));
    all.push(...longest);
  }
  return all;
}

/**
 * Which texts a pattern matches, one bit each, by following all ways to read each text at once: bit i of a set of states says that
 * the first i characters of the pattern may match what was read. `letters` are the characters behind the numbers of the texts.
 */
export function languageOf(pattern: string, letters: string, { count, parent, letter }: Texts): Int32Array {
  const steps = [...letters].map(one =>
    Array.from({ length: 2 << pattern.length }, (_, states) => afterStars(pattern, stepped(pattern, states, one))),
  );
  const states = new Uint16Array(count);
  const bits = new Int32Array(Math.ceil(count / 32));
  const end = 1 << pattern.length;
  for (let at = 0; at < count; at++) {
    const before = parent[at] ?? -1;
    states[at] = before < 0 ? afterStars(pattern, 1) : (steps[letter[at] ?? 0]?.[states[before] ?? 0] ?? 0);
    if (((states[at] ?? 0) & end) !== 0) bits[at >> 5] = (bits[at >> 5] ?? 0) | (1 << (at & 31));
  }
  return bits;
}

/** Whether a text is in one language and not in another. */
export function escapes(inner: Int32Array, outer: Int32Array): boolean {
  for (let at = 0; at < inner.length; at++) if (((inner[at] ?? 0) & ~(outer[at] ?? 0)) !== 0) return true;
  return false;
}

function stepped(pattern: string, states: number, one: string): number {
  let next = 0;
  for (const [at, expected] of [...pattern].entries()) {
    if ((states & (1 << at)) === 0) continue;
    if (expected === '*') next |= 1 << at;
    else if (expected === '?' || expected === one) next |= 2 << at;
  }
  return next;
}

function afterStars(pattern: string, states: number): number {
  let all = states;
  for (const [at, expected] of [...pattern].entries()) if (expected === '*' && (all & (1 << at)) !== 0) all |= 2 << at;
  return all;
}
