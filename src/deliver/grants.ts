import type { PolicyFile } from '../analyse/analysis';
import { readEntry } from '../iam/entry';
import { entryGrants } from '../iam/granting';
import { grants } from '../iam/pattern';
import { locatePolicies } from '../locate/policies';
import type { Statement } from '../locate/statement';
import { readSource } from '../source/read';

/** Whether something grants an action, by its folded full name. */
export type Grants = (action: string) => boolean;

/** The statements of a file; none where it cannot be read. */
export function statementsOf({ path, text }: PolicyFile): readonly Statement[] {
  return locatePolicies(readSource(text, path), path).policies.flatMap(policy => policy.statements);
}

/** What some statements grant together; each action is looked up once. */
export function grantsOf(statements: readonly Statement[]): Grants {
  const exact = new Set<string>();
  const patterns = new Map<string, Set<string>>();
  const others: Grants[] = [];
  for (const { actions, blocked } of statements) {
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
  return remembering(action => {
    const [service = '', name = ''] = action.split(':');
    const some = [...(patterns.get(service) ?? [])];
    return exact.has(action) || some.some(pattern => grants(pattern, name)) || others.some(granted => granted(action));
  });
}

/** The same answers, each worked out once. */
export function remembering<T>(answer: (key: string) => T): (key: string) => T {
  const known = new Map<string, T>();
  return key => {
    const found = known.get(key);
    if (found !== undefined) return found;
    const fresh = answer(key);
    known.set(key, fresh);
    return fresh;
  };
}
