import { type Catalogue, type NamedAction, universe } from '../catalogue/universe';
import type { Configuration, KeepRule } from '../configuration/configuration';
import { fileRules } from '../configuration/files';
import { readEntry } from '../iam/entry';
import { fold } from '../iam/name';
import { quoted } from '../input/quoted';
import { DAY, formatDay } from '../input/time';
import { type Owners, type Owning, whoseBy } from '../locate/owners';
import type { SourceOwners } from '../owners/source-owners';
import { type Problem, problem, type Read } from '../problem';
import type { Report } from '../report/evidence';
import { mergeReports, type ReadReports } from '../report/merge';
import {
  isFuture,
  isStale,
  matchPrincipals,
  type Owner,
  ownerOf,
  ownersKey,
  type PrincipalReports,
} from '../report/principals';
import type { Removal } from '../report/removal';
import { removalOf } from '../report/removal-of';
import { shortWindowProblems } from '../report/short-window';
import type { Terms } from '../settings/terms';
import type { Context, Evidence, FileAnalysis, Stood } from './analysis';
import { inferring } from './inferring';
import { keepingBy } from './keeping';
import { ownerProblems } from './owner-problems';

/** What a run rests on: its context, the reports that count, and what is to be said of them. */
export interface Gathered {
  readonly context: Context;
  readonly reports: readonly Report[];
  readonly problems: readonly Problem[];
  /** What is to be said of whose files are, once they are analysed. */
  readonly ownerProblems: (files: readonly FileAnalysis[]) => readonly Problem[];
}

/** What a run goes by beside evidence and clock. */
export interface Rules {
  /** The rules that hold today. */
  readonly keep: readonly KeepRule[];
  /** Every entry, folded, that a base version of a changed file allowed; null where nothing is compared. */
  readonly standing: ReadonlySet<string> | null;
  /** Whose policies are where, and which are left alone; its keep rules count only as `keep`. */
  readonly configuration: Configuration | null;
  /** Whose the policies are by what the sources say. */
  readonly source?: SourceOwners;
  /** The actions that comments in the files name to be kept. */
  readonly named?: readonly string[];
  /** Whether lines stood before the change, where keep comments that it brings must not count. */
  readonly stood?: Stood | null;
}

const NO_RULES: Rules = { keep: [], standing: null, configuration: null };

/** Past these ages, against the day of a report, a catalogue is worth a warning, or splits no pattern. */
const CATALOGUE_AGE = { warn: 90 * DAY, split: 180 * DAY } as const;

/** Puts reports, catalogue and terms together: the universe, whose the policies are, and what is unused by whom. */
export function gather(
  read: readonly ReadReports[],
  catalogue: Catalogue,
  terms: Terms,
  rules: Rules = NO_RULES,
): Read<Gathered> {
  const merged = mergeReports(read);
  if (!merged.ok) return merged;
  const behind = unknownNames(catalogue, merged.value.named);
  const crowded = tooManyNames(behind);
  if (crowded) return { ok: false, problem: crowded };
  // why: AWS never tracks `iam:PassRole`, so whatever the catalogue, it must not be lost with the rest of `iam`
  const passRole = { service: 'iam', name: 'PassRole' };
  const kept = [...rules.keep.flatMap(rule => rule.actions), ...(rules.named ?? [])];
  // why: a name that a rule keeps must not be lost with a pattern that is split, though the catalogue may lack it
  const all = universe(catalogue, [...merged.value.named, passRole, ...kept.flatMap(namedAction)]);
  const stale = merged.value.reports.filter(report => isStale(report, terms.asOf, terms.maxReportAge));
  // why: a report that never grows old would be believed for ever
  const early = merged.value.reports.filter(report => isFuture(report, terms.asOf));
  const unfit = new Set([...stale, ...early]);
  const reports = merged.value.reports.filter(report => !unfit.has(report));
  const named: readonly Owner[] = terms.principals.map(name => ownerOf(name));
  const given = matchPrincipals(named, reports);
  if (!given.ok) return given;

  const clock = { window: terms.unusedFor, asOf: terms.asOf };
  const keys = new WeakMap<readonly Owner[], string>();
  const known = new Map<string, { readonly principals: readonly PrincipalReports[]; evidence: Evidence | null }>();
  const knownOf = ({ principals }: Owners) => {
    const key = keys.get(principals) ?? ownersKey(principals);
    keys.set(principals, key);
    let one = known.get(key);
    if (!one) {
      const matched = matchPrincipals(principals, reports);
      const found = matched.ok ? removalOf(matched.value, clock, all) : null;
      const evidence = found?.covered ? { ...found, terms: termsOf(found.removal, found.reports) } : null;
      one = { principals: matched.ok ? matched.value : [], evidence };
      known.set(key, one);
    }
    return one;
  };
  const evidenceFor = (owners: Owners): Evidence | null => knownOf(owners).evidence;
  const termsOf = (removal: Removal, about: readonly Report[]) => ({
    universe: all,
    removal,
    split: catalogueAge(catalogue, about) <= CATALOGUE_AGE.split,
    standing: rules.standing,
    // why: which rules hold is told statement by statement
    keep: [],
  });
  const files = fileRules(rules.configuration);
  const owning: Owning = {
    given: named,
    configured: files.principals,
    nameless: reports.some(report => report.principal === null),
  };
  const whose = whoseBy(owning, inferring(rules.configuration, rules.source ?? (() => null), reports));
  const principalsOf = (owners: Owners) => knownOf(owners).principals;
  const evidence = evidenceFor({ principals: named, by: 'principal', how: '`principal`' });
  return {
    ok: true,
    value: {
      context: {
        ...{ universe: all, whose, ignored: files.ignored, evidenceFor, principalsOf },
        ...{ standing: rules.standing, stood: rules.stood ?? null, asOf: terms.asOf, keeping: keepingBy(rules.keep) },
      },
      reports,
      problems: [
        ...merged.value.problems,
        ...(evidence?.problems ?? []),
        ...staleProblems(stale, terms),
        ...undatedProblems(reports),
        ...shortWindowProblems(reports, terms.unusedFor),
        ...futureProblems(early),
        ...catalogueProblems(catalogue, behind, reports),
      ],
      ownerProblems: analysed =>
        ownerProblems(analysed, {
          ...{ given: named, configuration: rules.configuration, lineOf: files.lineOf },
          ...{ reports, unused: [...unfit] },
        }),
    },
  };
}

