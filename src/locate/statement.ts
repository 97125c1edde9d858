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
  | 'last-statement'
  | 'law';

/** A policy document found in a file. */
export interface Policy {
  /** JSON pointer of the document inside its file; empty for the file itself. */
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
  /** JSON pointer inside its file, `/Statement/0`. */
  readonly pointer: string;
  readonly sid: string | null;
  readonly span: Span;
  /** The action list as written, or null where it cannot be edited. */
  readonly actions: ActionList | null;
  /** Why it must not be refined, whatever the evidence says; null where it may. */
  readonly blocked: Extract<
    StatementReason,
    'deny' | 'principal' | 'not-action' | 'not-literal' | 'boundary' | 'organization' | 'shared'
  > | null;
}

/** The value of `Action`: a string or a list of strings. */
export interface ActionList {
  readonly node: ListNode | StringNode;
  readonly entries: readonly string[];
}
