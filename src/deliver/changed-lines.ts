import { structuredPatch } from 'diff';
import { firstFrom, type LineRange } from './stretches';

/** A change as the new version shows it: lines that are new, or a place (behind line `last`) where lines went. */
export interface ChangedLines extends LineRange {
  readonly kind: 'added' | 'removed';
}

/** Comparing costs the square of this; what differs in more lines counts as new from its first line to its last. */
const MOST_DIFFERENCES = 2_000;

/** The lines of the new version that a change touches, in order; all of them where there was no old version. */
export function changedLines(before: string | null, after: string): readonly ChangedLines[] {
  if (before === null) return [{ kind: 'added', first: 1, last: Number.MAX_SAFE_INTEGER }];
  const [old, fresh] = [bare(before), bare(after)];
  const patch = structuredPatch('a', 'b', old, fresh, '', '', { context: 0, maxEditLength: MOST_DIFFERENCES });
  if (!patch) return [betweenCommonEnds(old.split('\n'), fresh.split('\n'))];
  return patch.hunks.map(({ newStart, newLines }) =>
    newLines === 0
      ? { kind: 'removed', first: newStart - 1, last: newStart - 1 }
      : { kind: 'added', first: newStart, last: newStart + newLines - 1 },
  );
}

/** Without the commas at line ends: they come and go with the next item, which changes a line of its own. */
function bare(text: string): string {
  return text.replace(/,(?=\r?$)/gm, '');
}

function betweenCommonEnds(old: readonly string[], fresh: readonly string[]): ChangedLines {
  const most = Math.min(old.length, fresh.length);
  let head = 0;
  while (head < most && old[head] === fresh[head]) head++;
  let tail = 0;
  while (tail < most - head && old.at(-1 - tail) === fresh.at(-1 - tail)) tail++;
  const last = fresh.length - tail;
  return last > head ? { kind: 'added', first: head + 1, last } : { kind: 'removed', first: head, last: head };
}

/** Whether a change, given in order, touches a stretch of lines; where lines only went, both that now meet must lie in the stretch. */
export function touches(changed: readonly ChangedLines[], lines: LineRange): boolean {
  const one = changed[firstFrom(changed, lines.first)];
  if (!one || one.first > lines.last) return false;
  // why: where lines went right behind the stretch, the next change begins behind it, too
  return one.kind === 'added' || one.first < lines.last;
}
