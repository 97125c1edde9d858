import { createScanner, type ParseError, parse, ScanError, SyntaxKind } from 'jsonc-parser';

/** One JSON document of a text: its value and where it starts, as an offset in the text. */
export interface Document {
  readonly value: unknown;
  readonly text: string;
  readonly start: number;
}

/** Where and why a text is not JSON, or not JSON that can be trusted; `offset` counts UTF-16 units. */
export interface Break {
  readonly offset: number;
  readonly what: 'not-json' | 'syntax' | 'cut-off' | 'too-deep' | 'duplicate-key';
  /** The key that stands twice; empty otherwise. */
  readonly key: string;
}

/** The JSON documents of a text, or the first break in it. */
export type Documents =
  | { readonly ok: true; readonly documents: readonly Document[] }
  | { readonly ok: false; readonly break: Break };

// No report nests deeper than eight levels; the limit keeps the recursive parser, which finds the place of an error, off the stack's end.
const DEEPEST = 100;

interface Open {
  readonly close: SyntaxKind;
  /** The keys so far; null for a list. */
  readonly keys: Set<string> | null;
}

const LIST: Open = { close: SyntaxKind.CloseBracketToken, keys: null };

/** Splits a text into its JSON documents, one after the other with or without line breaks between (NDJSON); strict JSON only. */
export function readDocuments(text: string): Documents {
  const scanner = createScanner(text);
  const documents: Document[] = [];
  const open: Open[] = [];
  let start = 0;
  let string: { readonly value: string; readonly offset: number } | null = null;
  const failed = (what: Break['what'], offset = scanner.getTokenOffset(), key = ''): Documents => {
    const atStart = what === 'syntax' && text.slice(0, offset).trim() === '';
    return { ok: false, break: { what: atStart ? 'not-json' : what, offset, key } };
  };
  for (;;) {
    const token = scanner.scan();
    if (token === SyntaxKind.Trivia || token === SyntaxKind.LineBreakTrivia) continue;
    if (token === SyntaxKind.EOF) {
      return open.length > 0 ? failed('cut-off', text.trimEnd().length) : { ok: true, documents };
    }
    if (scanner.getTokenError() !== ScanError.None) {
      const end = scanner.getTokenOffset() + scanner.getTokenLength();
      const cutOff = scanner.getTokenError() === ScanError.UnexpectedEndOfString && end >= text.length;
      return cutOff ? failed('cut-off', text.trimEnd().length) : failed('syntax');
    }
    if (open.length === 0) start = scanner.getTokenOffset();
    let ended = open.length === 0;
    switch (token) {
      case SyntaxKind.OpenBraceToken:
      case SyntaxKind.OpenBracketToken: {
        if (open.length === DEEPEST) return failed('too-deep');
        const brace = token === SyntaxKind.OpenBraceToken;
        open.push(brace ? { close: SyntaxKind.CloseBraceToken, keys: new Set() } : LIST);
        ended = false;
        break;
      }
      case SyntaxKind.CloseBraceToken:
      case SyntaxKind.CloseBracketToken:
        if (open.at(-1)?.close !== token) return failed('syntax');
        open.pop();
        ended = open.length === 0;
        break;
      case SyntaxKind.ColonToken: {
        const keys = open.at(-1)?.keys;
        if (!keys || !string) return failed('syntax');
        if (keys.has(string.value)) return failed('duplicate-key', string.offset, string.value);
        keys.add(string.value);
        break;
      }
      case SyntaxKind.CommaToken:
        if (open.length === 0) return failed('syntax');
        break;
      case SyntaxKind.LineCommentTrivia:
      case SyntaxKind.BlockCommentTrivia:
      case SyntaxKind.Unknown:
        return failed('syntax');
    }
    string =
      token === SyntaxKind.StringLiteral ? { value: scanner.getTokenValue(), offset: scanner.getTokenOffset() } : null;
    if (!ended) continue;
    const own = text.slice(start, scanner.getTokenOffset() + scanner.getTokenLength());
    const value = parsed(own);
    if (value === undefined) return failed('syntax', start + firstError(own));
    documents.push({ value, text: own, start });
  }
}

function parsed(text: string): unknown {
  try {
    return JSON.parse(text) as unknown;
  } catch {
    return undefined; // JSON has no undefined; the caller looks for the place, which JSON.parse does not reliably tell
  }
}

function firstError(text: string): number {
  const errors: ParseError[] = [];
  parse(text, errors, { disallowComments: true, allowTrailingComma: false });
  return errors[0]?.offset ?? 0;
}
