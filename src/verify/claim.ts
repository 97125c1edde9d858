import type { Edit } from '../source/edit';
import type { Items, Span } from '../source/tree';
import type { Written } from './judges';

/** A file before and after its edits, and what is said to become of its statements; all spans lie in `before`. */
export interface ClaimedText {
  readonly format: Written;
  readonly before: string;
  readonly after: string;
  readonly edits: readonly Edit[];
  readonly policies: readonly ClaimedPolicy[];
}

/** A policy document of the file, with all its statements. */
export interface ClaimedPolicy {
  /** Where it stands, in a string too. */
  readonly document: Span;
  /** The list of statements, or null where a single statement stands by itself. */
  readonly list: Items | null;
  readonly statements: readonly ClaimedStatement[];
}

/** A statement and what becomes of it: the same, removed, or its action list replaced. */
export interface ClaimedStatement {
  /** Its place among the items of the policy's list, from 0. */
  readonly index: number;
  readonly span: Span;
  /** The value of its `Action`, or null where it has none that can be edited. */
  readonly actions: Span | null;
  readonly outcome: 'same' | 'removed' | ListChange;
}

/** The action list of an edited statement, before and after. */
export interface ListChange {
  readonly before: readonly string[];
  readonly after: readonly string[];
  /** The places of the entries before that nothing follows. */
  readonly gone: readonly number[];
}

/** What is said to change: lists, and items that go. */
export interface Changes {
  readonly lists: readonly { readonly span: Span; readonly change: ListChange }[];
  readonly removed: readonly Span[];
}

/** Draws what changes from the claims about policies; the place of a claim that makes no sense, or that leaves a list empty. */
export function changesIn(policies: readonly ClaimedPolicy[]): Changes | Span {
  const lists: Changes['lists'][number][] = [];
  const removed: Span[] = [];
  for (const { list, statements } of policies) {
    const changed = statements.filter(({ outcome }) => outcome !== 'same');
    for (const { index, span, actions, outcome } of changed) {
      const item = list ? list.items[index] : span;
      if (!item || !isWithin(span, item)) return span;
      if (typeof outcome === 'object') {
        if (!actions || !isWithin(actions, span)) return span;
        lists.push({ span: actions, change: outcome });
      } else if (list) removed.push(item);
      else return span;
    }
    if (list && changed.filter(({ outcome }) => outcome === 'removed').length === list.items.length) return list;
  }
  return { lists, removed };
}

/** Tells whether one span lies within another, ends included. */
export function isWithin(inner: Span, outer: Span): boolean {
  return inner.start >= outer.start && inner.end <= outer.end;
}
