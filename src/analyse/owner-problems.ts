import type { Configuration } from '../configuration/configuration';
import { accountOf } from '../configuration/principal';
import { quoted } from '../input/quoted';
import type { OwnedBy } from '../locate/owners';
import { type Problem, type ProblemDetails, problem } from '../problem';
import type { Report } from '../report/evidence';
import { matchPrincipals, nameOf, type Owner, type Principal } from '../report/principals';
import type { FileAnalysis, StatementAnalysis } from './analysis';
import { statementsIn } from './statements-in';

/** What is known of principals when files have been analysed. */
export interface Known {
  /** The principals that the run itself was given. */
  readonly given: readonly Owner[];
  readonly configuration: Configuration | null;
  /** The line of the configuration that named an owner. */
  readonly lineOf: (owner: Owner) => number | null;
  /** The reports that count, and those that do not for their days. */
  readonly reports: readonly Report[];
  readonly unused: readonly Report[];
}

/** What is to be said of whose the analysed files are: once for each principal that no report covers, and where nobody is named. */
export function ownerProblems(files: readonly FileAnalysis[], known: Known): readonly Problem[] {
  const atOdds = disagreements(files, known);
  if (known.given.length > 0) return [...uncoveredOf(known.given, known, () => ({})), ...atOdds];
  const statements = statementsIn(files);
  const mapped = statements.filter(isMapped);
  // why: with a configuration it may be no oversight that no file is mapped: those that matter could be ignored
  const unowned = known.configuration === null || statements.some(one => one.reason === 'unowned');
  if (mapped.length === 0) return unowned ? [...atOdds, ...unownedProblems(known.reports)] : atOdds;
  const owners = new Set(mapped.flatMap(one => (one.owners?.by === 'source' ? [] : (one.owners?.principals ?? []))));
  const told = new Set(mapped.flatMap(one => (one.owners?.by === 'source' ? one.owners.principals : [])));
  const configured = uncoveredOf([...owners], known, owner => placeOf(owner, known));
  const said = new Set(configured.map(({ message }) => message));
  const bySource = uncoveredOf([...told], known, () => ({})).filter(({ message }) => !said.has(message));
  return [...configured, ...asOne(bySource), ...atOdds, ...namelessProblems(statements), ...problemsOf(mapped)];
}

/** Past so many principals that sources name and no report is about, they are told as one. */
const MOST_TOLD = 5;

function asOne(uncovered: readonly Problem[]): readonly Problem[] {
  if (uncovered.length <= MOST_TOLD) return uncovered;
  const message = `no report is about ${uncovered.length} of the principals that the sources name: their policies were left alone`;
  const help = '`refine-iam owners` lists them; a principal without a finding may also have no unused access';
  return [problem('warning', 'principal-not-covered', message, { help })];
}

/** Where what was given or configured and the source differ, once for each policy. */
function disagreements(files: readonly FileAnalysis[], { given }: Known): readonly Problem[] {
  const help =
    given.length > 0
      ? 'give `principal` for files of that role or user only, or leave it to the source'
      : 'name all of them in the configuration, or leave it to the source';
  return files.flatMap(({ path, policies }) =>
    policies.flatMap(({ statements }): Problem[] => {
      const one = statements.find(({ reason }) => reason === 'owners-disagree');
      if (!one) return [];
      return [problem('warning', 'owners-disagree', one.why ?? '', { path, line: one.line, column: 1, help })];
    }),
  );
}

/** A warning where reports that name nobody decided over policies of several principals, of which they may mean one. */
function namelessProblems(statements: readonly StatementAnalysis[]): readonly Problem[] {
  const names = new Set<string>();
  const sources = new Set<string>();
  for (const evidence of new Set(statements.map(one => one.evidence))) {
    const nameless = (evidence?.reports ?? []).filter(({ principal }) => principal === null);
    if (nameless.length === 0) continue;
    for (const { source } of nameless) sources.add(source);
    for (const { name } of evidence?.principals ?? []) names.add(name);
  }
  if (names.size < 2) return [];
  const message = `the report names nobody: it was taken to be about ${someOf([...names].sort())}, each by itself`;
  const help = 'analyse only the files that it is about, or give `principal`';
  return [...sources].map(path => problem('warning', 'nameless-report', message, { path, help }));
}

/** Whether somebody is named whose a statement is; what is no policy of theirs, such as the trust of a role, does not count. */
function isMapped({ owners, statement }: StatementAnalysis): boolean {
  if (owners === null || !MAPPED.has(owners.by)) return false;
  return owners.by !== 'source' || statement.blocked === null;
}

const MAPPED: ReadonlySet<OwnedBy> = new Set(['configuration', 'source', 'path']);

/** Where reports about the principals of some statements contradict themselves, each place once. */
function problemsOf(statements: readonly StatementAnalysis[]): readonly Problem[] {
  const evidence = new Set(statements.map(one => one.evidence));
  const found = [...evidence].flatMap(one => one?.problems ?? []);
  return [...new Map(found.map(one => [JSON.stringify(one), one])).values()];
}

function uncoveredOf(
  owners: readonly Owner[],
  { reports, unused }: Known,
  place: (owner: Owner) => ProblemDetails,
): readonly Problem[] {
  const found = new Map<string, Problem>();
  for (const owner of owners) {
    const matched = matchPrincipals([owner], reports);
    for (const { principal, reports: about } of matched.ok ? matched.value : []) {
      if (!principal || about.length > 0 || isAbout(unused, principal)) continue;
      const key = JSON.stringify([principal.name, principal.account]);
      if (!found.has(key)) found.set(key, uncovered(principal, place(owner)));
    }
  }
  return [...found.values()];
}

function isAbout(reports: readonly Report[], { name, arn, account }: Principal): boolean {
  const means = (one: string) => one === arn || (nameOf(one) === name && (!account || accountOf(one) === account));
  return reports.some(({ principal }) => principal !== null && means(principal));
}

function uncovered({ name, account }: Principal, place: ProblemDetails): Problem {
  const help = 'check the name; a principal without a finding may also have no unused access';
  const where = account === null ? '' : ` in account ${quoted(account)}`;
  const message = `no report is about ${quoted(name)}${where}: its policies were left alone`;
  return problem('warning', 'principal-not-covered', message, { ...place, help });
}

function placeOf(owner: Owner, { configuration, lineOf }: Known): ProblemDetails {
  const line = lineOf(owner);
  return configuration && line !== null ? { path: configuration.source, line } : {};
}

/** How many principals a message names before it counts. */
const NAMED = 3;

function someOf(names: readonly string[]): string {
  const more = names.length > NAMED ? ` and ${names.length - NAMED} more` : '';
  return `${names.slice(0, NAMED).map(quoted).join(', ')}${more}`;
}

function unownedProblems(reports: readonly Report[]): readonly Problem[] {
  const names = [
    ...new Set(reports.flatMap(({ principal }) => (principal === null ? [] : [nameOf(principal)]))),
  ].sort();
  const [first] = names;
  if (first === undefined) return [];
  const message = `the evidence is about ${someOf(names)}; nobody says which of them the policies belong to`;
  const help = `give one as \`principal\` (on the command line \`--principal ${first.replaceAll('`', '')}\`), or each under \`principals\` in the configuration`;
  return [problem('warning', 'unowned', message, { help })];
}
