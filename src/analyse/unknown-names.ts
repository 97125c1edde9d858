import type { Catalogue, NamedAction } from '../catalogue/universe';
import { fold } from '../iam/name';
import { quoted } from '../input/quoted';
import { type Problem, problem } from '../problem';

/** The names of reports that the catalogue lacks, by folded service, each as it is first written. */
export type UnknownNames = ReadonlyMap<string, ReadonlySet<string>>;

/** Gathers the names of reports that the catalogue lacks. */
export function unknownNames(catalogue: Catalogue, named: readonly NamedAction[]): UnknownNames {
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

/** Refuses a report that names more actions of one service than can be worked with; null where none does. */
export function tooManyNames(behind: UnknownNames): Problem | null {
  for (const [service, names] of behind) {
    if (names.size <= MOST_UNKNOWN) continue;
    const message = `the report names ${names.size} actions of ${quoted(service)} that the catalogue lacks, more than the ${MOST_UNKNOWN} that are read`;
    const help = 'check the origin of the report: no service of AWS has as many';
    return problem('error', 'refused-report', message, { help });
  }
  return null;
}
