import type { Configuration } from '../configuration/configuration';
import { quoted } from '../input/quoted';
import { type Problem, type ProblemDetails, problem } from '../problem';
import type { Report } from '../report/evidence';
import { matchPrincipals, nameOf, type Principal } from '../report/principals';
import type { FileAnalysis, StatementAnalysis } from './analysis';

/** What is known of principals when files have been analysed. */
export interface Known {
  /** The principals that the run itself was given. */
  readonly given: readonly string[];
  readonly configuration: Configuration | null;
  /** The reports that count, and those that are too old to. */
  readonly reports: readonly Report[];
  readonly stale: readonly Report[];
}

/** What is to be said of whose the analysed files are: once for each principal that no report covers, and where nobody is named. */
export function ownerProblems(files: readonly FileAnalysis[], known: Known): readonly Problem[] {
  if (known.given.length > 0) return uncoveredOf(known.given, known, () => ({}));
  const statements = files.flatMap(file => file.policies.flatMap(policy => policy.statements));
  const mapped = statements.filter(one => one.owners?.by === 'configuration');
  // why: with a configuration it may be no oversight that no file is mapped: those that matter could be ignored
  const unowned = known.configuration === null || statements.some(one => one.reason === 'unowned');
  if (mapped.length === 0) return unowned ? unownedProblems(known.reports) : [];
  const names = new Set(mapped.flatMap(one => one.owners?.principals ?? []));
  return [...uncoveredOf([...names], known, name => placeOf(name, known.configuration)), ...problemsOf(mapped)];
}

/** Where reports about the principals of some statements contradict themselves, each place once. */
function problemsOf(statements: readonly StatementAnalysis[]): readonly Problem[] {
  const evidence = new Set(statements.map(one => one.evidence));
  const found = [...evidence].flatMap(one => one?.problems ?? []);
  return [...new Map(found.map(one => [JSON.stringify(one), one])).values()];
}

function uncoveredOf(
  names: readonly string[],
  { reports, stale }: Known,
  place: (name: string) => ProblemDetails,
): readonly Problem[] {
  const found = new Map<string, Problem>();
  for (const name of names) {
    const matched = matchPrincipals([name], reports);
    for (const { principal, reports: about } of matched.ok ? matched.value : []) {
      if (!principal || about.length > 0 || isAbout(stale, principal)) continue;
      if (!found.has(principal.name)) found.set(principal.name, uncovered(principal.name, place(name)));
    }
  }
  return [...found.values()];
}

function isAbout(reports: readonly Report[], { name, arn }: Principal): boolean {
  return reports.some(({ principal }) => principal !== null && (principal === arn || nameOf(principal) === name));
}

function uncovered(name: string, place: ProblemDetails): Problem {
  const help = 'check the name; a principal without a finding may also have no unused access';
  const message = `no report is about ${quoted(name)}: its policies were left alone`;
  return problem('warning', 'principal-not-covered', message, { ...place, help });
}

function placeOf(name: string, configuration: Configuration | null): ProblemDetails {
  const rule = configuration?.principals.find(({ principals }) => principals.includes(name));
  return configuration && rule ? { path: configuration.source, line: rule.line } : {};
}

/** How many principals a message names before it counts. */
const NAMED = 3;

function unownedProblems(reports: readonly Report[]): readonly Problem[] {
  const names = [
    ...new Set(reports.flatMap(({ principal }) => (principal === null ? [] : [nameOf(principal)]))),
  ].sort();
  const [first] = names;
  if (first === undefined) return [];
  const some = names.slice(0, NAMED).map(quoted).join(', ');
  const more = names.length > NAMED ? ` and ${names.length - NAMED} more` : '';
  const message = `the evidence is about ${some}${more}; nobody says which of them the policies belong to`;
  const help = `give one as \`principal\` (on the command line \`--principal ${first.replaceAll('`', '')}\`), or each under \`principals\` in the configuration`;
  return [problem('warning', 'unowned', message, { help })];
}
