import { quoted } from '../input/quoted';
import { DAY, formatDay } from '../input/time';
import { type Problem, problem } from '../problem';
import type { Configuration, KeepRule } from './configuration';

/** The keep rules that hold at a moment, and a warning for each that no longer does. */
export interface ActiveKeep {
  readonly rules: readonly KeepRule[];
  readonly problems: readonly Problem[];
}

/** Parts the keep rules of a configuration, none where there is no configuration, by a moment in milliseconds since the epoch. */
export function activeKeep(configuration: Configuration | null, asOf: number): ActiveKeep {
  const keep = configuration?.keep ?? [];
  return {
    rules: keep.filter(rule => !isOver(rule, asOf)),
    problems: keep.filter(rule => isOver(rule, asOf)).map(expiredKeep),
  };
}

/** Tells whether a rule no longer keeps at a moment. */
export function isOver({ until }: Pick<KeepRule, 'until'>, asOf: number): boolean {
  return until !== null && until <= asOf;
}

/** The last day on which a rule keeps, `2027-03-31`; null where it has no end. */
export function lastDay({ until }: Pick<KeepRule, 'until'>): string | null {
  return until === null ? null : new Date(until - DAY).toISOString().slice(0, 10);
}

/** What a message calls a rule: its first action, and its reason. */
export function keepWords({ actions, reason }: KeepRule): string {
  if (actions.length === 0) return `a statement as it is (${quoted(reason)})`;
  const more = actions.length > 1 ? ` and ${actions.length - 1} more` : '';
  return `${quoted(actions[0] ?? '')}${more} (${quoted(reason)})`;
}

/** The warning of a rule that no longer keeps. */
export function expiredKeep(rule: KeepRule): Problem {
  const { until, path, line, column } = rule;
  const last = formatDay((until ?? 0) - DAY);
  const message = `the rule that keeps ${keepWords(rule)} expired: its last day was ${last}`;
  return problem('warning', 'expired-keep', message, { path, line, column, help: 'remove it, or give it a later day' });
}
