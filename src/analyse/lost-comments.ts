import type { BesideRule } from '../locate/keep-comments';
import type { Statement } from '../locate/statement';
import { isSettled } from '../refine/refine-list';
import type { Context, FileAnalysis, StatementAnalysis } from './analysis';
import { type Beside, besideOf } from './beside';
import { openFile } from './open-file';

/** What keep comments of a file no longer hold once its edits are made, since what they stand beside took them along. */
export interface LostComments {
  /** The rules with which what such a comment stands beside stays too, and the comment with it; null where they are so already. */
  readonly held: Beside['rules'] | null;
  /** The statements that another run would change then. */
  readonly unsettled: readonly StatementAnalysis[];
}

/**
 * Reads the comments of the edited text once more; null where what they keep in it stays kept. `written` are the rules as the comments
 * say them, `rules` those by which the file was refined.
 */
export function lostComments(
  file: FileAnalysis,
  written: Beside['rules'],
  rules: Beside['rules'],
  context: Context,
): LostComments | null {
  if (rules.size === 0 || file.edits.length === 0) return null;
  const after = openFile({ path: file.path, text: file.after });
  const now = besideOf(after.keeps, file.path, { ...context, stood: null });
  const lost = new Set<string>();
  const unsettled: StatementAnalysis[] = [];
  for (const [index, { statements }] of file.policies.entries()) {
    const standing = after.policies[index]?.statements ?? [];
    const staying = statements.filter(one => !(one.edited && one.verdict === 'emptied'));
    for (const [at, one] of staying.entries()) {
      const own = written.get(one.statement) ?? [];
      const left = standing[at] ? (now.rules.get(standing[at]) ?? []) : [];
      const kept = new Set(left.flatMap(rule => rule.actions));
      const missing = own.filter(rule => rule.actions.some(action => !kept.has(action)));
      if (missing.length === 0 || isStill(one, left, context)) continue;
      unsettled.push(one);
      for (const rule of missing) lost.add(keyOf(rule));
    }
  }
  return unsettled.length === 0 ? null : { held: holding(rules, lost), unsettled };
}

/** Whether a statement would stay as it is to be, by the comments that are left. */
function isStill(one: StatementAnalysis, left: readonly BesideRule[], { keeping }: Context): boolean {
  const { evidence, statement, refinement } = one;
  if (!evidence || !refinement) return true;
  const list = one.edited ? refinement.after : (statement.actions?.entries ?? []);
  const others = one.keep.filter(rule => !rule.beside);
  return isSettled(list, keeping.termsFor(evidence, [...others, ...left]));
}

function holding(rules: Beside['rules'], lost: ReadonlySet<string>): Beside['rules'] | null {
  let isMore = false;
  const held = new Map<Statement, readonly BesideRule[]>();
  for (const [statement, own] of rules) {
    const more = own.map(rule => {
      const near = lost.has(keyOf(rule)) ? rule.near.filter(entry => !rule.actions.includes(entry)) : [];
      isMore ||= near.length > 0;
      return near.length === 0 ? rule : { ...rule, actions: [...rule.actions, ...near] };
    });
    held.set(statement, more);
  }
  return isMore ? held : null;
}

/** A comment may give several rules, and one rule may hold for several statements. */
function keyOf({ line, column }: BesideRule): string {
  return `${line}:${column}`;
}
