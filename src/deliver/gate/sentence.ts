import type { ForbiddenEntry } from '../../analyse/analysis';
import type { FailOn } from '../../configuration/configuration';
import type { Limit } from '../../configuration/gate-rules';
import { quoted } from '../../input/quoted';
import type { Problem } from '../../problem';
import { forbiddenWords } from '../../render/forbidden';
import { count, grouped } from '../../render/plain';
import type { Counted, Tally } from './counting';
import type { Forbidden } from './forbid';
import type { Looked } from './looked';

type Rule = Exclude<FailOn, 'never'>;

/** Where a statement stands. */
export function placeOf({ file, one }: Looked): string {
  return at(file.path, one.line);
}

/** How many statements are meant, and where the first is. */
export function placesOf(words: string, [first, ...others]: readonly Looked[]): string {
  if (!first) return words;
  return others.length === 0 ? `${words}, in ${placeOf(first)}` : `${words}, the first in ${placeOf(first)}`;
}

/** Why a number of a limit says no. */
export function excessWords(limit: Limit, tally: Tally, passed: 'actions' | 'percent'): string {
  const rule = limit.failOn as Rule;
  const { guilty } = tally;
  const [first] = guilty;
  if (passed === 'actions' && limit.mostActions === 0 && first) return noneWords(rule, first, guilty.length - 1);
  const words = passed === 'actions' ? numberWords(rule, limit, tally) : shareWords(rule, limit, tally);
  const most = guilty.reduce((a, b) => (b.unused.length > a.unused.length ? b : a), guilty[0] as Counted);
  return `${words}: ${guilty.length > 1 ? 'the most ' : ''}in ${placeOf(most)}`;
}

/** Why something forbidden says no. */
export function breachWords([first, ...others]: readonly [ForbiddenEntry, ...ForbiddenEntry[]]): string {
  const more = others.length === 0 ? '' : `, and ${count(others.length, 'other entry', 'other entries')}`;
  return `${forbiddenWords(first)} in ${at(first.path, first.line)}${more}`;
}

/** Why expired keep rules say no. */
export function expiryWords([first, ...others]: readonly [Problem, ...Problem[]]): string {
  const more = others.length > 0 ? `, and ${count(others.length, 'other rule')} expired` : '';
  return `${first.message}, in ${at(first.path ?? '', first.line ?? 1)}${more}`;
}

/** What a limit found that holds. */
export function passedWords(limit: Limit, tally: Tally, { excused, breaches }: Forbidden): string {
  const rule = limit.failOn as Rule;
  const parts: string[] = [];
  if (limit.mostActions !== null) {
    parts.push(limit.mostActions === 0 ? NOTHING[rule] : numberWords(rule, limit, tally));
  }
  if (limit.mostPercent !== null) parts.push(shareWords(rule, limit, tally));
  const { declined } = tally;
  if (declined > 0 && parts.length > 0) {
    if (limit.mostActions === 0) parts[0] += `${rule === 'added' ? ' and' : ''} that nobody declined`;
    parts.push(`${count(declined, 'statement')} ${declined === 1 ? 'was' : 'were'} declined`);
  }
  const { owed } = tally;
  if (owed > 0 && limit.mostActions === 0) parts[0] += ` but what the baseline holds (${count(owed, 'unused action')})`;
  else if (owed > 0) parts.push(`${count(owed, 'unused action')} ${owed === 1 ? 'is' : 'are'} in the baseline`);
  if (limit.forbid.length > 0 && breaches.length === 0) {
    parts.push(
      `nothing forbidden is granted${excused > 0 ? ` but ${count(excused, 'entry', 'entries')} that may stay` : ''}`,
    );
  }
  return parts.join('; ');
}

function noneWords(rule: Rule, first: Counted, others: number): string {
  const [action = '', ...more] = first.unused;
  const actions = more.length > 0 ? `${quoted(action)} and ${count(more.length, 'more action')}` : quoted(action);
  return `${SOMETHING[rule]}: ${actions} in ${placeOf(first)}${others > 0 ? `, and ${count(others, 'other statement')}` : ''}`;
}

function numberWords(rule: Rule, { mostActions, levels }: Limit, { unused }: Tally): string {
  const actions = `${count(unused, 'unused action')}${levelWords(levels)}`;
  const are = `${actions} ${unused === 1 ? 'is' : 'are'}`;
  const granted = {
    added: `${are} granted that ${unused === 1 ? 'was' : 'were'} not granted before`,
    touched: `changed statements hold ${actions}`,
    any: `${are} granted`,
  };
  return `${granted[rule]}, ${grouped(mostActions ?? 0)} may be`;
}

function shareWords(rule: Rule, { mostPercent, levels }: Limit, { unused, granted }: Tally): string {
  const share = `${grouped(unused)} of ${count(granted, GRANTED[rule])}`;
  const shown = rule === 'touched' ? `${share} of changed statements` : share;
  return `${shown} ${unused === 1 ? 'is' : 'are'} unused${levelWords(levels)}, ${mostPercent} % may be`;
}

function levelWords(levels: Limit['levels']): string {
  return levels.length === 0 ? '' : ` (${levels.map(quoted).join(', ')})`;
}

function at(path: string, line: number): string {
  return `${quoted(path)}, line ${line}`;
}

const SOMETHING = {
  added: 'unused actions are granted that were not granted before',
  touched: 'a changed statement holds unused access',
  any: 'unused access is granted',
} as const;

const NOTHING = {
  added: 'no unused action is granted that was not granted before',
  touched: 'no changed statement holds unused access',
  any: 'no unused access is granted',
} as const;

const GRANTED = { added: 'newly granted action', touched: 'action', any: 'granted action' } as const;
