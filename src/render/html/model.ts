import type { Analysis, StatementAnalysis } from '../../analyse/analysis';
import { isJudged, unusedActions } from '../../audit/unused';
import { highestRank, NO_RANK } from '../../catalogue/access-level';
import { byCodePoint } from '../../iam/name';
import type { Principal } from '../../report/principals';
import { allStatements, removedActions } from '../totals';
import { GrantCounter, type Grants, sumOf } from './grants';
import type { GrantsData, PageData } from './page-data';
import { type LabelOf, labelsOf } from './principal-labels';
import { statementData } from './statement-data';
import { Tables } from './tables';

/** A statement with the file that it stands in, and by what it comes before others. */
interface Placed {
  readonly path: string;
  readonly one: StatementAnalysis;
  /** The most harmful access level among what goes. */
  readonly rank: number;
  readonly unused: number;
}

/** All that a page shows of an analysis, as plain data. */
export function pageData(analysis: Analysis): PageData {
  const labelOf = labelsOf(allStatements(analysis).flatMap(namedOf));
  const tables = new Tables(analysis.universe, labelOf);
  const counter = new GrantCounter(analysis.universe);
  const placed = placedStatements(analysis);
  const statements = placed.map(({ path, one }) => statementData(path, one, { analysis, tables, counter }));
  const judged = placed.map(({ one }) => one).filter(isJudged);
  const named = (counts: ReadonlyMap<string, Counted>): readonly GrantsData[] =>
    [...counts]
      .map(([name, count]) => ({ ...count, shown: name }))
      .sort((a, b) => b.unused - a.unused || b.granted - a.granted || byCodePoint(a.shown, b.shown))
      .map(({ shown, ...count }) => ({ name: tables.text(shown), ...count }));
  const byPrincipal = named(countBy(judged, one => perPrincipal(one, labelOf, counter)));
  const byService = named(countBy(judged, one => [...counter.byService(one)]));
  return { ...tables.data(), statements, byPrincipal, byService };
}

/** How many actions the judged statements of a run grant, and how many of these are unused. */
export function grantTotals(data: Pick<PageData, 'statements'>): Grants & { readonly judged: number } {
  const counts = data.statements.flatMap(one => one.counts ?? []);
  return { ...sumOf(counts), judged: counts.length };
}

/** What matters most first: by the access level of what goes, then by how much is unused, then what could not be judged; then by place. */
function placedStatements({ files, universe }: Analysis): readonly Placed[] {
  const ranks = new Map<readonly string[], number>();
  const placed = files.flatMap(({ path, policies }) =>
    policies.flatMap(({ statements }) =>
      statements.map((one): Placed => {
        const gone = removedActions(one);
        // why: statements with the same list share what they lose, which can be thousands of actions
        const rank = ranks.get(gone) ?? highestRank(gone, universe);
        ranks.set(gone, rank);
        return { path, one, rank, unused: unusedActions(one).length };
      }),
    ),
  );
  return placed.sort(
    (a, b) =>
      a.rank - b.rank || b.unused - a.unused || (a.rank < NO_RANK ? 0 : Number(isSettled(a)) - Number(isSettled(b))),
  );
}

/** Nothing is left to do about what is kept, or is no list of what is allowed. */
function isSettled({ one }: Placed): boolean {
  return one.verdict === 'kept' || one.statement.blocked !== null;
}

type Counted = Omit<GrantsData, 'name'>;

function countBy(
  statements: readonly StatementAnalysis[],
  grantsOf: (one: StatementAnalysis) => readonly (readonly [string, Grants])[],
): ReadonlyMap<string, Counted> {
  const counts = new Map<string, Counted>();
  for (const one of statements) {
    for (const [name, { granted, unused }] of grantsOf(one)) {
      const known = counts.get(name) ?? { granted: 0, unused: 0, statements: 0 };
      counts.set(name, {
        granted: known.granted + granted,
        unused: known.unused + unused,
        statements: known.statements + 1,
      });
    }
  }
  return counts;
}

/** A shared statement counts for each of its principals; where the evidence names nobody, for none. */
function perPrincipal(
  one: StatementAnalysis,
  labelOf: LabelOf,
  counter: GrantCounter,
): readonly (readonly [string, Grants])[] {
  const names = new Set(namedOf(one).map(labelOf));
  const grants = sumOf(counter.byService(one).values());
  return [...names].map(name => [name, grants] as const);
}

function namedOf({ principals }: StatementAnalysis): readonly Principal[] {
  return principals.flatMap(({ principal }) => principal ?? []);
}
