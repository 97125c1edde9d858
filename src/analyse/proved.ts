import type { Context, FileAnalysis, StatementAnalysis } from './analysis';
import type { Beside } from './beside';
import { lostComments } from './lost-comments';
import { type Breaches, breaches } from './prove';
import { statementsIn } from './statements-in';

/** A file of which no law is broken any more, and the laws that were. */
export interface Proved {
  readonly file: FileAnalysis;
  readonly violations: Breaches['violations'];
}

/** Refines a file by the rules of its comments, without the statements (by pointer) that must not be edited. */
export type Refine = (rules: Beside['rules'], withheld: ReadonlySet<string>) => FileAnalysis;

/** Refines until every law holds: a keep comment that would go holds what takes it along, and what breaks a law is withheld. */
export function proved(refine: Refine, beside: Beside, context: Context): Proved {
  const withheld = new Set<string>();
  const violations: Breaches['violations'][number][] = [];
  let { rules } = beside;
  for (;;) {
    const file = refine(rules, withheld);
    const found = breaches(file, context);
    if (found.withheld.size > 0) {
      for (const violation of found.violations) violations.push(violation);
      for (const pointer of found.withheld) withheld.add(pointer);
      continue;
    }
    const lost = lostComments(file, beside.rules, rules, context);
    if (lost === null) return { file, violations };
    if (lost.held) rules = lost.held;
    else {
      for (const one of lost.unsettled) violations.push(unsettled(one));
      for (const pointer of edited(file)) withheld.add(pointer);
    }
  }
}

function unsettled({ statement, keep }: StatementAnalysis): Breaches['violations'][number] {
  const actions = keep.filter(rule => rule.beside).flatMap(rule => rule.actions);
  return { statement, violation: { law: 'settled', witness: actions.join(', ') } };
}

function edited(file: FileAnalysis): readonly string[] {
  return statementsIn([file]).flatMap(one => (one.edited ? [one.statement.pointer] : []));
}
