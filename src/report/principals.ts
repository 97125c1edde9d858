import { kindOf, nameOf, type Owner } from '../configuration/principal';
import { grants } from '../iam/pattern';
import { quoted } from '../input/quoted';
import { DAY } from '../input/time';
import { problem, type Read } from '../problem';
import type { Report } from './evidence';
import { indexOf } from './principal-index';

export { nameOf, type Owner, ownerOf } from '../configuration/principal';

/** Whose evidence is meant; `arn` is null where only a bare name is known. */
export interface Principal {
  /** A bare name; `*` stands for any text in one of which only parts are known. */
  readonly name: string;
  readonly arn: string | null;
  /** The account in which a bare name was looked for; null for any, and beside an ARN. */
  readonly account: string | null;
}

/** A principal and every report about it; null stands for whoever the reports without a principal are about. */
export interface PrincipalReports {
  readonly principal: Principal | null;
  readonly reports: readonly Report[];
}

/**
 * Pairs owners with their reports: a bare name means every ARN that ends in it, a pattern every ARN whose name fits, both in
 * the one account where one is said; reports that name no principal are about each. Without any given, only those speak. Last-accessed details must be one per principal.
 */
export function matchPrincipals(
  given: readonly Owner[],
  reports: readonly Report[],
): Read<readonly PrincipalReports[]> {
  const index = indexOf(reports);
  const { nameless } = index;
  const principals = new Map<string, Principal>();
  for (const owner of given) {
    for (const principal of meant(owner, index.meant(owner))) principals.set(keyOf(principal), principal);
  }
  const details = distinct(nameless.filter(report => report.kind === 'last-accessed'));
  if (details > 0 && principals.size === 0) {
    return usage('last-accessed details name no principal: give its ARN with `principal`');
  }
  if (details > 0 && details < principals.size) {
    const some = details === 1 ? 'one report' : `${details} reports`;
    const names = [...principals.values()].map(({ name }) => quoted(name)).join(', ');
    return usage(
      `${some} of last-accessed details for ${principals.size} principals (${names}): each is about one principal only`,
      'give one report for each `principal`',
    );
  }
  if (principals.size === 0) {
    return { ok: true, value: nameless.length > 0 ? [{ principal: null, reports: nameless }] : [] };
  }
  const value = [...principals.values()].map(principal => ({
    principal,
    reports:
      nameless.length === 0
        ? index.about(principal.arn ?? '')
        : reports.filter(report => report.principal === null || report.principal === principal.arn),
  }));
  return { ok: true, value };
}

/** Tells whether a report is older than `maxAge` (milliseconds) at `asOf`; an undated report is never called stale. */
export function isStale(report: Report, asOf: number, maxAge: number): boolean {
  return report.analyzedAt !== null && asOf - report.analyzedAt > maxAge;
}

/** Tells whether a report says to be of a day that is yet to come; a clock may be wrong by a day. */
export function isFuture(report: Report, asOf: number): boolean {
  return report.analyzedAt !== null && report.analyzedAt - asOf > DAY;
}

/** Tells whether all whom an owner means are meant by another, too. */
export function isMeantBy(one: Owner, other: Owner): boolean {
  if (other.name.startsWith('arn:')) return one.name === other.name;
  if (other.account !== null && other.account !== one.account) return false;
  if (other.kind !== undefined && kindOf(one) !== other.kind) return false;
  if (one.isPattern && !other.isPattern) return false;
  const name = nameOf(one.name);
  return other.isPattern ? grants(other.name, name) : other.name === name;
}

/** A text that is the same for the same owners, whatever their order. */
export function ownersKey(owners: readonly Owner[]): string {
  const keys = owners.map(({ name, account, isPattern, kind }) =>
    JSON.stringify([name, account, isPattern, kind ?? null]),
  );
  return [...new Set(keys)].sort().join();
}

function keyOf({ name, arn, account }: Principal): string {
  return arn ?? JSON.stringify([name, account]);
}

function meant({ name, account }: Owner, arns: readonly string[]): readonly Principal[] {
  if (name.startsWith('arn:')) return [{ name: nameOf(name), arn: name, account: null }];
  if (arns.length === 0) return [{ name, arn: null, account }];
  return arns.map(arn => ({ name: nameOf(arn), arn, account: null }));
}

// A file that two globs both found must not count as a second principal's report.
function distinct(reports: readonly Report[]): number {
  return new Set(reports.map(({ source, analyzedAt, services }) => JSON.stringify([source, analyzedAt, services])))
    .size;
}

function usage(message: string, help: string | null = null): Read<never> {
  return { ok: false, problem: problem('error', 'usage', message, { help }) };
}
