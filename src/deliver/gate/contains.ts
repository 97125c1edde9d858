import { readEntry } from '../../iam/entry';
import { entryWithin } from '../../iam/entry-within';
import type { Statement } from '../../locate/statement';
import { type Grants, remembering } from '../grants';

/** Whether an entry of a statement contains all that a forbidden one can grant; what cannot be decided counts as a yes. */
export function contains(entry: string, forbidden: string): boolean {
  return entryWithin(readEntry(forbidden), readEntry(entry)) !== false;
}

/** The same where a yes lets something by: what cannot be decided counts as a no. */
export function surelyContains(entry: string, forbidden: string): boolean {
  return entryWithin(readEntry(forbidden), readEntry(entry)) === true;
}

/** The entries, so far as they are written out, of a statement that grants identities something; none of any other. */
export function grantingEntries({ actions, written, blocked }: Statement): readonly string[] {
  const isGranting = blocked === null || blocked === 'shared' || blocked === 'not-literal';
  return isGranting ? (actions?.entries ?? written?.entries ?? []) : [];
}

/** Whether parts of what a statement grants are written nowhere that is read. */
export function isUnclear({ actions, written, blocked }: Statement): boolean {
  // why: with its list in hand it is something else of the statement, such as its effect, that may be anything
  return blocked === 'not-literal' && (actions !== null || written?.isAll !== true);
}

/** What some statements contain together: asked by a forbidden entry, each worked out once. */
export function containsOf(statements: readonly Statement[]): Grants {
  return remembering(forbidden =>
    statements.some(one => grantingEntries(one).some(entry => surelyContains(entry, forbidden))),
  );
}
