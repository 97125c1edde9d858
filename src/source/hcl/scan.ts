import type { Span } from '../tree';
import { Fault, type Heredoc, type Token } from './token';

// why: every level needs our stack, and the parser's scanner holds 127 of them
const DEEPEST_TEMPLATE = 50;

// why: the parser's scanner loses longer names
const LONGEST_NAME = 100;

const BLANKS = /[ \t\r\f\v\uFEFF]*/y;
const WORD = /[\w\u0080-\uFEFE\uFF00-\uFFFF-]+/y;
const PLAIN = /[^"\\\n$%]*/y;
const LINE = /[^\n$%]*/y;
const HEREDOC = /<<(-?)([\p{ID_Start}_][\p{ID_Continue}-]*)\r?\n/uy;

/** The token at or behind an offset, or null where the text ends; throws a `Fault` where something is not closed. */
export function nextToken(text: string, from: number, depth = 0): Token | null {
  const start = endOf(BLANKS, text, from);
  switch (text[start]) {
    case undefined:
      return null;
    case '\n':
      return { kind: 'break', start: text[start - 1] === '\r' && start > from ? start - 1 : start, end: start + 1 };
    case '#':
      return lineComment(text, start);
    case '/':
      if (text[start + 1] === '/') return lineComment(text, start);
      return text[start + 1] === '*' ? blockComment(text, start) : { kind: 'sign', start, end: start + 1 };
    case '"':
      return { kind: 'string', start, end: quotedEnd(text, start, depth) };
    case '<':
      if (text[start + 1] !== '<') return { kind: 'sign', start, end: start + 1 };
      return { kind: 'heredoc', start, end: heredocAt(text, start, depth).end };
    case ',':
      return { kind: 'comma', start, end: start + 1 };
    case '(':
    case '[':
    case '{':
      return { kind: 'open', start, end: start + 1 };
    case ')':
    case ']':
    case '}':
      return { kind: 'close', start, end: start + 1 };
  }
  const end = endOf(WORD, text, start);
  return end > start ? { kind: 'word', start, end } : { kind: 'sign', start, end: start + 1 };
}

/** Where the quoted string that begins at an offset ends, what is computed in it included. */
export function quotedEnd(text: string, start: number, depth = 0): number {
  for (let at = start + 1; ; ) {
    at = endOf(PLAIN, text, at);
    const character = text[at];
    if (character === '"') return at + 1;
    if (character === '\\' && text[at + 1] !== '\n') at += 2;
    else if (character === '$' || character === '%') at = pastDollar(text, at, depth);
    else throw new Fault(start, 'the string that begins here is not closed on its line');
  }
}

/** The heredoc that begins at an offset. */
export function heredocAt(text: string, start: number, depth = 0): Heredoc {
  HEREDOC.lastIndex = start;
  const [opening, dash, name] = HEREDOC.exec(text) ?? [];
  if (opening === undefined || name === undefined) {
    throw new Fault(start, 'a heredoc begins with `<<` and a name, alone to the end of the line');
  }
  if (name.length > LONGEST_NAME) throw new Fault(start, 'the name of a heredoc is too long');
  const first = start + opening.length;
  const holes: Span[] = [];
  for (let line = first; ; ) {
    const end = text.indexOf('\n', line);
    if (end < 0) throw new Fault(start, 'the heredoc that begins here is not closed');
    const content = text.slice(line, end);
    if (content.trim() === name) {
      const inner = { start: first, end: line };
      return { start, end: line + content.trimEnd().length, inner, flush: dash === '-', holes };
    }
    line = pastLine(text, line, depth, holes);
  }
}

/** The holes of a template: `${…}` and `%{…}`, but not `$${` and `%%{`; throws a `Fault` where one is not closed. */
export function holesOf(text: string): readonly Span[] {
  const holes: Span[] = [];
  for (let line = 0; line < text.length; ) line = pastLine(text, line, 0, holes);
  return holes;
}

/** Where the line behind the one at an offset begins; the lines inside a hole are no lines of the template. */
function pastLine(text: string, from: number, depth: number, holes: Span[]): number {
  for (let at = from; ; ) {
    const start = endOf(LINE, text, at);
    if (text[start] === undefined) return start;
    if (text[start] === '\n') return start + 1;
    at = pastDollar(text, start, depth);
    if (text[start + 1] === '{') holes.push({ start, end: at });
  }
}

function pastDollar(text: string, at: number, depth: number): number {
  if (text[at + 1] === '{') return holeEnd(text, at, depth);
  return text[at + 1] === text[at] && text[at + 2] === '{' ? at + 3 : at + 1;
}

function holeEnd(text: string, start: number, depth: number): number {
  if (depth === DEEPEST_TEMPLATE) throw new Fault(start, 'the templates are nested too deeply');
  let open = 0;
  for (let at = start + 2; ; ) {
    const token = nextToken(text, at, depth + 1);
    if (!token) throw new Fault(start, 'the template that begins here is not closed');
    if (text[token.start] === '{') open++;
    else if (text[token.start] === '}' && open-- === 0) return token.end;
    at = token.end;
  }
}

function lineComment(text: string, start: number): Token {
  const next = text.indexOf('\n', start);
  const end = next < 0 ? text.length : text[next - 1] === '\r' ? next - 1 : next;
  return { kind: 'comment', start, end };
}

function blockComment(text: string, start: number): Token {
  const close = text.indexOf('*/', start + 2);
  if (close < 0) throw new Fault(start, 'the comment that begins here is not closed');
  return { kind: 'comment', start, end: close + 2 };
}

function endOf(pattern: RegExp, text: string, from: number): number {
  pattern.lastIndex = from;
  return pattern.test(text) ? pattern.lastIndex : from;
}
