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
  if (!configuration) return { rules: [], problems: [] };
  const { keep, source } = configuration;
  return {
    rules: keep.filter(rule => !isOver(rule, asOf)),
    problems: keep.filter(rule => isOver(rule, asOf)).map(rule => expired(rule, source)),
  };
}

function isOver({ until }: KeepRule, asOf: number): boolean {
  return until !== null && until <= asOf;
}

function expired({ actions, reason, until, line }: KeepRule, path: string): Problem {
  const more = actions.length > 1 ? ` and ${actions.length - 1} more` : '';
  const last = formatDay((until ?? 0) - DAY);
  const message = `the rule that keeps ${quoted(actions[0] ?? '')}${more} (${quoted(reason)}) expired: its last day was ${last}`;
  const help = 'remove it, or give it a later `expires`';
  return problem('warning', 'expired-keep', message, { path, line, help });
}
