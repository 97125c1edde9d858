import type { Span } from '../tree';
import { lineEnd } from './lines';

/** What needs no quotes anywhere in YAML: a service, a colon, and a name or pattern. */
const PLAIN = /^[A-Za-z][A-Za-z0-9-]*:[A-Za-z0-9*?-]+$/;

/** Writes a text as a YAML string in the style of another as written: the same quotes, or none where the text allows it. */
export function literalLike(written: string, text: string): string {
  if (written.startsWith("'") && /^[ -~]*$/.test(text)) return `'${text.replaceAll("'", "''")}'`;
  if (!written.startsWith('"') && PLAIN.test(text)) return text;
  return JSON.stringify(text).replace(/[^ -~]/g, escaped);
}

function escaped(unit: string): string {
  return `\\u${unit.charCodeAt(0).toString(16).padStart(4, '0')}`;
}

/** The comment on the first line of a block scalar with the blanks before it, which outlives the text; empty where there is none. */
export function headerComment(text: string, { start, end }: Span): string {
  if (text[start] !== '|' && text[start] !== '>') return '';
  const header = text.slice(start, Math.min(lineEnd(text, start), end));
  const at = header.search(/[ \t]+#/);
  return at < 0 ? '' : header.slice(at);
}
