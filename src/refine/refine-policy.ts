import type { Policy, Statement, StatementReason } from '../locate/statement';
import type { Terms } from './draft';
import { refineList } from './refine-list';
import type { Refinement } from './refinement';

/** The verdict on a statement: what is to become of it, and why where nothing is. */
export type Verdict = 'refined' | 'kept' | 'emptied' | 'declined';

/** A statement with its verdict. */
export interface Judged {
  readonly statement: Statement;
  readonly verdict: Verdict;
  readonly reason: StatementReason | null;
  /** True when the text is to change: a refined statement, or an emptied one that can be removed. */
  readonly edited: boolean;
  /** What becomes of the list; null where nobody may say. */
  readonly refinement: Refinement | null;
  /** Characters of the list before and after, white space not counted, where that is why the statement is declined. */
  readonly tooLarge: { readonly before: number; readonly after: number } | null;
}

/** The characters that AWS allows a managed policy, white space not counted. */
export const MANAGED_POLICY_LIMIT = 6_144;

/** Judges every statement of a policy; `decide` gives the terms for a statement or the reason to leave it alone. */
export function refinePolicy(
  policy: Policy,
  decide: (statement: Statement) => Terms | StatementReason,
): readonly Judged[] {
  const judged = policy.statements.map(statement => judge(statement, decide));
  const rest = judged.filter(one => one.verdict !== 'emptied');
  // why: what only a condition brings in may be missing, and a policy without a statement is refused
  const stays = rest.some(one => one.statement.held !== 'conditional');
  return judged.map(one => {
    if (one.verdict !== 'emptied') return one;
    if (rest.length === 0) return { ...one, edited: false, reason: 'last-statement' };
    const reason = one.statement.held ?? (stays ? null : 'conditional');
    return reason ? { ...one, verdict: 'declined', edited: false, reason } : one;
  });
}

function judge(statement: Statement, decide: (statement: Statement) => Terms | StatementReason): Judged {
  const { actions, blocked } = statement;
  if (blocked || !actions) return declined(statement, blocked ?? 'not-literal');
  const terms = decide(statement);
  if (typeof terms === 'string') return declined(statement, terms);
  const refinement = refineList(actions.entries, terms);
  if (refinement.entries.every(({ kept }) => kept)) return judged(statement, 'kept', refinement);
  if (refinement.after.length === 0) return judged(statement, 'emptied', refinement);
  const after = compactLength(refinement.after);
  const before = after > MANAGED_POLICY_LIMIT ? compactLength(actions.entries) : after;
  return after > before
    ? declined(statement, 'too-large', refinement, { before, after })
    : judged(statement, 'refined', refinement);
}

function judged(statement: Statement, verdict: Verdict, refinement: Refinement): Judged {
  const edited = verdict !== 'kept';
  return { statement, verdict, reason: null, edited, refinement, tooLarge: null };
}

function declined(
  statement: Statement,
  reason: StatementReason,
  refinement: Refinement | null = null,
  tooLarge: Judged['tooLarge'] = null,
): Judged {
  return { statement, verdict: 'declined', reason, edited: false, refinement, tooLarge };
}

function compactLength(entries: readonly string[]): number {
  return JSON.stringify(entries).length;
}
