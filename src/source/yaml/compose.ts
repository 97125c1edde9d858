import { Composer, type CST, Lexer, type ParsedNode, Parser } from 'yaml';
import { BOM, characterFault } from './characters';
import { type Fault, faultOf } from './fault';

/** A document of a YAML stream: its content, and the tokens before it that may hold its tag. */
export interface YamlDocument {
  readonly contents: ParsedNode | null;
  readonly start: readonly CST.SourceToken[];
}

/** A YAML stream as composed, or the first thing in it that is wrong. */
export type Composed =
  | { readonly ok: true; readonly documents: readonly YamlDocument[] }
  | { readonly ok: false; readonly fault: Fault };

/** Parses a text as a YAML stream; a fault of any kind ends the reading at once, and no text makes it run long or deep. */
export function compose(text: string): Composed {
  try {
    const fault = characterFault(text);
    if (fault) throw new Stop(fault);
    const tokens = tokensOf(text);
    const starts = tokens.flatMap(token => (token.type === 'document' ? [token.start] : []));
    const documents = composer(text).compose(tokens, false, text.length);
    return {
      ok: true,
      documents: Array.from(documents, ({ contents }, index) => ({ contents, start: starts[index] ?? [] })),
    };
  } catch (error) {
    if (error instanceof Stop) return { ok: false, fault: error.fault };
    throw error;
  }
}

/** No template comes near it, and what recurses over nodes stays far from the end of the stack. */
const DEEPEST = 200;

/** About four million characters of a template, four times what AWS takes; twice as many would take seconds. */
const MOST_TOKENS = 1_000_000;

class Stop extends Error {
  readonly fault: Fault;

  constructor(fault: Fault) {
    super(fault.what);
    this.fault = fault;
  }
}

function tokensOf(text: string): readonly CST.Token[] {
  const parser = new Parser();
  // why: the parser takes a byte order mark for a column
  const mark = text.startsWith(BOM) ? BOM.length : 0;
  parser.offset = mark;
  const tokens: CST.Token[] = [];
  let count = 0;
  const take = (found: Iterable<CST.Token>) => {
    for (const token of found) {
      if (token.type === 'error') throw new Stop(faultOf(text, token.offset, 'UNEXPECTED_TOKEN'));
      tokens.push(token);
    }
  };
  for (const lexeme of new Lexer().lex(text.slice(mark))) {
    take(parser.next(lexeme));
    // why: while it is read, since a tree that is too deep can end the process once it is made
    if (parser.stack.length > DEEPEST) throw new Stop({ kind: 'syntax', offset: parser.offset, what: TOO_DEEP });
    if (++count > MOST_TOKENS) throw new Stop({ kind: 'too-big', offset: parser.offset, what: TOO_BIG });
  }
  take(parser.end());
  return tokens;
}

const TOO_DEEP = 'the values are nested too deeply to be a policy';
const TOO_BIG = 'the file has more than a million words and signs';

/** How the package says where a fault is: an offset, a range, or a token. */
type Place = number | readonly [number, ...number[]] | { readonly offset: number };

function composer(text: string): Composer {
  const made = new Composer({
    keepSourceTokens: true,
    uniqueKeys: false,
    schema: 'failsafe',
    resolveKnownTags: false,
  });
  let first: Fault | null = null;
  // why: the package collects an object for each error, and a hostile file has millions
  Reflect.set(made, 'onError', (place: Place, code: string, _: string, isWarning?: boolean) => {
    // why: a tag that YAML does not know is CloudFormation's
    if (isWarning && code === 'TAG_RESOLVE_FAILED') return;
    first ??= faultOf(text, offsetOf(place), code);
    throw new Stop(first);
  });
  return made;
}

function offsetOf(place: Place): number {
  if (typeof place === 'number') return place;
  return 'offset' in place ? place.offset : place[0];
}
