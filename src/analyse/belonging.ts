import type { Place } from '../locate/owners';
import type { StatementReason } from '../locate/statement';
import type { Context, StatementAnalysis } from './analysis';
import { missingWords } from './missing';

/** Whose the statements of a policy are, what is missing where nobody can say what they use, and why they are left alone then. */
export interface Belonging extends Pick<StatementAnalysis, 'owners' | 'principals' | 'why' | 'evidence'> {
  readonly reason: StatementReason | null;
}

const IGNORED: Belonging = { owners: null, principals: [], why: null, evidence: null, reason: 'ignored' };

/** Finds whose a policy is and what is known of what they use. */
export function belongingOf(place: Place, context: Context): Belonging {
  if (context.ignored(place.path)) return IGNORED;
  const { owners, reason, why } = context.whose(place);
  if (!owners) return { owners, principals: [], why, evidence: null, reason: reason ?? 'unowned' };
  const principals = context.principalsOf(owners);
  const evidence = context.evidenceFor(owners);
  if (!evidence) return { owners, principals, evidence, why: missingWords(principals), reason: 'no-evidence' };
  return { owners, principals, evidence, why: null, reason: null };
}
