import type { OtherNode, Span, StringNode } from '../tree';
import { heredocAt, quotedEnd } from './scan';
import type { TemplateNode } from './template';
import { Fault } from './token';

const PIECE = /[^\\$%]+|\\[nrt"\\]|\\u[0-9a-fA-F]{4}|\\U[0-9a-fA-F]{8}|\$\$\{|%%\{|[$%](?!\{)/y;
const SINGLE: Readonly<Record<string, string>> = { n: '\n', r: '\r', t: '\t', '"': '"', '\\': '\\' };

/** The node of a quoted string: `other` where a part of it is computed. */
export function quotedNode(text: string, { start, end }: Span): StringNode | OtherNode {
  if (quotedEnd(text, start) !== end) throw new Fault(start, 'where this string ends cannot be told');
  const value = decoded(text.slice(start + 1, end - 1));
  return value === null ? { kind: 'other', start, end } : { kind: 'string', value, start, end };
}

/** The node of a heredoc: its text stands in `inner`; `other` where a part of it is computed. */
export function heredocNode(text: string, { start, end }: Span): StringNode | TemplateNode {
  const heredoc = heredocAt(text, start);
  if (heredoc.end !== end) throw new Fault(start, 'where this heredoc ends cannot be told');
  const { inner } = heredoc;
  if (heredoc.holes.length > 0) return { kind: 'other', inner, start, end };
  const raw = text.slice(inner.start, inner.end);
  const value = (heredoc.flush ? flushed(raw) : raw).replaceAll('$${', '${').replaceAll('%%{', '%{');
  return { kind: 'string', value, inner, start, end };
}

/** A text as a quoted string of HCL. */
export function quotedText(value: string): string {
  // why: a pair at a time, since behind an escaped backslash stands a plain letter
  const escaped = JSON.stringify(value).replace(/\\./g, pair => UNKNOWN_ESCAPES[pair] ?? pair);
  return escaped.replace(/[$%](?=\{)/g, '$&$&');
}

/** The short escapes of JSON that HCL does not know. */
const UNKNOWN_ESCAPES: Readonly<Record<string, string>> = { '\\b': '\\u0008', '\\f': '\\u000c' };

function decoded(raw: string): string | null {
  if (!/[\\$%]/.test(raw)) return raw;
  let value = '';
  for (let at = 0; at < raw.length; at = PIECE.lastIndex) {
    PIECE.lastIndex = at;
    const piece = PIECE.exec(raw)?.[0];
    const meaning = piece === undefined ? null : meaningOf(piece);
    if (meaning === null) return null;
    value += meaning;
  }
  return value;
}

function meaningOf(piece: string): string | null {
  if (piece === '$${' || piece === '%%{') return piece.slice(1);
  if (!piece.startsWith('\\')) return piece;
  const single = SINGLE[piece.slice(1)];
  if (single !== undefined) return single;
  const code = Number.parseInt(piece.slice(2), 16);
  return code > 0x10ffff || (code >= 0xd800 && code < 0xe000) ? null : String.fromCodePoint(code);
}

/** Takes the indentation away that all lines share; a blank line has none and keeps what it has. */
function flushed(raw: string): string {
  const lines = raw.split(/(?<=\n)/);
  const indents = lines.flatMap(line => (line.trim() === '' ? [] : [line.length - line.trimStart().length]));
  const shared = indents.reduce((least, indent) => Math.min(least, indent), Number.POSITIVE_INFINITY);
  return lines.map(line => (line.trim() === '' ? line : line.slice(shared))).join('');
}
