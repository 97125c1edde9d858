import type { Catalogue } from '../../catalogue/universe';
import { type Entry, isEntry, readEntry } from '../../iam/entry';
import { entryWithin } from '../../iam/entry-within';
import { entryGrants } from '../../iam/granting';
import type { Statement } from '../../locate/statement';
import { grantedActions } from '../../refine/granted';
import { type Grants, remembering } from '../grants';

/**
 * Tells of entries of statements whether they contain a forbidden one: all that it can ever grant, or all that it grants of
 * the actions that are known. What cannot be decided counts as a yes.
 */
export function containing(forbidden: string, universe: Catalogue): (entry: string) => boolean {
  const inner = nonEmpty(readEntry(forbidden));
  const known =
    inner.kind !== 'pattern'
      ? []
      : grantedActions(inner, universe).flatMap(({ service, actions }) =>
          actions.map(({ folded }) => `${service.key}:${folded}`),
        );
  return entry => {
    const outer = readEntry(entry);
    if (entryWithin(inner, outer) !== false) return true;
    return known.length > 0 && known.every(action => entryGrants(outer, action));
  };
}

/** Whether an entry contains all that a forbidden one can grant, where a yes lets something by: what cannot be decided counts as a no. */
export function surelyContains(entry: string, forbidden: string): boolean {
  return entryWithin(nonEmpty(readEntry(forbidden)), readEntry(entry)) === true;
}

/** The same entry where it is a pattern that would fit the empty name, which no action has. */
function nonEmpty(entry: Entry): Entry {
  return entry.kind === 'pattern' && /^\*+$/.test(entry.pattern) ? { ...entry, pattern: '?*' } : entry;
}

/** The entries, so far as they are written out, of a statement that grants identities something; none of any other. */
export function grantingEntries({ actions, written, blocked }: Statement): readonly string[] {
  const isGranting = blocked === null || blocked === 'shared' || blocked === 'not-literal';
  return isGranting ? (actions?.entries ?? written?.entries ?? []) : [];
}

/** Whether it is unclear if a statement grants anything at all, though its list is written out: its effect or its principal may be anything. */
export function isDoubtful({ actions, blocked }: Statement): boolean {
  return blocked === 'not-literal' && actions !== null;
}

/** Whether parts of what a statement grants are written nowhere that is read, or in no form that IAM knows. */
export function isUnclear(statement: Statement): boolean {
  const { written, blocked } = statement;
  const isOpen = blocked === 'not-literal' && (isDoubtful(statement) || written?.isAll !== true);
  return isOpen || holdsGarbled(statement);
}

/** Whether an entry has wildcards, and not where IAM knows them: nobody can say what it grants. */
function isGarbled(entry: string): boolean {
  return !isEntry(entry) && /[*?]/.test(entry);
}

/** Whether a statement holds an entry with wildcards where IAM knows none. */
export function holdsGarbled(statement: Statement): boolean {
  return grantingEntries(statement).some(isGarbled);
}

/** What some statements surely contain together: asked by an entry, each worked out once. */
export function containsOf(statements: readonly Statement[]): Grants {
  const sure = statements.filter(one => !isDoubtful(one)).map(grantingEntries);
  return remembering(forbidden => sure.some(entries => entries.some(entry => surelyContains(entry, forbidden))));
}
