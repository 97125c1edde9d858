import { quoted } from '../input/quoted';
import type { Place } from '../locate/owners';
import type { Policy, Statement, StatementReason } from '../locate/statement';
import { type Problem, problem } from '../problem';
import type { Terms } from '../refine/draft';
import { type Judged, refinePolicy } from '../refine/refine-policy';
import { applyEdits } from '../source/edit';
import type { Lines } from '../source/position';
import type { SourceText } from '../source/source';
import type { Context, Evidence, FileAnalysis, FileOutcome, PolicyAnalysis, StatementAnalysis } from './analysis';
import { besideOf } from './beside';
import { changesOf } from './changes';
import { missingWords } from './missing';
import type { OpenFile } from './open-file';
import type { Breaches } from './prove';
import { proved } from './proved';
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
  readonly principals: StatementAnalysis['principals'];
  readonly why: StatementAnalysis['why'];
  readonly evidence: StatementAnalysis['evidence'];
  readonly keep: StatementAnalysis['keep'];
  readonly #lines: Lines;

  constructor(
    judged: Judged,
    rest: Pick<StatementAnalysis, 'id' | 'owners' | 'principals' | 'why' | 'evidence' | 'keep'>,
    lines: Lines,
  ) {
    this.statement = judged.statement;
    this.verdict = judged.verdict;
    this.reason = judged.reason;
    this.edited = judged.edited;
    this.refinement = judged.refinement;
    this.tooLarge = judged.tooLarge;
    this.id = rest.id;
    this.owners = rest.owners;
    this.principals = rest.principals;
    this.why = rest.why;
    this.evidence = rest.evidence;
    this.keep = rest.keep;
    this.#lines = lines;
  }

  get line(): number {
    return this.#lines.line(this.statement.span.start);
  }

  get endLine(): number {
    return this.#lines.line(this.statement.span.end - 1);
  }
}

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
      return new Analysed(one, { id, owners, principals, why, evidence, keep }, source.lines);
    });
    return { policy, statements, changes: changesOf(source, policy, statements) };
  });
  const edits = analysed.flatMap(({ changes }) => changes.flatMap(change => change.edits));
  const after = edits.length === 0 ? source.text : applyEdits(source.text, edits);
  const ignored = judging.context.ignored(path);
  return { path, format: source.format, source, policies: analysed, edits, ignored, after };
}

/** Whose the statements of a policy are, what is missing where nobody can say what they use, and why they are left alone then. */
interface Belonging extends Pick<StatementAnalysis, 'owners' | 'principals' | 'why' | 'evidence'> {
  readonly reason: StatementReason | null;
}

const IGNORED: Belonging = { owners: null, principals: [], why: null, evidence: null, reason: 'ignored' };

function belongingOf(place: Place, context: Context): Belonging {
  if (context.ignored(place.path)) return IGNORED;
  const { owners, reason, why } = context.whose(place);
  if (!owners) return { owners, principals: [], why, evidence: null, reason: reason ?? 'unowned' };
  const principals = context.principalsOf(owners);
  const evidence = context.evidenceFor(owners);
  if (!evidence) return { owners, principals, evidence, why: missingWords(principals), reason: 'no-evidence' };
  return { owners, principals, evidence, why: null, reason: null };
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
