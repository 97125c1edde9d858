import type { Edit } from '../source/edit';
import type { Span } from '../source/tree';
import { isWithin } from './claim';

/** The edits in the order of the text; an insertion stands before a replacement that starts at the same offset. */
export function inOrder(edits: readonly Edit[]): readonly Edit[] {
  return [...edits].sort((a, b) => a.start - b.start || a.end - b.end);
}

/**
 * Finds the first place where the text after is not the text before with the ordered edits applied, or where an edit
 * overlaps the one before it or leaves the text; null where there is none.
 */
export function movedByte(before: string, after: string, ordered: readonly Edit[]): string | null {
  let read = 0;
  let expected = '';
  for (const edit of ordered) {
    if (edit.start < read || edit.end < edit.start || edit.end > before.length) {
      return `an edit at ${place(before, edit.start)} of the text before overlaps another or leaves the text`;
    }
    expected += before.slice(read, edit.start) + edit.text;
    read = edit.end;
  }
  expected += before.slice(read);
  if (expected === after) return null;
  let at = 0;
  while (expected.charCodeAt(at) === after.charCodeAt(at)) at++;
  return `${place(after, at)} of the text after`;
}

/**
 * Where spans of the text before, ordered and apart from each other, lie in the text after; an insertion at either end of
 * one counts as inside.
 */
export function movedSpans(spans: readonly Span[], ordered: readonly Edit[]): readonly Span[] {
  let next = 0;
  let shift = 0;
  return spans.map(span => {
    let grown = 0;
    for (let edit = ordered[next]; edit !== undefined; edit = ordered[next]) {
      const growth = edit.text.length - (edit.end - edit.start);
      if (isWithin(edit, span)) grown += growth;
      else if (edit.end <= span.start) shift += growth;
      else break;
      next++;
    }
    const moved = { start: span.start + shift, end: span.end + shift + grown };
    shift += grown;
    return moved;
  });
}

/** Names an offset of a text for a reader, 1-based: `line 3, column 5`. */
export function place(text: string, offset: number): string {
  const lines = text.slice(0, Math.max(0, offset)).split('\n');
  return `line ${lines.length}, column ${(lines.at(-1) ?? '').length + 1}`;
}
