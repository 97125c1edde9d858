import type { Change, FileAnalysis, StatementAnalysis } from '../analyse/analysis';
import { textBreaches } from '../analyse/prove';
import { applyEdits } from '../source/edit';
import type { Violation } from '../verify/violation';

/** A file as if only some of its changes were made, or what law that would break. */
export type SomeChanges =
  | { readonly ok: true; readonly file: FileAnalysis }
  | { readonly ok: false; readonly violation: Violation };

/** Takes some of a file's changes and leaves the others; the text that comes out is read again and held to law 5, as the whole was. */
export function withChanges(file: FileAnalysis, chosen: ReadonlySet<Change>): SomeChanges {
  const edited = new Set([...chosen].flatMap(change => change.statements));
  const policies = file.policies.map(one => ({
    ...one,
    statements: one.statements.map(statement => (edited.has(statement) ? statement : unedited(statement))),
    changes: one.changes.filter(change => chosen.has(change)),
  }));
  const edits = policies.flatMap(({ changes }) => changes.flatMap(change => change.edits));
  const some = { ...file, policies, edits, after: applyEdits(file.source.text, edits) };
  const [violation] = textBreaches(some);
  return violation ? { ok: false, violation } : { ok: true, file: some };
}

function unedited(one: StatementAnalysis): StatementAnalysis {
  if (!one.edited) return one;
  // why: lines are worked out when asked for, which a copy would lose
  return { ...one, edited: false, line: one.line, endLine: one.endLine };
}
