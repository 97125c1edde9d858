import { nearest } from '../configuration/nearest';
import { fold } from '../iam/name';
import type { Path } from '../input/place';
import { parseTime } from '../input/time';
import { type Outcome, refused } from './outcome';

/** A key that a report may leave out, where leaving it out says more is unused. */
export interface Optional {
  readonly key: string;
  /** What is lost when it is misspelled, behind `write KEY; without it`. */
  readonly without: string;
  /** Whether a value under another key must have been meant for this one. */
  readonly isMeant: (key: string, value: unknown) => boolean;
}

/** The refusal of an object that lacks a key and has another one that was probably meant to be it; null where none was. */
export function misspelled(
  value: Readonly<Record<string, unknown>>,
  { key, without, isMeant }: Optional,
  path: Path,
): Outcome<never> | null {
  // why: the CLI prints `null` for what is not there
  if ((value[key] ?? null) !== null) return null;
  const meant = Object.keys(value).find(
    one =>
      one !== key && (value[one] ?? null) !== null && (nearest(one, [fold(key)]) !== null || isMeant(one, value[one])),
  );
  return meant === undefined ? null : notSpelledSo([...path, meant], `write \`${key}\`; without it ${without}`);
}

/** The refusal of a key that is not spelled as AWS spells it. */
export function notSpelledSo(path: Path, help: string): Outcome<never> {
  return refused('this key is not spelled so', { path, help });
}

/** Tells a list, as those of unused actions are, whatever its key. */
export function isList(_: string, value: unknown): boolean {
  return Array.isArray(value);
}

/** Tells a timestamp under a key that begins as those of last uses do. */
export function isLastUse(key: string, value: unknown): boolean {
  return fold(key).startsWith('last') && typeof value === 'string' && parseTime(value) !== null;
}
