import type { Configuration } from '../configuration/configuration';
import { fileRules } from '../configuration/files';
import { type OwnersOfFile, ownersBy } from '../locate/owners';
import type { Report } from '../report/evidence';

/** Whose files are, as a run with these principals, this configuration and these reports has it; what is ignored is nobody's. */
export function fileOwners(
  given: readonly string[],
  configuration: Configuration | null,
  reports: readonly Report[],
): OwnersOfFile {
  const nameless = reports.some(report => report.principal === null);
  const { principals: configured, ignored } = fileRules(configuration);
  const ownersOf = ownersBy({ given, configured, nameless });
  return place => (ignored(place.path) ? null : ownersOf(place));
}
