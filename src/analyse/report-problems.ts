import type { Catalogue } from '../catalogue/universe';
import { quoted } from '../input/quoted';
import { DAY, formatDay } from '../input/time';
import { type Problem, problem } from '../problem';
import type { Report } from '../report/evidence';
import { shortWindowProblems } from '../report/short-window';
import type { Terms } from '../settings/terms';
import { didYouMean, unknownEntry } from './unknown-entry';
import type { UnknownNames } from './unknown-names';

/** Reports by whether they count: those that do, those that are too old, and those of a day yet to come. */
export interface Sorted {
  readonly reports: readonly Report[];
  readonly stale: readonly Report[];
  readonly early: readonly Report[];
}

/** For so many names of reports a likely one is looked for. */
const MOST_MEANT = 50;

/** Past these ages, against the day of a report, a catalogue is worth a warning, or splits no pattern. */
const CATALOGUE_AGE = { warn: 90 * DAY, split: 180 * DAY } as const;

/** Whether the catalogue is new enough for patterns to be split by these reports. */
export function mayBeSplit(catalogue: Catalogue, reports: readonly Report[]): boolean {
  return catalogueAge(catalogue, reports) <= CATALOGUE_AGE.split;
}

/** What is to be said of reports by their age and window, and of a catalogue that is behind the actions which they name. */
export function reportProblems(
  { reports, stale, early }: Sorted,
  catalogue: Catalogue,
  behind: UnknownNames,
  terms: Terms,
): readonly Problem[] {
  return [
    ...staleProblems(stale, terms),
    ...undatedProblems(reports),
    ...shortWindowProblems(reports, terms.unusedFor),
    ...futureProblems(early),
    ...catalogueProblems(catalogue, behind, reports),
  ];
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
    const help = 'export a new one, or allow more days with `max-report-age` (on the command line `--max-report-age`)';
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

function catalogueProblems(catalogue: Catalogue, behind: UnknownNames, reports: readonly Report[]): readonly Problem[] {
  const help = 'use a newer release, or on the command line another `--catalogue`';
  let left = MOST_MEANT;
  const found = [...behind].map(([service, names]) => {
    const looked = [...names].slice(0, Math.max(left, 1)).map(name => {
      const full = `${service}:${name}`;
      return { full, meant: unknownEntry(full, catalogue, left-- > 0)?.meant ?? null };
    });
    // why: of all that the catalogue lacks, what was misspelled is what a reader can mend
    const told = looked.find(({ meant }) => meant !== null) ?? looked[0];
    const more = names.size > 1 ? ` and ${names.size - 1} more` : '';
    const message = `the report names ${quoted(told?.full ?? service)}${more}, unknown to the catalogue`;
    const meant = didYouMean(told?.meant ?? null);
    const behindHelp = `the catalogue is behind: ${help}`;
    return problem('warning', 'catalogue-behind', message, {
      help: meant === null ? behindHelp : `${meant} else ${behindHelp}`,
    });
  });
  const age = catalogueAge(catalogue, reports);
  if (age <= CATALOGUE_AGE.warn) return found;
  const rest = age > CATALOGUE_AGE.split ? ': patterns are not split, only exact entries go' : '';
  const message = `the catalogue is ${Math.floor(age / DAY)} days older than the report${rest}`;
  return [...found, problem('warning', 'catalogue-old', message, { help })];
}
