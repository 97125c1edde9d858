import type { Edit } from '../source/edit';
import type { Span } from '../source/tree';
import { type ClaimedPolicy, type ClaimedText, changesIn, isWithin } from './claim';
import { inOrder, movedByte, movedSpans, place } from './edited-bytes';
import { embeddedIn, type Found, findParts } from './found';
import { countBefore } from './in-order';
import { readerFor } from './judges';
import { lostComment } from './lost-comments';
import { childrenOf, type Part, type Parts } from './parts';
import { merged, Rooms } from './rooms';
import { difference } from './same-tree';

/** Law 5, only the list moved: the first place that shows otherwise, or null. */
export function misplacement(claim: ClaimedText): string | null {
  const { format, before, after, policies } = claim;
  if (claim.edits.length === 0 && before === after && policies.every(isSame)) return null;
  const edits = inOrder(claim.edits);
  const moved = movedByte(before, after, edits);
  if (moved !== null) return moved;
  const reader = readerFor(format, before);
  const old = reader?.(before);
  if (!reader || !old) return 'the text before does not parse';

  const embedded = format === 'json' ? new Map<ClaimedPolicy, number>() : embeddedIn(old, policies.filter(isChanged));
  const changes = changesIn(policies.filter(policy => !embedded.has(policy)));
  if ('start' in changes) return witness(before, changes);
  const found = findParts(old, changes);
  if ('start' in found) return witness(before, found);
  const rooms = new Rooms(old);
  const documents = [...embedded.keys()].map(({ document }) => document);
  const stray = strayEdit(roomsOf(claim, old, found, rooms).concat(documents), edits);
  if (stray) return `an edit at ${witness(before, stray)}`;
  const now = reader(after);
  if (!now) return 'the text after does not parse';

  const strings = movedStrings(old, new Set(embedded.values()), edits);
  const changed =
    difference(old, now, { found, strings }) ??
    lostComment({ before: old, after: now, rooms, gone: goneIn(old, found, rooms) }, edits);
  return changed ? witness(before, changed) : insideStrings(claim, [...embedded.keys()], edits);
}

function isSame({ statements }: ClaimedPolicy): boolean {
  return statements.every(({ outcome }) => outcome === 'same');
}

function isChanged(policy: ClaimedPolicy): boolean {
  return !isSame(policy);
}

function witness(text: string, { start }: Span): string {
  return `${place(text, start)} of the text before`;
}

/** Where edits may lie: in JSON and HCL in the list itself; in YAML, where lists have no end of their own, up to what is next to it. */
function roomsOf({ format }: ClaimedText, { parts }: Parts, found: readonly Found[], rooms: Rooms): readonly Span[] {
  const ofLists = found.flatMap(({ span, change }) => {
    if (!change) return [];
    return [format === 'yaml' ? rooms.around(span) : span];
  });
  const ofItems = found.flatMap(({ index, change }) => {
    const item = change ? undefined : parts[index];
    return item ? [rooms.ofItem(rooms.whole(item))] : [];
  });
  return [...ofLists, ...merged(ofItems)];
}

/** The first edit that lies in no room, or undefined. */
function strayEdit(rooms: readonly Span[], ordered: readonly Edit[]): Edit | undefined {
  const sorted = [...rooms].sort((a, b) => a.start - b.start);
  return ordered.find(edit => {
    // why: a room holds a value and ends where the next value begins, so that of the rooms before an edit the last reaches furthest
    const room = sorted[countBefore(sorted.length, index => (sorted[index] as Span).start <= edit.start) - 1];
    return room === undefined || !isWithin(edit, room);
  });
}

/** The items that go, entries and statements. */
function goneIn({ parts }: Parts, found: readonly Found[], rooms: Rooms): readonly Span[] {
  return found.flatMap(({ index, change }) => {
    const items = childrenOf(parts, index);
    const gone = change ? change.gone.flatMap(at => items[at] ?? []) : [index];
    return gone.map(at => rooms.whole(parts[at] as Part));
  });
}

function movedStrings(
  { parts }: Parts,
  indexes: ReadonlySet<number>,
  ordered: readonly Edit[],
): ReadonlyMap<number, Span> {
  const sorted = [...indexes].sort((a, b) => a - b);
  const spans = movedSpans(
    sorted.flatMap(index => parts[index] ?? []),
    ordered,
  );
  return new Map(sorted.map((index, at) => [index, spans[at] ?? { start: 0, end: 0 }]));
}

/** Holds each document in a string to the law by itself: outside of its lists not a byte of the string moves. */
function insideStrings(
  { before, after }: ClaimedText,
  policies: readonly ClaimedPolicy[],
  ordered: readonly Edit[],
): string | null {
  const sorted = [...policies].sort((a, b) => a.document.start - b.document.start);
  const moved = movedSpans(
    sorted.map(({ document }) => document),
    ordered,
  );
  for (const [index, policy] of sorted.entries()) {
    const { document } = policy;
    const now = moved[index] ?? document;
    const found = misplacement({
      format: 'json',
      before: before.slice(document.start, document.end),
      after: after.slice(now.start, now.end),
      edits: ordered.flatMap(edit => (isWithin(edit, document) ? [{ ...edit, ...shifted(edit, document.start) }] : [])),
      policies: [inside(policy)],
    });
    if (found !== null) return `${found}, in the document at ${witness(before, document)}`;
  }
  return null;
}

function inside({ document, list, statements }: ClaimedPolicy): ClaimedPolicy {
  const by = document.start;
  return {
    document: shifted(document, by),
    list: list && { ...shifted(list, by), items: list.items.map(item => shifted(item, by)) },
    statements: statements.map(one => ({
      ...one,
      span: shifted(one.span, by),
      actions: one.actions && shifted(one.actions, by),
    })),
  };
}

function shifted({ start, end }: Span, by: number): Span {
  return { start: start - by, end: end - by };
}
