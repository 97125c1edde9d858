import { type ParseError, parse } from 'jsonc-parser';
import { filled } from './holes';

/** Whether a text follows a grammar: then the text as it is to be scanned, as long as it; null otherwise. A byte order mark is passed over. */
export type Grammar = (text: string) => string | null;

const PLAIN: readonly Grammar[] = [
  strict,
  text => (isCommented(text, false) ? text : null),
  text => (isCommented(text, true) ? text : null),
];

const WITH_HOLES: readonly Grammar[] = PLAIN.map(grammar => text => {
  const scanned = filled(text);
  return scanned === null ? null : grammar(scanned);
});

/** The narrowest grammar that a text follows, JSON, with comments, with trailing commas too, then the same with holes, and what it makes of the text; null where none fits. */
export function grammarOf(text: string): { readonly grammar: Grammar; readonly scanned: string } | null {
  for (const grammar of [...PLAIN, ...WITH_HOLES]) {
    const scanned = grammar(text);
    if (scanned !== null) return { grammar, scanned };
  }
  return null;
}

function strict(text: string): string | null {
  try {
    JSON.parse(withoutMark(text));
    return text;
  } catch (error) {
    if (error instanceof SyntaxError) return null;
    throw error;
  }
}

function isCommented(text: string, allowTrailingComma: boolean): boolean {
  const errors: ParseError[] = [];
  parse(withoutMark(text), errors, { allowTrailingComma });
  return errors.length === 0;
}

function withoutMark(text: string): string {
  return text.charCodeAt(0) === 0xfeff ? text.slice(1) : text;
}
