import type { PolicyFile } from '../analyse/analysis';
import { type Entry, readEntry } from '../iam/entry';
import { fold } from '../iam/name';
import { grants } from '../iam/pattern';
import { locatePolicies } from '../locate/policies';
import type { Statement } from '../locate/statement';
import { readSource } from '../source/read';
import type { ChangedLines } from './changed-lines';

/** What a change started from: the versions that its files had, and the lines that changed since. */
export interface Base {
  /** Every changed file as it was, by its path of then, so that what moved between files counts as granted before. */
  readonly files: readonly PolicyFile[];
  /** By path of an analysed file: the lines that changed in it; a file that did not change is absent. */
  readonly changed: ReadonlyMap<string, readonly ChangedLines[]>;
}

/** The entries (folded) of all statements that allowed actions before; a file that cannot be read had none. */
export function standingEntries({ files }: Base): ReadonlySet<string> {
  const allowing = statementsOf(files).filter(({ blocked }) => blocked === null);
  return new Set(allowing.flatMap(({ actions }) => actions?.entries.map(fold) ?? []));
}

/** Whether an action, by its folded full name, was granted before; each action is looked up once. */
export function grantedBefore({ files }: Base): (action: string) => boolean {
  const exact = new Set<string>();
  const patterns = new Map<string, Set<string>>();
  const others: ((action: string) => boolean)[] = [];
  for (const { actions, blocked } of statementsOf(files)) {
    const entries = actions?.entries.map(readEntry) ?? [];
    if (blocked === 'not-action') others.push(action => !entries.some(entry => entryGrants(entry, action)));
    if (blocked !== null) continue;
    for (const entry of entries) {
      if (entry.kind === 'all') others.push(() => true);
      if (entry.kind === 'exact') exact.add(`${entry.service}:${entry.name}`);
      if (entry.kind === 'pattern') {
        patterns.set(entry.service, (patterns.get(entry.service) ?? new Set()).add(entry.pattern));
      }
    }
  }
  const known = new Map<string, boolean>();
  return action => {
    let answer = known.get(action);
    if (answer === undefined) {
      const [service = '', name = ''] = action.split(':');
      const some = [...(patterns.get(service) ?? [])];
      answer =
        exact.has(action) || some.some(pattern => grants(pattern, name)) || others.some(granted => granted(action));
      known.set(action, answer);
    }
    return answer;
  };
}

function statementsOf(files: readonly PolicyFile[]): readonly Statement[] {
  return files
    .flatMap(({ path, text }) => locatePolicies(readSource(text, path), path).policies)
    .flatMap(policy => policy.statements);
}

function entryGrants(entry: Entry, action: string): boolean {
  if (entry.kind === 'all') return true;
  if (entry.kind === 'invalid') return false;
  const [service, name = ''] = action.split(':');
  if (entry.service !== service) return false;
  return entry.kind === 'exact' ? entry.name === name : grants(entry.pattern, name);
}
