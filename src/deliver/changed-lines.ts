import { structuredPatch } from 'diff';

/** Lines of a file's new version, first and last included. */
export interface LineRange {
  readonly first: number;
  readonly last: number;
}

/** A change as the new version shows it: lines that are new, or a place (behind line `last`) where lines went. */
export interface ChangedLines extends LineRange {
  readonly kind: 'added' | 'removed';
}

/** The lines of the new version that a change touches; all of them where there was no old version. */
export function changedLines(before: string | null, after: string): readonly ChangedLines[] {
  if (before === null) return [{ kind: 'added', first: 1, last: Number.MAX_SAFE_INTEGER }];
  return structuredPatch('a', 'b', bare(before), bare(after), '', '', { context: 0 }).hunks.map(
    ({ newStart, newLines }) =>
      newLines === 0
        ? { kind: 'removed', first: newStart - 1, last: newStart - 1 }
        : { kind: 'added', first: newStart, last: newStart + newLines - 1 },
  );
}

/** Without the commas at line ends: they come and go with the next item, which changes a line of its own. */
function bare(text: string): string {
  return text.replace(/,(?=\r?$)/gm, '');
}

/** Whether a change touches a stretch of lines; where lines only went, both that now meet must lie in the stretch. */
export function touches(changed: readonly ChangedLines[], lines: LineRange): boolean {
  return changed.some(({ kind, first, last }) =>
    kind === 'added' ? first <= lines.last && last >= lines.first : first >= lines.first && first < lines.last,
  );
}
