import { type ParseErrorCode, printParseErrorCode, visit } from 'jsonc-parser';
import { type Problem, problem } from '../problem';
import { jsonComments } from './json-comments';
import { jsonWriter } from './json-writer';
import { Lines } from './position';
import type { Source } from './source';
import type { ListNode, MapEntry, MapNode, Node, StringNode } from './tree';

const BOM = '\uFEFF';

/** Reads JSON, with comments and a byte order mark allowed, into the common tree; a syntax error comes back as a problem. */
export function readJson(text: string, path: string | null): Source {
  const builder = new Builder(text);
  let problems: readonly Problem[];
  try {
    problems = builder.read(path);
  } catch (error) {
    if (!(error instanceof TooDeep)) throw error;
    const at = new Lines(text).at(error.offset);
    problems = [syntax(path, at.line, at.column, 'the values are nested too deeply to be a policy')];
  }
  return {
    format: 'json',
    text,
    lines: new Lines(text),
    roots: problems.length > 0 || !builder.root ? [] : [builder.root],
    problems,
    duplicateKeys: builder.duplicates,
    shared: [],
    comments: () => jsonComments(text),
    writer: jsonWriter,
  };
}

/** No policy or template comes near it, and the recursive parser stays far from the end of the stack. */
const DEEPEST = 500;

class TooDeep extends Error {
  readonly offset: number;

  constructor(offset: number) {
    super('too deep');
    this.offset = offset;
  }
}

interface OpenMap {
  readonly kind: 'map';
  readonly start: number;
  readonly entries: MapEntry[];
  /** The keys of a mapping that has many; a short one is searched. */
  keys: Set<string> | null;
  key: StringNode | null;
}

interface OpenList {
  readonly kind: 'list';
  readonly start: number;
  readonly items: Node[];
}

/** Past so many keys a set is worth its making. */
const MANY_KEYS = 32;

function isKnown(map: OpenMap, key: string): boolean {
  if (map.entries.length < MANY_KEYS) return map.entries.some(entry => entry.key.value === key);
  map.keys ??= new Set(map.entries.map(entry => entry.key.value));
  const known = map.keys.has(key);
  map.keys.add(key);
  return known;
}

class Builder {
  root: Node | null = null;
  readonly duplicates: StringNode[] = [];
  readonly #text: string;
  readonly #shift: number;
  readonly #open: (OpenMap | OpenList)[] = [];

  constructor(text: string) {
    this.#text = text;
    this.#shift = text.startsWith(BOM) ? 1 : 0;
  }

  read(path: string | null): readonly Problem[] {
    const problems: Problem[] = [];
    const shift = this.#shift;
    visit(shift ? this.#text.slice(shift) : this.#text, {
      onObjectBegin: offset => {
        this.#push({ kind: 'map', start: offset + shift, entries: [], keys: null, key: null });
      },
      onObjectProperty: (value, offset, length) => {
        const map = this.#open.at(-1);
        if (map?.kind !== 'map') return;
        map.key = { kind: 'string', value, start: offset + shift, end: offset + shift + length };
        if (isKnown(map, value)) this.duplicates.push(map.key);
      },
      onObjectEnd: (offset, length) => this.#close(offset + shift + length),
      onArrayBegin: offset => {
        this.#push({ kind: 'list', start: offset + shift, items: [] });
      },
      onArrayEnd: (offset, length) => this.#close(offset + shift + length),
      onLiteralValue: (value, offset, length) => {
        const start = offset + shift;
        const end = start + length;
        this.#add(typeof value === 'string' ? { kind: 'string', value, start, end } : { kind: 'other', start, end });
      },
      onError: (error, offset) => {
        if (problems.length > 0) return;
        const at = new Lines(this.#text).at(offset + shift);
        problems.push(syntax(path, at.line, at.column, sentence(error)));
      },
    });
    return problems;
  }

  #push(open: OpenMap | OpenList): void {
    if (this.#open.length === DEEPEST) throw new TooDeep(open.start);
    this.#open.push(open);
  }

  #close(end: number): void {
    const open = this.#open.pop();
    if (open?.kind === 'map')
      this.#add({ kind: 'map', start: open.start, end, entries: open.entries } satisfies MapNode);
    else if (open) this.#add({ kind: 'list', start: open.start, end, items: open.items } satisfies ListNode);
  }

  #add(node: Node): void {
    const parent = this.#open.at(-1);
    if (!parent) this.root ??= node;
    else if (parent.kind === 'list') parent.items.push(node);
    else if (parent.key) {
      parent.entries.push({ key: parent.key, value: node });
      parent.key = null;
    }
  }
}

function syntax(path: string | null, line: number, column: number, what: string): Problem {
  return problem('error', 'syntax', `not valid JSON: ${what}`, {
    path,
    line,
    column,
    help: 'mend the file; until then nothing in it is analysed or changed',
  });
}

const SENTENCES: Readonly<Record<string, string>> = {
  InvalidSymbol: 'an unknown word stands here',
  InvalidNumberFormat: 'this is no number',
  PropertyNameExpected: 'the name of a key is expected here (a comma too many?)',
  ValueExpected: 'a value is expected here (a comma too many?)',
  ColonExpected: 'a colon is expected here',
  CommaExpected: 'a comma is expected here',
  CloseBraceExpected: 'a closing brace is missing',
  CloseBracketExpected: 'a closing bracket is missing',
  EndOfFileExpected: 'more text follows the end of the document',
  UnexpectedEndOfComment: 'a comment is not closed',
  UnexpectedEndOfString: 'a string is not closed',
  UnexpectedEndOfNumber: 'a number breaks off',
  InvalidUnicode: 'a `\\u` escape is broken',
  InvalidEscapeCharacter: 'an escape is not known',
  InvalidCharacter: 'a character is not allowed here',
};

function sentence(error: ParseErrorCode): string {
  const name = printParseErrorCode(error);
  return SENTENCES[name] ?? name;
}
