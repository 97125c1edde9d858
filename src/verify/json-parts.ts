import { grammarOf } from './json-value';
import { type Parts, PartsBuilder, type ReadParts } from './parts';

/** The reader of texts that follow the grammar of one text; null where that text follows none. */
export function jsonReader(text: string): ReadParts | null {
  const grammar = grammarOf(text);
  if (!grammar) return null;
  const parts = scanned(text, grammar.scanned);
  return one => {
    if (one === text) return parts;
    const read = grammar.grammar(one);
    return read === null ? null : scanned(one, read);
  };
}

/** A mapping or a list whose end is still to come. */
interface Frame {
  readonly isMap: boolean;
  key: string;
  wantsKey: boolean;
}

/** Takes a text apart of which the grammar is known to hold; `read` is the text with its holes filled. */
function scanned(text: string, read: string): Parts {
  const builder = new PartsBuilder();
  const open: Frame[] = [];
  let frame: Frame = { isMap: false, key: '', wantsKey: false };
  for (let at = read.charCodeAt(0) === 0xfeff ? 1 : 0; at < read.length; ) {
    const start = at;
    // why: by codes, since most of a text is white space, and a string is made of each character otherwise
    switch (read.charCodeAt(at++)) {
      case SPACE:
      case LINE_FEED:
      case RETURN:
      case TAB:
      case COLON:
        continue;
      case COMMA:
        frame.wantsKey = frame.isMap;
        continue;
      case OPEN_BRACE:
      case OPEN_BRACKET: {
        const isMap = read.charCodeAt(start) === OPEN_BRACE;
        const kind = isMap ? 'map' : 'list';
        builder.open({ start, end: at, kind, type: kind, props: '', key: frame.key });
        open.push(frame);
        frame = { isMap, key: frame.key, wantsKey: isMap };
        continue;
      }
      case CLOSE_BRACE:
      case CLOSE_BRACKET:
        builder.close(at);
        frame = open.pop() ?? frame;
        continue;
      case SLASH:
        at = commentEnd(read, start);
        builder.comments.push({ start, end: at });
        continue;
      case QUOTE:
        at = stringEnd(read, start);
        break;
      default:
        while (at < read.length && !ENDS.has(read.charCodeAt(at))) at++;
    }
    const isKey = frame.wantsKey;
    // why: a string in which something is filled in does not say what it means
    const isString = read.charCodeAt(start) === QUOTE && (read === text || isSame(text, read, start, at));
    if (isKey) {
      frame.wantsKey = false;
      frame.key = isString ? meaningOf(text, start, at) : text.slice(start, at);
    }
    const kind = isString && !isKey ? 'string' : 'other';
    builder.add({ start, end: at, kind, type: isKey ? 'key' : 'value', props: '', key: frame.key });
  }
  const { parts, comments } = builder;
  return { text, parts, comments, meaningOf: ({ start, end }) => meaningOf(text, start, end) };
}

// why: each by itself, so that the bundler writes the numbers where they are compared, in every turn of a loop
const TAB = 9;
const LINE_FEED = 10;
const RETURN = 13;
const SPACE = 32;
const QUOTE = 34;
const COMMA = 44;
const SLASH = 47;
const COLON = 58;
const OPEN_BRACKET = 91;
const CLOSE_BRACKET = 93;
const OPEN_BRACE = 123;
const CLOSE_BRACE = 125;
const ENDS: ReadonlySet<number> = new Set([TAB, LINE_FEED, RETURN, SPACE, COMMA, SLASH, CLOSE_BRACKET, CLOSE_BRACE]);

function stringEnd(text: string, start: number): number {
  let at = start + 1;
  for (;;) {
    const quote = text.indexOf('"', at);
    if (quote < 0) return text.length;
    let slashes = 0;
    while (text[quote - 1 - slashes] === '\\') slashes++;
    at = quote + 1;
    if (slashes % 2 === 0) return at;
  }
}

function commentEnd(text: string, start: number): number {
  if (text[start + 1] === '*') {
    const close = text.indexOf('*/', start + 2);
    return close < 0 ? text.length : close + 2;
  }
  let at = start;
  while (at < text.length && text[at] !== '\n' && text[at] !== '\r') at++;
  return at;
}

function meaningOf(text: string, start: number, end: number): string {
  const inside = text.slice(start + 1, end - 1);
  return inside.includes('\\') ? String(JSON.parse(`"${inside}"`)) : inside;
}

function isSame(text: string, read: string, start: number, end: number): boolean {
  return text.slice(start, end) === read.slice(start, end);
}
