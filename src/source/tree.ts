/** A stretch of a source text: UTF-16 offsets, end excluded; a byte order mark counts as one. */
export interface Span {
  readonly start: number;
  readonly end: number;
}

/** A list by its places alone: its own span and those of its items. */
export interface Items extends Span {
  readonly items: readonly Span[];
}

/** The place of a node without what it holds, so that a tree need not outlive its reading. */
export function spanOf({ start, end }: Span): Span {
  return { start, end };
}

/** A value in a source file, whatever the format: each reader produces this tree, and nothing after it knows the format. */
export type Node = MapNode | ListNode | StringNode | CallNode | OtherNode;

/** A mapping, its keys in their order as written. */
export interface MapNode extends Span {
  readonly kind: 'map';
  readonly entries: readonly MapEntry[];
  /** True where a key of YAML is no text (a collection, an alias, a tag) and so may be any; as a text it is `?` and its place. */
  readonly isOpen?: true;
}

/** One key of a mapping with its value; in HCL also a block, whose key is its type and whose value is its body. */
export interface MapEntry {
  readonly key: StringNode;
  readonly value: Node;
  /** The labels of an HCL block, `["aws_iam_role", "app"]`; absent for anything else. */
  readonly labels?: readonly string[];
}

/** A list, its items in their order as written. */
export interface ListNode extends Span {
  readonly kind: 'list';
  readonly items: readonly Node[];
}

/** A string; `value` is what it means (escapes decoded), the span holds it as written (quotes included). */
export interface StringNode extends Span {
  readonly kind: 'string';
  readonly value: string;
  /** Where its text stands letter by letter (a heredoc, a block scalar), so that a document in it can be read in place. */
  readonly inner?: Span;
}

/** A call whose arguments are written out: `jsonencode({…})` in HCL, a YAML tag (`!Sub "…"` is a call of `Sub`). */
export interface CallNode extends Span {
  readonly kind: 'call';
  readonly name: string;
  readonly args: readonly Node[];
}

/** Anything else: a number, a truth value, null, or an expression whose value the text does not tell. */
export interface OtherNode extends Span {
  readonly kind: 'other';
}

/** The value under a key of a mapping, by the key's exact spelling. */
export function member(node: MapNode, key: string): Node | undefined {
  const { entries } = node;
  // why: this is asked so often, before anything is compiled, that the plainest way is the fastest by far
  for (let at = 0; at < entries.length; at++) {
    const entry = entries[at] as MapEntry;
    if (entry.key.value === key) return entry.value;
  }
  return undefined;
}
