/** What is wrong with a YAML text: where, and the sentence that says it. */
export interface Fault {
  readonly kind: 'syntax' | 'too-big';
  readonly offset: number;
  readonly what: string;
}

const SENTENCES: Readonly<Record<string, string>> = {
  ALIAS_PROPS: 'an alias cannot have an anchor or a tag of its own',
  BAD_ALIAS: 'a name is expected here (write a `*` or `&` that is text in quotes)',
  BAD_COLLECTION_TYPE: 'the tag does not fit what it stands before',
  BAD_DIRECTIVE: 'the directive is not known',
  BAD_DQ_ESCAPE: 'an escape is not known',
  BAD_INDENT: 'the indentation does not fit (lines inside brackets must be indented deeper than the key before them)',
  BAD_PROP_ORDER: 'an anchor or a tag stands in the wrong place',
  BAD_SCALAR_START: 'text that begins with this character must be quoted',
  BLOCK_AS_IMPLICIT_KEY: 'a second key stands on the line of the first (quote text that holds `: `)',
  BLOCK_IN_FLOW: 'a list or mapping by indentation stands inside brackets',
  KEY_OVER_1024_CHARS: 'the key is longer than 1,024 characters',
  MULTILINE_IMPLICIT_KEY: 'the key does not stand on one line (a colon is missing?)',
  MULTIPLE_ANCHORS: 'a value has two anchors',
  MULTIPLE_TAGS: 'a value has two tags',
  TAB_AS_INDENT: 'a tab stands in the indentation',
  TAG_RESOLVE_FAILED: 'the tag cannot be read',
};

const UNCLOSED = 'the text ends too early (is a quote or a bracket not closed?)';
const CLOSES_NOTHING =
  'this closes nothing (lines inside brackets and quotes must be indented deeper than the key before them)';
const OTHER_DEPTH = 'this list item stands at another depth than the ones before it (indent the items of a list alike)';
const UNKNOWN = 'something is missing before this, or too much';

/** The fault that the parser names by a code; the text tells more where the code says little. */
export function faultOf(text: string, offset: number, code: string): Fault {
  if (offset >= text.trimEnd().length) return { kind: 'syntax', offset, what: UNCLOSED };
  if (code === 'BLOCK_AS_IMPLICIT_KEY' && /^ *-\s/.test(text.slice(offset))) {
    return { kind: 'syntax', offset, what: OTHER_DEPTH };
  }
  const rest = /[\]}"']/.test(text.charAt(offset)) ? CLOSES_NOTHING : UNKNOWN;
  return { kind: 'syntax', offset, what: SENTENCES[code] ?? rest };
}
