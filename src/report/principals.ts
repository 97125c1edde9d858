import { quoted } from '../input/quoted';
import { problem, type Read } from '../problem';
import type { Report } from './evidence';

/** Whose evidence is meant; `arn` is null where only a bare name is known. */
export interface Principal {
  readonly name: string;
  readonly arn: string | null;
}

/** A principal and every report about it; null stands for whoever the reports without a principal are about. */
export interface PrincipalReports {
  readonly principal: Principal | null;
  readonly reports: readonly Report[];
}

/** The last segment of an ARN, `MyRole` of `arn:aws:iam::123456789012:role/path/MyRole`; a bare name is itself. */
export function nameOf(principal: string): string {
  const slash = principal.lastIndexOf('/');
  return principal.startsWith('arn:')
    ? principal.slice(slash >= 0 ? slash + 1 : principal.lastIndexOf(':') + 1)
    : principal;
}

/**
 * Pairs principals, given as ARNs or bare names, with their reports: a bare name means every ARN that ends in it, and reports
 * that name no principal are about each. Without any given, only those speak. Last-accessed details must be one per principal.
 */
export function matchPrincipals(
  given: readonly string[],
  reports: readonly Report[],
): Read<readonly PrincipalReports[]> {
  const nameless = reports.filter(report => report.principal === null);
  const principals = new Map<string, Principal>();
  for (const text of given) {
    for (const principal of meant(text, reports)) principals.set(principal.arn ?? principal.name, principal);
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
    reports: reports.filter(report => report.principal === null || report.principal === principal.arn),
  }));
  return { ok: true, value };
}

/** Tells whether a report is older than `maxAge` (milliseconds) at `asOf`; an undated report is never called stale. */
export function isStale(report: Report, asOf: number, maxAge: number): boolean {
  return report.analyzedAt !== null && asOf - report.analyzedAt > maxAge;
}

function meant(text: string, reports: readonly Report[]): readonly Principal[] {
  const name = nameOf(text);
  if (text.startsWith('arn:')) return [{ name, arn: text }];
  const arns = new Set(
    reports.flatMap(({ principal }) => (principal !== null && nameOf(principal) === name ? [principal] : [])),
  );
  return arns.size === 0 ? [{ name, arn: null }] : [...arns].map(arn => ({ name, arn }));
}

// A file that two globs both found must not count as a second principal's report.
function distinct(reports: readonly Report[]): number {
  return new Set(reports.map(({ source, analyzedAt, services }) => JSON.stringify([source, analyzedAt, services])))
    .size;
}

function usage(message: string, help: string | null = null): Read<never> {
  return { ok: false, problem: problem('error', 'usage', message, { help }) };
}
