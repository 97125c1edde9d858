import type { StatementAnalysis } from '../analyse/analysis';
import type { EntryOutcome } from '../refine/refinement';
import { principalNames } from './evidence';
import { code } from './markup';
import { count } from './plain';
import { STATEMENT_REASONS } from './reasons';
import { removedActions } from './totals';

/** The first line about a statement: what goes and by whose evidence, `` `s3:Get*`: 22 of its 63 actions were not used by `MyRole` ``. */
export function title(one: StatementAnalysis): string {
  const changed = (one.refinement?.entries ?? []).filter(entry => !entry.kept);
  const by = unusedBy(one);
  if (one.verdict === 'emptied') {
    if (!one.edited) return `Nothing that this policy allows was used${by}: detach or delete it`;
    return `Nothing that this statement allows was used${by}`;
  }
  const [first] = changed;
  if (changed.length === 1 && first && first.granted > 1) {
    return `${code(first.entry)}: ${first.removed.length} of its ${first.granted} actions ${was(first)} not used${by}`;
  }
  const gone = removedActions(one);
  const subject = changed.length === 1 && first ? code(first.entry) : count(gone.length, 'action');
  return `${subject} ${gone.length === 1 ? 'was' : 'were'} not used${by}`;
}

/** What a declined statement is said to be, for a list of what was left alone. */
export function whyDeclined(one: StatementAnalysis): string {
  const sizes = one.tooLarge ? ` (${one.tooLarge.before} characters would become ${one.tooLarge.after})` : '';
  return `${one.reason ? STATEMENT_REASONS[one.reason] : 'left alone'}${sizes}`;
}

function unusedBy(one: StatementAnalysis): string {
  const names = one.evidence ? principalNames(one.evidence) : [];
  return names.length === 0 ? '' : ` by ${names.map(code).join(' or ')}`;
}

function was(entry: EntryOutcome): string {
  return entry.removed.length === 1 ? 'was' : 'were';
}
