import type { StatementAnalysis } from '../analyse/analysis';
import { type Entry, readEntry } from '../iam/entry';
import { fold } from '../iam/name';
import { grants } from '../iam/pattern';

/**
 * The actions (full names) that a change adds to some statements and that stay although the evidence calls them unused, each
 * once; those that an older entry of the statement grants are among them only where an added entry names them.
 */
export function addedActions(statements: readonly StatementAnalysis[]): readonly string[] {
  const added = new Set<string>();
  for (const one of statements) {
    const left = one.reason === 'law' ? [] : (one.refinement?.left ?? []).filter(({ reason }) => reason === 'added');
    if (left.length === 0) continue;
    const isOlder = olderIn(one);
    for (const { action } of left) if (!isOlder(action)) added.add(action);
  }
  return [...added];
}

/** Tells whether an action of a statement was granted by an entry that stood before, and is named by none that is added. */
function olderIn({ refinement, evidence }: StatementAnalysis): (action: string) => boolean {
  const standing = evidence?.terms.standing;
  const old: Entry[] = [];
  const named = new Set<string>();
  for (const { entry } of refinement?.entries ?? []) {
    if (standing?.has(fold(entry))) old.push(readEntry(entry));
    else named.add(fold(entry));
  }
  const names = new Set(old.map(({ text }) => fold(text)));
  const patterns = old.filter(({ kind }) => kind === 'pattern').map(({ text }) => fold(text));
  const everything = old.some(({ kind }) => kind === 'all');
  return action => {
    const folded = fold(action);
    if (named.has(folded)) return false;
    return everything || names.has(folded) || patterns.some(pattern => grants(pattern, folded));
  };
}
