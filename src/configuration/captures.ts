import { grants } from '../iam/pattern';

/** Halves of characters, which no path of a file has by themselves: they stand for captures in patterns. */
const FIRST = 0xdc00;
const MOST = 16;

/** Writes a sign of its own in the place of each of some captures of a glob. */
export function marked(glob: string, names: readonly string[]): string {
  return names.reduce((text, name, at) => text.replace(`{${name}}`, String.fromCharCode(FIRST + at)), glob);
}

/** The signs of a pattern that stand for captures, in their order. */
export function marksIn(pattern: string): string {
  return [...pattern].filter(isMark).join('');
}

/** A pattern with any text, but not none, in the place of its captures. */
export function unmarked(pattern: string): string {
  return [...pattern].map(sign => (isMark(sign) ? '?*' : sign)).join('');
}

/** What captures fit in a part of a path, by their number, given patterns of which one means the part; the first that fits counts. */
export function captured(patterns: readonly string[], part: string): readonly (readonly [number, string])[] {
  const plain = part.replaceAll('*', '/').replaceAll('?', '\0');
  const pattern = patterns.find(one => grants(unmarked(one), plain));
  if (pattern === undefined || marksIn(pattern) === '') return [];
  const [signs, text, written] = [[...pattern], [...plain], [...part]];
  const fits = fitting(signs, text);
  const found: (readonly [number, string])[] = [];
  let at = 0;
  for (const [index, sign] of signs.entries()) {
    const start = at;
    if (sign !== '*') at++;
    if (sign === '*' || isMark(sign)) while (at < text.length && !fits(index + 1, at)) at++;
    if (isMark(sign)) found.push([sign.charCodeAt(0) - FIRST, written.slice(start, at).join('')]);
  }
  return found;
}

function isMark(sign: string): boolean {
  const code = sign.charCodeAt(0);
  return sign.length === 1 && code >= FIRST && code < FIRST + MOST;
}

/** Tells whether the rest of a pattern fits the rest of a text, both by where they begin. */
function fitting(signs: readonly string[], text: readonly string[]): (sign: number, at: number) => boolean {
  const width = text.length + 1;
  const table = new Uint8Array((signs.length + 1) * width);
  table[signs.length * width + text.length] = 1;
  for (let index = signs.length - 1; index >= 0; index--) {
    const sign = signs[index] ?? '';
    const row = index * width;
    for (let at = text.length; at >= 0; at--) {
      const isLast = at === text.length;
      const taken = !isLast && (sign === '?' || sign === '*' || isMark(sign) || sign === text[at]);
      const stays = !isLast && (sign === '*' || isMark(sign)) && table[row + at + 1] === 1;
      const next = row + width + at;
      table[row + at] = stays || (sign === '*' && table[next] === 1) || (taken && table[next + 1] === 1) ? 1 : 0;
    }
  }
  return (sign, at) => table[sign * width + at] === 1;
}
