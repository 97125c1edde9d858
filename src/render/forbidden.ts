import type { ForbiddenEntry, Gate } from '../analyse/analysis';
import { quoted } from '../input/quoted';
import { code, prose } from './markup';
import { count } from './plain';

/** More entries than this are counted, not listed. */
const MOST_LISTED = 20;

/** What is wrong with an entry that contains a forbidden one, without its place. */
export function forbiddenWords({ entry, forbidden }: Pick<ForbiddenEntry, 'entry' | 'forbidden'>): string {
  return `${quoted(forbidden)} is forbidden and granted${entry === forbidden ? '' : ` by ${quoted(entry)}`}`;
}

/** The entries that fail a gate, as a list in Markdown; none where there is one, which the gate's sentence names. */
export function forbiddenList({ forbidden = [] }: Gate): readonly string[] {
  if (forbidden.length < 2) return [];
  const lines = forbidden
    .slice(0, MOST_LISTED)
    .map(one => `- ${code(`${one.path}:${one.line}`)}: ${prose(forbiddenWords(one))}`);
  const rest = forbidden.length - MOST_LISTED;
  return [[...lines, ...(rest > 0 ? [`- and ${count(rest, 'other entry', 'other entries')}`] : [])].join('\n')];
}
