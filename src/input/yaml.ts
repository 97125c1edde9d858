import { Composer, type CST, type Document, Lexer, Parser } from 'yaml';
import { forbiddenCharacter } from '../source/yaml/characters';

/** Where and why a text is not YAML that can be trusted; `offset` counts UTF-16 units. */
export interface YamlBreak {
  readonly offset: number;
  readonly what: 'syntax' | 'too-deep' | 'too-many';
  /** What is wrong, as a sentence without its end. */
  readonly message: string;
}

/** The documents of a text, their nodes with their places, or the breaks that were found in it. */
export type YamlDocuments =
  | { readonly ok: true; readonly documents: readonly Document.Parsed[] }
  | { readonly ok: false; readonly breaks: readonly YamlBreak[] };

type Broken = Extract<YamlDocuments, { ok: false }>;

/** Far deeper than configurations and templates nest, and far from the end of the stack of a composer that recurs. */
const DEEPEST = 100;

/** Words, signs, line breaks: a template of the largest size that AWS takes has about half as many, and each may cost a message. */
const MOST_PARTS = 300_000;

/** How many breaks are worth telling: most of those behind the first come from it. */
const MOST_BREAKS = 10;

/**
 * Reads YAML 1.2 from anybody: bounded in depth and parts before anything recurs, with nothing resolved that could grow.
 * Keys that stand twice are not looked for, and aliases not followed: that is left to whoever reads the nodes.
 */
export function readYaml(text: string): YamlDocuments {
  const fault = forbiddenCharacter(text);
  if (fault) return broken(fault.offset, 'syntax', fault.what);
  const parsed = tokensOf(text);
  if (!parsed.ok) return parsed;
  // why: the library looks for keys that stand twice in a time that grows with the square of their number
  const composer = new Composer({ uniqueKeys: false, keepSourceTokens: true, logLevel: 'silent' });
  const documents = [...composer.compose(parsed.tokens, false, text.length)].filter(isParsed);
  const errors = documents.flatMap(document => document.errors);
  if (errors.length === 0) return { ok: true, documents };
  const breaks = errors
    .map(({ pos, code, message }): YamlBreak => ({ offset: pos[0], what: 'syntax', message: worded(code, message) }))
    .sort((a, b) => a.offset - b.offset);
  return { ok: false, breaks: breaks.slice(0, MOST_BREAKS) };
}

function tokensOf(text: string): { readonly ok: true; readonly tokens: readonly CST.Token[] } | Broken {
  const parser = new Parser();
  const tokens: CST.Token[] = [];
  let parts = 0;
  for (const lexeme of new Lexer().lex(text)) {
    for (const token of parser.next(lexeme)) tokens.push(token);
    if (parser.stack.length > DEEPEST) return broken(parser.offset, 'too-deep', 'it nests too deeply');
    if (++parts > MOST_PARTS) return broken(parser.offset, 'too-many', 'it has too many parts');
    const last = tokens.at(-1);
    if (last?.type === 'error') return broken(last.offset, 'syntax', worded('UNEXPECTED_TOKEN', last.message));
  }
  for (const token of parser.end()) tokens.push(token);
  return { ok: true, tokens };
}

// why: what comes from a parser's tokens is parsed; only its type does not say so where there are none
function isParsed(document: Document.Parsed | Document): document is Document.Parsed {
  return document.contents !== undefined;
}

/** What the library says otherwise, or with parts of the text. */
const WORDS: ReadonlyMap<string, string> = new Map([
  ['TAB_AS_INDENT', 'a tab stands where spaces indent'],
  ['UNEXPECTED_TOKEN', 'what stands here belongs to nothing'],
  ['BLOCK_AS_IMPLICIT_KEY', 'a value has a key in it: put text that holds `: ` in quotes'],
  ['MULTILINE_IMPLICIT_KEY', 'a key does not end on its line: a `:` is missing, or an indentation is wrong'],
  ['BAD_SCALAR_START', 'no text begins with this character: put it in quotes'],
  ['BAD_ALIAS', 'text that begins with `*` must stand in quotes'],
]);

function worded(code: string, message: string): string {
  return WORDS.get(code) ?? `${message.charAt(0).toLowerCase()}${message.slice(1)}`;
}

function broken(offset: number, what: YamlBreak['what'], message: string): Broken {
  return { ok: false, breaks: [{ offset, what, message }] };
}
