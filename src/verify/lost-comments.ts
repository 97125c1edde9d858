import type { Edit } from '../source/edit';
import type { Span } from '../source/tree';
import type { Parts } from './parts';
import { merged, type Rooms } from './rooms';

/** A file whose comments are looked at, and the items that go from it. */
export interface Commented {
  readonly before: Parts;
  readonly after: Parts;
  readonly rooms: Rooms;
  readonly gone: readonly Span[];
}

/** Finds the first comment that an edit takes away though it belongs to nothing that goes, or the file's start where comments came or went otherwise; null where there is none. */
export function lostComment(file: Commented, ordered: readonly Edit[]): Span | null {
  const { before, after, gone } = file;
  if (before.comments.length + after.comments.length === 0) return null;
  const runs = runsOf(gone, file.rooms);
  let next = 0;
  let at = 0;
  let lost = 0;
  for (const comment of before.comments) {
    while (ordered[next] && (ordered[next] as Edit).end <= comment.start) next++;
    const edit = ordered[next];
    if (!edit || edit.start >= comment.end) continue;
    if (edit.text.includes(before.text.slice(comment.start, comment.end))) continue;
    while (runs[at] && (runs[at] as Run).room.end < comment.end) at++;
    const run = runs[at];
    if (!run || comment.start < run.room.start || !goesWith(file, run, comment)) return comment;
    lost++;
  }
  return after.comments.length === before.comments.length - lost ? null : { start: 0, end: 0 };
}

/** Neighbouring items that go, and the room around them. */
interface Run {
  readonly room: Span;
  readonly first: Span;
  readonly last: Span;
}

function runsOf(gone: readonly Span[], rooms: Rooms): readonly Run[] {
  const sorted = [...gone].sort((a, b) => a.start - b.start);
  let next = 0;
  return merged(sorted.map(item => rooms.ofItem(item))).map(room => {
    const first = sorted[next] ?? room;
    let last = first;
    for (let item = sorted[next]; item && item.end <= room.end; item = sorted[++next]) last = item;
    return { room, first, last };
  });
}

/**
 * What stands on the line of what stays above belongs to that, and so does what follows on lines of its own, unless the item's
 * comma is still to come, or it is indented below the item.
 */
function goesWith({ before: { text }, rooms }: Commented, { room, first, last }: Run, comment: Span): boolean {
  if (comment.start < first.start && room.start > 0) {
    const isBesideStaying = !rooms.isParted(room.start, comment.start);
    return !isBesideStaying || !rooms.isParted(comment.end, first.start);
  }
  const behind = rooms.around(last).end;
  const tail = text[behind] === ',' ? behind + 1 : last.end;
  if (!rooms.isParted(tail, comment.start)) return true;
  let dash = last.start - 1;
  while (/\s/.test(text[dash] ?? '')) dash--;
  return text[dash] === '-' && column(text, comment.start) > column(text, dash);
}

function column(text: string, offset: number): number {
  return offset - (text.lastIndexOf('\n', offset - 1) + 1);
}
