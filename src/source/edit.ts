import type { Span } from './tree';

/** A change to a text as a value: the span that goes and what comes in its place. */
export interface Edit extends Span {
  readonly text: string;
}

/** Applies edits that do not overlap, given in any order; throws when two overlap, since that is our bug. */
export function applyEdits(text: string, edits: readonly Edit[]): string {
  const ordered = [...edits].sort((a, b) => a.start - b.start || a.end - b.end);
  let at = 0;
  let out = '';
  for (const edit of ordered) {
    if (edit.start < at || edit.end < edit.start || edit.end > text.length) {
      throw new Error(`edits overlap or leave the text at offset ${edit.start}`);
    }
    out += text.slice(at, edit.start) + edit.text;
    at = edit.end;
  }
  return out + text.slice(at);
}

/** Edits in their order, those that follow each other without a gap as one. */
export function joinEdits(edits: readonly Edit[]): Edit[] {
  const out: Edit[] = [];
  for (const edit of [...edits].sort((a, b) => a.start - b.start || a.end - b.end)) {
    const previous = out.at(-1);
    if (previous && previous.end === edit.start) {
      out[out.length - 1] = { start: previous.start, end: edit.end, text: previous.text + edit.text };
    } else out.push(edit);
  }
  return out;
}
