import type { Edit } from '../source/edit';
import type { Span } from '../source/tree';
import { inOrder, movedByte, movedSpans, place, within } from './edited-bytes';
import { type Grammar, readJson } from './json-value';
import { type Allowed, difference, isListChange, type ListChange, valueAt } from './same-tree';

/** A file before and after its edits, and what is said to become of its statements; all spans lie in `before`. */
export interface ClaimedText {
  readonly before: string;
  readonly after: string;
  readonly edits: readonly Edit[];
  readonly policies: readonly ClaimedPolicy[];
}

/** A policy document of the file, with all its statements. */
export interface ClaimedPolicy {
  /** JSON pointer of the document in the file, empty for the root. */
  readonly pointer: string;
  /** The list of statements, or null where a single statement stands by itself. */
  readonly list: Span | null;
  readonly statements: readonly ClaimedStatement[];
}

/** A statement and what becomes of it: the same, removed, or its action list replaced. */
export interface ClaimedStatement {
  /** Its place among the policy's statements before, from 0. */
  readonly index: number;
  readonly span: Span;
  /** The value of its `Action`, or null where it has none that can be edited. */
  readonly actions: Span | null;
  readonly outcome: 'same' | 'removed' | ListChange;
}

/** Law 5, only the list moved: the first place that shows otherwise, or null. */
export function misplacement(claim: ClaimedText): string | null {
  const { before, after, policies } = claim;
  const edits = inOrder(claim.edits);
  if (edits.length === 0 && before === after && policies.every(policy => policy.statements.every(isSame))) return null;
  const moved = movedByte(before, after, edits);
  if (moved !== null) return moved;
  const stray = strayEdit(policies, edits);
  if (stray !== undefined) return `an edit at ${place(before, stray.start)} of the text before`;
  const old = readJson(before);
  const now = old?.grammar(after) ?? null;
  if (old === null || now === null) return `the text ${old === null ? 'before' : 'after'} does not parse`;
  return changedTree(policies, old.value, now.value) ?? changedSlice(claim, edits, old.grammar);
}

function isSame(statement: ClaimedStatement): boolean {
  return statement.outcome === 'same';
}

/** The first edit that lies in no edited list, nor, where statements go, between the brackets around them, or undefined. */
function strayEdit(policies: readonly ClaimedPolicy[], ordered: readonly Edit[]): Edit | undefined {
  const rooms = policies.flatMap(({ list, statements }) => {
    const lists = statements.flatMap(({ actions, outcome }) =>
      typeof outcome === 'object' && actions ? [actions] : [],
    );
    if (list === null || !statements.some(({ outcome }) => outcome === 'removed')) return lists;
    const kept = statements.filter(({ outcome }) => outcome !== 'removed').map(({ span }) => span);
    return [...lists, ...between({ start: list.start + 1, end: list.end - 1 }, kept)];
  });
  rooms.sort((a, b) => a.start - b.start || a.end - b.end);
  let at = 0;
  return ordered.find(edit => {
    while (at < rooms.length && (rooms[at] as Span).end < edit.end) at++;
    const room = rooms[at];
    return room === undefined || !within(edit, room);
  });
}

/** What is left of a span once others, which do not overlap, are cut out of it. */
function between(whole: Span, parts: readonly Span[]): Span[] {
  const rooms: Span[] = [];
  let start = whole.start;
  for (const part of [...parts].sort((a, b) => a.start - b.start)) {
    rooms.push({ start, end: part.start });
    start = part.end;
  }
  rooms.push({ start, end: whole.end });
  return rooms;
}

function changedTree(policies: readonly ClaimedPolicy[], before: unknown, after: unknown): string | null {
  const changes = new Map<unknown, ListChange>();
  const removed = new Map<unknown, Set<number>>();
  for (const policy of policies) {
    const list = valueAt(before, `${policy.pointer}/Statement`);
    if (Array.isArray(list) !== (policy.list !== null)) return `${policy.pointer}/Statement`;
    for (const { index, outcome } of policy.statements) {
      if (outcome === 'same') continue;
      const statement = Array.isArray(list) ? list[index] : list;
      const pointer = Array.isArray(list) ? `${policy.pointer}/Statement/${index}` : `${policy.pointer}/Statement`;
      if (typeof statement !== 'object' || statement === null) return pointer;
      if (outcome === 'removed') {
        if (!Array.isArray(list)) return pointer;
        removed.set(list, (removed.get(list) ?? new Set<number>()).add(index));
      } else {
        if (!Object.hasOwn(statement, 'Action')) return `${pointer}/Action`;
        changes.set(statement, outcome);
      }
    }
  }
  const allowed: Allowed = { changes, removed };
  const found = difference(before, after, allowed);
  return found === '' ? 'the root of the file' : found;
}

/** Holds each edited list against its own stretch of text, since a parsed file hides a key that is written twice. */
function changedSlice({ before, after, policies }: ClaimedText, edits: readonly Edit[], grammar: Grammar) {
  const lists: { readonly span: Span; readonly change: ListChange }[] = [];
  for (const { actions, outcome } of policies.flatMap(policy => policy.statements)) {
    if (typeof outcome === 'string') continue;
    if (actions === null) return 'a list is said to change that cannot be edited';
    lists.push({ span: actions, change: outcome });
  }
  lists.sort((a, b) => a.span.start - b.span.start);
  const moved = movedSpans(
    lists.map(({ span }) => span),
    edits,
  );
  for (const [index, { span, change }] of lists.entries()) {
    const old = grammar(before.slice(span.start, span.end));
    const now = grammar(after.slice(moved[index]?.start, moved[index]?.end));
    if (old === null || now === null || !isListChange(old.value, now.value, change)) {
      return `${place(before, span.start)} of the text before`;
    }
  }
  return null;
}
