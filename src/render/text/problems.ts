import type { Problem } from '../../problem';
import { count, plain } from '../plain';
import type { Paint } from './showing';

const COLOURS = { error: 'red', warning: 'yellow', note: 'dim' } as const;

/** Past so many entries that the catalogue does not know they are counted, not listed. */
const MOST_UNKNOWN = 3;

/** All problems, of which those that only say what the catalogue does not know are counted where they are many; none where there are none. */
export function problemBlock(problems: readonly Problem[], paint: Paint): readonly string[] {
  const unknown = problems.filter(one => one.code === 'unknown-action');
  const told = unknown.length > MOST_UNKNOWN ? problems.filter(one => one.code !== 'unknown-action') : problems;
  const rest =
    told.length === problems.length
      ? []
      : [
          `${paint('dim', 'note')}: ${count(unknown.length, 'entry', 'entries')} unknown to the catalogue stay; the JSON result lists them`,
        ];
  const lines = [...told.map(one => problemLines(one, paint)), ...rest];
  return lines.length === 0 ? [] : [lines.join('\n')];
}

/** A problem on two lines: where and what, then what to do. */
export function problemLines(one: Problem, paint: Paint): string {
  const place = [one.path === null ? null : plain(one.path), one.line, one.column].filter(part => part !== null);
  const where = place.length > 0 ? `${place.join(':')}: ` : '';
  const help = one.help === null ? '' : `\n  ${plain(one.help)}`;
  return `${where}${paint(COLOURS[one.severity], one.severity)}: ${plain(one.message)}${help}`;
}
