import { firstFrom, type LineRange } from './stretches';

/** A change as the new version shows it: lines that are new, or a place (behind line `last`) where lines went. */
export interface ChangedLines extends LineRange {
  readonly kind: 'added' | 'removed';
}

/** Whether a change, given in order, touches a stretch of lines; where lines only went, both that now meet must lie in the stretch. */
export function touches(changed: readonly ChangedLines[], lines: LineRange): boolean {
  const one = changed[firstFrom(changed, lines.first)];
  if (!one || one.first > lines.last) return false;
  // why: where lines went right behind the stretch, the next change begins behind it, too
  return one.kind === 'added' || one.first < lines.last;
}
