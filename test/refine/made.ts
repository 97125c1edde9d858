import { gather } from '../../src/analyse/context';
import { listedCatalogue } from '../../src/catalogue/listed';
import { type Action, type Catalogue, makeService } from '../../src/catalogue/universe';
import type { KeepRule } from '../../src/configuration/configuration';
import { fold } from '../../src/iam/name';
import { refineList } from '../../src/refine/refine-list';
import { ownerOf } from '../../src/report/principals';
import { readReport } from '../../src/report/read';
import { details, finding, readValue } from '../report/made';
import type { Names, PlainRules, Unused } from './reference';

const ANALYZED = '2026-11-20T00:00:00Z';
const RECENT = '2026-11-15T00:00:00Z';
const DAY = 86_400_000;

/** What the engine refines by. */
export type Terms = Parameters<typeof refineList>[1];

/** A catalogue of names by service prefix, dated so many days before the reports. */
export function catalogueOf(names: Names, daysOld = 0): Catalogue {
  const services = Object.entries(names).map(([prefix, list]) =>
    makeService(
      prefix,
      true,
      list.map((name): Action => ({ name, folded: fold(name), level: null, tracked: null, known: true })),
    ),
  );
  return listedCatalogue(Date.parse(ANALYZED) - daysOld * DAY, services);
}

/** The text of a finding about a role that leaves this unused. */
export function findingText(unused: Unused, role = 'MyRole'): string {
  const services = new Map<string, unknown[]>();
  const put = (full: string, lastAccessed?: string) => {
    const [service = '', action = ''] = full.split(':');
    services.set(service, [...(services.get(service) ?? []), lastAccessed ? { action, lastAccessed } : { action }]);
  };
  for (const full of unused.unused) put(full);
  for (const full of unused.recent) put(full, RECENT);
  return JSON.stringify(
    finding({
      id: role,
      analyzedAt: ANALYZED,
      resource: `arn:aws:iam::123456789012:role/${role}`,
      findingDetails: [
        ...[...services].map(([service, actions]) => details(service, actions)),
        ...unused.whole.map(service => details(service)),
      ],
    }),
  );
}

/** What the engine makes of findings about some roles that share their policies. */
export function termsOf(catalogue: Catalogue, principals: readonly Unused[], rules?: PlainRules): Terms {
  const roles = principals.map((_, index) => `Role${index}`);
  const reports = principals.map((unused, index) => readValue(readReport(findingText(unused, roles[index]), 'r.json')));
  const terms = { principals: roles, maxReportAge: 30 * DAY, unusedFor: 90 * DAY, asOf: Date.parse(ANALYZED) };
  const given = rules && {
    standing: rules.standing,
    keep: [keepRule(rules.keep)],
    configuration: null,
    source: () => null,
  };
  const { context } = readValue(gather(reports, catalogue, terms, given));
  const evidence = context.evidenceFor({ principals: roles.map(role => ownerOf(role)), by: 'principal', how: '' });
  if (!evidence) throw new Error('the evidence was not taken');
  return context.keeping.termsFor(evidence, given?.keep ?? []);
}

/** A rule that keeps some entries. */
export function keepRule(actions: readonly string[]): KeepRule {
  return {
    ...{ actions, principals: [], files: [], reason: 'break glass', owner: null, until: null },
    ...{ path: 'refine-iam.yml', line: 1, column: 1, beside: false },
  };
}

/** Evidence that names actions (`s3:GetObject`), whole services (`s3`) and actions used inside the window (`+s3:GetObject`). */
export function unused(...texts: readonly string[]): Unused {
  return {
    whole: texts.filter(text => !text.includes(':')),
    unused: texts.filter(text => text.includes(':') && !text.startsWith('+')),
    recent: texts.filter(text => text.startsWith('+')).map(text => text.slice(1)),
  };
}

/** Refines a list and answers with the new list. */
export function refined(entries: readonly string[], names: Names, ...texts: readonly string[]): readonly string[] {
  return outcome(entries, names, ...texts).after;
}

/** Refines a list by evidence about one role. */
export function outcome(entries: readonly string[], names: Names, ...texts: readonly string[]) {
  return refineList(entries, termsOf(catalogueOf(names), [unused(...texts)]));
}
