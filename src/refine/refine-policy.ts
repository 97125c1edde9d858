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
  const total = policy.list?.items.length ?? 1;
  const emptied = judged.filter(({ verdict }) => verdict === 'emptied').length;
  if (emptied < total) return judged;
  return judged.map(one => ({ ...one, edited: false, reason: 'last-statement' }));
}

function judge(statement: Statement, decide: (statement: Statement) => Terms | StatementReason): Judged {
  const judged = (verdict: Verdict, rest: Partial<Judged> = {}): Judged => ({
    statement,
    verdict,
    reason: null,
    edited: verdict === 'refined' || verdict === 'emptied',
    refinement: null,
    tooLarge: null,
    ...rest,
  });
  const { actions, blocked } = statement;
  if (blocked || !actions) return judged('declined', { reason: blocked ?? 'not-literal' });
  const terms = decide(statement);
  if (typeof terms === 'string') return judged('declined', { reason: terms });
  const refinement = refineList(actions.entries, terms);
  if (refinement.entries.every(({ kept }) => kept)) return judged('kept', { refinement });
  if (refinement.after.length === 0) return judged('emptied', { refinement });
  const after = compactLength(refinement.after);
  const before = after > MANAGED_POLICY_LIMIT ? compactLength(actions.entries) : after;
  if (after > before) return judged('declined', { reason: 'too-large', refinement, tooLarge: { before, after } });
  return judged('refined', { refinement });
}

function compactLength(entries: readonly string[]): number {
  return JSON.stringify(entries).length;
}
