import type { ForbiddenEntry, Gate } from '../analyse/analysis';
import { quoted } from '../input/quoted';
import { code, prose } from './markup';
import { count, plain } from './plain';

/** More entries than this are counted, not listed. */
const MOST_LISTED = 20;

/** What is wrong with an entry that contains a forbidden one, without its place. */
export function forbiddenWords({ entry, forbidden }: Pick<ForbiddenEntry, 'entry' | 'forbidden'>): string {
  return `${quoted(forbidden)} is forbidden and granted${entry === forbidden ? '' : ` by ${quoted(entry)}`}`;
}

/** The entries that fail a gate, as a list in Markdown; none where there is one, which the gate's sentence names. */
export function forbiddenList(gate: Gate): readonly string[] {
  const lines = listed(gate, (place, words) => `- ${code(place)}: ${prose(words)}`, '- ');
  return lines.length === 0 ? [] : [lines.join('\n')];
}

/** The same as lines of text. */
export function forbiddenLines(gate: Gate): readonly string[] {
  return listed(gate, (place, words) => `  ${plain(place)}: ${words}`, '  ');
}

function listed(
  { forbidden = [] }: Gate,
  line: (place: string, words: string) => string,
  lead: string,
): readonly string[] {
  if (forbidden.length < 2) return [];
  const lines = forbidden.slice(0, MOST_LISTED).map(one => line(`${one.path}:${one.line}`, forbiddenWords(one)));
  const rest = forbidden.length - MOST_LISTED;
  const more = `${lead}and ${count(rest, 'other entry', 'other entries')}: the JSON result has all of them`;
  return rest > 0 ? [...lines, more] : lines;
}
