import type { ListNode, MapEntry, MapNode, Node, StringNode } from './tree';

/**
 * Reads a text that is JSON by the letter, without comments, keys that stand twice and more than so many values within each other;
 * null for any other, which is left to a reader that can say what it is. The spans begin at `shift`.
 */
export function readPlainJson(text: string, deepest: number, shift: number): Node | null {
  // why: nearly every policy file is plain, and is read so in a third of the time that events and tokens take
  return new PlainReader(text, deepest, shift).read();
}

// why: each by itself, so that the bundler writes the numbers where they are compared, in every turn of a loop
const TAB = 9;
const LINE_FEED = 10;
const RETURN = 13;
const SPACE = 32;
const QUOTE = 34;
const COMMA = 44;
const COLON = 58;
const BACKSLASH = 92;
const OPEN_BRACKET = 91;
const CLOSE_BRACKET = 93;
const OPEN_BRACE = 123;
const CLOSE_BRACE = 125;
const LITERAL = /true|false|null|-?(?:0|[1-9]\d*)(?:\.\d+)?(?:[eE][+-]?\d+)?/y;

/** One pass over a text; each step answers with null where the text is not plain. */
class PlainReader {
  readonly #text: string;
  readonly #deepest: number;
  #at: number;

  constructor(text: string, deepest: number, shift: number) {
    this.#text = text;
    this.#deepest = deepest;
    this.#at = shift;
  }

  read(): Node | null {
    this.#next();
    const root = this.#value(0);
    this.#next();
    return this.#at === this.#text.length ? root : null;
  }

  /** The code of the next character that is not white space; NaN at the end. */
  #next(): number {
    for (;;) {
      const code = this.#text.charCodeAt(this.#at);
      if (code !== SPACE && code !== LINE_FEED && code !== RETURN && code !== TAB) return code;
      this.#at++;
    }
  }

  #value(depth: number): Node | null {
    const code = this.#text.charCodeAt(this.#at);
    if (code === QUOTE) return this.#string();
    if (code !== OPEN_BRACE && code !== OPEN_BRACKET) return this.#literal();
    if (depth === this.#deepest) return null;
    return code === OPEN_BRACE ? this.#map(depth + 1) : this.#list(depth + 1);
  }

  #map(depth: number): MapNode | null {
    const start = this.#at++;
    const entries: MapEntry[] = [];
    for (let code = this.#next(); code !== CLOSE_BRACE || entries.length > 0; code = this.#next()) {
      const key = code === QUOTE ? this.#string() : null;
      if (!key || this.#next() !== COLON) return null;
      this.#at++;
      this.#next();
      const value = this.#value(depth);
      if (!value) return null;
      entries.push({ key, value });
      const behind = this.#next();
      if (behind === CLOSE_BRACE) break;
      if (behind !== COMMA) return null;
      this.#at++;
    }
    return hasTwins(entries) ? null : { kind: 'map', start, end: ++this.#at, entries };
  }

  #list(depth: number): ListNode | null {
    const start = this.#at++;
    const items: Node[] = [];
    for (let code = this.#next(); code !== CLOSE_BRACKET || items.length > 0; this.#next()) {
      const value = this.#value(depth);
      if (!value) return null;
      items.push(value);
      code = this.#next();
      if (code === CLOSE_BRACKET) break;
      if (code !== COMMA) return null;
      this.#at++;
    }
    return { kind: 'list', start, end: ++this.#at, items };
  }

  #string(): StringNode | null {
    const text = this.#text;
    const start = this.#at;
    let isEscaped = false;
    let at = start + 1;
    for (let code = text.charCodeAt(at); code !== QUOTE; code = text.charCodeAt(++at)) {
      if (code === BACKSLASH) {
        isEscaped = true;
        at++;
      } else if (!(code >= SPACE)) return null;
    }
    this.#at = at + 1;
    const value = isEscaped ? meaningOf(text.slice(start, this.#at)) : text.slice(start + 1, at);
    return value === null ? null : { kind: 'string', value, start, end: this.#at };
  }

  #literal(): Node | null {
    const start = this.#at;
    LITERAL.lastIndex = start;
    if (!LITERAL.test(this.#text)) return null;
    this.#at = LITERAL.lastIndex;
    return { kind: 'other', start, end: this.#at };
  }
}

/** What a string with escapes means; null where one of them is none. */
function meaningOf(written: string): string | null {
  try {
    return String(JSON.parse(written));
  } catch (error) {
    if (error instanceof SyntaxError) return null;
    throw error;
  }
}

/** Past so many keys a set is worth its making. */
const MANY_KEYS = 32;

function hasTwins(entries: readonly MapEntry[]): boolean {
  if (entries.length > MANY_KEYS) return new Set(entries.map(({ key }) => key.value)).size < entries.length;
  for (let at = 1; at < entries.length; at++) {
    const { value } = (entries[at] as MapEntry).key;
    for (let before = 0; before < at; before++) if ((entries[before] as MapEntry).key.value === value) return true;
  }
  return false;
}
