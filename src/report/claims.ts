import { fold } from '../iam/name';
import { quoted } from '../input/quoted';
import { DAY, formatDay } from '../input/time';
import { type Problem, problem } from '../problem';
import type { Report, ReportedService } from './evidence';
import { nameOf } from './principals';

/** The clock that last uses are held against, in milliseconds: what lies within `window` before a report is not unused. */
export interface Clock {
  readonly window: number;
  /** Stands in for the date of a report that has none; milliseconds since the epoch. */
  readonly asOf: number;
}

/** What one report claims of one service once the window is applied; names are folded. */
export interface Claim {
  /** True when the service is unused as a whole. */
  readonly whole: boolean;
  /** Listed and unused. */
  readonly unused: ReadonlySet<string>;
  /** Listed as unused although last used inside the window, or by what watched for less than the window. */
  readonly inWindow: ReadonlySet<string>;
  /** The newest last use of every listed action, in milliseconds since the epoch, null where the report does not say. */
  readonly lastAccessed: ReadonlyMap<string, number | null>;
}

/** What one report claims, by folded service prefix, and where it contradicts itself. */
export interface Claims {
  readonly services: ReadonlyMap<string, Claim>;
  readonly problems: readonly Problem[];
}

/** Applies the window to a report; of a service or an action that stands several times the newest last use counts. */
export function claimsOf(report: Report, clock: Clock): Claims {
  const elements = new Map<string, ReportedService[]>();
  for (const service of report.services) {
    const prefix = fold(service.prefix);
    const list = elements.get(prefix);
    if (list) list.push(service);
    else elements.set(prefix, [service]);
  }
  const limit = (report.analyzedAt ?? clock.asOf) - clock.window;
  if (report.createdAt !== undefined && report.createdAt > limit) {
    return { services: new Map(), problems: [tooYoung(report, report.createdAt, clock)] };
  }
  const services = new Map<string, Claim>();
  const problems: Problem[] = [];
  for (const [prefix, list] of elements) {
    const { claim, contradicted } = claimOf(report, list, limit, isBlind(report, clock.window));
    services.set(prefix, claim);
    if (contradicted !== null) problems.push(contradiction(report, list, contradicted, clock));
  }
  return { services, problems };
}

/** Tells whether what a report gives no last use of may still have been used inside the window, before anybody watched. */
export function isBlind({ watched }: Report, window: number): boolean {
  return watched !== undefined && watched < window;
}

/** The later of two times, where null is no time at all. */
export function newer(a: number | null, b: number | null): number | null {
  return a === null || (b !== null && b > a) ? b : a;
}

interface Judged {
  readonly claim: Claim;
  /** The use that stands against "unused as a whole", or null. */
  readonly contradicted: number | null;
}

function claimOf(report: Report, elements: readonly ReportedService[], limit: number, blind: boolean): Judged {
  const lastAccessed = new Map<string, number | null>();
  for (const { name, lastAccessed: time } of elements.flatMap(element => element.actions)) {
    const folded = fold(name);
    lastAccessed.set(folded, newer(lastAccessed.get(folded) ?? null, time));
  }
  const unused = new Set<string>();
  const used = new Set<string>();
  let newest = elements.reduce((time: number | null, element) => newer(time, element.lastAccessed), null);
  const known = newest !== null || !blind;
  for (const [name, time] of lastAccessed) {
    ((time === null ? !blind : time <= limit) ? unused : used).add(name);
    newest = newer(newest, time);
  }
  const claimed = elements.some(element => element.whole);
  const recent = newest !== null && newest > limit;
  // Last-accessed details give the last use of every service: one inside the window is an answer, not a contradiction.
  if (report.kind === 'last-accessed') {
    const whole = claimed && !recent && lastAccessed.size === 0;
    return { claim: { whole, unused, inWindow: new Set(), lastAccessed }, contradicted: null };
  }
  const claim = { whole: claimed && !recent && known, unused, inWindow: used, lastAccessed };
  return { claim, contradicted: claimed && recent ? newest : null };
}

/** What was not used yet is not unused: access counts only when it was there for the whole window. */
function tooYoung(report: Report, createdAt: number, clock: Clock): Problem {
  const who = quoted(nameOf(report.principal ?? ''));
  const window = `${Math.round(clock.window / DAY)} days`;
  const message = `${who} was made on ${formatDay(createdAt)}, less than ${window} before the report: nothing of it counts as unused`;
  return problem('note', 'young-principal', message, { path: report.source });
}

function contradiction(report: Report, list: readonly ReportedService[], used: number, clock: Clock): Problem {
  const about = report.principal === null ? '' : ` of ${quoted(nameOf(report.principal))}`;
  const prefix = quoted(list[0]?.prefix ?? '');
  const window = `the last ${Math.round(clock.window / DAY)} days`;
  const message = `the report${about} calls the whole service ${prefix} unused, yet used on ${formatDay(used)}, within ${window}`;
  const help = `only the actions that the report lists count as unused; export it again or shorten \`--unused-for\``;
  return problem('warning', 'contradiction', message, { path: report.source, help });
}
