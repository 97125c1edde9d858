import { type ParseError, parse } from 'jsonc-parser';

/** Reads a text as one value; null where the text does not follow the grammar. A byte order mark is passed over. */
export type Grammar = (text: string) => { readonly value: unknown } | null;

const GRAMMARS: readonly Grammar[] = [strict, text => withComments(text, false), text => withComments(text, true)];

/** Reads a text by the narrowest grammar that it follows: JSON, then with comments, then with trailing commas too; null where none fits. */
export function readJson(text: string): { readonly value: unknown; readonly grammar: Grammar } | null {
  for (const grammar of GRAMMARS) {
    const found = grammar(text);
    if (found !== null) return { value: found.value, grammar };
  }
  return null;
}

function strict(text: string): { readonly value: unknown } | null {
  try {
    return { value: JSON.parse(withoutMark(text)) };
  } catch (error) {
    if (error instanceof SyntaxError) return null;
    throw error;
  }
}

function withComments(text: string, allowTrailingComma: boolean): { readonly value: unknown } | null {
  const errors: ParseError[] = [];
  const value: unknown = parse(withoutMark(text), errors, { allowTrailingComma });
  return errors.length === 0 ? { value } : null;
}

function withoutMark(text: string): string {
  return text.charCodeAt(0) === 0xfeff ? text.slice(1) : text;
}
