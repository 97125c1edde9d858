import { ACCESS_LEVELS, type AccessLevel } from '../iam/access-level';
import { readEntry } from '../iam/entry';
import { quoted } from '../input/quoted';
import { nearest } from './nearest';

/** What is wrong with a value, and what to write. */
export interface Fault {
  readonly message: string;
  readonly help: string;
}

/** More unused actions than this nobody would allow. */
export const MOST_ACTIONS = 999_999;

/** A whole number as it may be written, without a sign, an exponent or zeros before it; null for anything else. */
export function wholeNumber(text: string, most: number): number | null {
  return /^(?:0|[1-9]\d{0,8})$/.test(text) && Number(text) <= most ? Number(text) : null;
}

/** An access level, or why a text is none. */
export function readLevel(text: string): AccessLevel | Fault {
  const found = ACCESS_LEVELS.find(one => one === text);
  if (found) return found;
  const meant = nearest(text, ACCESS_LEVELS);
  const all = ACCESS_LEVELS.map(one => `\`${one}\``).join(', ');
  return { message: `${quoted(text)} is no access level`, help: meant ? `write \`${meant}\`` : `give some of ${all}` };
}

/** What is wrong with an entry that is to be forbidden; null where nothing is. */
export function forbidFault(text: string): Fault | null {
  if (readEntry(text).kind !== 'invalid') return null;
  return {
    message: `${quoted(text)} is no entry of an action list`,
    help: 'write `*`, `iam:*` or `s3:Delete*`; `*` and `?` may stand in the action only',
  };
}
