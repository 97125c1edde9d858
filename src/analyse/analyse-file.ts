import { quoted } from '../input/quoted';
import { locatePolicies } from '../locate/policies';
import type { Policy, Statement, StatementReason } from '../locate/statement';
import { type Problem, problem } from '../problem';
import type { Terms } from '../refine/draft';
import { type Judged, refinePolicy } from '../refine/refine-policy';
import { applyEdits } from '../source/edit';
import type { Lines } from '../source/position';
import { readSource } from '../source/read';
import type { SourceText } from '../source/source';
import type { Context, FileAnalysis, FileOutcome, PolicyAnalysis, PolicyFile, StatementAnalysis } from './analysis';
import { changesOf } from './changes';
import { type Breaches, breaches } from './prove';
import { statementProblems } from './statement-problems';

/** A judged statement that works out its lines when they are asked for: most are never shown. */
class Analysed implements StatementAnalysis {
  readonly statement: Statement;
  readonly verdict: Judged['verdict'];
  readonly reason: Judged['reason'];
  readonly edited: boolean;
  readonly refinement: Judged['refinement'];
  readonly tooLarge: Judged['tooLarge'];
  readonly id: string;
  readonly owners: StatementAnalysis['owners'];
  readonly evidence: StatementAnalysis['evidence'];
  readonly #lines: Lines;

  constructor(judged: Judged, rest: Pick<StatementAnalysis, 'id' | 'owners' | 'evidence'>, lines: Lines) {
    this.statement = judged.statement;
    this.verdict = judged.verdict;
    this.reason = judged.reason;
    this.edited = judged.edited;
    this.refinement = judged.refinement;
    this.tooLarge = judged.tooLarge;
    this.id = rest.id;
    this.owners = rest.owners;
    this.evidence = rest.evidence;
    this.#lines = lines;
  }

  get line(): number {
    return this.#lines.line(this.statement.span.start);
  }

  get endLine(): number {
    return this.#lines.line(this.statement.span.end - 1);
  }
}

/** Reads, locates, refines and proves one policy file; what cannot be proved is withheld and reported as our bug. */
export function analyseFile(file: PolicyFile, context: Context): FileOutcome {
  const outcome = analysed(file, context);
  if (!context.ignored(file.path)) return outcome;
  // why: whoever ignores a file is told what is wrong with it, and not held back by it
  return { ...outcome, problems: outcome.problems.map(one => ({ ...one, severity: 'note' })) };
}

function analysed(file: PolicyFile, context: Context): FileOutcome {
  const source = readSource(file.text, file.path);
  if (source.roots.length === 0) return { file: null, problems: source.problems };
  const { policies, problems } = locatePolicies(source, file.path);
  if (policies.length === 0) return { file: null, problems };
  const { format, text, lines, writer } = source;
  // why: the tree can go now; only spans and lists are needed from here on
  const kept: SourceText = { format, text, lines, writer };
  const withheld = new Set<string>();
  let refined = refineFile(file.path, kept, policies, context, withheld);
  const violations: Breaches['violations'][number][] = [];
  for (let found = breaches(refined, context); found.withheld.size > 0; found = breaches(refined, context)) {
    for (const violation of found.violations) violations.push(violation);
    for (const pointer of found.withheld) withheld.add(pointer);
    refined = refineFile(file.path, kept, policies, context, withheld);
  }
  return {
    file: refined,
    problems: problems.concat(
      refined.policies.flatMap(policy => statementProblems(refined, policy, context)),
      lawProblems(violations, refined),
    ),
  };
}

function refineFile(
  path: string,
  source: SourceText,
  policies: readonly Policy[],
  context: Context,
  withheld: ReadonlySet<string>,
): FileAnalysis {
  const analysed = policies.map((policy): PolicyAnalysis => {
    const judged = refinePolicy(policy, statement => decide(path, policy, statement, context)).map(one =>
      withheld.has(one.statement.pointer) ? withhold(one) : one,
    );
    const sids = counts(judged.map(one => one.statement.sid));
    const statements = judged.map((one): StatementAnalysis => {
      const { statement } = one;
      const owners = context.ignored(path) ? null : context.ownersOf({ path, policy, statement });
      const single = statement.sid !== null && sids.get(statement.sid) === 1;
      const id = `${path}#${single ? `${policy.pointer}:${statement.sid}` : statement.pointer}`;
      return new Analysed(one, { id, owners, evidence: owners && context.evidenceFor(owners) }, source.lines);
    });
    return { policy, statements, changes: changesOf(source, policy, statements) };
  });
  const edits = analysed.flatMap(({ changes }) => changes.flatMap(change => change.edits));
  const after = edits.length === 0 ? source.text : applyEdits(source.text, edits);
  return { path, format: source.format, source, policies: analysed, edits, after };
}

function decide(path: string, policy: Policy, statement: Statement, context: Context): Terms | StatementReason {
  if (context.ignored(path)) return 'ignored';
  const owners = context.ownersOf({ path, policy, statement });
  if (!owners) return 'unowned';
  const evidence = context.evidenceFor(owners);
  return evidence ? evidence.terms : 'no-evidence';
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
