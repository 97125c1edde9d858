import type { PolicyFile } from '../analyse/analysis';
import { inferring } from '../analyse/inferring';
import { openFile } from '../analyse/open-file';
import type { Configuration } from '../configuration/configuration';
import { fileRules } from '../configuration/files';
import type { Base } from '../deliver/base';
import { fileOwnersBy, type OwnersOfFile, whoseBy } from '../locate/owners';
import { type BesideFile, withBeside } from '../owners/beside';
import { sourceOwners } from '../owners/source-owners';
import type { Report } from '../report/evidence';
import { ownerOf } from '../report/principals';

/** Whose files are before a change and after it. */
export interface SideOwners {
  readonly before: OwnersOfFile;
  readonly after: OwnersOfFile;
}

/** What decides whose files are: the principals that were given, the configuration, the reports. */
export interface Deciding {
  readonly given: readonly string[];
  readonly configuration: Configuration | null;
  readonly reports: readonly Report[];
}

/**
 * Whose the changed files are and were, as a run has it; what is ignored is nobody's. `others` are files of the state after the
 * change that stand beside them, or are among them.
 */
export function sideOwners(deciding: Deciding, base: Base, others: readonly BesideFile[]): SideOwners {
  const changed = new Set([...base.heads.map(({ path }) => path), ...[...base.became.values()].flat()]);
  const same = others.filter(({ path }) => !changed.has(path));
  return {
    before: fileOwners(deciding, base.files, same),
    after: fileOwners(deciding, base.heads, same),
  };
}

function fileOwners(
  { given, configuration, reports }: Deciding,
  files: readonly PolicyFile[],
  beside: readonly BesideFile[],
): OwnersOfFile {
  const { principals: configured, ignored } = fileRules(configuration);
  const nameless = reports.some(report => report.principal === null);
  const owning = { given: given.map(name => ownerOf(name)), configured, nameless };
  // why: where principals are given or configured for all files, none need be read again
  const read = once(() => {
    const opened = files.map(openFile);
    const pointers = new Map(opened.map(({ path, policies }) => [path, policies.map(({ pointer }) => pointer)]));
    return { pointers, source: sourceOwners(withBeside(opened, beside), ignored) };
  });
  const whose = whoseBy(
    owning,
    inferring(configuration, (path, pointer) => read().source(path, pointer), reports),
  );
  const isTold = (path: string) => owning.given.length > 0 || configured(path).principals.length > 0;
  const ownersOf = fileOwnersBy(whose, owning, path => (isTold(path) ? [] : (read().pointers.get(path) ?? [])));
  return place => (ignored(place.path) ? null : ownersOf(place));
}

function once<T>(make: () => T): () => T {
  let made: { readonly value: T } | null = null;
  return () => {
    made ??= { value: make() };
    return made.value;
  };
}
