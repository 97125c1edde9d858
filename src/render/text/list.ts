import type { EntryOutcome } from '../../refine/refinement';
import { plain } from '../plain';
import { ENTRY_REASONS } from '../reasons';
import type { Paint } from './showing';

/** So many entries that stay, one after the other, are listed; more are counted. */
const MOST_KEPT = 3;

/** The diff of a list: what goes, what comes in its place, and what stays around it. */
export function listLines(entries: readonly EntryOutcome[], paint: Paint): readonly string[] {
  const lines: string[] = [];
  let kept: string[] = [];
  const flush = () => {
    if (kept.length <= MOST_KEPT) for (const line of kept) lines.push(line);
    else lines.push(paint('dim', `    … ${kept.length} entries that stay`));
    kept = [];
  };
  for (const entry of entries) {
    const text = plain(entry.entry);
    if (entry.kept && entry.reason === null) kept.push(`    ${text}`);
    else {
      flush();
      if (entry.kept && entry.reason) lines.push(`    ${text}${paint('dim', `  ${ENTRY_REASONS[entry.reason]}`)}`);
      else changeLines(entry, text, lines, paint);
    }
  }
  flush();
  return lines;
}

function changeLines(entry: EntryOutcome, text: string, lines: string[], paint: Paint): void {
  const share = `  ${entry.removed.length} of its ${entry.granted} actions unused`;
  lines.push(paint('red', `  - ${text}`) + (entry.granted > 1 ? paint('dim', share) : ''));
  for (const piece of entry.becomes) lines.push(paint('green', `  + ${plain(piece)}`));
  for (const holder of entry.coveredBy) lines.push(paint('dim', `    the rest is granted by ${plain(holder)}`));
}
