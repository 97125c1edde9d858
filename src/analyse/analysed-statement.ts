import type { Statement } from '../locate/statement';
import type { Judged } from '../refine/refine-policy';
import type { Lines } from '../source/position';
import type { StatementAnalysis } from './analysis';

/** A judged statement that works out its lines when they are asked for: most are never shown. */
export class AnalysedStatement implements StatementAnalysis {
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
