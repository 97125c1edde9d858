import type { Owners } from '../locate/owners';
import type { StatementReason } from '../locate/statement';
import type { EntryReason } from '../refine/refinement';

/** Why a statement is left as it is, in words that end a sentence. */
export const STATEMENT_REASONS: Readonly<Record<StatementReason, string>> = {
  deny: 'it is a Deny: only Allow is refined',
  principal: 'it has a principal: a trust or resource policy',
  'not-action': 'NotAction grants all but what it lists',
  'not-literal': 'its actions, its effect or its principal are not written out',
  boundary: 'it limits what a principal may do, and grants nothing',
  organization: 'a policy of the organization limits what accounts may do, and grants nothing',
  shared: 'it counts at another place too, by an alias or a name',
  unowned: 'nobody says whose policy it is',
  'no-evidence': 'no report covers its principal',
  'owners-disagree': 'the configuration and the source name different principals',
  ignored: 'ignored by the configuration',
  'too-large': 'the new list would not fit a managed policy',
  conditional: 'nothing in it is used, but a condition or a template decides what stands there',
  'last-statement': 'nothing in the policy is used: detach or delete it',
  law: 'the answer could not be proved',
};

/** How the principals of a statement were found, in words of their own. */
export function foundWords({ by, how }: Owners): string {
  if (by === 'principal') return 'given as `principal`';
  return by === 'source' ? `the source: ${how}` : how;
}

/** Why an entry or an action stays although it is not used, in words that end a sentence. */
export const ENTRY_REASONS: Readonly<Record<EntryReason, string>> = {
  unknown: 'not in the catalogue',
  'catalogue-old': 'the catalogue is too old to split it',
  'keep-rule': 'kept by a rule',
  added: 'granted by an entry that this pull request adds',
  'in-window': 'used inside the window, or not watched for all of it',
};
