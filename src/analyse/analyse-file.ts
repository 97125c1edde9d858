import { locatePolicies } from '../locate/policies';
import type { Policy, Statement, StatementReason } from '../locate/statement';
import { type Problem, problem } from '../problem';
import type { Terms } from '../refine/draft';
import { type Judged, refinePolicy } from '../refine/refine-policy';
import { applyEdits } from '../source/edit';
import { readJson } from '../source/json';
import { Lines } from '../source/position';
import type { Source } from '../source/source';
import type { Context, FileAnalysis, FileOutcome, PolicyAnalysis, PolicyFile, StatementAnalysis } from './analysis';
import { changesOf } from './changes';
import { type Breaches, breaches } from './prove';
import { statementProblems } from './statement-problems';

/** Reads, locates, refines and proves one policy file; what cannot be proved is withheld and reported as our bug. */
export function analyseFile(file: PolicyFile, context: Context): FileOutcome {
  const source = readJson(file.text, file.path);
  if (!source.root) return { file: null, problems: source.problems };
  const { policies, problems } = locatePolicies(source, file.path);
  if (policies.length === 0) return { file: null, problems };
  const refined = refineFile(file.path, source, policies, context, new Set());
  const found = breaches(refined, context, text => hasEdits(text, file.path, context));
  const proved = found.withheld.size === 0 ? refined : refineFile(file.path, source, policies, context, found.withheld);
  return {
    file: proved,
    problems: [
      ...problems,
      ...proved.policies.flatMap(policy => statementProblems(proved, policy, context)),
      ...lawProblems(found, refined),
    ],
  };
}

function refineFile(
  path: string,
  source: Source,
  policies: readonly Policy[],
  context: Context,
  withheld: ReadonlySet<string>,
): FileAnalysis {
  const lines = new Lines(source.text);
  const analysed = policies.map((policy): PolicyAnalysis => {
    const judged = refinePolicy(policy, statement => decide(path, policy, statement, context)).map(one =>
      withheld.has(one.statement.pointer) ? withhold(one) : one,
    );
    const sids = judged.map(one => one.statement.sid);
    const statements = judged.map((one): StatementAnalysis => {
      const { statement } = one;
      const owners = context.ownersOf({ path, policy, statement });
      const single = statement.sid !== null && sids.filter(sid => sid === statement.sid).length === 1;
      return {
        ...one,
        id: `${path}#${policy.pointer}${single ? `:${statement.sid}` : statement.pointer}`,
        line: lines.line(statement.node.start),
        endLine: lines.line(statement.node.end - 1),
        owners,
        evidence: owners && context.evidenceFor(owners),
      };
    });
    return { policy, statements, changes: changesOf(source, policy, statements) };
  });
  const edits = analysed.flatMap(({ changes }) => changes.flatMap(change => change.edits));
  const after = edits.length === 0 ? source.text : applyEdits(source.text, edits);
  return { path, format: source.format, source, policies: analysed, edits, after };
}

function decide(path: string, policy: Policy, statement: Statement, context: Context): Terms | StatementReason {
  const owners = context.ownersOf({ path, policy, statement });
  if (!owners) return 'unowned';
  const evidence = context.evidenceFor(owners);
  return evidence ? evidence.terms : 'no-evidence';
}

function withhold(one: Judged): Judged {
  return { ...one, verdict: 'declined', reason: 'law', edited: false };
}

/** Law 6 asks whether the result would be edited again. */
function hasEdits(text: string, path: string, context: Context): boolean {
  const source = readJson(text, path);
  const { policies } = locatePolicies(source, path);
  return refineFile(path, source, policies, context, new Set()).edits.length > 0;
}

function lawProblems(found: Breaches, file: FileAnalysis): readonly Problem[] {
  const lines = new Lines(file.source.text);
  return found.violations.map(({ statement, violation }) =>
    problem(
      'error',
      'law-broken',
      `the refinement broke the law \`${violation.law}\` at \`${violation.witness}\` and was withheld; this is our bug`,
      {
        path: file.path,
        ...lines.at(statement?.node.start ?? 0),
        help: 'please report it with this policy and the evidence; the file was not changed there',
      },
    ),
  );
}
