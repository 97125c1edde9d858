import type { Statement } from '../locate/statement';
import { isSettled } from '../refine/refine-list';
import { type ClaimedText, checkList, checkText, type Violation } from '../verify/laws';
import type { Context, FileAnalysis, PolicyAnalysis, StatementAnalysis } from './analysis';
import { actionsOf } from './keeping';
import { statementsIn } from './statements-in';

/** The laws that a file's refinement broke, and the statements (by pointer) that must therefore not be edited. */
export interface Breaches {
  readonly withheld: ReadonlySet<string>;
  readonly violations: readonly { readonly statement: Statement | null; readonly violation: Violation }[];
}

/** Holds a refined file against every law; a breach of the file as a whole withholds all its statements. */
export function breaches(file: FileAnalysis, context: Context): Breaches {
  const statements = statementsIn([file]);
  const violations: { readonly statement: Statement; readonly violation: Violation }[] = [];
  for (const one of statements) {
    for (const violation of checkStatement(one, context)) violations.push({ statement: one.statement, violation });
  }
  const withheld = new Set(violations.map(({ statement }) => statement.pointer));
  // why: what is said to be edited and is not would pass for refined
  if (file.edits.length === 0 && !statements.some(one => one.edited)) return { withheld, violations };
  const ofFile = textBreaches(file);
  if (ofFile.length === 0) return { withheld, violations };
  return {
    withheld: new Set(statements.filter(one => one.edited).map(one => one.statement.pointer)),
    violations: [...violations, ...ofFile.map(violation => ({ statement: null, violation }))],
  };
}

function checkStatement(one: StatementAnalysis, context: Context): readonly Violation[] {
  const { refinement, evidence, statement } = one;
  if (!refinement || !evidence || !statement.actions || one.verdict === 'declined') return [];
  const before = statement.actions.entries;
  const after = one.verdict === 'emptied' ? [] : refinement.after;
  const keep = actionsOf(one.keep);
  const { standing } = context;
  const broken = checkList(
    { before, after, left: refinement.left, standing, keep },
    context.universe,
    evidence.removal,
  );
  // why: law 5 holds the text to these very lists, so refining them again is running again on the result
  return one.verdict === 'kept' || isSettled(after, context.keeping.termsFor(evidence, one.keep))
    ? broken
    : [...broken, { law: 'settled', witness: after.join(', ') }];
}

/** Holds the text of a file after its edits against law 5 by itself, whichever of its statements are edited. */
export function textBreaches(file: FileAnalysis): readonly Violation[] {
  return checkText(claim(file));
}

function claim(file: FileAnalysis): ClaimedText {
  return {
    format: file.format,
    before: file.source.text,
    after: file.after,
    edits: file.edits,
    policies: file.policies.map(claimPolicy),
  };
}

function claimPolicy({ policy, statements }: PolicyAnalysis): ClaimedText['policies'][number] {
  return {
    document: policy.document,
    list: policy.list,
    statements: statements.map(one => ({
      index: one.statement.index,
      span: one.statement.span,
      actions: one.statement.actions?.node ?? null,
      outcome: outcome(one),
    })),
  };
}

function outcome(one: StatementAnalysis): ClaimedText['policies'][number]['statements'][number]['outcome'] {
  if (!one.edited) return 'same';
  if (one.verdict === 'emptied') return 'removed';
  const entries = one.refinement?.entries ?? [];
  return {
    before: one.statement.actions?.entries ?? [],
    after: one.refinement?.after ?? [],
    gone: [...entries.keys()].filter(index => !entries[index]?.kept && entries[index]?.becomes.length === 0),
  };
}
