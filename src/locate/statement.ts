import type { Problem } from '../problem';
import type { Writer } from '../source/source';
import type { Items, ListNode, Span, StringNode } from '../source/tree';

/** Why a statement is left as it is; a closed list that the JSON output shows. */
export type StatementReason =
  | 'deny'
  | 'principal'
  | 'not-action'
  | 'not-literal'
  | 'boundary'
  | 'organization'
  | 'shared'
  | 'unowned'
  | 'no-evidence'
  | 'owners-disagree'
  | 'ignored'
  | 'too-large'
  | 'conditional'
  | 'last-statement'
  | 'law';

/** The policy documents of a source file and the trouble met in them. */
export interface Located {
  readonly policies: readonly Policy[];
  readonly problems: readonly Problem[];
}

/** Why a statement must not be refined, whatever the evidence says. */
export type BlockedBy = Extract<
  StatementReason,
  'deny' | 'principal' | 'not-action' | 'not-literal' | 'boundary' | 'organization' | 'shared'
>;

/** A policy document found in a file. */
export interface Policy {
  /**
   * JSON pointer of the document inside its file, empty for the file itself; of the list or the statement where these stand
   * without a document. A YAML tag counts as what it abbreviates (`!If` is `Fn::If`), the document in a string goes on from
   * the string's own pointer, and in a file of several documents the first token is the document's number, from 0.
   */
  readonly pointer: string;
  readonly document: Span;
  /** The list that holds the statements, or null where a single statement stands by itself. */
  readonly list: Items | null;
  readonly statements: readonly Statement[];
  /** Writes its lists: that of the file, or of the document that stands inside a string of it. */
  readonly writer: Writer;
}

/** A statement found in a policy document. */
export interface Statement {
  /** Its place among the policy's statements, from 0. */
  readonly index: number;
  /** JSON pointer inside its file, `/Statement/0`, in the form of the policy's. */
  readonly pointer: string;
  readonly sid: string | null;
  readonly span: Span;
  /** The action list as written, or null where it cannot be edited. */
  readonly actions: ActionList | null;
  /** What is known of the list where `actions` is null; absent where nothing is. */
  readonly written?: Written;
  /** Why it must not be refined; null where it may. */
  readonly blocked: BlockedBy | null;
  /** Why it stays where it is though nothing in it is used; absent where it may go with its place in the list. */
  readonly held?: Extract<StatementReason, 'conditional' | 'shared'>;
}

/** The entries of a list that cannot be edited, so far as they are written out. */
export interface Written {
  readonly entries: readonly string[];
  /** Whether these are all of them. */
  readonly isAll: boolean;
}

/** The value of `Action`: a string or a list of strings. */
export interface ActionList {
  readonly node: ListNode | StringNode;
  readonly entries: readonly string[];
}
