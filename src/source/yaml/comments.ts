import { Lexer } from 'yaml';
import type { Span } from '../tree';

/** Marks that the lexer puts between what it found; the last says that a scalar follows. */
const [DOCUMENT, SCALAR] = ['\u0002', '\u001f'] as const;

/** The comments of a YAML text that can be read. */
export function yamlComments(text: string): readonly Span[] {
  const found: Span[] = [];
  let at = 0;
  let isScalar = false;
  for (const lexeme of new Lexer().lex(text)) {
    const isMark = !isScalar && (lexeme === DOCUMENT || lexeme === SCALAR);
    if (isMark) {
      isScalar = lexeme === SCALAR;
      continue;
    }
    if (!isScalar && lexeme.startsWith('#')) found.push({ start: at, end: at + lexeme.length });
    isScalar = false;
    at += lexeme.length;
  }
  return found;
}
