import type { Configuration } from '../configuration/configuration';
import { fileRules } from '../configuration/files';
import { type OwnersOfFile, ownersBy } from '../locate/owners';
import type { Report } from '../report/evidence';

/** Whose files are, as a run with these principals, this configuration and these reports has it. */
export function fileOwners(
  given: readonly string[],
  configuration: Configuration | null,
  reports: readonly Report[],
): OwnersOfFile {
  const nameless = reports.some(report => report.principal === null);
  return ownersBy({ given, configured: fileRules(configuration).principals, nameless });
}
