import { quoted } from '../input/quoted';
import type { Policy, Statement, StatementReason } from '../locate/statement';
import { type Problem, problem } from '../problem';
import type { Terms } from '../refine/draft';
import { type Judged, refinePolicy } from '../refine/refine-policy';
import { applyEdits } from '../source/edit';
import type { SourceText } from '../source/source';
import { AnalysedStatement } from './analysed-statement';
import type { Context, Evidence, FileAnalysis, FileOutcome, PolicyAnalysis, StatementAnalysis } from './analysis';
import { type Belonging, belongingOf } from './belonging';
import { besideOf } from './beside';
import { changesOf } from './changes';
import type { OpenFile } from './open-file';
import type { Breaches } from './prove';
import { proved } from './proved';
import { statementProblems } from './statement-problems';

/** Refines and proves what was read and located; what cannot be proved is withheld and reported as our bug. */
export function judgeFile(file: OpenFile, context: Context): FileOutcome {
  const outcome = analysed(file, context);
  if (!context.ignored(file.path)) return outcome;
  // why: whoever ignores a file is told what is wrong with it, and not held back by it
  return { ...outcome, problems: outcome.problems.map(one => ({ ...one, severity: 'note' })) };
}

/** What the statements of a file are judged by, and those (by pointer) that were withheld. */
interface Judging {
  readonly context: Context;
  readonly keepFor: (statement: Statement, evidence: Evidence) => StatementAnalysis['keep'];
  /** The same for a statement of a policy without evidence. */
  readonly keepWithout: (
    statement: Statement,
    principals: StatementAnalysis['principals'],
  ) => StatementAnalysis['keep'];
  readonly withheld: ReadonlySet<string>;
}

const NO_RULES: StatementAnalysis['keep'] = [];

function analysed({ path, source: kept, policies, problems, keeps }: OpenFile, context: Context): FileOutcome {
  if (policies.length === 0) return { file: null, problems };
  const beside = besideOf(keeps, path, context);
  const { keeping } = context;
  const { file: refined, violations } = proved(
    (rules, withheld) => {
      const keepFor: Judging['keepFor'] = (statement, evidence) =>
        keeping.rulesFor(path, evidence, rules.get(statement) ?? NO_RULES);
      const keepWithout: Judging['keepWithout'] = (statement, principals) =>
        keeping.rulesWithout(path, principals, rules.get(statement) ?? NO_RULES);
      return refineFile(path, kept, policies, { context, keepFor, keepWithout, withheld });
    },
    beside,
    context,
  );
  return {
    file: refined,
    problems: problems.concat(
      beside.problems,
      refined.policies.flatMap(policy => statementProblems(refined, policy, context)),
      lawProblems(violations, refined),
    ),
  };
}

function refineFile(path: string, source: SourceText, policies: readonly Policy[], judging: Judging): FileAnalysis {
  const { withheld } = judging;
  const analysed = policies.map((policy): PolicyAnalysis => {
    const belonging = belongingOf({ path, policy }, judging.context);
    const { owners, principals, why, evidence } = belonging;
    const judged = refinePolicy(policy, statement => decide(statement, belonging, judging)).map(one =>
      withheld.has(one.statement.pointer) ? withhold(one) : one,
    );
    const sids = counts(judged.map(one => one.statement.sid));
    const statements = judged.map((one): StatementAnalysis => {
      const { statement } = one;
      const single = statement.sid !== null && sids.get(statement.sid) === 1;
      const id = `${path}#${single ? `${policy.pointer}:${statement.sid}` : statement.pointer}`;
      const keep = evidence ? judging.keepFor(statement, evidence) : judging.keepWithout(statement, principals);
      return new AnalysedStatement(one, { id, owners, principals, why, evidence, keep }, source.lines);
    });
    return { policy, statements, changes: changesOf(source, policy, statements) };
  });
  const edits = analysed.flatMap(({ changes }) => changes.flatMap(change => change.edits));
  const after = edits.length === 0 ? source.text : applyEdits(source.text, edits);
  const ignored = judging.context.ignored(path);
  return { path, format: source.format, source, policies: analysed, edits, ignored, after };
}

function decide(
  statement: Statement,
  { evidence, reason }: Belonging,
  { context, keepFor }: Judging,
): Terms | StatementReason {
  if (!evidence) return reason ?? 'unowned';
  return context.keeping.termsFor(evidence, keepFor(statement, evidence));
}

function counts<T>(values: readonly T[]): ReadonlyMap<T, number> {
  const found = new Map<T, number>();
  for (const value of values) found.set(value, (found.get(value) ?? 0) + 1);
  return found;
}

function withhold(one: Judged): Judged {
  return { ...one, verdict: 'declined', reason: 'law', edited: false };
}

function lawProblems(violations: Breaches['violations'], file: FileAnalysis): readonly Problem[] {
  const { lines } = file.source;
  return violations.map(({ statement, violation }) =>
    problem(
      'error',
      'law-broken',
      `the refinement broke the law \`${violation.law}\` at ${quoted(violation.witness)} and was withheld; this is our bug`,
      {
        path: file.path,
        ...lines.at(statement?.span.start ?? 0),
        help: 'please report it with this policy and the evidence; the file was not changed there',
      },
    ),
  );
}