/** The action that an entry names, as it is written; none for a pattern. */
function namedAction(text: string): readonly NamedAction[] {
  if (readEntry(text).kind !== 'exact') return [];
  const colon = text.indexOf(':');
  return [{ service: text.slice(0, colon), name: text.slice(colon + 1) }];
}

function catalogueAge(catalogue: Catalogue, reports: readonly Report[]): number {
  const { date } = catalogue;
  if (date === null) return 0;
  return reports.reduce((most, { analyzedAt }) => Math.max(most, analyzedAt === null ? 0 : analyzedAt - date), 0);
}

function staleProblems(stale: readonly Report[], terms: Terms): readonly Problem[] {
  const sources = new Map(stale.map(report => [report.source, report]));
  const most = Math.round(terms.maxReportAge / DAY);
  return [...sources.values()].map(({ source, analyzedAt }) => {
    const message = `the report is of ${formatDay(analyzedAt ?? 0)}, more than ${most} days old: it was not used`;
    const help = 'export a new one, or allow more with `max-report-age`';
    return problem('error', 'stale-report', message, { path: source, help });
  });
}

function undatedProblems(reports: readonly Report[]): readonly Problem[] {
  const sources = new Set(reports.filter(report => report.analyzedAt === null).map(report => report.source));
  return [...sources].map(source => {
    const help = 'make sure that it is recent; the ages of report and catalogue are not compared';
    return problem('note', 'undated-report', 'the report does not say of when it is', { path: source, help });
  });
}

function futureProblems(early: readonly Report[]): readonly Problem[] {
  const sources = new Map(early.map(report => [report.source, report.analyzedAt ?? 0]));
  return [...sources].map(([source, analyzedAt]) => {
    const message = `the report is of ${formatDay(analyzedAt)}, which is yet to come: it was not used`;
    const help = 'check the clock of the machine and the origin of the report';
    return problem('error', 'future-report', message, { path: source, help });
  });
}

/** The names of reports that the catalogue lacks, by folded service, each as it is first written. */
type Unknown = ReadonlyMap<string, ReadonlySet<string>>;

function unknownNames(catalogue: Catalogue, named: readonly NamedAction[]): Unknown {
  const behind = new Map<string, Set<string>>();
  for (const { service, name } of named) {
    const prefix = fold(service);
    if (catalogue.service(prefix)?.find(fold(name))) continue;
    const names = behind.get(prefix) ?? new Set();
    behind.set(prefix, names.add(name));
  }
  return behind;
}

/** Six times the actions of the largest service: each is asked for each pattern of each statement. */
const MOST_UNKNOWN = 5_000;

function tooManyNames(behind: Unknown): Problem | null {
  for (const [service, names] of behind) {
    if (names.size <= MOST_UNKNOWN) continue;
    const message = `the report names ${names.size} actions of ${quoted(service)} that the catalogue lacks, more than the ${MOST_UNKNOWN} that are read`;
    const help = 'check the origin of the report: no service of AWS has as many';
    return problem('error', 'refused-report', message, { help });
  }
  return null;
}

function catalogueProblems(catalogue: Catalogue, behind: Unknown, reports: readonly Report[]): readonly Problem[] {
  const help = 'use a newer release, or on the command line another `--catalogue`';
  const found = [...behind].map(([service, names]) => {
    const [first = ''] = names;
    const message = `the report names ${quoted(`${service}:${first}`)}${names.size > 1 ? ` and ${names.size - 1} more` : ''}, unknown to the catalogue, which is behind`;
    return problem('warning', 'catalogue-behind', message, { help });
  });
  const age = catalogueAge(catalogue, reports);
  if (age <= CATALOGUE_AGE.warn) return found;
  const rest = age > CATALOGUE_AGE.split ? ': patterns are not split, only exact entries go' : '';
  const message = `the catalogue is ${Math.floor(age / DAY)} days older than the report${rest}`;
  return [...found, problem('warning', 'catalogue-old', message, { help })];
}
