import { expiredKeep, isOver } from '../configuration/active-keep';
import type { BesideRule, KeepComments } from '../locate/keep-comments';
import type { Statement } from '../locate/statement';
import type { Problem } from '../problem';
import type { Context } from './analysis';
import { actionsOf } from './keeping';

/** The rules beside the statements of a file that hold today, and what is to be said of all of them. */
export interface Beside {
  readonly rules: ReadonlyMap<Statement, readonly BesideRule[]>;
  readonly problems: readonly Problem[];
}

/** Parts what stands beside statements by what holds today; where only what stood before counts, nothing else does. */
export function besideOf(read: KeepComments, path: string, { asOf, stood }: Pick<Context, 'asOf' | 'stood'>): Beside {
  const expired = new Map<string, Problem>();
  const rules = new Map<Statement, readonly BesideRule[]>();
  for (const [statement, beside] of read.rules) {
    for (const rule of beside.filter(one => isOver(one, asOf))) {
      expired.set(`${rule.line}:${rule.column}`, expiredKeep(rule));
    }
    const holding = beside.filter(rule => !isOver(rule, asOf));
    const counted = stood ? holding.flatMap(rule => before(rule, path, stood) ?? []) : holding;
    if (counted.length > 0) rules.set(statement, counted);
  }
  return { rules, problems: [...read.problems, ...expired.values()] };
}

/** The actions that comments name to be kept today. */
export function namedBeside(files: readonly { readonly keeps: KeepComments }[], asOf: number): readonly string[] {
  const rules = files.flatMap(({ keeps }) => [...keeps.rules.values()].flat());
  return actionsOf(rules.filter(rule => !isOver(rule, asOf)));
}

/** A rule as far as it stood before the change: its comment, what it is beside, and the entries that it keeps without naming them. */
function before(rule: BesideRule, path: string, stood: NonNullable<Context['stood']>): BesideRule | null {
  if (!rule.lines.every(({ first, last }) => stood(path, first, last))) return null;
  const { first, last } = rule.around;
  const whole = rule.whole === true && stood(path, first, last);
  if (rule.entries.length === 0) return { ...rule, whole };
  const entries = rule.entries.filter(({ line }) => stood(path, line, line));
  return entries.length === 0 ? null : { ...rule, whole, actions: entries.map(({ text }) => text) };
}
