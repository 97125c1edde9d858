import type { Problem } from '../problem';
import type { Edit } from './edit';
import type { Format } from './format';
import type { Lines } from './position';
import type { Items, ListNode, Node, Span, StringNode } from './tree';

/** A source file as read: its text, its tree, and how to change lists in it. */
export interface Source extends SourceText {
  /** One for each document of the file; none where the text has a syntax error; then `problems` says where. */
  readonly roots: readonly Node[];
  readonly problems: readonly Problem[];
  /** Keys that stand twice in one mapping: such a document means different things to different readers. */
  readonly duplicateKeys: readonly StringNode[];
  /** Values that stand at several places of the document (YAML anchors that an alias names): changing one changes all. */
  readonly shared: readonly Span[];
  /** The comments of a text that can be read, signs included, in their order. Worked out when asked for. */
  readonly comments: () => readonly Span[];
}

/** The part of a source file that is needed once its statements are found. */
export interface SourceText {
  readonly format: Format;
  readonly text: string;
  readonly lines: Lines;
  readonly writer: Writer;
}

/** How a format writes a changed list; every method answers with edits that leave all else byte for byte. */
export interface Writer {
  /** Puts texts in the place of each item: null leaves an item as it is, an empty list removes it; one must remain. */
  replaceEntries(text: string, node: ListNode | StringNode, becomes: readonly (readonly string[] | null)[]): Edit[];
  /** Removes the items at the given places with what belongs to them; one must remain. */
  removeItems(text: string, list: Items, indexes: ReadonlySet<number>): Edit[];
  /** Where the edits of a list's entries, or of its removed items, may lie: its own span, and what of its surroundings goes with it. */
  reach(text: string, node: Items | StringNode): Span;
  /** How many characters of a span count for AWS: white space between values and comments do not. */
  size(text: string, span: Span): number;
}
