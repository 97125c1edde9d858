import { Composer, type CST, isAlias, isMap, isScalar, isSeq, Lexer, type Node, Parser } from 'yaml';
import type { Span } from '../source/tree';
import { type Part, type Parts, PartsBuilder } from './parts';

const BOM = '\ufeff';

/** Takes a YAML text apart: each document, its mappings with their keys, its lists and its scalars, tags and anchors with them. */
export function readYamlParts(text: string): Parts | null {
  const builder = new Builder();
  // why: the parser takes a byte order mark for a column
  const mark = text.startsWith(BOM) ? BOM.length : 0;
  const lexemes = [...new Lexer().lex(text.slice(mark))];
  if (!takeComments(lexemes, { start: mark, end: text.length }, builder)) return null;
  for (const document of new Composer({ uniqueKeys: false }).compose(tokensOf(lexemes, mark), false, text.length)) {
    if (document.errors.length > 0) return null;
    builder.open({ start: 0, end: 0, kind: 'other', type: 'document', props: '', key: '' });
    builder.anchors.clear();
    if (document.contents) take(document.contents as Node, '', text, builder);
    builder.close();
  }
  const { parts, comments, meanings } = builder;
  // why: what an alias means went with its anchor
  if (builder.isLost) return null;
  return { text, parts, comments, meaningOf: part => meanings.get(part) ?? null };
}

class Builder extends PartsBuilder {
  readonly meanings = new Map<Part, string>();
  /** What stands at the anchors of a document, from the first on. */
  readonly anchors = new Map<string, { readonly text: string; digest: string | null }>();
  /** Whether an alias has no anchor before it. */
  isLost = false;

  /** What an alias means, shortened: it is another where the text at its anchor is. */
  meant(alias: string): string {
    const anchor = this.anchors.get(alias);
    if (!anchor) {
      this.isLost = true;
      return '';
    }
    anchor.digest ??= digest(anchor.text);
    return anchor.digest;
  }
}

function digest(text: string): string {
  // why: few files have aliases, and all others are judged sooner without
  const { createHash }: typeof import('node:crypto') = require('node:crypto');
  return createHash('sha256').update(text).digest('base64');
}

// why: the marks that the lexer puts between what it found
const MARKS: ReadonlySet<string> = new Set(['\u0002', '\u0018', '\u001f']);

function takeComments(lexemes: readonly string[], { start, end }: Span, { comments }: PartsBuilder): boolean {
  let at = start;
  let isText = false;
  for (const lexeme of lexemes) {
    if (!isText && MARKS.has(lexeme)) {
      isText = lexeme === '\u001f';
      continue;
    }
    if (!isText && lexeme.startsWith('#')) comments.push({ start: at, end: at + lexeme.length });
    isText = false;
    at += lexeme.length;
  }
  return at === end;
}

function* tokensOf(lexemes: readonly string[], offset: number): Iterable<CST.Token> {
  const parser = new Parser();
  parser.offset = offset;
  for (const lexeme of lexemes) yield* parser.next(lexeme);
  yield* parser.end();
}

/** Adds a node with what it holds; where it ends. */
function take(node: Node, key: string, text: string, builder: Builder): number {
  const [start, end] = node.range ?? [0, 0];
  if (isAlias(node)) {
    builder.add({ start, end, kind: 'other', type: 'alias', props: builder.meant(node.source), key });
    return end;
  }
  if (node.anchor) builder.anchors.set(node.anchor, { text: text.slice(start, end), digest: null });
  const props = `${node.tag ?? ''}${node.anchor ? `&${node.anchor}` : ''}`;
  if (isScalar(node)) {
    const { value } = node;
    const last = node.type?.startsWith('BLOCK') ? end - (/\r?\n$/.exec(text.slice(start, end))?.[0].length ?? 0) : end;
    const isText = typeof value === 'string';
    builder.add({ start, end: last, kind: isText ? 'string' : 'other', type: typeof value, props, key });
    const added = builder.parts.at(-1);
    if (added && isText) builder.meanings.set(added, value);
    return last;
  }
  const kind = isMap(node) ? 'map' : 'list';
  builder.open({ start, end, kind, type: kind, props, key });
  let last = end;
  if (isMap(node)) {
    for (const pair of node.items) {
      const name = isScalar(pair.key) ? String(pair.key.value) : '';
      last = take(pair.key as Node, name, text, builder);
      if (pair.value) last = take(pair.value as Node, name, text, builder);
    }
  } else if (isSeq(node)) for (const item of node.items) last = take(item as Node, key, text, builder);
  // why: what the parser counts to the last value of a mapping or list by indentation may be comments
  const own = node.flow ? end : last;
  builder.close(own);
  return own;
}
